// Composed lines → a PDF, and the glyphs read back out of it by an independent reader, operator by operator.

import type { Page, Strip } from "../src/pages/strip.ts";
import type { Fonts } from "../src/pdf/fonts.ts";
import { printPages } from "../src/pdf/print.ts";
import type { ComposedLine } from "../src/typeset/index.ts";
import { type ReadGlyph, readGlyphs } from "../tests/read-glyphs.ts";
import type { DrawnGlyph } from "./boxes.ts";
import type { Layout } from "./lay-out.ts";

const marginPt = 24;
/** Layouts a file: one page each. */
const batch = 400;

function toPage({ lines }: Layout, index: number): Page {
  const heightPt = lines.reduce((sum, line) => sum + line.heightPt, 0) + 2 * marginPt;
  const widthPt = Math.max(...lines.map((line) => line.widthPt), 0) + 2 * marginPt;
  let yPt = marginPt;
  const placed = lines.map((line) => {
    const strip: Strip = {
      heightPt: line.heightPt,
      spaceBeforePt: 0,
      keep: "free",
      notes: [],
      boxes: [{ type: "line", line, xPt: 0, yPt: 0, source: "0" }],
      source: "0",
    };
    const at = { strip, xPt: marginPt, yPt };
    yPt += line.heightPt;
    return at;
  });
  const area = () => ({ xPt: 0, yPt: 0, widthPt, heightPt });
  const master = { widthPt, heightPt, area };
  return { number: index + 1, master, placed, notes: [], furniture: [] };
}

/** One page a layout. */
export async function printLayouts(layouts: readonly Layout[], fonts: Fonts): Promise<Uint8Array> {
  const document = { language: "zh-CN", title: "cases", blocks: [] } as const;
  const options = { fonts, author: "", dated: "2025-01-01", version: "0" };
  return (await printPages(layouts.map(toPage), document, options)).bytes;
}

/** The glyphs of every line of every layout, from their places on paper. */
export async function readBack(
  layouts: readonly Layout[],
  fonts: Fonts,
): Promise<readonly (readonly (readonly DrawnGlyph[])[])[]> {
  const read: (readonly (readonly DrawnGlyph[])[])[] = [];
  for (let start = 0; start < layouts.length; start += batch) {
    const part = layouts.slice(start, start + batch);
    const pages = await readGlyphs(await printLayouts(part, fonts));
    read.push(...pages.map((glyphs, index) => toLines(glyphs, part[index]?.lines ?? [])));
  }
  return read;
}

/** A glyph belongs to the line whose band its baseline lies in. */
function toLines(glyphs: readonly ReadGlyph[], lines: readonly ComposedLine[]): DrawnGlyph[][] {
  const found: DrawnGlyph[][] = lines.map(() => []);
  for (const { text, xPt, yPt, widthPt, sizePt } of glyphs) {
    let top = marginPt;
    const at = lines.findIndex((line) => {
      top += line.heightPt;
      return yPt < top;
    });
    found[at]?.push({ text, xPt: xPt - marginPt, naturalPt: widthPt, sizePt });
  }
  return found;
}
