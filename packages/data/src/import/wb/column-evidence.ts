// What only a whole column tells: the unit of its amounts and the order of day and month in its dates.

import type { Diagnostic, Place } from "../../diagnostic.ts";
import {
  type AmountField,
  amountFields,
  type DateField,
  dateFields,
  headingsOf,
} from "./fields.ts";
import { type MoneyUnit, moneyUnits } from "./money-unit.ts";
import { cellOf, type RawRecord } from "./raw-record.ts";
import { readAmount } from "./read-amount.ts";
import { type DayOrder, dayOrder } from "./read-date.ts";

export interface ColumnEvidence {
  readonly units: Readonly<Record<AmountField, MoneyUnit>>;
  readonly orders: Readonly<Record<DateField, DayOrder>>;
}

export function columnEvidence(records: readonly RawRecord[]): ColumnEvidence {
  const amounts = records.map((record) =>
    Object.fromEntries(
      amountFields.flatMap((field) => {
        const read = readAmount(cellOf(record, field)?.text ?? "");
        return "value" in read ? [[field, read.value]] : [];
      }),
    ),
  );
  const order = (field: DateField) =>
    dayOrder(records.flatMap((record) => cellOf(record, field)?.text ?? []));
  const [disclosure, approval, effectiveness, closing] = dateFields.map(order);
  const unknown: DayOrder = "unknown";
  return {
    units: moneyUnits(amounts),
    orders: {
      disclosure: disclosure ?? unknown,
      approval: approval ?? unknown,
      effectiveness: effectiveness ?? unknown,
      closing: closing ?? unknown,
    },
  };
}

/** A column that is not simply in dollars is named, with the evidence that decided. */
export function unitDiagnostics(
  records: readonly RawRecord[],
  { units }: ColumnEvidence,
): readonly Diagnostic[] {
  return amountFields.flatMap((field) => {
    const unit = units[field];
    const cell = records.flatMap((record) => cellOf(record, field) ?? [])[0];
    if (cell === undefined || (unit.factor === "1" && !unit.isUnclear)) return [];
    return [unit.isUnclear ? unclear(cell, unit.rule) : inMillions(cell, unit.rule)];
  });
}

interface Named {
  readonly heading: string;
  readonly place: Place;
}

function inMillions({ heading, place }: Named, rule: string): Diagnostic {
  return {
    rule: "wb-unit-millions",
    severity: "warning",
    message: `column "${heading}" is in millions of dollars and was multiplied: ${rule}`,
    place,
    remedy: "compare one project of the column with its page at the lender",
  };
}

function unclear({ heading, place }: Named, rule: string): Diagnostic {
  return {
    rule: "wb-unit-unclear",
    severity: "warning",
    message: `column "${heading}" was taken as dollars without evidence: ${rule}`,
    place,
    expected: `amounts in dollars, or a dollar column such as "${headingsOf("cost")[0]}" beside it`,
    remedy: "if the column is in millions, export the list again with its total or its cost",
  };
}
