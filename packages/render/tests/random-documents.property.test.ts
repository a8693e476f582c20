// Random documents in every form, through the real file and back: nothing lost, nothing off the page, the rules of
// pages held, the same bytes twice; or refused with a located error.
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { inlineText, passagesOfDocument, visitBlocks } from "../src/document/walk.ts";
import type { Document, Printed } from "../src/index.ts";
import { layout } from "../src/pages/layout.ts";
import type { Page, Placed } from "../src/pages/strip.ts";
import { themes } from "../src/theme/themes.ts";
import { createComposer } from "../src/typeset/index.ts";
import { anyDocument } from "./any-document.ts";
import { packFonts, parseBody, printDocument } from "./print-markup.ts";
import { type ReadGlyph, readGlyphs } from "./read-glyphs.ts";

/** More of them: RANDOM_DOCUMENTS=1000 RANDOM_SEED=7; smaller ones where one fails: RANDOM_SHRINK=1. */
const numRuns = Number(process.env["RANDOM_DOCUMENTS"] ?? 6);
const seed = Number(process.env["RANDOM_SEED"] ?? 20260331);
const names = Object.keys(themes) as (keyof typeof themes)[];
console.warn(`random documents: ${numRuns} for each of ${names.join(", ")}; seed ${seed}`);

const bare = (text: string): string => text.replace(/[\s\u00ad]/gu, "").normalize("NFC");

/** The passage in one piece, or its characters in order: lines side by side take turns, and pages turn. */
function standsIn(text: string, passage: string): boolean {
  if (text.includes(passage)) return true;
  let at = 0;
  for (const character of passage) {
    const found = text.indexOf(character, at);
    if (found < 0) return false;
    at = found + character.length;
  }
  return true;
}

