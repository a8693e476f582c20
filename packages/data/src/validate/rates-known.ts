// Commitments in several currencies are added up only through a rate: each currency has a way to the main one.
import type { Diagnostic } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import type { FinanceLine } from "../model/finance-line.ts";
import { groupRows } from "../model/group-rows.ts";
import { placeOf } from "../model/place-of.ts";
import { isCounted } from "./counted-lines.ts";

export function ratesKnown(dataset: Dataset): readonly Diagnostic[] {
  const byCurrency = groupRows(dataset.financeLines.filter(isCounted), (line) => line.currency);
  const [main] = [...byCurrency].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  if (main === undefined) return [];
  const linked = linkedTo(dataset, main);
  return [...byCurrency].flatMap(([currency, lines]) => {
    const [first] = lines;
    return first === undefined || linked.has(currency)
      ? []
      : [unlinked(dataset, { first, main, count: lines.length })];
  });
}

/** All currencies that rates lead to, straight or through others. */
function linkedTo({ fxRates }: Dataset, main: string): ReadonlySet<string> {
  const linked = new Set([main]);
  for (let before = 0; before < linked.size; ) {
    before = linked.size;
    for (const { base, quote } of fxRates) {
      if (linked.has(base)) linked.add(quote);
      if (linked.has(quote)) linked.add(base);
    }
  }
  return linked;
}

interface Unlinked {
  readonly first: FinanceLine;
  readonly main: string;
  readonly count: number;
}

function unlinked(dataset: Dataset, { first, main, count }: Unlinked): Diagnostic {
  const { id, currency } = first;
  const others = count === 1 ? "" : ` and ${count - 1} more`;
  return {
    rule: "rates-known",
    severity: "warning",
    message: `"${id}"${others} in "${currency}" cannot be added to those in ${main}: no rate leads there`,
    place: placeOf(dataset, { table: "finance-lines", id }, "currency"),
    found: currency,
    expected: `a row of fx-rates.csv between ${currency} and ${main}`,
    remedy: "add the rate with its source; without it totals are given for each currency alone",
  };
}
