/** First and last day that a date text may mean: `2021-Q1` → 2021-01-01 to 2021-03-31. */
export interface DateSpan {
  readonly first: string;
  readonly last: string;
}

export function dateSpan(text: string): DateSpan {
  // A day, as most dates are.
  if (text.length === 10) return { first: text, last: text };
  const [year = "", part] = text.split("-");
  if (part === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const [, kind, nth] = /^([QH])(\d)$/.exec(part) ?? [];
  if (kind !== undefined) {
    const months = kind === "Q" ? 3 : 6;
    const end = Number(nth) * months;
    return {
      first: `${year}-${pad(end - months + 1)}-01`,
      last: endOfMonth(year, end),
    };
  }
  return { first: `${text}-01`, last: endOfMonth(year, Number(part)) };
}

/** 28 to 31, by the Gregorian rule. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return leap ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the calendar has this day: no 31 June, no month 13. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function endOfMonth(year: string, month: number): string {
  return `${year}-${pad(month)}-${daysInMonth(Number(year), month)}`;
}

function pad(month: number): string {
  return String(month).padStart(2, "0");
}
