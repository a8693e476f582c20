// The card as it is laid out: the values of its theme, seen on the page, and what happens when it does not fit.
import { readdirSync, readFileSync } from "node:fs";
import { type Dataset, loadDataset } from "@brief/data";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type BriefSpec,
  builtinTemplates,
  composeBrief,
  type Document,
  factsOf,
  type Language,
  printPdf,
} from "../src/index.ts";
import { layout } from "../src/pages/layout.ts";
import type { Box, Page } from "../src/pages/strip.ts";
import { card } from "../src/theme/card.ts";
import { createComposer } from "../src/typeset/index.ts";
import { packFonts } from "./print-markup.ts";

const ptOfMm = (mm: number) => (mm * 72) / 25.4;

function readDataset(folder: URL): Dataset {
  const tables = readdirSync(folder).filter((file) => file.endsWith(".csv"));
  const files = tables.map((name) => [name, readFileSync(new URL(name, folder))] as const);
  const { dataset, diagnostics } = loadDataset(new Map(files));
  if (dataset === undefined) throw new Error(JSON.stringify(diagnostics));
  return dataset;
}

const shipped = readDataset(new URL("../../data/dataset/", import.meta.url));
const fonts = packFonts();

function spec(language: Language, asOf = "2025-03-31"): BriefSpec {
  return {
    id: "card",
    kind: "card",
    language,
    theme: "card",
    asOf,
    parameters: {},
    issuer: {
      unit: { "zh-CN": "示例编印单位", en: "Sample issuing unit" },
      mark: { "zh-CN": "示例", en: "Sample" },
    },
    draft: true,
    version: "0.1.0",
  };
}

async function compose(asked: BriefSpec): Promise<Document> {
  const composed = await composeBrief(factsOf(shipped, asked.asOf), asked, builtinTemplates);
  expect(composed.diagnostics).toEqual([]);
  if (composed.document === undefined) throw new Error("no document");
  return composed.document;
}

interface Line {
  readonly text: string;
  readonly sizePt: number;
  readonly xPt: number;
  readonly yPt: number;
  readonly x2Pt: number;
  readonly y2Pt: number;
}

interface Seen {
  readonly lines: readonly Line[];
  readonly rules: readonly Extract<Box, { type: "rule" }>[];
  readonly fills: readonly Extract<Box, { type: "fill" }>[];
}

function see(page: Page): Seen {
  const placed = [...page.placed, ...page.notes].flatMap(({ strip, xPt, yPt }) =>
    strip.boxes.map((box) => shifted(box, xPt, yPt)),
  );
  const boxes = [...placed, ...page.furniture];
  return {
    lines: boxes.flatMap((box) => (box.type === "line" ? [toLine(box)] : [])),
    rules: boxes.flatMap((box) => (box.type === "rule" ? [box] : [])),
    fills: boxes.flatMap((box) => (box.type === "fill" ? [box] : [])),
  };
}

function shifted(box: Box, xPt: number, yPt: number): Box {
  const moved = { ...box, xPt: box.xPt + xPt, yPt: box.yPt + yPt };
  return moved.type === "rule"
    ? { ...moved, x2Pt: moved.x2Pt + xPt, y2Pt: moved.y2Pt + yPt }
    : moved;
}

function toLine({ line, xPt, yPt }: Extract<Box, { type: "line" }>): Line {
  const sizePt = Math.max(...line.runs.map((run) => run.sizePt));
  const [first] = line.runs;
  return {
    text: line.runs.map((run) => run.text).join(""),
    sizePt,
    xPt: xPt + (first?.xPt ?? 0),
    yPt,
    x2Pt: xPt + line.widthPt,
    y2Pt: yPt + line.heightPt,
  };
}

const left = ptOfMm(14);
const right = ptOfMm(210 - 14);

