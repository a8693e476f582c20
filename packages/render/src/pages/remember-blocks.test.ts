import { expect, test } from "vitest";
import type { Block, Document } from "../document/model.ts";
import { themes } from "../theme/themes.ts";
import type { Composer } from "../typeset/line.ts";
import { fixedComposer } from "./fixed-composer.ts";
import { layout } from "./layout.ts";
import { documentOf, figure, heading, paragraph, row, table, words } from "./sample-blocks.ts";

/** A composer of its own has no memory yet. */
const forgetful = (): Composer => ({ ...fixedComposer });

const counting = () => {
  const told = { composed: 0 };
  const composer: Composer = {
    ...fixedComposer,
    compose(runs, options) {
      told.composed += 1;
      return fixedComposer.compose(runs, options);
    },
  };
  return { told, composer };
};

const withFigure = (path: string): Block => ({
  type: "paragraph",
  variant: "body",
  content: [...words("贷款"), figure("loans", "26.41", "亿美元"), ...words("。")],
  path,
});
const blocks: readonly Block[] = [
  heading(1, "题名"),
  heading(2, "贷款"),
  withFigure("b"),
  table([row(["公路", "1.40"]), row(["供水", "2.55"])]),
  paragraph("末段。"),
];

function expectSame(document: Document, name: keyof typeof themes, composer: Composer): void {
  const lay = (by: Composer) => {
    const { pages, ...rest } = layout(document, themes[name], by);
    return { ...rest, pages: pages.map(({ master: _, ...page }) => page) };
  };
  expect(lay(composer)).toEqual(lay(forgetful()));
}

test("a document laid again composes nothing but what pages tell", () => {
  const { told, composer } = counting();
  layout(documentOf(blocks), themes.bulletin, composer);
  const first = told.composed;
  layout(documentOf(structuredClone(blocks)), themes.bulletin, composer);
  expect(first).toBeGreaterThan(5);
  // The running head and the page numbers.
  expect(told.composed - first).toBeLessThan(first / 2);
});

test("a block that stands otherwise is laid anew", () => {
  const composer = forgetful();
  const variants: readonly (readonly Block[])[] = [
    blocks,
    // Another number of the same figure.
    [withFigure("a"), ...blocks],
    // No longer the last of the text, nor the title before a subtitle.
    [...blocks, paragraph("又一段。")],
    [blocks[0] as Block, paragraph("副题", "subtitle"), ...blocks.slice(1)],
    [{ type: "columns", columns: [blocks.slice(1, 3), blocks.slice(3)], path: "c" } as Block],
    [{ type: "landscape", blocks, path: "l" }],
  ];
  for (const name of ["bulletin", "journal", "official", "sheet"] as const) {
    for (const variant of [...variants, blocks]) expectSame(documentOf(variant), name, composer);
    expectSame(documentOf(blocks, { language: "en" }), name, composer);
  }
});

test("what is wrong with a block is told each time", () => {
  const composer = forgetful();
  const endless = "P".repeat(400);
  const unbreakable: Block = {
    type: "paragraph",
    variant: "body",
    content: [{ type: "nobreak", content: words(endless) }],
    path: "p",
  };
  const faults = () =>
    layout(documentOf([unbreakable]), themes.bulletin, composer).diagnostics.map(
      ({ rule, place }) => [rule, place.path],
    );
  const first = faults();
  expect(first).toContainEqual(["line-too-wide", "p"]);
  expect(faults()).toEqual(first);
});
