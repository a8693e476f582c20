// What briefs say wrong: as severe as brief.yaml has it, and told once a place, however many briefs share a template.
import { type Diagnostic, type Severities, severityOf } from "@brief/data";
import { wordingSeverities } from "@brief/render";
import type { Finding } from "../finding.ts";

/** Findings of rules that are off are gone. */
export function settleWording(
  findings: readonly Diagnostic[],
  severities: Severities,
): readonly Diagnostic[] {
  return findings.flatMap((finding) => {
    const severity = severityOf(finding.rule, severities, finding.severity);
    return severity === "off" ? [] : [{ ...finding, severity }];
  });
}

/** Of a rule on wording, or of a template, which all briefs of its kind share. */
const isShared = ({ rule, place }: Finding): boolean =>
  Object.hasOwn(wordingSeverities, rule) || place.file?.endsWith(".hbs") === true;

/** A template has lines; a finding of its own text there stands for those of the briefs made of it. */
function placeKey({ rule, severity, place }: Finding): string | undefined {
  const { file, line } = place;
  return file === undefined ? undefined : JSON.stringify([rule, severity, file, line]);
}

const documents = (count: number) => `${count} other ${count === 1 ? "document" : "documents"}`;

export function groupWording(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  const kept: Finding[] = [];
  for (const finding of findings) {
    const key = isShared(finding) ? placeKey(finding) : undefined;
    const group = key === undefined ? undefined : groups.get(key);
    if (group !== undefined) {
      group.push(finding);
      continue;
    }
    if (key !== undefined) groups.set(key, [finding]);
    kept.push(finding);
  }
  return kept.map((finding) => {
    const key = isShared(finding) ? placeKey(finding) : undefined;
    const group = key === undefined ? [] : (groups.get(key) ?? []);
    const others = new Set(group.map(({ brief, language }) => `${brief} ${language}`)).size - 1;
    return others < 1
      ? finding
      : { ...finding, message: `${finding.message}; likewise in ${documents(others)}` };
  });
}
