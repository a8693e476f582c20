import { describe, expect, test } from "vitest";
import { itemsOf } from "./list-items.ts";
import { readDay } from "./read-day.ts";
import { readQuantity } from "./read-quantity.ts";
import { unitOf } from "./unit-words.ts";

test.each([
  ["万美元", "USD", "10000"],
  ["亿元", "CNY", "100000000"],
  ["人民币万元", "CNY", "10000"],
  ["单位：百万欧元", "EUR", "1000000"],
  ["US$ million", "USD", "1000000"],
  ["in millions of US dollars", "USD", "1000000"],
  ["USD thousands", "USD", "1000"],
  ["млн долл. США", "USD", "1000000"],
  ["тыс. юаней", "CNY", "1000"],
  ["млрд тенге", "KZT", "1000000000"],
  ["SDR million", "XDR", "1000000"],
  ["万人", "person", "10000"],
  ["万亩", "mu", "10000"],
  ["公里", "km", "1"],
  ["户", "household", "1"],
  ["人次", "visit", "1"],
])("%s", (text, name, times) => {
  expect(unitOf(text)).toEqual({ name, times });
});

test.each(["", "项目名称", "万元元宝", "2015", "total", "try all", "top"])(
  "%j is no unit",
  (text) => {
    expect(unitOf(text)).toBeUndefined();
  },
);

describe("quantities", () => {
  const form = { unit: "USD", times: "10000", decimalComma: false };
  test.each([
    ["5000", "50000000", "exact"],
    ["5,000.5", "50005000", "exact"],
    ["约1.5亿美元", "150000000", "approx"],
    ["近500", "5000000", "nearly"],
    ["超过300万美元", "3000000", "more-than"],
    ["41余亿美元", "4100000000", "more-than"],
    ["300多万美元", "3000000", "more-than"],
    ["5亿余美元", "500000000", "more-than"],
    ["不足20", "200000", "less-than"],
    ["100左右", "1000000", "approx"],
    ["100及以上", "1000000", "at-least"],
    ["100及以下", "1000000", "at-most"],
    ["US$1.5 million", "1500000", "exact"],
    ["about 150 million dollars", "150000000", "approx"],
    [">10", "100000", "more-than"],
    ["（12）", "-120000", "exact"],
  ])("%s", (text, value, qualifier) => {
    expect(readQuantity(text, form, {}, () => undefined)).toEqual({
      value,
      unit: "USD",
      qualifier,
    });
  });

  test.each([
    ["1 234,5", "1234500000"],
    ["1.234,5", "1234500000"],
    ["0,25", "250000"],
    ["около 150", "150000000"],
    ["12 млрд долл.", "12000000000"],
  ])("with a decimal comma: %s", (text, value) => {
    const comma = { unit: "USD", times: "1000000", decimalComma: true };
    expect(readQuantity(text, comma, {}, () => undefined)).toMatchObject({ value });
  });
});

describe("dates", () => {
  const form = { fiscalYearStart: 1 };
  test.each([
    ["2015年6月26日", "2015-06-26"],
    ["2015年6月", "2015-06"],
    ["2015.6", "2015-06"],
    ["2015.06.26", "2015-06-26"],
    ["2015/6/26", "2015-06-26"],
    ["2015-06-26T00:00:00Z", "2015-06-26"],
    ["20150626", "2015-06-26"],
    ["201506", "2015-06"],
    ["2015年", "2015"],
    ["2015年度", "2015"],
    ["２０１５年６月", "2015-06"],
    ["二〇一五年六月二十六日", "2015-06-26"],
    ["二○一五年十二月", "2015-12"],
    ["2015年上半年", "2015-H1"],
    ["2015年第三季度", "2015-Q3"],
    ["2015 Q3", "2015-Q3"],
    ["2021-H1", "2021-H1"],
    ["26.06.2015", "2015-06-26"],
    ["26 июня 2015 г.", "2015-06-26"],
    ["июнь 2015 г.", "2015-06"],
    ["1 полугодие 2015", "2015-H1"],
    ["June 26, 2015", "2015-06-26"],
    ["26 Jun 2015", "2015-06-26"],
    ["Jun-2015", "2015-06"],
    ["6/26/2015", "2015-06-26"],
    ["26/6/2015", "2015-06-26"],
  ])("%s", (text, value) => {
    expect(readDay(text, form)).toEqual({ value });
  });

  test.each([
    "2015-13-01",
    "2015年2月30日",
    "5/6/2021",
    "Jun-15",
    "明年",
    "2015年底前",
    "12",
    "0015-01-01",
  ])("%s is refused", (text) => {
    expect(readDay(text, form)).toHaveProperty("reason");
  });

  test("5/6/2021 by the order of its column", () => {
    expect(readDay("5/6/2021", { ...form, order: "day-first" })).toEqual({ value: "2021-06-05" });
    expect(readDay("5/6/2021", { ...form, order: "month-first" })).toEqual({ value: "2021-05-06" });
  });

  test.each([
    ["FY15 H1", "2014-H2"],
    ["FY2015 H2", "2015-H1"],
    ["2015财年上半年", "2014-H2"],
    ["FY15Q1", "2014-Q3"],
    ["FY15Q4", "2015-Q2"],
  ])("a fiscal year from July: %s", (text, value) => {
    expect(readDay(text, { fiscalYearStart: 7 })).toEqual({ value });
  });

  test("a whole fiscal year is no span of ours, unless it is the calendar's", () => {
    expect(readDay("FY2015", { fiscalYearStart: 7 })).toHaveProperty("reason");
    expect(readDay("FY2015", form)).toEqual({ value: "2015" });
  });
});

test.each([
  ["和田、喀什", ["和田", "喀什"]],
  ["和田和喀什", ["和田", "喀什"]],
  ["和静县", ["和静县"]],
  ["Aksu; Hotan, Kashgar", ["Aksu", "Hotan", "Kashgar"]],
  ["Aksu and Hotan", ["Aksu", "Hotan"]],
  ["喀什/莎车县", ["喀什/莎车县"]],
])("the items of %s", (text, names) => {
  const known = new Set(["和田", "喀什", "和静县", "Aksu", "Hotan", "Kashgar", "喀什/莎车县"]);
  expect(itemsOf(text, undefined, (word) => known.has(word)).map(({ name }) => name)).toEqual(
    names,
  );
});

test("items with their shares, and marks of one's own", () => {
  expect(itemsOf("交通 60%；教育（40%）", undefined, () => false)).toEqual([
    { name: "交通", sharePercent: "60" },
    { name: "教育", sharePercent: "40" },
  ]);
  expect(itemsOf("a+b]c", "+]", () => false).map(({ name }) => name)).toEqual(["a", "b", "c"]);
});
