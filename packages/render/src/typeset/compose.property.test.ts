import fc from "fast-check";
import { expect, test } from "vitest";
import { isKinsokuEnd, isKinsokuStart } from "./ban-line-edges.ts";
import { kindOf } from "./classes.ts";
import { fakeMeasure } from "./fake-measure.ts";
import { createComposer } from "./index.ts";
import type { ComposedLine, StyledRun } from "./line.ts";

const composer = createComposer(fakeMeasure);
const style = { slot: "song", weight: 400, sizePt: 10, color: "#000000" } as const;
const seed = 20250331;

// What briefs are made of; a mark is followed by text, as in prose.
const words = fc.constantFrom(
  ..."新疆维吾尔自治区交通运输厅世界银行贷款项目进展情况",
  "41.33亿元",
  "2025年3月31日",
  "12%",
  "第3批",
  "P003612",
  "World Bank",
  "GB/T 9704",
  "“十五五”规划",
  "《协定》全文",
  "（试行）办法",
  "，并",
  "。其中",
  "：一是",
  "——为",
  "……等",
  "、和",
  "3～5个",
);
const paragraph = fc.array(words, { minLength: 1, maxLength: 60 });
const measure = fc.integer({ min: 5, max: 40 });
const align = fc.constantFrom("justify" as const, "left" as const, "center" as const);

function compose(parts: readonly string[], measureEm: number, how: "justify" | "left" | "center") {
  const runs: readonly StyledRun[] = parts.map((text) => ({ text, style }));
  return composer.compose(runs, {
    language: "zh-CN",
    measurePt: measureEm * 10,
    pitchPt: 16,
    align: how,
  }).lines;
}

function textOf(line: ComposedLine): string {
  return line.runs.map((run) => run.text).join("");
}

const visible = (text: string) => text.replace(/\s/g, "");

test("no visible character is lost, added or moved", () => {
  fc.assert(
    fc.property(paragraph, measure, align, (parts, measureEm, how) => {
      const set = compose(parts, measureEm, how).map(textOf).join("");
      expect(visible(set)).toBe(visible(parts.join("")));
    }),
    { seed, numRuns: 300 },
  );
});

test("no line starts with a closing mark or ends with an opener", () => {
  fc.assert(
    fc.property(paragraph, measure, align, (parts, measureEm, how) => {
      for (const [index, line] of compose(parts, measureEm, how).map(textOf).entries()) {
        const first = kindOf(line.codePointAt(0) ?? 0, "zh-CN");
        const last = kindOf([...line].at(-1)?.codePointAt(0) ?? 0, "zh-CN");
        if (index > 0) expect(isKinsokuStart(first), line).toBe(false);
        expect(isKinsokuEnd(last), line).toBe(false);
      }
    }),
    { seed, numRuns: 300 },
  );
});

test("lines stay inside the measure, and all but the last fill it", () => {
  fc.assert(
    fc.property(paragraph, measure, (parts, measureEm) => {
      for (const line of compose(parts, measureEm, "justify")) {
        expect(line.widthPt, textOf(line)).toBeLessThanOrEqual(measureEm * 10 + 0.01);
      }
    }),
    { seed, numRuns: 300 },
  );
});

test("setting the same text again gives the same lines", () => {
  fc.assert(
    fc.property(paragraph, measure, align, (parts, measureEm, how) => {
      const once = compose(parts, measureEm, how);
      expect(compose(parts, measureEm, how)).toEqual(once);
    }),
    { seed, numRuns: 100 },
  );
});

test("any text at all is set without loss, whatever its characters", () => {
  const anything = fc.string({ unit: "grapheme", maxLength: 80 });
  const invisible = /[\s\u200b-\u200f\u2060\ufeff\u00ad]/gu;
  fc.assert(
    fc.property(anything, fc.integer({ min: 1, max: 20 }), (text, measureEm) => {
      const set = compose([text], measureEm, "justify").map(textOf).join("");
      expect(set.replace(invisible, "")).toBe(text.replace(invisible, ""));
    }),
    { seed, numRuns: 500 },
  );
});
