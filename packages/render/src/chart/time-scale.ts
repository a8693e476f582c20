// Dates as places on a line: years of equal length, a date without a day in the middle of what it names.

/** Years since the calendar's zero, with a fraction; undefined for what is not a date. */
export function timeOf(date: string): number | undefined {
  const match = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d\d)(?:-(\d\d))?))?$/.exec(date);
  if (match === null) return undefined;
  const [, year, quarter, half, month, day] = match;
  const start = Number(year);
  if (quarter !== undefined) return start + (Number(quarter) - 0.5) / 4;
  if (half !== undefined) return start + (Number(half) - 0.5) / 2;
  if (month === undefined) return start + 0.5;
  if (day === undefined) return start + (Number(month) - 0.5) / 12;
  return start + (daysBefore(start, Number(month)) + Number(day) - 1) / (isLeap(start) ? 366 : 365);
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysBefore(year: number, month: number): number {
  const days = monthDays.slice(0, month - 1).reduce((sum, length) => sum + length, 0);
  return month > 2 && isLeap(year) ? days + 1 : days;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
