// The helpers for numbers through a template of their own: compiled, guarded, printed; and each with what it takes.
import type { Figure } from "@brief/data";
import { expect, test } from "vitest";
import { compileTemplates } from "../../tests/compile-templates.ts";
import { type Language, languages } from "../brief.ts";
import { quantity } from "../format/sample-quantity.ts";
import { compareQuantities } from "../view/comparison.ts";
import { nameFigures } from "../view/name-figures.ts";
import { helpers } from "./helpers.ts";
import { helperTakes, inlineHelpers } from "./known-helpers.ts";
import { precompileTemplate } from "./precompile.ts";
import { renderMarkup } from "./render-markup.ts";

const count = (value: string) => ({
  ...quantity("count", value, "project"),
  rows: [{ table: "aggregates", id: value }],
});
const periods: Readonly<Record<Language, string>> = {
  "zh-CN": "2024年",
  en: "2024",
  ru: "2024 г.",
};

function render(source: string, language: Language) {
  const view = nameFigures("portfolio", {
    low: quantity("ratio", "0.15", "1"),
    high: quantity("ratio", "0.3", "1"),
    rank: quantity("count", "4", "place"),
    day: quantity("date", "2024-08-01", "date"),
    plan: { label: "“十四五”期间", start: "2021-01-01", end: "2025-12-31" },
    growth: compareQuantities({ now: count("23"), before: count("20"), period: periods[language] }),
  });
  const templates = compileTemplates({ [`portfolio/${language}`]: source });
  return renderMarkup({ templates, kind: "portfolio", language, view });
}

test("each is printed through a guarded view", () => {
  const source =
    '{{range low high}}｜{{points low}}｜{{times high}}｜{{ordinal rank kind="rank"}}｜{{fiscalYear day name="世行"}}｜{{period plan}}｜{{compare growth}}';
  const { markup: rendered, diagnostics } = render(source, "zh-CN");
  expect(diagnostics).toEqual([]);
  const markup = rendered?.text ?? "";
  expect(markup.replace(/<[^>]*>/g, "").split("｜")).toEqual([
    "15%～30%",
    "15个百分点",
    "0.3倍",
    "第4位",
    "世行2025财年（2024年7月1日至2025年6月30日）",
    "“十四五”期间（2021—2025年）",
    "比2024年增加3个，增长15%",
  ]);
  for (const id of ["low", "high", "rank", "day", "growth/change", "growth/rate"]) {
    expect(markup).toContain(`data-figure="portfolio/${id}"`);
  }
});

test.each([
  ["{{points rank}}", "takes a ratio figure"],
  ['{{ordinal rank kind="place"}}', "takes kind issue, rank"],
  ["{{range low rank}}", 'a range from ratio in "1" to count'],
  ["{{compare low}}", "takes a comparison"],
  ["{{period low}}", "takes a period"],
  ["{{fiscalYear day}}", "takes the lender's name"],
])("%s is refused where it stands", (source, message) => {
  const { markup, diagnostics } = render(source, "en");
  expect(markup).toBeUndefined();
  expect(diagnostics[0]?.message).toContain(message);
  expect(diagnostics[0]?.place.line).toBe(1);
});

test("a range takes two values, and says so before it is rendered", () => {
  const { diagnostics } = precompileTemplate("portfolio/en", "{{range low}}");
  expect(diagnostics.map(({ message }) => message)).toEqual(['"range" takes 2 values, found 1']);
});

test("the table of what helpers take names every helper, and each figure it names is taken", () => {
  expect(Object.keys(helperTakes).toSorted()).toEqual([...inlineHelpers].toSorted());
  const types = ["money", "count", "ratio", "measure", "date"] as const;
  const units = { money: "USD", count: "project", ratio: "1", measure: "km", date: "date" };
  const options = { hash: { kind: "rank", name: "世行", other: "are" } };
  for (const language of languages) {
    const made: Readonly<Record<string, (...values: readonly never[]) => unknown>> =
      helpers(language);
    expect(Object.keys(made).toSorted()).toEqual([...inlineHelpers].toSorted());
    for (const [name, takes] of Object.entries(helperTakes)) {
      for (const type of types) {
        const value = type === "date" ? "2024-08-01" : "4";
        const sources = [{ id: "wb25" }];
        const base = quantity(type, value, units[type]);
        const figure: Figure = { ...base, sources, id: "portfolio/figure" };
        // Handlebars calls a helper by whatever a template hands it: so does this.
        const call = made[name] as (...values: readonly unknown[]) => unknown;
        const run = () => call(...takes.map(() => figure), options);
        const isTaken = takes.every((one) => one.some((taken) => taken === type));
        if (isTaken) expect([name, type, String(run()).length > 0]).toEqual([name, type, true]);
        else if (name !== "cite") expect(run, `${name} ${type}`).toThrow();
      }
    }
  }
});
