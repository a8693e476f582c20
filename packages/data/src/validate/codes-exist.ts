// Currencies, units, finance types and transaction types are ones that are known.
import type { Diagnostic } from "../diagnostic.ts";
import { currencies, financeTypes, transactionTypes, units } from "../model/codes.ts";
import type { Dataset } from "../model/dataset.ts";
import { findCurrency, findUnit } from "../model/find-code.ts";
import { suggestName } from "../model/nearest-name.ts";
import { placeOf } from "../model/place-of.ts";
import { type RowsKey, rowsOf, tables } from "../model/tables.ts";
import { nameRemedy } from "./name-remedy.ts";
import { rememberedRemedies } from "./remembered-remedies.ts";

interface Codes {
  readonly known: ReadonlySet<string>;
  readonly expected: string;
  /** One action, for a code that is not known. */
  readonly remedyOf: (code: string) => string;
}

const currency: Codes = {
  known: new Set(currencies),
  expected: 'an ISO 4217 currency such as "USD"',
  remedyOf: (code) => nameRemedy(findCurrency(code), "write the three-letter code in capitals"),
};
const financeType: Codes = {
  known: new Set(financeTypes),
  expected: "a finance type of the DAC, 421 for a loan and 110 for a grant",
  remedyOf: () => "write the DAC code, or empty the cell",
};
const transactionType: Codes = {
  known: new Set(transactionTypes),
  expected: `one of ${transactionTypes.join(", ")}`,
  remedyOf: (code) => suggestName(code, transactionTypes),
};
const unit: Codes = {
  known: new Set([...units, ...currencies]),
  expected: `one of ${units.join(", ")}, or an ISO 4217 currency`,
  remedyOf: (code) => {
    const found = findUnit(code);
    const isUnit = "code" in found || found.near.length > 0;
    return nameRemedy(isUnit ? found : findCurrency(code), "write a unit of the list");
  },
};

/** By table and column. */
const coded: readonly (readonly [rows: RowsKey, column: string, codes: Codes])[] = [
  ["financeLines", "currency", currency],
  ["financeLines", "financeType", financeType],
  ["transactions", "currency", currency],
  ["transactions", "type", transactionType],
  ["fxRates", "base", currency],
  ["fxRates", "quote", currency],
  ["aggregates", "unit", unit],
  ["budgets", "currency", currency],
  ["loanStatuses", "currency", currency],
  ["iatiLines", "defaultCurrency", currency],
];

export function codesExist(dataset: Dataset): readonly Diagnostic[] {
  return coded.flatMap(([rows, column, codes]) => {
    const remedyOf = rememberedRemedies(codes.remedyOf, "write a known code");
    return tables
      .filter((table) => table.rows === rows)
      .flatMap((table) =>
        rowsOf(dataset, table).flatMap((row) => {
          const code = row[column];
          if (code === undefined || codes.known.has(String(code))) return [];
          const ref = { table: table.name, id: String(row[table.keyColumn]) };
          return [
            unknown(dataset, {
              ref,
              column,
              code: String(code),
              expected: codes.expected,
              remedy: remedyOf(String(code)),
            }),
          ];
        }),
      );
  });
}

interface Unknown {
  readonly ref: { readonly table: string; readonly id: string };
  readonly column: string;
  readonly code: string;
  readonly expected: string;
  readonly remedy: string;
}

function unknown(dataset: Dataset, { ref, column, code, expected, remedy }: Unknown): Diagnostic {
  return {
    rule: "codes-exist",
    severity: "error",
    message: `unknown ${column} "${code}"`,
    place: placeOf(dataset, ref, column),
    found: code,
    expected,
    remedy,
  };
}
