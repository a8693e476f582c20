// A day stands in the calendar: no 31 June, no 29 February of a common year.
import type { Diagnostic, Place } from "../diagnostic.ts";
import { assertionFields } from "../model/assertion.ts";
import { DateText } from "../model/cell.ts";
import type { Dataset } from "../model/dataset.ts";
import { daysInMonth } from "../model/date-span.ts";
import { placeOf } from "../model/place-of.ts";
import { cellValues, rowsOf, tables } from "../model/tables.ts";
import { columnsOf } from "./columns-of.ts";

export function datesExist(dataset: Dataset): readonly Diagnostic[] {
  const inDateColumns = tables.flatMap((table) =>
    columnsOf(table, DateText).flatMap((column) =>
      rowsOf(dataset, table).flatMap((row) => {
        const ref = { table: table.name, id: String(row[table.keyColumn]) };
        return cellValues(row, column)
          .filter((date) => !exists(date))
          .map((date) => noSuchDay(date, placeOf(dataset, ref, column)));
      }),
    ),
  );
  const asserted = dataset.assertions
    .filter(({ field, value }) => assertionFields[field] === "date" && !exists(value ?? ""))
    .map(({ id, value = "" }) =>
      noSuchDay(value, placeOf(dataset, { table: "assertions", id }, "value")),
    );
  return [...inDateColumns, ...asserted];
}

function exists(date: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  if (day === undefined) return true;
  return Number(day) <= daysInMonth(Number(year), Number(month));
}

function noSuchDay(date: string, place: Place): Diagnostic {
  return {
    rule: "dates-exist",
    severity: "error",
    message: `there is no day "${date}"`,
    place,
    found: date,
    expected: "a day of the calendar",
    remedy: "correct the day, or write the month alone",
  };
}
