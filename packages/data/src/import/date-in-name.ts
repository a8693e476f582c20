// The name of a file → the day or month that it says the file is of.
import { isCalendarDay } from "../model/date-span.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

interface Dated {
  readonly date: string;
  /** As it stands in the name. */
  readonly written: string;
}

/** `list-2024-08-29.csv`, `list_20240829.xlsx`, `projects_31Mar2025.csv`, `台账2024年12月.xlsx`. */
export function dateInName(name: string): string | undefined {
  return datePart(name)?.date;
}

export function datePart(name: string): Dated | undefined {
  const chinese = /(?<!\d)(\d{4})年(\d{1,2})月(?:份|(\d{1,2})日)?/.exec(name);
  if (chinese !== null) return dated(chinese, chinese[1], chinese[2], chinese[3] ?? "");
  const digits = /(?<!\d)(\d{4})([-_.]?)(\d\d)\2(\d\d)(?!\d)/.exec(name);
  const whole = digits && dated(digits, digits[1], digits[3], digits[4]);
  if (whole) return whole;
  const words = /(?<!\d)(\d{1,2})[-_. ]?([a-z]{3})[a-z]*[-_. ]?(\d{4})(?!\d)/i.exec(name);
  const month = String(months.indexOf(words?.[2]?.toLowerCase() ?? "") + 1);
  const worded = words && dated(words, words[3], month, words[1]);
  if (worded) return worded;
  const short = /(?<!\d)(\d{4})[-_.](\d\d)(?!\d|[-_.]\d)/.exec(name);
  return short === null ? undefined : dated(short, short[1], short[2], "");
}

/** A number such as 20241399 is no day; nor did any list exist before 1950. An empty day is that of the month alone. */
function dated([written]: RegExpExecArray, year = "", month = "", day = ""): Dated | undefined {
  const isMonth = day === "";
  if (Number(year) < 1950 || !isCalendarDay(Number(year), Number(month), isMonth ? 1 : Number(day)))
    return undefined;
  const toMonth = `${year}-${month.padStart(2, "0")}`;
  return { date: isMonth ? toMonth : `${toMonth}-${day.padStart(2, "0")}`, written };
}
