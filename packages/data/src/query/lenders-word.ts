// Whether a source is the lender's own: published by the lender of the subject, its group, or who administers the money.
import type { Assertion } from "../model/assertion.ts";
import type { Dataset } from "../model/dataset.ts";
import { findOrganisation } from "../model/find-organisation.ts";
import { widestOrganisation } from "../model/widest-organisation.ts";
import { indexOf } from "./dataset-index.ts";

export function isLendersWord(dataset: Dataset, { source, subject }: Assertion): boolean {
  const publisher = publisherFamily(dataset, source);
  return publisher !== undefined && lenderFamilies(dataset, subject).has(publisher);
}

const publishers = new WeakMap<Dataset, Map<string, string | undefined>>();

/** The group that published a source; undefined where it is none of the dataset's lenders. */
function publisherFamily(dataset: Dataset, source: string): string | undefined {
  const known = publishers.get(dataset) ?? new Map<string, string | undefined>();
  publishers.set(dataset, known);
  if (known.has(source)) return known.get(source);
  const name = indexOf(dataset).sources.get(source)?.publisher;
  const found = name === undefined ? undefined : findOrganisation(dataset, name);
  const isKnown = found !== undefined && "code" in found;
  const family = isKnown
    ? widestOrganisation(indexOf(dataset).organisations, found.code)
    : undefined;
  known.set(source, family);
  return family;
}

function lenderFamilies(dataset: Dataset, subject: string): ReadonlySet<string> {
  const { lines, projects, linesOf } = indexOf(dataset);
  const line = lines.get(subject);
  const own = line === undefined ? linesOf(subject) : [line];
  const project = projects.get(line?.project ?? subject);
  const ids = [project?.lender, ...own.flatMap((one) => [one.lender, one.administrator])];
  return new Set(
    ids.flatMap((id) =>
      id === undefined ? [] : [widestOrganisation(indexOf(dataset).organisations, id)],
    ),
  );
}
