// The date cells of one column → days. 5/6/2021 alone says nothing: the other cells of its column do.
import { isCalendarDay } from "../../model/date-span.ts";
import type { ReadCell } from "./read-amount.ts";

export type DayOrder = "month-first" | "day-first" | "unknown" | "contradictory";

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}:\d{2}(?::\d{2})?)( [AP]M)?)?$/i;

/** A twelve-hour clock is American, so are its days; a number above 12 is a day wherever it stands. */
export function dayOrder(cells: Iterable<string>): DayOrder {
  let [monthFirst, dayFirst, american] = [false, false, false];
  for (const cell of cells) {
    const [, first = "", second = "", , , clock] = slashed.exec(cell.trim()) ?? [];
    if (Number(first) > 12) dayFirst = true;
    if (Number(second) > 12) monthFirst = true;
    if (clock !== undefined) american = true;
  }
  if (dayFirst && (monthFirst || american)) return "contradictory";
  if (dayFirst) return "day-first";
  return monthFirst || american ? "month-first" : "unknown";
}

export function readDate(written: string, order: DayOrder): ReadCell {
  const text = written.trim();
  const [, year, month, day] = iso.exec(text) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) {
    return dayOf(year, month, day);
  }
  const [, first, second, of] = slashed.exec(text) ?? [];
  if (first === undefined || second === undefined || of === undefined) {
    return { reason: "is no date of a known form" };
  }
  if (Number(first) > 12 && Number(second) > 12) return { reason: "is no day of the calendar" };
  if (Number(first) > 12) return dayOf(of, second, first);
  if (Number(second) > 12) return dayOf(of, first, second);
  if (order === "month-first" || first === second) return dayOf(of, first, second);
  if (order === "day-first") return dayOf(of, second, first);
  const why =
    order === "unknown"
      ? "no other cell of the column tells"
      : "the column has dates of both orders";
  return { reason: `may be month/day or day/month: ${why}` };
}

function dayOf(year: string, month: string, day: string): ReadCell {
  if (!isCalendarDay(Number(year), Number(month), Number(day))) {
    return { reason: "is no day of the calendar" };
  }
  return { value: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` };
}
