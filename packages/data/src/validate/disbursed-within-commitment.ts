// What is disbursed and undisbursed of a line lies within its commitment, by statements and by transactions. A warning:
// supplements come late.
import type { Diagnostic } from "../diagnostic.ts";
import type { Assertion } from "../model/assertion.ts";
import type { Dataset } from "../model/dataset.ts";
import { addDecimals, compareDecimals } from "../model/decimal.ts";
import { groupRows } from "../model/group-rows.ts";
import { placeOf } from "../model/place-of.ts";
import { standingRows } from "../model/standing-rows.ts";
import { adoptedAssertions } from "./adopted-assertions.ts";

export function disbursedWithinCommitment(dataset: Dataset): readonly Diagnostic[] {
  return [...byStatements(dataset), ...byTransactions(dataset)];
}

/**
 * Net commitment: cancellations are negative commitments. Where none is in the currency, nothing is compared; nor
 * where a statement says already what the transactions come to.
 */
function byTransactions(dataset: Dataset): readonly Diagnostic[] {
  const stated = new Set(
    adoptedAssertions(dataset).flatMap((a) => (a.field === "disbursed" ? [a.subject] : [])),
  );
  const lines = groupRows(
    standingRows(dataset.transactions).filter(({ financeLine }) => !stated.has(financeLine)),
    ({ financeLine, currency }) => `${financeLine} ${currency}`,
  );
  return [...lines.values()].flatMap((rows) => {
    const committed = rows.filter(({ type }) => type === "2");
    const paid = rows.filter(({ type }) => type === "3" || type === "4");
    const last = paid.at(-1);
    if (last === undefined || committed.length === 0) return [];
    const [net, sum] = [committed, paid].map((some) => addDecimals(some.map((row) => row.value)));
    if (net === undefined || sum === undefined || compareDecimals(sum, net) <= 0) return [];
    const cell = (id: string) => placeOf(dataset, { table: "transactions", id }, "value");
    return [
      {
        rule: "disbursed-within-commitment",
        severity: "warning" as const,
        message: `the disbursements of "${last.financeLine}" sum to "${sum}" ${last.currency}, its commitments to "${net}"`,
        place: cell(last.id),
        related: committed.map(({ id }) => cell(id)),
        found: sum,
        expected: `${net} at most`,
        remedy: "correct the transactions, or add the supplementary commitment",
      },
    ];
  });
}

function byStatements(dataset: Dataset): readonly Diagnostic[] {
  const stated = adoptedAssertions(dataset).filter((a) => a.value !== undefined);
  const amounts = new Map(stated.filter((a) => a.field === "amount").map((a) => [a.subject, a]));
  const undisbursed = groupRows(
    stated.filter((a) => a.field === "undisbursed"),
    (a) => a.subject,
  );
  return stated
    .filter((a) => a.field === "disbursed")
    .flatMap((disbursed) => {
      const amount = amounts.get(disbursed.subject);
      if (amount === undefined || amount.unit !== disbursed.unit) return [];
      const rest = undisbursed.get(disbursed.subject)?.find((a) => sameReport(a, disbursed));
      const sum = addDecimals([disbursed.value ?? "0", rest?.value ?? "0"]);
      if (compareDecimals(sum, amount.value ?? "0") <= 0) return [];
      const what = rest === undefined ? "disbursed is" : "disbursed and undisbursed are";
      return [exceeds(dataset, { what, disbursed, amount, sum })];
    });
}

function sameReport(a: Assertion, b: Assertion): boolean {
  return a.source === b.source && a.observed === b.observed && a.unit === b.unit;
}

interface Excess {
  readonly what: string;
  readonly disbursed: Assertion;
  readonly amount: Assertion;
  readonly sum: string;
}

function exceeds(dataset: Dataset, { what, disbursed, amount, sum }: Excess): Diagnostic {
  const cell = (row: Assertion) => placeOf(dataset, { table: "assertions", id: row.id }, "value");
  return {
    rule: "disbursed-within-commitment",
    severity: "warning",
    message: `${what} "${sum}" ${disbursed.unit}, committed "${amount.value}" ${amount.unit}`,
    place: cell(disbursed),
    related: [cell(amount)],
    found: sum,
    expected: `${amount.value} at most`,
    remedy: "correct the row, or add the supplementary commitment that it belongs to",
  };
}
