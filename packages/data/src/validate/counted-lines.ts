import type { FinanceLine } from "../model/finance-line.ts";

const countedKinds: ReadonlySet<string> = new Set(["loan", "credit", "grant"]);
const uncountedStages: ReadonlySet<string> = new Set(["proposed", "dropped"]);

/** Money that enters commitments: proposed and dropped lines, counterpart funds and preparatory aid do not. */
export function isCounted({ kind, stage }: FinanceLine): boolean {
  return countedKinds.has(kind) && !uncountedStages.has(stage);
}
