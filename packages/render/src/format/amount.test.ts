import type { Qualifier } from "@brief/data";
import { expect, test } from "vitest";
import { columnUnit, formatAmount } from "./amount.ts";
import { displayText, type Form } from "./display.ts";
import { quantity } from "./sample-quantity.ts";

const inText: readonly (readonly [string, string, string, string, string])[] = [
  ["2641496800", "USD", "26.41亿美元", "US$2.641 billion", "2,641 млрд долл. США"],
  ["1636276800", "USD", "16.36亿美元", "US$1.636 billion", "1,636 млрд долл. США"],
  ["150000000", "USD", "1.5亿美元", "US$150 million", "150 млн долл. США"],
  ["140000000", "USD", "1.4亿美元", "US$140 million", "140 млн долл. США"],
  ["2976000", "USD", "297.6万美元", "US$2.976 million", "2,976 млн долл. США"],
  ["64800000", "USD", "6480万美元", "US$64.8 million", "64,8 млн долл. США"],
  ["10500000", "USD", "1050万美元", "US$10.5 million", "10,5 млн долл. США"],
  ["120000000", "CNY", "1.2亿元", "CNY 120 million", "120 млн юаней"],
  ["99999999", "USD", "1亿美元", "US$100 million", "100 млн долл. США"],
  ["999600000", "USD", "10亿美元", "US$1 billion", "1 млрд долл. США"],
  ["124500000", "USD", "1.25亿美元", "US$125 million", "125 млн долл. США"],
  ["3500", "USD", "3500美元", "US$3,500", "3500 долл. США"],
  ["0", "USD", "0美元", "US$0", "0 долл. США"],
  ["1", "CNY", "1元", "CNY 1", "1 юань"],
  ["-1500000", "USD", "−150万美元", "US$−1.5 million", "−1,5 млн долл. США"],
  ["250000000", "SEK", "2.5亿SEK", "SEK 250 million", "250 млн SEK"],
];

const spaced = (text: string) => text.replaceAll("\u00a0", " ");

test.each(inText)("writes %s %s in three languages", (value, unit, zh, en, ru) => {
  const amount = quantity("money", value, unit);
  expect(displayText(formatAmount(amount, "zh-CN", "text"))).toBe(zh);
  expect(spaced(displayText(formatAmount(amount, "en", "text")))).toBe(en);
  expect(spaced(displayText(formatAmount(amount, "ru", "text")))).toBe(ru);
});

const qualified: readonly (readonly [Qualifier, string, string, string])[] = [
  ["approx", "约41.33亿元", "about CNY 4.133 billion", "около 4,133 млрд юаней"],
  ["more-than", "超过41.33亿元", "more than CNY 4.133 billion", "более 4,133 млрд юаней"],
  ["nearly", "近41.33亿元", "nearly CNY 4.133 billion", "почти 4,133 млрд юаней"],
  ["less-than", "不足41.33亿元", "less than CNY 4.133 billion", "менее 4,133 млрд юаней"],
  ["rounded", "41.33亿元", "CNY 4.133 billion", "4,133 млрд юаней"],
];

test.each(qualified)("keeps the source's qualifier %s", (qualifier, zh, en, ru) => {
  const amount = quantity("money", "4133000000", "CNY", qualifier);
  expect(displayText(formatAmount(amount, "zh-CN", "text"))).toBe(zh);
  expect(spaced(displayText(formatAmount(amount, "en", "text")))).toBe(en);
  expect(spaced(displayText(formatAmount(amount, "ru", "text")))).toBe(ru);
});

const inColumns: readonly (readonly [string | undefined, string, string])[] = [
  ["150000000", "1.50", "150"],
  ["2641496800", "26.41", "2,641"],
  ["2976000", "0.03", "3"],
  ["300000", "<0.01", "<1"],
  ["0", "0", "0"],
  [undefined, "—", "—"],
];

test.each(inColumns)("writes %s under one unit for the column", (value, zh, en) => {
  const amount = quantity("money", value, "USD");
  expect(displayText(formatAmount(amount, "zh-CN", "table"))).toBe(zh);
  expect(displayText(formatAmount(amount, "en", "table"))).toBe(en);
});

test("parts a large figure from its unit and qualifier", () => {
  const amount = quantity("money", "4130000000", "CNY", "approx");
  expect(formatAmount(amount, "zh-CN", "large")).toEqual({
    before: "约",
    number: "41.30",
    after: "亿元",
  });
  const loan = quantity("money", "140000000", "USD");
  expect(formatAmount(loan, "zh-CN", "large").number).toBe("1.40");
  expect(spaced(displayText(formatAmount(loan, "en", "large")))).toBe("140 US$ m");
});

test.each<[Form, string, string]>([
  ["exact", "11,865万元", "CNY 118.65 million"],
  ["text", "1.19亿元", "CNY 119 million"],
])("keeps every 万 of a debt figure in form %s", (form, zh, en) => {
  const collected = quantity("money", "118650000", "CNY");
  expect(displayText(formatAmount(collected, "zh-CN", form))).toBe(zh);
  expect(spaced(displayText(formatAmount(collected, "en", form)))).toBe(en);
});

test("says that an unknown amount is unknown", () => {
  const unknown = quantity("money", undefined, "USD");
  expect(formatAmount(unknown, "zh-CN", "text").number).toBe("不详");
  expect(formatAmount(unknown, "en", "text").number).toBe("n.a.");
  expect(formatAmount(unknown, "ru", "text").number).toBe("н.д.");
});

test("names the one unit of a column", () => {
  const units = ["USD", "CNY", "EUR"].map((currency) =>
    (["zh-CN", "en", "ru"] as const).map((language) => spaced(columnUnit(currency, language))),
  );
  expect(units).toEqual([
    ["亿美元", "US$ million", "млн долл. США"],
    ["亿元", "CNY million", "млн юаней"],
    ["亿欧元", "EUR million", "млн евро"],
  ]);
});
