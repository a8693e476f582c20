// Days of an activity: a start is there, starts are no later than ends, and nothing has happened after its file was made.
import type { Assertion } from "../../model/assertion.ts";
import { dateSpan } from "../../model/date-span.ts";
import { type IatiCheck, type IatiFault, type IatiRecord, ofActivity } from "./iati-record.ts";

export const dayChecks: Readonly<Record<string, IatiCheck>> = {
  "6.11.1": started,
  "11.1.1": updated,
  "11.1.2": ordered("planned-start", "planned-end"),
  "11.1.3": ordered("actual-start", "actual-end"),
  "11.1.4": happened("actual-start"),
  "11.1.5": happened("actual-end"),
  "11.2.1": moved("date"),
  "11.2.2": moved("valueDate"),
};

function started(record: IatiRecord): readonly IatiFault[] {
  if (record.dates.some(({ field }) => field === "planned-start" || field === "actual-start"))
    return [];
  return [
    {
      ...ofActivity(record),
      message: `the activity "${record.iati.identifier ?? record.iati.id}" has neither a planned nor an actual start`,
      found: "none",
      expected: "an assertion planned-start or actual-start",
      remedy: "add the start that the publisher states",
    },
  ];
}

function updated({ iati, lastDay }: IatiRecord): readonly IatiFault[] {
  const day = iati.lastUpdated?.slice(0, 10);
  if (day === undefined || !/^\d{4}-\d\d-\d\d$/.test(day) || day <= lastDay) return [];
  return [late({ table: "iati-lines", id: iati.id }, "lastUpdated", day, lastDay)];
}

function ordered(first: Assertion["field"], last: Assertion["field"]): IatiCheck {
  return ({ dates }) =>
    dates
      .filter(({ field }) => field === first)
      .flatMap((start) => {
        const day = start.value ?? "";
        const end = dates.find(
          ({ field, subject, source, value = "" }) =>
            field === last &&
            subject === start.subject &&
            source === start.source &&
            dateSpan(day).first > dateSpan(value).last,
        );
        if (end === undefined) return [];
        return [
          {
            row: { table: "assertions", id: start.id },
            column: "value",
            message: `the ${first} "${day}" is after the ${last} "${end.value}"`,
            found: day,
            expected: `${end.value} or before`,
            remedy: "correct one of the two days after the publisher's word",
          },
        ];
      });
}

function happened(wanted: Assertion["field"]): IatiCheck {
  return ({ dates, lastDay }) =>
    dates
      .filter(({ field, value = "" }) => field === wanted && dateSpan(value).first > lastDay)
      .map(({ id, value = "" }) => late({ table: "assertions", id }, "value", value, lastDay));
}

function moved(column: "date" | "valueDate"): IatiCheck {
  return ({ transactions, lastDay }) =>
    transactions.flatMap((row) => {
      const day = row[column];
      if (day === undefined || dateSpan(day).first <= lastDay) return [];
      return [late({ table: "transactions", id: row.id }, column, day, lastDay)];
    });
}

function late(row: IatiFault["row"], column: string, day: string, lastDay: string): IatiFault {
  return {
    row,
    column,
    message: `"${day}" is after the last day that its source can speak of, "${lastDay}"`,
    found: day,
    expected: `${lastDay} or before`,
    remedy: "correct the day, or the date of the source",
  };
}
