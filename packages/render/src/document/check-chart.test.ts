import { expect, test } from "vitest";
import type { Document } from "./model.ts";
import { parseMarkup } from "./parse.ts";

const figure = (value: string, words = value) =>
  `<data value="${value}" data-figure="f/${words}">${words}</data>`;
const datum = (key: string, value: string, series?: string) =>
  `<datum key="${key}" label="${key}"${series === undefined ? "" : ` series="${series}"`}>${figure(value, `${value || "—"}${key}${series ?? ""}`)}</datum>`;
const chart = (type: string, body: string) => `<chart type="${type}">\n${body}\n</chart>`;
const read = (body: string, language: Document["language"] = "zh-CN") =>
  parseMarkup(`<brief title="题">\n${body}\n</brief>`, language);
const pair = '<series id="loan" label="贷款"/><series id="cost" label="总投资"/>';
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => `<series id="s${at}" label="甲${at}"/>`).join("");

const wrong: readonly (readonly [string, string, string, string])[] = [
  [chart("line", datum("2001", "5")), "chart-line-one-point", "3:1", "show it as a bar"],
  [
    chart("line", datum("2001", "5") + datum("2002", "")),
    "chart-line-one-point",
    "3:1",
    "show it as a bar",
  ],
  [
    chart("line", `${pair}\n${datum("2001", "5", "loan")}${datum("2002", "6", "loan")}`),
    "chart-line-one-point",
    "2:1",
    "show it as a bar",
  ],
  [
    chart("share", `${datum("a", "0.5")}\n${datum("b", "0.4")}`),
    "chart-share-sum",
    "2:1",
    "as “other”",
  ],
  [
    chart("share", `${datum("a", "0.8")}\n${datum("b", "0.4")}\n${datum("c", "")}`),
    "chart-share-sum",
    "2:1",
    "as “other”",
  ],
  [
    chart("dot", `${pair}\n${datum("a", "5", "loan")}\n${datum("a", "50")}`),
    "chart-dot-pair",
    "4:1",
    "give every key both values",
  ],
  [chart("dot", datum("a", "5")), "chart-dot-pair", "2:1", "declare two <series>"],
  [
    chart("bars", `${datum("a", "5")}\n${datum("b", "-5")}`),
    "chart-value-negative",
    "4:1",
    "table",
  ],
  [chart("columns", datum("a", "2021-03")), "chart-value-not-number", "3:1", "an amount"],
  [
    chart("timeline", `${datum("a", "2021-03")}\n${datum("b", "")}`),
    "chart-value-not-date",
    "4:1",
    "a known date",
  ],
  [
    chart("columns", `${datum("a", "5")}\n${datum("a", "6")}`),
    "chart-datum-repeated",
    "4:1",
    "a key of its own",
  ],
  [
    chart("bars", `${many(6)}\n${datum("a", "5", "s1")}`),
    "chart-too-many-categories",
    "2:1",
    "put the smallest together",
  ],
];

test.each(wrong)("refuses %s", (body, rule, place, remedy) => {
  const { document, diagnostics } = read(body);
  expect(document).toBeUndefined();
  expect(diagnostics.map((one) => one.rule)).toEqual([rule]);
  const [first] = diagnostics;
  expect(`${first?.place.line}:${first?.place.column}`).toBe(place);
  expect(first?.remedy).toContain(remedy);
});

const sound: readonly (readonly [string, string])[] = [
  ["two points of a line", chart("line", datum("2001", "5") + datum("2002", "0"))],
  [
    "shares rounded at their last digit",
    chart("share", datum("a", "0.3333") + datum("b", "0.6667")),
  ],
  ["a share that is not known", chart("share", datum("a", "0.3") + datum("b", ""))],
  ["a count beside a share", chart("share", datum("a", "1") + datum("a", "12", "count"))],
  [
    "a pair of which one is not known",
    chart("dot", pair + datum("a", "5", "loan") + datum("a", "", "cost")),
  ],
  [
    "five categories and the rest",
    chart("bars", `${many(5)}<series id="other" label="其他"/>${datum("a", "5", "s1")}`),
  ],
  ["a negative zero", chart("bars", datum("a", "-0.00"))],
  ["dates on a time line", chart("timeline", datum("closing", "2021-03"))],
];

test.each(sound)("takes %s", (_, body) => {
  expect(read(body).diagnostics).toEqual([]);
});

const altOf = (body: string, language: Document["language"]) => {
  const [block] = read(body, language).document?.blocks ?? [];
  return block?.type === "chart" ? block.alt : undefined;
};
const line = (more: string) =>
  `<chart type="line" unit="U"${more}>${datum("2001", "5")}${datum("2002", "6")}</chart>`;
const dots = `<chart type="dot">${pair}${datum("a", "5", "loan")}${datum("a", "", "cost")}${datum("a", "9")}</chart>`;

test.each([
  ["zh-CN", line(""), "折线图（U）。2001：52001；2002：62002。"],
  ["zh-CN", line(' steps="yes"'), "阶梯图（U）。2001：52001；2002：62002。"],
  ["en", line(' steps="yes"'), "Step chart (U). 2001: 52001; 2002: 62002."],
  ["ru", line(""), "Линейный график (U). 2001: 52001; 2002: 62002."],
  ["zh-CN", dots, "点线图。a（贷款）：5aloan；a（总投资）：—acost；a：9a。"],
  ["en", chart("share", datum("a", "1")), "Share strip. a: 1a."],
  ["ru", chart("share", datum("a", "1")), "Полоса долей. a: 1a."],
] as const)("describes a chart in words, %s: %s", (language, body, alt) => {
  expect(altOf(body, language)).toBe(alt);
});
