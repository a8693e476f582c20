// Workflow annotations. GitHub shows ten of a kind a step: the worst nine, and how many more there are in the summary.
import type { Finding } from "../finding.ts";
import { compactLine } from "./compact.ts";
import { fileText, placeText } from "./place-text.ts";
import type { Reporter } from "./reporter.ts";

const commands = { error: "error", warning: "warning", note: "notice" };
const severities = ["error", "warning", "note"] as const;
const shown = 9;

function escapeText(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function annotation(finding: Finding, folder: string): string {
  const { severity, rule, message, remedy, place, related = [] } = finding;
  const properties = [
    ...(place.file === undefined ? [] : [`file=${escapeProperty(fileText(place.file, folder))}`]),
    ...(place.line === undefined ? [] : [`line=${place.line}`]),
    ...(place.column === undefined ? [] : [`col=${place.column}`]),
    `title=${escapeProperty(rule)}`,
  ];
  const from = related.map((other) => `\nfrom ${placeText(other, folder)}`).join("");
  const text = escapeText(`${message}${from}\nremedy: ${remedy}`);
  return `::${commands[severity]} ${properties.join(",")}::${text}\n`;
}

export const github: Reporter = (findings, { folder }) =>
  severities
    .map((severity) => {
      const all = findings.filter((finding) => finding.severity === severity);
      const lines = all.slice(0, shown).map((finding) => annotation(finding, folder));
      const more = all.length - shown;
      if (more > 0) lines.push(`::${commands[severity]}::${more} more: see the summary\n`);
      return lines.join("");
    })
    .join("");

/** All findings for the step's summary, where annotations leave some out; empty where they do not. */
export const githubSummary: Reporter = (findings, { folder }) => {
  const isCut = severities.some(
    (severity) => findings.filter((finding) => finding.severity === severity).length > shown,
  );
  if (!isCut) return "";
  const lines = severities.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => `- \`${compactLine(finding, folder).replace(/[`\r\n]+/g, "'")}\``),
  );
  return `**Findings**: ${findings.length}\n\n${lines.join("\n")}\n\n`;
};
