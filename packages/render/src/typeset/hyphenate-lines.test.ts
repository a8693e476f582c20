import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fakeMeasure } from "./fake-measure.ts";
import { createComposer } from "./index.ts";
import type { ComposedLine, ComposeOptions, Measure, ShapedGlyph, StyledRun } from "./line.ts";

const style = { slot: "song", weight: 400, sizePt: 10, color: "#000000" } as const;
const composer = createComposer(fakeMeasure);
const soft = "\u00ad";

type Options = Partial<Omit<ComposeOptions, "measurePt">>;

function compose(
  runs: string | readonly StyledRun[],
  measureEm: number,
  options: Options = {},
  measure: Measure = fakeMeasure,
) {
  const styled = typeof runs === "string" ? [{ text: runs, style }] : runs;
  const base = { language: "en", pitchPt: 16, align: "justify", hyphenate: true } as const;
  return createComposer(measure).compose(styled, { ...base, ...options, measurePt: measureEm * 10 })
    .lines;
}

function textOf(line: ComposedLine): string {
  return line.runs.map((run) => run.text).join("");
}

function texts(runs: string | readonly StyledRun[], measureEm: number, options: Options = {}) {
  return compose(runs, measureEm, options).map(textOf);
}

function glyphsOf(lines: readonly ComposedLine[]) {
  return lines.flatMap((line) => line.runs.flatMap((run) => run.glyphs));
}

/** The characters of a word on one line as they came, a hyphenated line end closed up. */
function joined(lines: readonly string[]): string {
  return lines
    .map((line) => (line.endsWith(soft) ? line.slice(0, -1) : `${line} `))
    .join("")
    .trim();
}

const english =
  "The government of the autonomous region has asked the bank for additional financing of the infrastructure " +
  "programme, so that the construction of provincial roads may continue while the implementation unit " +
  "prepares procurement documents for rehabilitation works and environmental supervision under the agreement";
const russian =
  "Правительство автономного района обратилось в банк за дополнительным финансированием программы развития " +
  "инфраструктуры, чтобы строительство областных автомобильных дорог продолжалось, пока группа реализации " +
  "готовит документы для закупок и надзора за соблюдением экологических требований соглашения";

describe("a line that ends inside a word", () => {
  test("shows a hyphen that is read as a soft hyphen and drawn as the face's own", () => {
    const lines = compose("about infrastructure works", 9);
    const [first] = lines;
    const end = first?.runs.at(-1)?.glyphs.at(-1);
    expect(lines.map(textOf)).toEqual([`about infrastruc${soft}`, "ture works"]);
    expect(end).toEqual({ id: 0x2d, text: soft, advancePt: 5 });
  });

  test.each([
    ["en", english, 18],
    ["en", english, 20],
    ["ru", russian, 24],
    ["ru", russian, 30],
  ] as const)("ends at the measure, hyphen included (%s, %#)", (language, text, measureEm) => {
    const lines = compose(text, measureEm, { language });
    expect(lines.some((line) => textOf(line).endsWith(soft))).toBe(true);
    expect(joined(lines.map(textOf))).toBe(text);
    for (const line of lines.slice(0, -1)) expect(line.widthPt).toBeCloseTo(measureEm * 10, 6);
  });

  test("parts a word rather than tear a line open, and leaves it whole where the words fill it", () => {
    const plain = compose(english, 16, { hyphenate: false });
    const hyphenated = compose(english, 16);
    const widest = (lines: readonly ComposedLine[]) =>
      Math.max(
        ...glyphsOf(lines)
          .filter((glyph) => glyph.text === " ")
          .map((glyph) => glyph.advancePt),
      );
    expect(widest(hyphenated)).toBeLessThan(widest(plain));
    expect(texts("the infrastructure works of the government", 60)).toEqual([
      "the infrastructure works of the government",
    ]);
  });

  test("hyphens stand under each other at most twice", () => {
    for (let measureEm = 10; measureEm <= 30; measureEm += 1) {
      for (const [language, text] of [
        ["en", english],
        ["ru", russian],
      ] as const) {
        const ends = texts(text, measureEm, { language }).map((line) =>
          line.endsWith(soft) ? "-" : ".",
        );
        expect(ends.join(""), `${language} ${measureEm}`).not.toContain("---");
      }
    }
  });

  test.each([
    ["a Chinese paragraph", "zh-CN", english],
    ["an unbreakable run", "en", [{ text: "of infrastructure works", style, unbreakable: true }]],
    ["a figure", "en", [{ text: "infrastructure cost", style, figure: "a" }]],
  ] as const)("parts no word of %s by itself", (_, language, runs) => {
    expect(texts(runs, 8, { language }).join("")).not.toContain(soft);
  });

  test("saves a line of a ragged column, and does nothing else there", () => {
    expect(texts("provincial infrastructure works", 9.7, { align: "left" })).toEqual([
      `provincial infra${soft}`,
      "structure works",
    ]);
    expect(texts("provincial infrastructure", 10, { align: "left" })).toEqual([
      "provincial",
      "infrastructure",
    ]);
  });
});