/** How often each character stands in a text. */
function tally(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

function expectWords(document: Document, glyphs: readonly ReadGlyph[]): void {
  const text = bare(glyphs.map((glyph) => glyph.text).join(""));
  const charts = new Set<string>();
  visitBlocks(document.blocks, (block) => {
    if (block.type === "chart") charts.add(block.path);
  });
  // The values of a chart stand where the picture has room for them.
  const passages = passagesOfDocument(document)
    .filter(({ path, content }) => {
      return !(charts.has(path) && content.every(({ type }) => type === "figure"));
    })
    .map(({ path, content }) => ({ path, passage: bare(inlineText(content)) }));
  for (const { path, passage } of passages) {
    expect(standsIn(text, passage), `${path}: ${passage}`).toBe(true);
  }
  // Folios, markers and heads that are printed again come on top; nothing may be missing.
  const printed = tally(text);
  for (const [character, wanted] of tally(passages.map(({ passage }) => passage).join(""))) {
    expect(printed.get(character) ?? 0, character).toBeGreaterThanOrEqual(wanted);
  }
}

function expectInside(sheets: readonly (readonly ReadGlyph[])[], pages: readonly Page[]): void {
  expect(sheets).toHaveLength(pages.length);
  sheets.forEach((glyphs, index) => {
    const { widthPt = 0, heightPt = 0 } = pages[index]?.master ?? {};
    for (const glyph of glyphs) {
      // .notdef has no character.
      expect(["", "\u0000", "\ufffd"]).not.toContain(glyph.text);
      expect(glyph.xPt).toBeGreaterThan(0);
      expect(glyph.yPt).toBeGreaterThan(0);
      expect(glyph.yPt).toBeLessThan(heightPt);
      expect(glyph.xPt + (glyph.isTurned ? 0 : glyph.widthPt)).toBeLessThan(widthPt);
    }
  });
}

interface Turn {
  /** What stands at the end of a page, and at the head of the next one of its section. */
  readonly before: readonly Placed[];
  readonly after: readonly Placed[];
}

/** Which of the document's sections a node is in: they end at page breaks and around turned pages. */
function sectionsOf({ blocks }: Document): (path: string) => number | undefined {
  let section = 0;
  const sections = new Map<string, number>();
  for (const { type, path } of blocks) {
    if (type === "page-break" || type === "landscape") section += 1;
    sections.set(path, section);
    if (type === "landscape") section += 1;
  }
  return (path) => sections.get(path.split(".")[0] ?? "");
}

/** Page turns within a section, those that were reported as forced left out. */
function turnsOf(document: Document, pages: readonly Page[], { diagnostics }: Printed) {
  const forced = new Set(
    diagnostics.flatMap(({ rule, found }) => (rule === "taller-than-page" ? [found] : [])),
  );
  const sectionOf = sectionsOf(document);
  const flowing = ({ placed }: Page) => placed.filter(({ strip }) => strip.sinks !== true);
  return pages.flatMap((page, index): readonly Turn[] => {
    const next = pages[index + 1];
    if (next === undefined || forced.has(`page ${page.number}`)) return [];
    const turn = { before: flowing(page), after: flowing(next) };
    const [last, first] = [turn.before.at(-1)?.strip.source, turn.after.at(-1)?.strip.source];
    return sectionOf(last ?? "") === sectionOf(first ?? "") ? [turn] : [];
  });
}

function expectRules(document: Document, pages: readonly Page[], printed: Printed): void {
  const headings = new Set<string>();
  const totals = new Set<string>();
  const heads = new Set<string>();
  const paragraphs = new Set<string>();
  visitBlocks(document.blocks, (block) => {
    if (block.type === "heading") headings.add(block.path);
    if (block.type === "paragraph") paragraphs.add(block.path);
    if (block.type !== "table") return;
    for (const row of block.foot) totals.add(row.path);
    for (const row of [...block.body, ...block.foot]) heads.add(row.path);
  });
  for (const { before, after } of turnsOf(document, pages, printed)) {
    const [last, first] = [
      before.at(-1)?.strip,
      after.find(({ repeated }) => repeated !== true)?.strip,
    ];
    if (last === undefined || first === undefined) continue;
    expect(headings.has(last.source), `heading ${last.source} at a foot`).toBe(false);
    expect(
      totals.has(first.source) && !totals.has(last.source),
      `totals ${first.source} alone`,
    ).toBe(false);
    if (heads.has(first.source) && first.repeat !== undefined) {
      expect(after[0]?.repeated, `head over ${first.source}`).toBe(true);
    }
    if (last.source !== first.source || !paragraphs.has(first.source)) continue;
    const lines = (placed: readonly Placed[]) =>
      placed.filter(({ strip }) => strip.source === first.source).length;
    expect(lines(before), `orphan of ${first.source}`).toBeGreaterThan(1);
    expect(lines(after), `widow of ${first.source}`).toBeGreaterThan(1);
  }
  for (const page of pages) {
    const { yPt } = page.master.area(page.number);
    for (const { strip, yPt: top } of page.placed) {
      if (strip.snapPt === undefined) continue;
      const { snapPt, snapOffsetPt = 0 } = strip;
      // At the head of a column what stands off the grid goes back to it.
      const offsPt = [0, snapOffsetPt].map((offsetPt) => {
        const steps = (top - yPt - offsetPt) / snapPt;
        return Math.abs(steps - Math.round(steps)) * snapPt;
      });
      expect(Math.min(...offsPt), `grid under ${strip.source}`).toBeLessThan(0.01);
    }
  }
}

let count = 0;
let refused = 0;
let pagesPrinted = 0;

describe.each(names)("%s", (theme) => {
  test("prints what is in a document, or says what it cannot print", async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument(theme === "card" ? 1 : 12), async ({ language, body }) => {
        const document = parseBody(body, { language, attributes: ' numbering="decimal"' });
        const printed = await printDocument(document, theme);
        count += 1;
        pagesPrinted += printed.pages;
        const errors = printed.diagnostics.filter(({ severity }) => severity === "error");
        for (const { place, remedy } of errors) {
          expect(place.path).toBeTruthy();
          expect(remedy).not.toBe("");
        }
        expect(printed.bytes === undefined).toBe(errors.length > 0);
        if (printed.bytes === undefined) {
          refused += 1;
          expect(errors.map(({ rule }) => rule)).not.toContain("text-lost");
          expect(errors.map(({ rule }) => rule)).not.toContain("figure-lost");
          return;
        }
        // By what is remembered of it, and as if nothing were.
        const anew = { ...packFonts(), measure: { ...packFonts().measure } };
        const again = await printDocument(document, theme, anew);
        expect(Buffer.compare(printed.bytes, again.bytes ?? new Uint8Array())).toBe(0);
        const { pages } = layout(document, themes[theme], createComposer(packFonts().measure));
        const sheets = await readGlyphs(printed.bytes);
        expectInside(sheets, pages);
        expectWords(document, sheets.flat());
        expectRules(document, pages, printed);
      }),
      // The path that is told leads back to a document; making it smaller takes long.
      { numRuns, seed, endOnFailure: process.env["RANDOM_SHRINK"] === undefined },
    );
  }, 600_000);
});

afterAll(() => {
  console.warn(`random documents: ${refused} of ${count} refused, ${pagesPrinted} pages`);
  // A judge that sees nothing proves nothing.
  expect(refused).toBeLessThan(count / 2);
});
