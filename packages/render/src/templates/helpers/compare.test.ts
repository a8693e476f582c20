import type { Quantity } from "@brief/data";
import { describe, expect, test } from "vitest";
import { languages } from "../../brief.ts";
import { type ComparisonOf, compareQuantities } from "../../view/comparison.ts";
import { nameFigures } from "../../view/name-figures.ts";
import { helpers } from "../helpers.ts";

type Kind = readonly [type: "count" | "money" | "ratio", unit: string];

const quantity = ([type, unit]: Kind, value: string | undefined): Quantity => {
  const rows = [{ table: "aggregates", id: "r1" }];
  const base = { type, unit, qualifier: "exact", rows, sources: [] } as const;
  return value === undefined ? { ...base, value, reason: "not-in-sources" } : { ...base, value };
};
const periods = { "zh-CN": "2024年", en: "2024", ru: "2024\u00a0г." };
const projects: Kind = ["count", "project"];

function say(
  kind: Kind,
  [now, before]: readonly (string | undefined)[],
  rest: Partial<ComparisonOf> = {},
) {
  return languages.map((language) => {
    const compared = compareQuantities({
      now: quantity(kind, now),
      before: quantity(kind, before),
      period: periods[language],
      ...rest,
    });
    const { growth } = nameFigures("brief", { growth: compared });
    const markup = String(helpers(language).compare(growth));
    return markup.replace(/<\/?data[^>]*>/g, "").replaceAll("\u00a0", "_");
  });
}

describe("{{compare}}", () => {
  test.each([
    [
      projects,
      ["23", "20"],
      "比2024年增加3个，增长15%",
      "up 3_projects (15%) from 2024",
      "на 3_проекта (15_%) больше, чем за 2024_г.",
    ],
    [
      projects,
      ["20", "21"],
      "比2024年减少1个，下降4.8%",
      "down 1_project (4.8%) from 2024",
      "на 1_проект (4,8_%) меньше, чем за 2024_г.",
    ],
    [
      projects,
      ["64", "20"],
      "比2024年增加44个，为2024年的3.2倍",
      "up 44_projects from 2024, 3.2_times the 2024 figure",
      "в 3,2_раза больше, чем за 2024_г.",
    ],
    [
      projects,
      ["20", "20"],
      "与2024年持平",
      "unchanged from 2024",
      "столько же, сколько за 2024_г.",
    ],
    [
      projects,
      ["12", "0"],
      "2024年为0，本期12个，不计算增幅",
      "12_projects, from 0 in 2024; no rate is given",
      "12_проектов; за 2024_г. — 0, темп не рассчитывается",
    ],
    [
      projects,
      ["12", undefined],
      "2024年数据不详，不作比较",
      "no comparison: 2024 is not available",
      "сравнение невозможно: данные за 2024_г. отсутствуют",
    ],
    [
      projects,
      [undefined, "12"],
      "本期数据不详，不作比较",
      "no comparison: the current figure is not available",
      "сравнение невозможно: данные за отчётный период отсутствуют",
    ],
    [
      ["money", "USD"],
      ["150000000", "120000000"],
      "比2024年增加3000万美元，增长25%",
      "up US$30_million (25%) from 2024",
      "на 30_млн_долл._США (25_%) больше, чем за 2024_г.",
    ],
    [
      ["ratio", "1"],
      ["0.46", "0.4"],
      "比2024年提高6个百分点",
      "up 6_percentage points from 2024",
      "на 6_п._п. выше, чем за 2024_г.",
    ],
    [
      ["ratio", "1"],
      ["0.4", "0.41"],
      "比2024年下降1个百分点",
      "down 1_percentage point from 2024",
      "на 1_п._п. ниже, чем за 2024_г.",
    ],
    [
      ["count", "action"],
      ["2", "1"],
      "比2024年增加1项，为2024年的2倍",
      "up 1_action from 2024, 2_times the 2024 figure",
      "в 2_раза больше, чем за 2024_г.",
    ],
    [
      ["count", "action"],
      ["5", "4"],
      "比2024年增加1项，增长25%",
      "up 1_action (25%) from 2024",
      "на 1_меру (25_%) больше, чем за 2024_г.",
    ],
  ] as const)("%j %j", (kind, values, ...sentences) => {
    const [zh, en, ru] = say(kind, values);
    expect([zh, en, ru]).toEqual(sentences);
  });

  test("does not compare what is measured in two ways, and tells the restated base", () => {
    const restated = quantity(projects, "21");
    expect(say(projects, ["23", "20"], { redefined: true })).toEqual([
      "口径与2024年不同，不作比较",
      "not comparable with 2024 (definition changed)",
      "несопоставимо с данными за 2024_г. (изменено определение)",
    ]);
    expect(say(projects, ["23", "20"], { redefined: true, restated })).toEqual([
      "口径与2024年不同，不作比较；按新口径，2024年为21个",
      "not comparable with 2024 (definition changed); restated, 2024 is 21_projects",
      "несопоставимо с данными за 2024_г. (изменено определение); в новом определении — 21_проект",
    ]);
  });

  test("never says that something grew by a multiple", () => {
    for (const now of ["21", "39", "40", "60", "2000"]) {
      for (const sentence of say(projects, [now, "20"]))
        expect(sentence).not.toMatch(/增长[\d.]+倍/);
    }
  });

  test("prints every number as a figure with its id", () => {
    const compared = compareQuantities({
      now: quantity(projects, "23"),
      before: quantity(projects, "20"),
      period: "去期",
    });
    const { growth } = nameFigures("brief", { growth: compared });
    const markup = String(helpers("zh-CN").compare(growth));
    expect([...markup.matchAll(/data-figure="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      "brief/growth/change",
      "brief/growth/rate",
    ]);
    expect(markup.replace(/<data[^>]*>[^<]*<\/data>/g, "")).not.toMatch(/\d/);
  });

  test("refuses anything else", () => {
    expect(() => helpers("en").compare({ type: "text", value: "x" })).toThrow("a comparison");
  });
});
