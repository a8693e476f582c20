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
      const lines = compose(parts, measureEm, "justify");
      for (const [index, line] of lines.entries()) {
        expect(line.widthPt, textOf(line)).toBeLessThanOrEqual(measureEm * 10 + 0.01);
        // Without a joint to open — one word, or a number and its marks — a line may end early.
        const isFull = index === lines.length - 1 || !/\p{Script=Han}{2}/u.test(textOf(line));
        if (!isFull) expect(line.widthPt, textOf(line)).toBeCloseTo(measureEm * 10, 1);
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

// Signs in any order, as no one writes them: rules must hold where they meet, too.
const signs = fc.constantFrom(
  ..."财政年月亿元（）《》“”‘’，。、；：？！·～—…％℃￥/",
  ..."——",
  "……",
  "7",
  "41.33",
  "1,180",
  "ADB",
  "World Bank",
  "P147367",
  "GB/T",
  " ",
);
const noise = fc.array(signs, { minLength: 1, maxLength: 40 });
const styles = [style, { ...style, weight: 700 }, { ...style, sizePt: 6, risePt: 4 }] as const;
const styled = fc.array(fc.tuple(noise, fc.constantFrom(...styles)), {
  minLength: 1,
  maxLength: 4,
});

function composeStyled(
  parts: readonly (readonly [readonly string[], (typeof styles)[number]])[],
  measureEm: number,
) {
  const runs = parts.map(([texts, of]): StyledRun => ({ text: texts.join(""), style: of }));
  return composer.compose(runs, {
    language: "zh-CN",
    measurePt: measureEm * 10,
    pitchPt: 16,
    align: "justify",
  }).lines;
}

const everyMeasure = Array.from({ length: 36 }, (_, index) => index + 5);

test("at every measure from 5 to 40 em nothing is lost, moved or outside, pairs hold, gaps are equal", () => {
  fc.assert(
    fc.property(styled, (parts) => {
      const text = visible(parts.map(([texts]) => texts.join("")).join(""));
      for (const measureEm of everyMeasure) {
        const lines = composeStyled(parts, measureEm);
        expect(visible(lines.map(textOf).join(""))).toBe(text);
        let before = "";
        for (const line of lines) {
          const words = textOf(line);
          // One mark may hang out where nothing else is left to give: less than its own em.
          expect(line.widthPt, words).toBeLessThan(measureEm * 10 + 10);
          before += visible(words);
          const pair = text.slice(before.length - 1, before.length + 1);
          const run = /(?:—+|…+)$/u.exec(before)?.[0].length ?? 0;
          if (pair === "——" || pair === "……") expect(run % 2, words).toBe(0);
          const gaps = gapsOfHanzi(line);
          if (gaps.length > 1) {
            expect(Math.max(...gaps) - Math.min(...gaps), words).toBeLessThan(0.01);
          }
        }
      }
    }),
    { seed, numRuns: 60 },
  );
});

/** White between neighbouring hanzi of the body size, in points. */
function gapsOfHanzi(line: ComposedLine): readonly number[] {
  return line.runs.flatMap(({ glyphs, sizePt }) =>
    glyphs.flatMap(({ text, advancePt }, at) => {
      const next = glyphs[at + 1]?.text;
      const isPair = sizePt === 10 && next !== undefined && isHan(text) && isHan(next);
      return isPair ? [advancePt - sizePt] : [];
    }),
  );
}

const isHan = (text: string): boolean => /^\p{Script=Han}$/u.test(text);

test("words and numbers stay whole where a line can hold them", () => {
  fc.assert(
    fc.property(noise, fc.integer({ min: 12, max: 40 }), (parts, measureEm) => {
      const text = parts.join("");
      const lines = composeStyled([[parts, style]], measureEm);
      for (const word of text.match(/[A-Za-z0-9.,]+/gu) ?? []) {
        if (word.length > 2 * measureEm - 8) continue;
        const letters = word.replace(/[.,]+$/u, "");
        expect(
          lines.map(textOf).some((line) => line.includes(letters)),
          letters,
        ).toBe(true);
      }
    }),
    { seed, numRuns: 300 },
  );
});

test("where a text is cut into runs of one style does not show", () => {
  fc.assert(
    fc.property(paragraph, measure, align, (parts, measureEm, how) => {
      const lines = compose(parts, measureEm, how).map(textOf);
      expect(compose([parts.join("")], measureEm, how).map(textOf)).toEqual(lines);
    }),
    { seed, numRuns: 200 },
  );
});
