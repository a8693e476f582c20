// Workflow annotations. GitHub shows ten of a kind a step: the worst nine, and how many more there are.
import type { Finding } from "../finding.ts";
import { fileText } from "./place-text.ts";
import type { Reporter } from "./reporter.ts";

const commands = { error: "error", warning: "warning", note: "notice" };
const shown = 9;

function escapeText(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function annotation({ severity, rule, message, remedy, place }: Finding, folder: string): string {
  const properties = [
    ...(place.file === undefined ? [] : [`file=${escapeProperty(fileText(place.file, folder))}`]),
    ...(place.line === undefined ? [] : [`line=${place.line}`]),
    ...(place.column === undefined ? [] : [`col=${place.column}`]),
    `title=${escapeProperty(rule)}`,
  ];
  const text = escapeText(`${message}\nremedy: ${remedy}`);
  return `::${commands[severity]} ${properties.join(",")}::${text}\n`;
}

export const github: Reporter = (findings, { folder }) =>
  (["error", "warning", "note"] as const)
    .map((severity) => {
      const all = findings.filter((finding) => finding.severity === severity);
      const lines = all.slice(0, shown).map((finding) => annotation(finding, folder));
      const more = all.length - shown;
      if (more > 0) lines.push(`::${commands[severity]}::${more} more: see the log\n`);
      return lines.join("");
    })
    .join("");
