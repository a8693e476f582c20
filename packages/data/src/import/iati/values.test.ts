import { expect, test } from "vitest";
import { dayOf, decimalOf, percentageOf } from "./values.ts";

test.each([
  ["1000", "1000", false],
  ["-12.50", "-12.50", false],
  ["+7", "7", false],
  ["007.10", "7.10", false],
  [".5", "0.5", false],
  ["-0.00", "0.00", false],
  ["1,000,000.25", "1000000.25", true],
  ["1,000", "1000", true],
  ["1 000 000", "1000000", true],
  ["-1\u00a0000\u00a0000", "-1000000", true],
  ["1\u202f000", "1000", true],
  ["1'000'000", "1000000", true],
  ["5.", "5", true],
])("the amount %j is %s", (written, value, changed) => {
  expect(decimalOf(written)).toEqual({ value, changed });
});

test.each([
  "",
  "12,50",
  "1.000.000",
  "1,000 000",
  "10,00,000",
  "1.5E7",
  "USD 5",
  "5m",
  "(100)",
  "--1",
  "NaN",
  "Infinity",
  "0x10",
  "١٢",
  "1".repeat(29),
])("the amount %j is not clear", (written) => {
  expect(decimalOf(written)).toBeUndefined();
});

test.each([
  ["33.33", "33.33", false],
  ["100.00", "100.00", false],
  ["40%", "40", true],
  ["40 %", "40", true],
])("the percentage %j is %s", (written, value, changed) => {
  expect(percentageOf(written)).toEqual({ value, changed });
});

test.each([
  ["2012-03-31", "2012-03-31", false],
  ["2012-03-31Z", "2012-03-31", true],
  ["2012-03-31+08:00", "2012-03-31", true],
  ["2012-03-31T00:00:00", "2012-03-31", true],
  ["2012-03-31T23:59:59.999Z", "2012-03-31", true],
  ["2012-03-31 10:00", "2012-03-31", true],
  ["2012/3/1", "2012-03-01", true],
  ["2012-02-29", "2012-02-29", false],
])("the day %j is %s", (written, value, changed) => {
  expect(dayOf(written)).toEqual({ value, changed });
});

test.each([
  "2012",
  "2012-03",
  "2013-02-29",
  "1900-02-29",
  "31/12/2012",
  "2012-13-01",
  "2012-00-10",
  "2012-01-00",
  "soon",
  "",
])("the day %j is not clear", (written) => {
  expect(dayOf(written)).toBeUndefined();
});
