// Whatever the data, labels and width: nothing overlaps, nothing is clipped or leaves, every figure has a place.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Language } from "../brief.ts";
import type { Chart, ChartType } from "../document/model.ts";
import { approximateComposer } from "./approximate-composer.ts";
import { bulletinCharts, journalCharts, officialCharts, sheetCharts } from "./chart-theme.ts";
import { drawChart } from "./draw-chart.ts";
import { chart, type Sample } from "./sample-chart.ts";
import { geometryFaults } from "./sample-geometry.ts";

const runs = { seed: 20250331, numRuns: 80 };

const words: Readonly<Record<Language, fc.Arbitrary<string>>> = {
  "zh-CN": fc.constantFrom(
    "城建",
    "世界银行（IBRD）",
    "农业水利",
    "日期不详",
    "乌鲁木齐交通二期，续",
  ),
  en: fc.constantFrom("Urban", "World Bank (IBRD)", "transport", "unclassified", "Kizilsu–Kashgar"),
  ru: fc.constantFrom("Город", "Всемирный банк", "водоснабжение", "природопользование", "н.д."),
};
/** Some labels are one word without an end. */
const label = (language: Language): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 4, arbitrary: words[language] },
      { weight: 2, arbitrary: fc.array(words[language], { minLength: 2, maxLength: 8 }) },
      { weight: 1, arbitrary: fc.array(words[language], { minLength: 3, maxLength: 5 }) },
    )
    .map((text) => (typeof text === "string" ? text : text.join(text.length % 2 === 0 ? " " : "")));

const value = fc.oneof(
  { weight: 5, arbitrary: fc.bigInt({ min: 1n, max: 5_000_000_000n }).map(String) },
  { weight: 1, arbitrary: fc.constant("0") },
  { weight: 1, arbitrary: fc.constant("1") },
  { weight: 1, arbitrary: fc.constant("") },
);
const shown = fc.constantFrom(
  "12.35",
  "0",
  "—",
  "1,296.50",
  "US$2.826 billion",
  "约28.26亿美元",
  "2 826 млн",
);
const width = fc.integer({ min: 200, max: 500 });
const theme = fc.constantFrom(bulletinCharts, journalCharts, officialCharts, sheetCharts);
const language = fc.constantFrom<Language>("zh-CN", "en", "ru");
const unit = fc.constantFrom(undefined, "单位：亿美元", "US$ million", "млн долл. США");

interface Drawn {
  readonly data: readonly Sample[];
  readonly rest: Partial<Pick<Chart, "unit" | "series" | "steps">>;
}

interface Shape {
  readonly keys: fc.Arbitrary<readonly string[]>;
  readonly series: number;
  /** Data without a series beside those with one. */
  readonly totals: boolean;
}

const plainKeys = fc
  .integer({ min: 1, max: 30 })
  .map((count) => Array.from({ length: count }, (_, index) => `k${index}`));
const years = fc
  .uniqueArray(fc.integer({ min: 1950, max: 2049 }), { minLength: 1, maxLength: 30 })
  .map((all) => all.map(String));
const days = fc
  .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 })
  .map((all) => all.map((month) => `2024-${String(month).padStart(2, "0")}-15`));
const undated = years.map((all) => [...all, "undated"]);

function drawn({ keys, series, totals }: Shape): fc.Arbitrary<Drawn & { language: Language }> {
  return fc
    .tuple(language, keys, fc.boolean())
    .chain(([said, all, steps]) => {
      const groups = Array.from({ length: series }, (_, index) =>
        index === 5 ? "other" : `s${index}`,
      );
      const parts: readonly (string | undefined)[] =
        series === 0 || totals ? [...groups, undefined] : groups;
      return fc.record({
        language: fc.constant(said),
        labels: fc.array(label(said), { minLength: all.length, maxLength: all.length }),
        names: fc.array(label(said), { minLength: series, maxLength: series }),
        values: fc.array(fc.tuple(value, shown, fc.boolean()), {
          minLength: all.length * parts.length,
          maxLength: all.length * parts.length,
        }),
        unit,
        all: fc.constant(all),
        steps: fc.constant(steps),
        groups: fc.constant(groups),
        parts: fc.constant(parts),
      });
    })
    .map(({ labels, names, values, all, groups, parts, steps, ...one }) => ({
      language: one.language,
      data: all.flatMap((key, row) =>
        parts.map((id, column): Sample => {
          const [number, text, isDetailed] = values[row * parts.length + column] ?? [
            "",
            "—",
            false,
          ];
          return {
            key,
            label: labels[row] ?? "",
            value: number,
            shown: text,
            ...(isDetailed ? { detail: "1996–2000" } : {}),
            ...(id === undefined ? {} : { series: id }),
          };
        }),
      ),
      rest: {
        ...(one.unit === undefined ? {} : { unit: one.unit }),
        series: groups.map((id, index) => ({ id, label: names[index] ?? "" })),
        ...(steps ? { steps: true as const } : {}),
      },
    }));
}