describe.each(["zh-CN", "en"] as const)("the card in %s", (language) => {
  let document: Document;
  let pages: readonly Page[];
  let seen: Seen;

  beforeAll(async () => {
    document = await compose(spec(language));
    const laid = layout(document, card, createComposer(fonts.measure));
    expect(laid.diagnostics).toEqual([]);
    pages = laid.pages;
    const [page] = pages;
    if (page === undefined) throw new Error("no page");
    seen = see(page);
  });

  const ofSize = (sizePt: number) => seen.lines.filter((line) => line.sizePt === sizePt);

  it("is one page of A5 across", () => {
    expect(pages).toHaveLength(1);
    const master = pages[0]?.master;
    expect(master?.widthPt).toBeCloseTo(ptOfMm(210), 6);
    expect(master?.heightPt).toBeCloseTo(ptOfMm(148), 6);
  });

  it("keeps to its margins, with mark, draft and stamp in the upper and lower ones", () => {
    for (const line of seen.lines) {
      expect([line.text, line.xPt >= left - 1]).toEqual([line.text, true]);
      expect([line.text, line.x2Pt <= right + 0.5]).toEqual([line.text, true]);
      expect([line.text, line.yPt >= 0 && line.y2Pt <= ptOfMm(148 - 4)]).toEqual([line.text, true]);
    }
    const area = pages[0]?.placed ?? [];
    expect(Math.min(...area.map(({ yPt }) => yPt))).toBeCloseTo(ptOfMm(12), 6);
    const feet = area.map(({ yPt, strip }) => yPt + strip.heightPt);
    expect(Math.max(...feet)).toBeCloseTo(ptOfMm(148 - 10), 3);
  });

  it("has five figures of 21 pt in one row, hairs of 0.5 pt between them, 9 pt before the words", () => {
    const figures = ofSize(21);
    expect(figures).toHaveLength(5);
    expect(new Set(figures.map(({ yPt }) => yPt)).size).toBe(1);
    const hairs = seen.rules.filter(
      (rule) => rule.xPt === rule.x2Pt && rule.thicknessPt === 0.5 && rule.yPt === figures[0]?.yPt,
    );
    const labels = ofSize(8).filter(({ yPt }) => yPt > (figures[0]?.yPt ?? 0));
    expect(labels).toHaveLength(5);
    expect(hairs).toHaveLength(4);
    hairs.forEach((hair, index) => {
      const label = labels[index + 1];
      // A Chinese quotation mark at the start of a line has its blank half before the edge.
      expect(Math.abs((label?.xPt ?? 0) - hair.xPt - 9)).toBeLessThan(4.1);
      expect(hair.color).toBe("#C9CCD1");
    });
    const bases = ofSize(7).filter(
      ({ yPt }) => yPt > (labels[0]?.yPt ?? 0) && yPt < (labels[0]?.yPt ?? 0) + 14,
    );
    expect(bases).toHaveLength(5);
    const word = language === "en" ? /^(Published|Computed)/ : /^(公布数|汇总数)/;
    for (const { text } of bases) expect(text).toMatch(word);
  });

  it("sets a chart of 328 pt and a map of 160 pt, each under a title that carries the unit", () => {
    const titles = ofSize(8.5).filter(({ text }) => !/^[约a]/.test(text));
    const [chart, chartUnit, map, mapUnit] = titles;
    expect(titles.map(({ text }) => text)).toHaveLength(4);
    expect([chart?.xPt, map?.xPt].map((x) => Math.round((x ?? 0) * 10) / 10)).toEqual([
      39.7,
      Math.round((right - 160) * 10) / 10,
    ]);
    for (const unit of [chartUnit, mapUnit]) expect(unit?.text).toMatch(/^[（(].+[）)]$/);
    const tiles = seen.fills.filter(({ heightPt }) => Math.abs(heightPt - 30.4) < 0.01);
    expect(tiles).toHaveLength(14);
    expect(Math.min(...tiles.map(({ xPt }) => xPt))).toBeCloseTo(right - 160, 1);
    expect(Math.max(...tiles.map(({ xPt, widthPt }) => xPt + widthPt))).toBeCloseTo(right, 1);
    const grid = seen.rules.filter(({ thicknessPt }) => thicknessPt === 0.35);
    expect(Math.max(...grid.map(({ x2Pt }) => x2Pt))).toBeCloseTo(left + 328, 1);
    const top = Math.min(...tiles.map(({ yPt }) => yPt));
    for (const title of titles) expect(title.yPt).toBeLessThan(top);
  });

  it("keeps every name inside its tile", () => {
    const tiles = seen.fills.filter(({ heightPt }) => Math.abs(heightPt - 30.4) < 0.01);
    expect(tiles).toHaveLength(14);
    for (const tile of tiles) {
      const inside = seen.lines.filter((line) => {
        const [x, y] = [(line.xPt + line.x2Pt) / 2, (line.yPt + line.y2Pt) / 2];
        const isAcross = x > tile.xPt && x < tile.xPt + tile.widthPt;
        return isAcross && y > tile.yPt && y < tile.yPt + tile.heightPt;
      });
      // A name and a value.
      expect(inside.map(({ text }) => text)).toHaveLength(2);
      for (const line of inside) {
        expect([line.text, line.xPt >= tile.xPt]).toEqual([line.text, true]);
        expect([line.text, line.x2Pt <= tile.xPt + tile.widthPt]).toEqual([line.text, true]);
      }
    }
  });

  it("lets no two lines of words touch", () => {
    const { lines } = seen;
    lines.forEach((a, index) => {
      const emTop = (line: Line) => (line.yPt + line.y2Pt - line.sizePt) / 2;
      const over = lines.slice(index + 1).filter((b) => {
        const isBeside = a.x2Pt <= b.xPt + 0.5 || b.x2Pt <= a.xPt + 0.5;
        const isBelow =
          emTop(a) + a.sizePt <= emTop(b) + 0.5 || emTop(b) + b.sizePt <= emTop(a) + 0.5;
        return !isBeside && !isBelow;
      });
      expect([a.text, over.map(({ text }) => text)]).toEqual([a.text, []]);
    });
  });

  it("has three sentences side by side, 16 pt apart, of 9 pt on 14 pt, in three lines at most", () => {
    const lines = ofSize(9);
    const widthPt = (right - left - 32) / 3;
    for (const column of [0, 1, 2]) {
      const xPt = left + column * (widthPt + 16);
      const own = lines.filter((line) => line.xPt > xPt - 5 && line.xPt < xPt + widthPt);
      expect(own.length).toBeGreaterThan(1);
      expect(own.length).toBeLessThanOrEqual(3);
      expect(Math.abs(Math.min(...own.map((line) => line.xPt)) - xPt)).toBeLessThan(1);
      own.slice(1).forEach((line, index) => {
        expect(line.yPt - (own[index]?.yPt ?? 0)).toBeCloseTo(14, 6);
      });
      for (const line of own.slice(0, -1)) {
        const short = xPt + widthPt - line.x2Pt;
        expect(short).toBeGreaterThan(-0.5);
        // Chinese stands flush on both sides; a mark at the end gives up its blank half.
        if (language === "zh-CN") expect([line.text, short < 4.6]).toEqual([line.text, true]);
      }
    }
  });

  it("closes with a hair of 0.4 pt and words of 6.5 pt", () => {
    const hair = seen.rules.find(({ thicknessPt }) => thicknessPt === 0.4);
    expect(hair?.xPt).toBeCloseTo(left, 6);
    expect(hair?.x2Pt).toBeCloseTo(right, 6);
    const foot = seen.lines.filter(({ yPt }) => yPt > (hair?.yPt ?? Number.POSITIVE_INFINITY));
    expect(foot.length).toBeGreaterThan(2);
    expect([...new Set(foot.map(({ sizePt }) => sizePt))]).toEqual([6.5]);
  });
});

