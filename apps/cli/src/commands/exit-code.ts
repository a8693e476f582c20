import type { Finding } from "../finding.ts";

/** 1 when there are errors; with `--strict` warnings fail too. */
export function codeOf(findings: readonly Finding[], strict: boolean): 0 | 1 {
  const fails = (finding: Finding) =>
    finding.severity === "error" || (strict && finding.severity === "warning");
  return findings.some(fails) ? 1 : 0;
}
