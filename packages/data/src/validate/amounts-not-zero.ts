// Unknown is an empty cell, never zero: a counted line whose amount is 0 is looked at.
import type { Diagnostic } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import { compareDecimals } from "../model/decimal.ts";
import { placeOf } from "../model/place-of.ts";
import { adoptedAssertions } from "./adopted-assertions.ts";
import { isCounted } from "./counted-lines.ts";

export function amountsNotZero(dataset: Dataset): readonly Diagnostic[] {
  const counted = new Set(dataset.financeLines.filter(isCounted).map(({ id }) => id));
  return adoptedAssertions(dataset)
    .filter(({ subject, field }) => field === "amount" && counted.has(subject))
    .filter(({ value }) => value !== undefined && compareDecimals(value, "0") === 0)
    .map(({ id, subject, value = "" }) => ({
      rule: "amounts-not-zero",
      severity: "warning",
      message: `the amount of "${subject}" is "${value}"`,
      place: placeOf(dataset, { table: "assertions", id }, "value"),
      found: value,
      expected: "an amount, or an empty cell where the source shows none",
      remedy: 'empty the cell and set standing to "recorded" if the amount is not known',
    }));
}
