import type { Diagnostic } from "@brief/data";

/** A diagnostic with the edition it arose in, where it arose in one. */
export interface Finding extends Diagnostic {
  readonly brief?: string;
  readonly language?: string;
}

const severityOrder = { error: 0, warning: 1, note: 2 };

export function count(findings: readonly Finding[], severity: Finding["severity"]): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === "error");
}

/** By file, line and column; the worst first where the place is the same. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const key = (finding: Finding) => finding.place.file ?? "";
  return [...findings].sort(
    (a, b) =>
      (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) ||
      (a.place.line ?? 0) - (b.place.line ?? 0) ||
      (a.place.column ?? 0) - (b.place.column ?? 0) ||
      severityOrder[a.severity] - severityOrder[b.severity],
  );
}