describe("the author's soft hyphen", () => {
  test.each(["en", "zh-CN"] as const)("opens a place and shows a hyphen there (%s)", (language) => {
    const options = { language, hyphenate: false };
    expect(texts(`of Bayan${soft}gol Prefecture`, 5, options)).toEqual([
      `of Bayan${soft}`,
      "gol",
      "Prefecture",
    ]);
  });

  test("leaves no ink and no trace where the line does not end", () => {
    const whole = compose("of Bayangol Prefecture", 40);
    expect(compose(`of Bayan${soft}gol Pre${soft}fecture`, 40)).toEqual(whole);
  });

  test("of several in a row one is shown", () => {
    expect(texts(`Bayan${soft}${soft}golmongol of`, 4)[0]).toBe(`Bayan${soft}`);
  });

  test("opens no place between hanzi, as before", () => {
    const text = `财政部门抓紧落${soft}实`;
    expect(texts(text, 7, { language: "zh-CN" }).join("")).toBe(text.replace(soft, ""));
  });

  test("narrows a column", () => {
    const options = { language: "en", pitchPt: 16 } as const;
    const extent = (text: string) => composer.extent([{ text, style }], options);
    expect(extent(`infra${soft}structure`).minPt).toBe(45);
    expect(extent("infrastructure").minPt).toBe(70);
    expect(extent(`infra${soft}structure`).maxPt).toBe(70);
  });
});

/** A face with kerning and a ligature: a pair of letters stands 0.1 em closer, a letter and a hyphen 0.2. */
const kerned: Measure = {
  ...fakeMeasure,
  shape: (text) => {
    const parts = text.match(/fi|./gu) ?? [];
    return parts.map((part, index): ShapedGlyph => {
      const next = parts[index + 1];
      const kernEm = next === undefined || next === " " ? 0 : next === "-" ? 0.2 : 0.1;
      return {
        id: part.codePointAt(0) ?? 0,
        text: part,
        advanceEm: (part === " " ? 0.25 : 0.5) - kernEm,
      };
    });
  },
};

describe("shaping", () => {
  test("a word that is not parted keeps the glyphs and the kerning of the whole", () => {
    const lines = compose("the infrastructure works", 40, {}, kerned);
    expect(lines).toEqual(compose("the infrastructure works", 40, { hyphenate: false }, kerned));
  });

  test("tracked words keep their tracking", () => {
    const runs = [{ text: "the infrastructure works", style: { ...style, trackingEm: 0.05 } }];
    const widthOf = (hyphenate: boolean) => compose(runs, 40, { hyphenate })[0]?.widthPt;
    expect(widthOf(true)).toBeCloseTo(widthOf(false) ?? 0, 9);
  });

  test("at the line end the kerning is with the hyphen", () => {
    const [first] = compose(`infra${soft}structure works`, 3, { align: "left" }, kerned);
    const glyphs = first?.runs[0]?.glyphs ?? [];
    expect(glyphs.map((glyph) => glyph.text).join("")).toBe(`infra${soft}`);
    expect(glyphs.at(-2)?.advancePt).toBeCloseTo(3);
    expect(first?.widthPt).toBeCloseTo(4 * 4 + 3 + 5);
  });

  test("no ligature is parted", () => {
    expect(compose(`of${soft}fice of`, 2, {}, kerned).map(textOf)[0]).toBe(`of${soft}`);
    expect(compose(`def${soft}inite of`, 2, {}, kerned).map(textOf)[0]).toBe("definite");
  });

  test("a place at the edge of two runs shows the hyphen in the first one's style", () => {
    const bold = { ...style, weight: 700 } as const;
    const runs = [
      { text: "of infra", style },
      { text: "structure works", style: bold },
    ];
    const [first] = compose(runs, 6.5);
    expect(first?.runs.map((run) => run.text)).toEqual([`of infra${soft}`]);
  });
});

const seed = 20250331;
const words = {
  en: fc.constantFrom(
    ...english.replace(/,/g, "").split(" "),
    "co-operation",
    "GDP",
    "2025,",
    "km",
  ),
  ru: fc.constantFrom(...russian.replace(/,/g, "").split(" "), "2025", "км", "ВВП", "из-за"),
};

describe.each(["en", "ru"] as const)("any words (%s)", (language) => {
  const paragraph = fc.array(words[language], { minLength: 1, maxLength: 80 });
  const measure = fc.integer({ min: 12, max: 45 });
  const align = fc.constantFrom("justify" as const, "left" as const);

  test("the text without soft hyphens is the text that came in, inside the measure", () => {
    fc.assert(
      fc.property(paragraph, measure, align, (parts, measureEm, how) => {
        const text = parts.join(" ");
        const lines = compose(text, measureEm, { language, align: how });
        const hyphenless = lines.map(textOf).join("").replaceAll(soft, "");
        expect(hyphenless.replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of lines) {
          expect(line.widthPt, textOf(line)).toBeLessThanOrEqual(measureEm * 10 + 0.01);
        }
      }),
      { seed, numRuns: 200 },
    );
  });

  test("each soft hyphen ends a line, with two letters before it and more to follow", () => {
    fc.assert(
      fc.property(paragraph, measure, (parts, measureEm) => {
        const lines = texts(parts.join(" "), measureEm, { language });
        lines.forEach((line, index) => {
          if (!line.includes(soft)) return;
          expect(line).toMatch(/^[^\u00ad]*\p{Ll}{2}\u00ad$/u);
          expect(lines[index + 1]).toMatch(language === "en" ? /^\p{Ll}{3}/u : /^\p{Ll}{2}/u);
        });
      }),
      { seed, numRuns: 200 },
    );
  });

  test("setting the same text again gives the same lines", () => {
    fc.assert(
      fc.property(paragraph, measure, (parts, measureEm) => {
        const once = compose(parts.join(" "), measureEm, { language });
        expect(compose(parts.join(" "), measureEm, { language })).toEqual(once);
      }),
      { seed, numRuns: 50 },
    );
  });
});
