// The loans and credits of a project are no more than its total cost, where both are known in one currency.
import type { Diagnostic } from "../diagnostic.ts";
import type { Assertion } from "../model/assertion.ts";
import type { Dataset } from "../model/dataset.ts";
import { addDecimals, compareDecimals } from "../model/decimal.ts";
import { groupRows } from "../model/group-rows.ts";
import { placeOf } from "../model/place-of.ts";
import { adoptedAssertions } from "./adopted-assertions.ts";

export function loanWithinTotalCost(dataset: Dataset): readonly Diagnostic[] {
  const stated = adoptedAssertions(dataset).filter((a) => a.value !== undefined);
  const amountOf = new Map(stated.filter((a) => a.field === "amount").map((a) => [a.subject, a]));
  const costsOf = groupRows(
    stated.filter((a) => a.field === "total-cost"),
    (a) => a.subject,
  );
  const lines = dataset.financeLines.filter((l) => l.kind === "loan" || l.kind === "credit");
  return [...groupRows(lines, (line) => line.project)].flatMap(([project, ofProject]) => {
    const costs = costsOf.get(project);
    if (costs === undefined) return [];
    const amounts = ofProject.flatMap((line) => amountOf.get(line.id) ?? []);
    const unit = amounts[0]?.unit;
    const cost = highest(costs.filter((a) => a.unit === unit));
    if (cost === undefined || amounts.some((amount) => amount.unit !== unit)) return [];
    const sum = addDecimals(amounts.map((amount) => amount.value ?? "0"));
    return compareDecimals(sum, cost.value ?? "0") <= 0
      ? []
      : [exceeds(dataset, { sum, cost, amounts })];
  });
}

/** Where sources differ on the cost, the loan offends only if no one of them can hold it. */
function highest(costs: readonly Assertion[]): Assertion | undefined {
  return costs.toSorted((a, b) => compareDecimals(b.value ?? "0", a.value ?? "0"))[0];
}

interface Excess {
  readonly sum: string;
  readonly cost: Assertion;
  readonly amounts: readonly Assertion[];
}

function exceeds(dataset: Dataset, { sum, cost, amounts }: Excess): Diagnostic {
  const cell = (row: Assertion) => placeOf(dataset, { table: "assertions", id: row.id }, "value");
  return {
    rule: "loan-within-total-cost",
    severity: "warning",
    message: `the loans of "${cost.subject}" are "${sum}" ${cost.unit}, its total cost "${cost.value}"`,
    place: cell(cost),
    related: amounts.map(cell),
    found: sum,
    expected: `${cost.value} at most`,
    remedy: "correct the amount or the cost",
  };
}
