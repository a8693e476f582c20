// Numbers that tables keep as written: percentages between 0 and 100, interest rates too, coordinates on the globe.
import type { Diagnostic } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import { compareDecimals } from "../model/decimal.ts";
import { unpackWord } from "../model/packed-word.ts";
import { placeOf } from "../model/place-of.ts";

interface Written {
  readonly table: string;
  readonly id: string;
  readonly column: string;
  readonly text: string | undefined;
  readonly from: string;
  readonly to: string;
}

export function numbersInRange(dataset: Dataset): readonly Diagnostic[] {
  return writtenNumbers(dataset)
    .filter(({ text, from, to }) => text !== undefined && !lies(text, from, to))
    .map(({ table, id, column, text = "", from, to }) => ({
      rule: "numbers-in-range",
      severity: "warning",
      message: `"${text}" is no ${column}`,
      place: placeOf(dataset, { table, id }, column),
      found: text,
      expected: `a number from ${from} to ${to}`,
      remedy: "correct the number, or empty the cell where the source's word is no number",
    }));
}

function writtenNumbers(dataset: Dataset): readonly Written[] {
  const percent = { from: "0", to: "100" };
  return [
    ...dataset.locations.flatMap(({ id, latitude, longitude, percentage }) => {
      const cell = { table: "locations", id };
      return [
        { ...cell, column: "latitude", text: latitude, from: "-90", to: "90" },
        { ...cell, column: "longitude", text: longitude, from: "-180", to: "180" },
        { ...cell, column: "percentage", text: percentage, ...percent },
      ];
    }),
    ...dataset.loanTerms.flatMap(({ id, rate1, rate2 }) => [
      { table: "loan-terms", id, column: "rate1", text: rate1, ...percent },
      { table: "loan-terms", id, column: "rate2", text: rate2, ...percent },
    ]),
    ...dataset.transactions.flatMap(({ id, sectors = [] }) =>
      sectors.map((word) => {
        const [, , share] = unpackWord(word);
        return { table: "transactions", id, column: "sectors", text: share, ...percent };
      }),
    ),
  ];
}

function lies(text: string, from: string, to: string): boolean {
  if (!/^[+-]?\d+(\.\d+)?$/.test(text)) return false;
  return compareDecimals(text, from) >= 0 && compareDecimals(text, to) <= 0;
}