it.each(["bulletin", "sheet", "official"] as const)("a card is also set as %s", async (name) => {
  const asked: BriefSpec = { ...spec("en"), theme: name };
  const { bytes, diagnostics } = await printPdf(await compose(asked), asked, fonts);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(bytes).toBeDefined();
});

// No template speaks Russian yet; a workspace's own may.
it("the page of a Russian card is the same", async () => {
  const document = { ...(await compose(spec("en"))), language: "ru" as const };
  const { pages, diagnostics } = layout(document, card, createComposer(fonts.measure));
  expect(diagnostics).toEqual([]);
  expect(pages).toHaveLength(1);
});

describe("a card that is too long", () => {
  it("is refused where its second page begins, in the template's line", async () => {
    const asked = spec("en");
    const document = await compose(asked);
    const sentence = "The text runs on and on. ".repeat(30);
    const at = document.blocks.findIndex(({ type }) => type === "imprint");
    const more = {
      type: "paragraph" as const,
      variant: "body" as const,
      path: "99",
      place: { file: "card/en.hbs", line: 77 },
      content: [{ type: "text" as const, text: sentence }],
    };
    const blocks = document.blocks.toSpliced(at, 0, more);
    const { bytes, diagnostics } = await printPdf({ ...document, blocks }, asked, fonts);
    expect(bytes).toBeUndefined();
    expect(diagnostics).toEqual([
      expect.objectContaining({
        rule: "card-overflow",
        severity: "error",
        place: { file: "card/en.hbs", line: 77, path: "99" },
        found: "2 pages",
      }),
    ]);
  });

  it.each([
    ["zh-CN", "2014-12-31"],
    ["en", "2014-12-31"],
    ["zh-CN", "2024-12-31"],
    ["en", "2024-12-31"],
  ] as const)("is none in %s as of %s", async (language, asOf) => {
    const { pages } = layout(
      await compose(spec(language, asOf)),
      card,
      createComposer(fonts.measure),
    );
    expect(pages).toHaveLength(1);
  });
});
