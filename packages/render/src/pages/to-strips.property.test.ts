import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../document/model.ts";
import { inlineText, passagesOf } from "../document/walk.ts";
import { themes } from "../theme/themes.ts";
import { fixedComposer } from "./fixed-composer.ts";
import { layout } from "./layout.ts";
import { cell, documentOf, figure, row, words } from "./sample-blocks.ts";
import type { Box, Page } from "./strip.ts";

const phrase = fc
  .array(
    fc.constantFrom("贷款", "项目", "新疆维吾尔自治区", "P148527", "Karamay", "，", "。", "2.55"),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(""));
const content = fc.oneof(
  phrase.map(words),
  phrase.map((text) => [...words(text), figure("f", "26.41", "亿美元"), ...words("。")]),
  phrase.map((text) => [
    ...words(text),
    { type: "break" as const },
    { type: "cite" as const, source: "s", content: words("[1]") },
  ]),
);

const cells = fc.array(content, { minLength: 3, maxLength: 3 });
const tables = fc
  .record({ body: fc.array(cells, { minLength: 1, maxLength: 50 }), span: fc.boolean() })
  .map(
    ({ body, span }): Block => ({
      type: "table",
      variant: "plain",
      continued: "续表",
      columns: [{ align: "left", weight: 1 }, { align: "left" }, { align: "right" }],
      head: [row(["甲", "乙", "丙"])],
      body: body.map((one, index) =>
        span && index % 3 === 0
          ? row([
              cell("", { colspan: 2, content: one[0] ?? [] }),
              cell("", { content: one[2] ?? [] }),
            ])
          : row(one.map((inlines) => cell("", { content: inlines }))),
      ),
      foot: [],
      path: "t",
    }),
  );

const simple: fc.Arbitrary<Block> = fc.oneof(
  content.map(
    (inlines): Block => ({ type: "paragraph", variant: "body", content: inlines, path: "p" }),
  ),
  content.map(
    (inlines): Block => ({ type: "paragraph", variant: "note", content: inlines, path: "n" }),
  ),
  phrase.map((text): Block => ({ type: "heading", level: 2, content: words(text), path: "h" })),
  content.map(
    (inlines): Block => ({ type: "aside", variant: "conflict", content: inlines, path: "a" }),
  ),
  fc.array(content, { minLength: 1, maxLength: 6 }).map(
    (items): Block => ({
      type: "key-figures",
      path: "k",
      items: items.map((one, index) => ({
        type: "key-figure",
        label: one,
        content: [figure("f", "26.41", "亿美元")],
        path: "k.0",
        ...(index % 2 === 0 ? { basis: one } : {}),
      })),
    }),
  ),
  fc.array(content, { minLength: 1, maxLength: 4 }).map(
    (items): Block => ({
      type: "definitions",
      path: "d",
      items: items.map((one) => ({ term: words("行业"), value: one, path: "d.0" })),
    }),
  ),
  fc.array(content, { minLength: 1, maxLength: 4 }).map(
    (items): Block => ({
      type: "list",
      variant: "bullet",
      path: "l",
      items: items.map((one) => ({ type: "item", content: one, path: "l.0" })),
    }),
  ),
  tables,
);
const blocks = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: simple },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.array(simple, { maxLength: 4 }), fc.array(simple, { maxLength: 4 }))
        .map(([left, right]): Block => ({ type: "columns", columns: [left, right], path: "c" })),
    },
  ),
  { maxLength: 14 },
);

const options = { seed: 20250331, numRuns: 120 };

function signs(texts: readonly string[]): string {
  return [...texts.join("").replace(/\s/g, "")].toSorted().join("");
}

const textOfBox = (box: Box): string =>
  box.type === "line" ? box.line.runs.map((run) => run.text).join("") : "";

function printed(pages: readonly Page[]): readonly string[] {
  return pages.flatMap((page) =>
    page.placed.flatMap((one) => (one.repeated === true ? [] : one.strip.boxes.map(textOfBox))),
  );
}

describe("layout, on random documents", () => {
  for (const theme of ["bulletin", "sheet"] as const) {
    it(`prints every sign once (${theme})`, () => {
      fc.assert(
        fc.property(blocks, (document) => {
          const { pages } = layout(documentOf(document), themes[theme], fixedComposer);
          const wanted = document
            .flatMap(passagesOf)
            .map((passage) => inlineText(passage.content))
            .join("");
          // Markers of list items are made here, not in the Document.
          const marks = printed(pages).filter((text) => text === "·");
          expect(signs(printed(pages))).toBe(signs([wanted, ...marks]));
        }),
        options,
      );
    });

    it(`prints nothing outside the text area that is not reported (${theme})`, () => {
      fc.assert(
        fc.property(blocks, (document) => {
          const { pages, diagnostics } = layout(documentOf(document), themes[theme], fixedComposer);
          if (diagnostics.some((one) => one.severity === "error")) return;
          for (const page of pages) {
            const area = page.master.area(page.number);
            for (const { strip, xPt, yPt } of page.placed) {
              expect(yPt + strip.heightPt).toBeLessThanOrEqual(area.yPt + area.heightPt + 0.01);
              for (const box of strip.boxes) {
                if (box.type !== "line") continue;
                const right = xPt + box.xPt + box.line.widthPt;
                expect(right).toBeLessThanOrEqual(area.xPt + area.widthPt + 0.02);
                expect(box.yPt).toBeGreaterThan(-5);
                expect(box.yPt + box.line.heightPt).toBeLessThanOrEqual(strip.heightPt + 5);
              }
            }
          }
        }),
        options,
      );
    });
  }
});
