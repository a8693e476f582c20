import { describe, expect, test } from "vitest";
import { readAmount } from "./read-amount.ts";
import { dayOrder, readDate } from "./read-date.ts";
import { readShare } from "./read-share.ts";

test.each([
  ["104000000", "104000000"],
  ["104,000,000", "104000000"],
  ["9007199254740993.10", "9007199254740993.1"],
  ["1.5e+08", "150000000"],
  [" 0 ", "0"],
  ["-12.5", "-12.5"],
])("amount %s is %s", (written, value) => {
  expect(readAmount(written)).toEqual({ value });
});

test.each(["", "1,04", "1.000.000", "USD 5", "５", "1e400", "NaN", "0x10", "5 " + "m"])(
  "amount %j is refused",
  (written) => {
    expect(readAmount(written)).toHaveProperty("reason");
  },
);

describe("dates", () => {
  test.each([
    ["2015-12-21T00:00:00Z", "2015-12-21"],
    ["2021-12-31", "2021-12-31"],
    ["12/31/2021 12:00:00 AM", "2021-12-31"],
    ["5/6/2021 12:00:00 AM", "2021-05-06"],
    ["2/29/2020 12:00:00 AM", "2020-02-29"],
    ["31/12/2021", "2021-12-31"],
    ["5/5/2021", "2021-05-05"],
  ])("%s is %s", (written, value) => {
    expect(readDate(written, dayOrder([written]))).toEqual({ value });
  });

  test.each([
    "2/29/2021 12:00:00 AM",
    "2021-02-30",
    "2021-00-10",
    "13/32/2021",
    "44561",
    "Dec 2021",
    "2021",
  ])("%s is refused", (written) => {
    expect(readDate(written, dayOrder([written]))).toHaveProperty("reason");
  });

  test("an ambiguous day is read as the other cells of its column tell, or refused", () => {
    const column = (...others: readonly string[]) =>
      readDate("5/6/2021", dayOrder(["5/6/2021", ...others]));
    expect(column("12/31/2021")).toEqual({ value: "2021-05-06" });
    expect(column("31/12/2021")).toEqual({ value: "2021-06-05" });
    expect(column()).toEqual({
      reason: "may be month/day or day/month: no other cell of the column tells",
    });
    expect(column("31/12/2021", "12/31/2021")).toEqual({
      reason: "may be month/day or day/month: the column has dates of both orders",
    });
  });
});

test("a share has its name, percentage and code; an unused one is none", () => {
  const share = (written: string) => readShare({ written, heading: "sector1", place: { line: 1 } });
  expect(share("Irrigation!$!60!$!AI")).toMatchObject({
    name: "Irrigation",
    percent: "60",
    code: "AI",
  });
  expect(share("Irrigation and Drainage")).toEqual({
    name: "Irrigation and Drainage",
    written: "Irrigation and Drainage",
    heading: "sector1",
    place: { line: 1 },
  });
  expect(share("!$!0")).toBeUndefined();
});
