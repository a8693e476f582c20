// Amounts, percentages and days as publishers write them → exact decimal strings and YYYY-MM-DD.
import { isCalendarDay } from "../../model/date-span.ts";

export interface Normalised {
  readonly value: string;
  /** Written in another form than the standard asks for. */
  readonly changed: boolean;
}

/** More digits than any amount of money has; within what sums hold exactly. */
const mostDigits = 28;

/** Undefined where it is not clear which number is meant. */
export function decimalOf(written: string): Normalised | undefined {
  const text = written.trim();
  if (text.replaceAll(/\D/g, "").length > mostDigits) return undefined;
  const plain = /^([+-]?)(\d+(?:\.\d+)?|\.\d+)$/.exec(text);
  if (plain !== null) {
    const value = canonical(plain[1] === "-", plain[2] ?? "");
    return { value, changed: false };
  }
  const grouped = /^([+-]?)\s*(\d{1,3}(?:([,'\s])\d{3})(?:\3\d{3})*(?:\.\d+)?|\d+\.)$/.exec(text);
  if (grouped === null) return undefined;
  const digits = (grouped[2] ?? "").replaceAll(/[,'\s]/g, "").replace(/\.$/, "");
  return { value: canonical(grouped[1] === "-", digits), changed: true };
}

function canonical(negative: boolean, digits: string): string {
  const value = digits.replace(/^0+(?=\d)/, "").replace(/^\./, "0.");
  return negative && /[1-9]/.test(value) ? `-${value}` : value;
}

/** A percentage may carry its sign; nothing else is added or taken. */
export function percentageOf(written: string): Normalised | undefined {
  const number = /^(.*?)\s*%$/.exec(written.trim())?.[1];
  const read = decimalOf(number ?? written);
  return read === undefined
    ? undefined
    : { ...read, changed: read.changed || number !== undefined };
}

/** A day with or without zone or time; a year or a month alone is no day. */
export function dayOf(written: string): Normalised | undefined {
  const match =
    /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:Z|[+-]\d\d:?\d\d|[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:Z|[+-]\d\d:?\d\d)?)?$/.exec(
      written.trim(),
    );
  if (match === null) return undefined;
  const [year, month, day] = [match[1] ?? "", match[3] ?? "", match[4] ?? ""];
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return undefined;
  const value = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return { value, changed: value !== written.trim() };
}
