// Rows name regions by the codes in force: 652100 of before 2015 is 650400.
import type { Diagnostic } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import { placeOf } from "../model/place-of.ts";
import { cellValues, rowsOf, tables } from "../model/tables.ts";

export function formerCodes(dataset: Dataset): readonly Diagnostic[] {
  const current = new Map(
    dataset.regions.flatMap(({ code, formerCode, validFrom }) =>
      formerCode === undefined ? [] : [[formerCode, { code, validFrom }] as const],
    ),
  );
  if (current.size === 0) return [];
  return tables.flatMap((table) =>
    table.references
      .filter((reference) => reference.tables.includes("regions"))
      .flatMap(({ column }) =>
        rowsOf(dataset, table).flatMap((row) =>
          cellValues(row, column).flatMap((code) => {
            const now = current.get(code);
            if (now === undefined) return [];
            const since = now.validFrom === undefined ? "" : ` since ${now.validFrom}`;
            const ref = { table: table.name, id: String(row[table.keyColumn]) };
            return [
              {
                rule: "former-codes",
                severity: "warning" as const,
                message: `${column} "${code}" is a former code: the region is "${now.code}"${since}`,
                place: placeOf(dataset, ref, column),
                found: code,
                expected: now.code,
                remedy: `write "${now.code}"`,
              },
            ];
          }),
        ),
      ),
  );
}
