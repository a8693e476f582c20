// Currencies, units, finance types and transaction types are ones that are known.
import type { Diagnostic } from "../diagnostic.ts";
import { currencies, financeTypes, transactionTypes, units } from "../model/codes.ts";
import type { Dataset } from "../model/dataset.ts";
import { nearestName } from "../model/nearest-name.ts";
import { placeOf } from "../model/place-of.ts";
import type { RowRef } from "../model/quantity.ts";

interface Coded {
  readonly row: RowRef;
  readonly column: string;
  readonly code: string | undefined;
  readonly known: readonly string[];
}

export function codesExist(dataset: Dataset): readonly Diagnostic[] {
  return codesOf(dataset).flatMap(({ row, column, code, known }) =>
    code === undefined || known.includes(code)
      ? []
      : [
          unknown(column, code, {
            known,
            place: placeOf(dataset, row, column),
          }),
        ],
  );
}

function codesOf(dataset: Dataset): Coded[] {
  return [
    ...dataset.financeLines.flatMap(({ id, currency, financeType }) => [
      {
        row: { table: "finance-lines", id },
        column: "currency",
        code: currency,
        known: currencies,
      },
      {
        row: { table: "finance-lines", id },
        column: "financeType",
        code: financeType,
        known: financeTypes,
      },
    ]),
    ...dataset.transactions.flatMap(({ id, currency, type }) => [
      {
        row: { table: "transactions", id },
        column: "currency",
        code: currency,
        known: currencies,
      },
      {
        row: { table: "transactions", id },
        column: "type",
        code: type,
        known: transactionTypes,
      },
    ]),
    ...dataset.fxRates.flatMap(({ id, base, quote }) => [
      {
        row: { table: "fx-rates", id },
        column: "base",
        code: base,
        known: currencies,
      },
      {
        row: { table: "fx-rates", id },
        column: "quote",
        code: quote,
        known: currencies,
      },
    ]),
    ...dataset.aggregates.map(({ id, unit }) => ({
      row: { table: "aggregates", id },
      column: "unit",
      code: unit,
      known: [...units, ...currencies],
    })),
  ];
}

function unknown(
  column: string,
  code: string,
  { known, place }: Pick<Coded, "known"> & Pick<Diagnostic, "place">,
): Diagnostic {
  const near = nearestName(code, known);
  return {
    rule: "codes-exist",
    severity: "error",
    message: `unknown ${column} "${code}"`,
    place,
    found: code,
    expected: `one of ${known.join(", ")}`,
    remedy: near === undefined ? "write a code of the list" : `did you mean "${near}"?`,
  };
}
