// How severe a workspace wants the findings of a rule to be: by the rule's id, or by `iati-*` for all rules of the standard.
import type { Severity } from "../diagnostic.ts";

export const configuredSeverities = ["error", "warning", "note", "off"] as const;
export type ConfiguredSeverity = (typeof configuredSeverities)[number];
export type Severities = Readonly<Record<string, ConfiguredSeverity>>;

/** All rules of the IATI standard at once; a rule's own id says more. */
export const allIatiRules = "iati-*";

export function severityOf(
  rule: string,
  severities: Severities,
  otherwise: Severity,
): ConfiguredSeverity {
  const own = Object.hasOwn(severities, rule) ? severities[rule] : undefined;
  const ofAll = rule.startsWith("iati-") ? severities[allIatiRules] : undefined;
  return own ?? ofAll ?? otherwise;
}
