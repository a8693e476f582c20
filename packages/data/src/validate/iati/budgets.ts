// Budgets and planned disbursements: a year at most, start before end, a currency.
import type { Budget } from "../../model/budget.ts";
import { dateSpan } from "../../model/date-span.ts";
import type { IatiCheck, IatiFault, IatiRecord } from "./iati-record.ts";

export const budgetChecks: Readonly<Record<string, IatiCheck>> = {
  "7.5.3": ({ budgets }) =>
    budgets.filter(({ kind }) => kind === "budget").flatMap((row) => overAYear(row)),
  "7.8.1": withoutCurrency,
  "8.6.3": ({ budgets }) => budgets.flatMap((row) => swapped(row)),
};

function overAYear({ id, start, end }: Budget): readonly IatiFault[] {
  if (start === undefined || end === undefined) return [];
  const from = dateSpan(start).first;
  const most = `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`;
  if (dateSpan(end).last <= most) return [];
  return [
    {
      row: { table: "budgets", id },
      column: "end",
      message: `the budget runs from "${start}" to "${end}"`,
      found: `${start} to ${end}`,
      expected: "a year at most",
      remedy: "split the budget by years as the publisher does, or correct a date",
    },
  ];
}

function swapped({ id, start, end }: Budget): readonly IatiFault[] {
  if (start === undefined || end === undefined) return [];
  if (dateSpan(start).first <= dateSpan(end).last) return [];
  return [
    {
      row: { table: "budgets", id },
      column: "start",
      message: `start "${start}" is after end "${end}"`,
      found: start,
      expected: `${end} or before`,
      remedy: "correct one of the two dates, or exchange them",
    },
  ];
}

/** ISO 4217's "no currency". */
const none = "XXX";

function withoutCurrency({ iati, budgets, transactions }: IatiRecord): readonly IatiFault[] {
  if (iati.defaultCurrency !== undefined) return [];
  const amounts = [
    ...budgets.map(({ id, currency }) => ({ table: "budgets", id, currency })),
    ...transactions.map(({ id, currency }) => ({ table: "transactions", id, currency })),
  ];
  return amounts
    .filter(({ currency }) => currency === undefined || currency === none)
    .map(({ table, id }) => ({
      row: { table, id },
      column: "currency",
      message: `the amount "${id}" has no currency, and its activity no default`,
      found: "none",
      expected: "an ISO 4217 currency",
      remedy: "write the currency that the publisher means",
    }));
}
