import { expect, test } from "vitest";
import { readNumberText } from "./number-text.ts";

const place = { file: "f", line: 1, column: 1 };

function read(text: string) {
  const told: string[] = [];
  const result = readNumberText(text, place, (one) => told.push(one.severity));
  return { result, told };
}

test.each([
  ["１２３．５", "123.5", undefined],
  ["（1,234）", "-1234", undefined],
  ["(1,234.50)万元", "-12345000", "元"],
  ["1，234，567", "1234567", undefined],
  ["1.2亿元", "120000000", "元"],
  ["3.5 万亿", "3500000000000", undefined],
  ["250百万美元", "250000000", "美元"],
  ["US$1,000", "1000", "US$"],
  ["￥12", "12", "¥"],
  ["CNY 7", "7", "CNY"],
  ["12 345", "12345", undefined],
  ["−5", "-5", undefined],
  ["80%", "80", "%"],
  [" 42 ", "42", undefined],
])("%s is %s", (text, value, unit) => {
  expect(read(text)).toEqual({
    result: unit === undefined ? { value } : { value, unit },
    told: ["warning"],
  });
});

test("a plain number is told nothing of", () => {
  expect(read("150000000.25")).toEqual({ result: { value: "150000000.25" }, told: [] });
  expect(read("-1.50")).toEqual({ result: { value: "-1.5" }, told: [] });
});

test.each([
  "",
  "1,5",
  "1.234,56",
  "12,34,567",
  "约41亿",
  "1-2",
  "1、234",
  "(-5)",
  "n.a.",
  "1e5",
  "5 + 6",
  "一百万",
])("%j could be anything, or nothing", (text) => {
  expect(read(text)).toEqual({ result: undefined, told: [] });
});
