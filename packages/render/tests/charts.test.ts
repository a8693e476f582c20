// Every form of chart through the whole pipe, in every theme and language: printed, and every figure has its place.
import { mkdirSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { drawChart } from "../src/chart/draw-chart.ts";
import { geometryFaults } from "../src/chart/sample-geometry.ts";
import { numberDocument } from "../src/document/number.ts";
import { parseMarkup } from "../src/document/parse.ts";
import { passagesOfDocument, visitInlines } from "../src/document/walk.ts";
import { printHtml } from "../src/html/print-html.ts";
import { type BriefSpec, type Document, printPdf } from "../src/index.ts";
import { toStrips } from "../src/pages/to-strips.ts";
import { themeNames } from "../src/theme/theme.ts";
import { themes } from "../src/theme/themes.ts";
import { createComposer } from "../src/typeset/index.ts";
import { chartGallery } from "./chart-gallery.ts";
import { packFonts } from "./print-markup.ts";

const fonts = packFonts();

/** A folder for the files, to look at them. */
const keep = process.env["BRIEF_KEEP"];

function gallery(language: BriefSpec["language"]): Document {
  const { document, diagnostics } = parseMarkup(chartGallery(language), language);
  expect(diagnostics).toEqual([]);
  if (document === undefined) throw new Error("the gallery was refused");
  return numberDocument(document);
}

function figuresOf(document: Document): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { content } of passagesOfDocument(document)) {
    visitInlines(content, (inline) => {
      if (inline.type === "figure") found.add(inline.figure);
    });
  }
  return found;
}

/** Together, or, for a theme of one page, each chart with its source by itself. */
function partsOf(document: Document, theme: BriefSpec["theme"]): readonly Document[] {
  if (theme !== "card") return [document];
  return document.blocks.flatMap((block, index) =>
    block.type === "chart"
      ? [{ ...document, blocks: document.blocks.slice(index, index + 2) }]
      : [],
  );
}

describe.each(themeNames)("the gallery as %s", (theme) => {
  test.each(["zh-CN", "en", "ru"] as const)("is whole in %s", async (language) => {
    const spec: BriefSpec = {
      id: "gallery",
      kind: "portfolio",
      language,
      theme,
      asOf: "2025-03-31",
      parameters: {},
      issuer: { unit: {} },
      version: "test",
    };
    for (const [index, document] of partsOf(gallery(language), theme).entries()) {
      const { bytes, places, diagnostics } = await printPdf(document, spec, fonts);
      if (keep !== undefined && bytes !== undefined) {
        mkdirSync(keep, { recursive: true });
        writeFileSync(`${keep}/${theme}-${language}-${index}.pdf`, bytes);
      }
      expect(diagnostics).toEqual([]);
      expect(bytes).toBeDefined();
      expect(new Set(places.map(({ figure }) => figure))).toEqual(figuresOf(document));
    }
  });
});

const languages = ["zh-CN", "en", "ru"] as const;
const widthsPt = [200, 229, 328, 432, 487.5];

test.each(languages)(
  "no words touch, leave or are crossed in the faces of the pack: %s",
  (language) => {
    const composer = createComposer(fonts.measure);
    const charts = gallery(language).blocks.flatMap((block) =>
      block.type === "chart" ? [block] : [],
    );
    for (const chart of charts) {
      for (const theme of Object.values(themes)) {
        for (const widthPt of widthsPt) {
          const drawing = drawChart(chart, theme.chart, widthPt, composer, language);
          const where = `${chart.chart} ${theme.name} ${widthPt}`;
          expect([where, geometryFaults(drawing, widthPt, chart)]).toEqual([where, []]);
        }
      }
    }
  },
);

test.each(themeNames)("a chart, its caption and its source are never parted: %s", (theme) => {
  const composer = createComposer(fonts.measure);
  const { sections } = toStrips(gallery("zh-CN"), themes[theme], composer);
  const strips = sections.flatMap(({ flow }) =>
    flow.flatMap((one) => ("boxes" in one ? [one] : one.strips)),
  );
  // A picture, its caption, its source line; then the next chart.
  expect(strips.map(({ keep }) => keep)).toEqual(
    Array.from({ length: 8 }, () => ["never", "never", "free"]).flat(),
  );
});

test.each(languages)("the page shows the same pictures: %s", (language) => {
  const html = printHtml(gallery(language));
  expect(html.match(/<svg role="img"/g)).toHaveLength(8);
  const numbers = [...html.matchAll(/ (?:x|y|x1|x2|y1|y2|cx|cy|width|height)="([^"]*)"/g)];
  for (const [, number] of numbers) expect(number).toMatch(/^-?\d+(\.\d+)?$/);
});
