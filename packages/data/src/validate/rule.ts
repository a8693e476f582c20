import type { Diagnostic, Severity } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";

/**
 * Looks at the whole dataset; says nothing where all is well.
 * @param asOf the day up to which facts may speak, where their own source is undated
 */
export type Rule = (dataset: Dataset, asOf: string) => readonly Diagnostic[];

export interface RuleEntry {
  readonly run: Rule;
  /** Of all its diagnostics, until a workspace says otherwise. */
  readonly severity: Severity;
  /** Queries and pages would stumble over what it finds: no workspace may lower it. */
  readonly isFixed?: true;
}