const shapes: readonly (readonly [ChartType, string, Shape])[] = [
  ["bars", "plain", { keys: plainKeys, series: 0, totals: false }],
  ["bars", "stacked", { keys: plainKeys, series: 4, totals: true }],
  ["bars", "stacked with a rest", { keys: plainKeys, series: 6, totals: false }],
  ["columns", "plain", { keys: plainKeys, series: 0, totals: false }],
  ["columns", "of years", { keys: undated, series: 0, totals: false }],
  ["columns", "stacked", { keys: plainKeys, series: 4, totals: true }],
  ["columns", "stacked years", { keys: undated, series: 6, totals: true }],
  ["line", "of years", { keys: years, series: 2, totals: false }],
  ["line", "of six series", { keys: years, series: 6, totals: false }],
  ["line", "of days", { keys: days, series: 2, totals: false }],
  ["line", "over an order", { keys: plainKeys, series: 0, totals: false }],
  ["dot", "with a derived figure", { keys: plainKeys, series: 2, totals: true }],
  ["dot", "without one", { keys: plainKeys, series: 2, totals: false }],
];

test.each(shapes)("%s, %s: every word and figure has room of its own", (type, _, shape) => {
  fc.assert(
    fc.property(drawn(shape), theme, width, ({ data, rest, ...one }, look, widthPt) => {
      const sample = chart(type, data, rest);
      const drawing = drawChart(sample, look, widthPt, approximateComposer, one.language);
      expect(geometryFaults(drawing, widthPt, sample)).toEqual([]);
    }),
    runs,
  );
});

/** Fractions of one whole, some of them not known. */
const shares = language.chain((said) =>
  fc.record({
    language: fc.constant(said),
    unit,
    parts: fc.array(
      fc.record({
        label: label(said),
        weight: fc.constantFrom(0, 1, 2, 5, 20, 100, 400),
        isKnown: fc.constantFrom(true, true, true, false),
        count: fc.option(fc.constantFrom("10个项目", "4 projects", "12 проектов"), {
          nil: undefined,
        }),
      }),
      { minLength: 1, maxLength: 30 },
    ),
  }),
);

test("share: every word and figure has room of its own", () => {
  fc.assert(
    fc.property(shares, theme, width, ({ parts, ...one }, look, widthPt) => {
      const whole = parts.reduce((sum, { weight }) => sum + weight, 0) || 1;
      const data = parts.flatMap(({ label: name, weight, isKnown, count }, index): Sample[] => {
        const share = (weight / whole).toFixed(12);
        const key = index === 5 ? "other" : `k${index}`;
        const datum = isKnown
          ? { value: share, shown: `${(Number(share) * 100).toFixed(1)}%` }
          : { value: "", shown: "—" };
        const counted = { key, label: name, series: "count", value: "3", shown: count ?? "" };
        return [{ key, label: name, ...datum }, ...(count === undefined ? [] : [counted])];
      });
      const sample = chart("share", data, one.unit === undefined ? {} : { unit: one.unit });
      const drawing = drawChart(sample, look, widthPt, approximateComposer, one.language);
      expect(geometryFaults(drawing, widthPt, sample)).toEqual([]);
    }),
    runs,
  );
});

const done = language.chain((said) =>
  fc.record({
    language: fc.constant(said),
    names: fc.array(label(said), { minLength: 1, maxLength: 2 }),
    words: fc.array(shown, { minLength: 3, maxLength: 3 }),
    isKnown: fc.boolean(),
  }),
);

test("progress: every word and figure has room of its own", () => {
  fc.assert(
    fc.property(done, theme, width, ({ names, words: printed, isKnown, ...one }, look, widthPt) => {
      const data = names.map((name, index): Sample => {
        return {
          key: `k${index}`,
          label: name,
          value: isKnown ? "5" : "",
          shown: printed[index] ?? "",
        };
      });
      const share: Sample = { key: "share", label: "", value: "0.5", shown: printed[2] ?? "" };
      const sample = chart("progress", isKnown ? [...data, share] : data);
      const drawing = drawChart(sample, look, widthPt, approximateComposer, one.language);
      expect(geometryFaults(drawing, widthPt, sample)).toEqual([]);
    }),
    runs,
  );
});

const events = language.chain((said) =>
  fc.record({
    language: fc.constant(said),
    dated: fc.array(
      fc.record({
        name: label(said),
        year: fc.integer({ min: 2005, max: 2030 }),
        month: fc.integer({ min: 1, max: 12 }),
        series: fc.constantFrom("actual", "planned", "change"),
      }),
      { minLength: 1, maxLength: 9 },
    ),
  }),
);

// Poles of many long flags at one end may cross each other's words: sheets have few events, with short names.
test("timeline: no word touches another or leaves, every date has a place", () => {
  fc.assert(
    fc.property(events, theme, width, ({ dated, ...one }, look, widthPt) => {
      const data = dated.map(({ name, year, month, series }, index): Sample => {
        const date = `${year}-${String(month).padStart(2, "0")}`;
        return { key: `k${index}`, label: name, series, value: date, shown: date };
      });
      const sample = chart("timeline", data);
      const drawing = drawChart(sample, look, widthPt, approximateComposer, one.language);
      const faults = geometryFaults(drawing, widthPt, sample);
      const isPole = (fault: string) => /^a rule crosses "(?!\d{4}")/.test(fault);
      expect(faults.filter((fault) => !isPole(fault))).toEqual([]);
    }),
    runs,
  );
});
