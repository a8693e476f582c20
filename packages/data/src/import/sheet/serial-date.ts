// A day number of a workbook's date system → an ISO date or time. The month or year alone, where the cell shows no more and says no more.
import { multiplyDecimals, roundDecimal } from "../../model/decimal.ts";
import type { DateForm } from "./date-format.ts";

/** 9999-12-31 in the system of 1900, and in that of 1904. */
const lastDay = { 1900: 2_958_465, 1904: 2_957_003 } as const;

/**
 * The 1900 system counts a 29 February 1900 that never was as day 60; before it, days are one less.
 * Undefined for that day, for days before the first and after 9999.
 */
export function serialDate(serial: string, form: DateForm, date1904: boolean): string | undefined {
  // Whole seconds: programmes keep the time of day as a fraction that is never exact.
  const total = Number(roundDecimal(multiplyDecimals([serial, "86400"]), "1"));
  const day = Math.floor(total / 86_400);
  const time = clock(total - day * 86_400);
  if (total < 0 || day > lastDay[date1904 ? 1904 : 1900]) return undefined;
  if (form === "time") return day === 0 ? time : undefined;
  if (!date1904 && (day === 0 || day === 60)) return undefined;
  // 1970-01-01 is day 25569, or 24107 where days are counted from 1904.
  const iso = civil(date1904 ? day - 24_107 : day - 25_569 + (day < 60 ? 1 : 0));
  if (form === "year" && iso.endsWith("-01-01")) return iso.slice(0, 4);
  if (form === "month" && iso.endsWith("-01")) return iso.slice(0, 7);
  return form === "minute" && time !== "00:00:00" ? `${iso}T${time}` : iso;
}

function clock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** Days from 1970-01-01 → year, month, day of the Gregorian calendar. */
function civil(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}
