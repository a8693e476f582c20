import { expect, it } from "vitest";
import { serialDate } from "./serial-date.ts";

it.each([
  ["1", false, "1900-01-01"],
  ["59", false, "1900-02-28"],
  // A day that never was.
  ["60", false, undefined],
  ["61", false, "1900-03-01"],
  ["45382", false, "2024-03-31"],
  ["0", true, "1904-01-01"],
  ["43920", true, "2024-03-31"],
  ["2958465", false, "9999-12-31"],
  ["2958466", false, undefined],
  ["2957003", true, "9999-12-31"],
  ["2957004", true, undefined],
])("day %s of the 1904 system: %s is %s", (serial, date1904, day) => {
  expect(serialDate(serial, "day", date1904)).toBe(day);
});
