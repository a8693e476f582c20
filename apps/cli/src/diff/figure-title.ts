// A figure's path in the view → words: `lenders/44001/amount` is "lenders · IBRD · amount".
import type { Dataset } from "@brief/data";

/** The part after the brief's id; entities that the dataset names stand by their names. */
export function figureTitle(id: string, dataset: Dataset | undefined): string {
  const [, ...parts] = id.split("/");
  return parts.map((part) => nameOf(part, dataset) ?? inWords(part)).join(" · ");
}

function nameOf(id: string, dataset: Dataset | undefined): string | undefined {
  if (dataset === undefined) return undefined;
  const { projects, financeLines, organisations, sectors, regions, periods } = dataset;
  const line = financeLines.find((one) => one.id === id);
  const project = projects.find((one) => one.id === (line?.project ?? id));
  if (project !== undefined) {
    const kind = line === undefined ? "" : ` (${line.kind})`;
    return `${project.shortEn}${kind}`;
  }
  const [, subject, field] = /^(.+)\.([a-z-]+)$/.exec(id) ?? [];
  const stated = dataset.assertions.find((one) => one.id === id);
  if (stated !== undefined) return `${stated.field} by ${stated.source}`;
  if (subject !== undefined && field !== undefined) {
    const owner = nameOf(subject, dataset);
    if (owner !== undefined) return `${field} of ${owner}`;
  }
  const region = regions.find(({ code }) => code === id);
  return (
    organisations.find((one) => one.id === id)?.shortEn ??
    sectors.find((one) => one.id === id)?.nameEn ??
    region?.nameEn ??
    region?.nameZh ??
    periods.find((one) => one.id === id)?.labelEn
  );
}

/** `loanAmount` → "loan amount". */
function inWords(part: string): string {
  return part.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
