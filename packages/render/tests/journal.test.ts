// The columns of a journal with the faces of the pack: every line of text reaches the edge of its column.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Document } from "../src/index.ts";
import { layout } from "../src/pages/layout.ts";
import type { Strip } from "../src/pages/strip.ts";
import { themes } from "../src/theme/themes.ts";
import { createComposer } from "../src/typeset/index.ts";
import { readFaces } from "../typeset-dump/main.ts";

const columnPt = 22 * 10.5;

test("a Chinese journal is flush on both sides of its columns", () => {
  const path = new URL("golden/journal-zh-CN/document.json", import.meta.url);
  // Written by the golden test in the type's form.
  const document = JSON.parse(readFileSync(path, "utf8")) as Document;
  const { pages } = layout(document, themes.journal, createComposer(readFaces().measure));
  const ofParagraph = new Map<string, Strip[]>();
  for (const { strip } of pages.flatMap((page) => page.placed)) {
    const known = ofParagraph.get(strip.source) ?? [];
    ofParagraph.set(strip.source, [...known, strip]);
  }
  const short: string[] = [];
  let judged = 0;
  for (const block of document.blocks) {
    if (block.type !== "paragraph" || block.variant !== "body") continue;
    for (const { boxes } of (ofParagraph.get(block.path) ?? []).slice(0, -1)) {
      for (const box of boxes) {
        if (box.type !== "line") continue;
        judged += 1;
        const text = box.line.runs.map((run) => run.text).join("");
        if (Math.abs(box.line.widthPt - columnPt) > 0.5)
          short.push(`${box.line.widthPt.toFixed(2)} ${text}`);
      }
    }
  }
  expect(judged).toBeGreaterThan(60);
  expect(short).toEqual([]);
});
