import type { Qualifier, Quantity } from "@brief/data";
import { expect, test } from "vitest";
import type { Language } from "../brief.ts";
import { formatYear } from "./date.ts";
import { displayText, type Form } from "./display.ts";
import { formatQuantity } from "./quantity.ts";
import { formatRate } from "./rate.ts";
import { quantity } from "./sample-quantity.ts";

type Type = Quantity["type"];

function write(sample: Quantity, language: Language, form: Form = "text"): string {
  return displayText(formatQuantity(sample, language, form)).replaceAll("\u00a0", " ");
}

const words: readonly (readonly [Type, string, string, string, string, string])[] = [
  ["count", "23", "project", "23个", "23 projects", "23 проекта"],
  ["count", "1", "project", "1个", "1 project", "1 проект"],
  ["count", "21", "project", "21个", "21 projects", "21 проект"],
  ["count", "0", "project", "0个", "0 projects", "0 проектов"],
  ["count", "111", "project", "111个", "111 projects", "111 проектов"],
  ["count", "151", "project", "151个", "151 projects", "151 проект"],
  ["count", "14", "prefecture", "14个", "14 prefectures", "14 единиц окружного уровня"],
  ["count", "59", "county", "59个", "59 counties", "59 единиц уездного уровня"],
  ["count", "5", "highway", "5条", "5 highways", "5 автодорог"],
  ["count", "3", "loan", "3笔", "3 loans", "3 займа"],
  ["count", "1", "grant", "1项", "1 grant", "1 грант"],
  [
    "count",
    "2",
    "province-level unit",
    "2个",
    "2 province-level units",
    "2 единицы провинциального уровня",
  ],
  ["count", "12865", "record", "12,865条", "12,865 records", "12 865 записей"],
  ["count", "5", "year", "5年", "5 years", "5 лет"],
  ["measure", "1180", "km", "1180公里", "1,180 km", "1180 км"],
  ["measure", "296.5", "km", "296.5公里", "296.5 km", "296,5 км"],
  ["measure", "283200", "person", "28.32万人", "283,200 people", "283 200 человек"],
  ["measure", "113456", "ha", "113,456公顷", "113,456 ha", "113 456 га"],
  ["measure", "30000", "household", "3万户", "30,000 households", "30 000 домохозяйств"],
  ["ratio", "0.463", "1", "46.3%", "46.3%", "46,3 %"],
  ["ratio", "0.46285714", "1", "46.3%", "46.3%", "46,3 %"],
  ["ratio", "0.8", "1", "80%", "80%", "80 %"],
  ["ratio", "0.0004", "1", "不足0.1%", "less than 0.1%", "менее 0,1 %"],
  ["date", "2025-03-31", "date", "2025年3月31日", "31 March 2025", "31 марта 2025 г."],
  ["date", "2021-03", "date", "2021年3月", "March 2021", "март 2021 г."],
  ["date", "2023-Q1", "date", "2023年第一季度", "first quarter of 2023", "первый квартал 2023 г."],
  ["date", "2021-H1", "date", "2021年上半年", "first half of 2021", "первое полугодие 2021 г."],
  ["date", "2015", "date", "2015年", "2015", "2015 г."],
];

test.each(words)("writes %s %s %s in three languages", (type, value, unit, zh, en, ru) => {
  const sample = quantity(type, value, unit);
  expect(write(sample, "zh-CN")).toBe(zh);
  expect(write(sample, "en")).toBe(en);
  expect(write(sample, "ru")).toBe(ru);
});

const qualified: readonly (readonly [Qualifier, string, string, string, string, string])[] = [
  ["approx", "283200", "person", "约28.32万人", "about 283,200 people", "около 283 200 человек"],
  [
    "more-than",
    "263000",
    "person",
    "超过26.3万人",
    "more than 263,000 people",
    "более 263 000 человек",
  ],
  ["approx", "21", "project", "约21个", "about 21 projects", "около 21 проекта"],
  ["nearly", "22", "project", "近22个", "nearly 22 projects", "почти 22 проекта"],
  ["less-than", "22", "project", "不足22个", "less than 22 projects", "менее 22 проектов"],
  ["at-least", "5", "project", "5个及以上", "5 projects or more", "5 проектов и более"],
  ["at-most", "22", "project", "22个及以下", "22 projects or less", "22 проекта и менее"],
];

test.each(qualified)("puts %s beside %s %s", (qualifier, value, unit, zh, en, ru) => {
  const sample = quantity(unit === "person" ? "measure" : "count", value, unit, qualifier);
  expect(write(sample, "zh-CN")).toBe(zh);
  expect(write(sample, "en")).toBe(en);
  expect(write(sample, "ru")).toBe(ru);
});

const cells: readonly (readonly [Type, string | undefined, string, string])[] = [
  ["count", "23", "project", "23"],
  ["count", undefined, "project", "—"],
  ["ratio", "1", "1", "100.0%"],
  ["ratio", "0.6", "1", "60.0%"],
  ["ratio", "0.0001", "1", "<0.1%"],
  ["date", "2025-03-31", "date", "2025-03-31"],
  ["date", "2021-03", "date", "2021-03"],
  ["date", undefined, "date", "—"],
  ["measure", "283200", "person", "283,200"],
];

test.each(cells)("writes %s %s %s in a cell without its unit", (type, value, unit, cell) => {
  expect(write(quantity(type, value, unit), "zh-CN", "table")).toBe(cell);
});

test("gives the year of a date and every digit of a rate", () => {
  const day = quantity("date", "2015-06-26", "date");
  expect(displayText(formatYear(day, "zh-CN", "text"))).toBe("2015年");
  expect(displayText(formatYear(day, "en", "text"))).toBe("2015");
  expect(displayText(formatRate(quantity("ratio", "6.2052", "CNY/USD"), "ru", "text"))).toBe(
    "6,2052",
  );
});

test("writes every reason for a missing value in words", () => {
  const missing = { ...quantity("date", undefined, "date"), value: undefined };
  expect(write({ ...missing, reason: "not-applicable" }, "zh-CN")).toBe("不适用");
  expect(write({ ...missing, reason: "not-computed" }, "en")).toBe("not computed");
});

test("refuses a unit that it has no words for", () => {
  expect(() => write(quantity("count", "3", "toString"), "en")).toThrow(
    'no words for the unit "toString"',
  );
});
