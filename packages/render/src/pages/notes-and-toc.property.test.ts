import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document } from "../document/model.ts";
import { numberDocument } from "../document/number.ts";
import { noteMark } from "../document/number-words.ts";
import { parseMarkup } from "../document/parse.ts";
import { inlineText, notesOf, passagesOfDocument, visitBlocks } from "../document/walk.ts";
import { themes } from "../theme/themes.ts";
import { fixedComposer } from "./fixed-composer.ts";
import { layout } from "./layout.ts";
import type { Box, Page, Placed } from "./strip.ts";

const phrase = fc
  .array(fc.constantFrom("贷款", "新疆维吾尔自治区", "项目", "Karamay", "，", "2.55"), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => `项${parts.join("")}`);
const note = fc
  .tuple(phrase, fc.constantFrom(1, 1, 1, 1, 6, 40))
  .map(([words, times]) => `<note>${words.repeat(times)}</note>`);
const words = fc
  .array(fc.oneof({ weight: 4, arbitrary: phrase }, { weight: 1, arbitrary: note }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => `文${parts.join("")}`);

const table = fc
  .tuple(words, fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 30 }))
  .map(
    ([head, rows]) =>
      `<table columns="left left" weights="1 1"><thead><tr><th>${head}</th><th>乙</th></tr></thead>` +
      `<tbody>${rows.map(([a, b]) => `<tr><td>${a}</td><td>${b}</td></tr>`).join("")}</tbody></table>`,
  );
const block = fc.oneof(
  { weight: 5, arbitrary: words.map((text) => `<p>${text.repeat(2)}</p>`) },
  { weight: 3, arbitrary: phrase.map((text) => `<h2>${text}题</h2>`) },
  { weight: 2, arbitrary: phrase.map((text) => `<h3>${text}题</h3>`) },
  {
    weight: 2,
    arbitrary: fc
      .array(words, { minLength: 1, maxLength: 5 })
      .map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`),
  },
  { weight: 1, arbitrary: words.map((text) => `<aside class="editor">${text}</aside>`) },
  { weight: 1, arbitrary: table },
  {
    weight: 1,
    arbitrary: fc
      .tuple(words, words)
      .map(
        ([a, b]) => `<columns><column><p>${a}</p></column><column><p>${b}</p></column></columns>`,
      ),
  },
  { weight: 1, arbitrary: fc.constant('<p>见<ref to="last" page="yes"/>。</p>') },
  { weight: 1, arbitrary: fc.constant("<page-break/>") },
);
const documents = fc.array(block, { minLength: 1, maxLength: 25 }).map((blocks): Document => {
  const body = `<toc title="目录" depth="3"/>${blocks.join("")}<h2 id="last">末</h2><p>完。</p>`;
  const { document, diagnostics } = parseMarkup(
    `<brief title="题" numbering="chinese">${body}</brief>`,
    "zh-CN",
  );
  if (document === undefined) throw new Error(JSON.stringify(diagnostics));
  return numberDocument(document);
});

const options = { seed: 20250331, numRuns: 40 };

const isLine = (box: Box) => box.type === "line";
const runsOf = ({ strip }: Placed) =>
  strip.boxes
    .filter(isLine)
    .flatMap(({ line, source }) => line.runs.map((run) => ({ ...run, source })));

/** The runs of each node, in drawing order. */
function bySource(placed: readonly Placed[]): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const { source, text } of placed.flatMap(runsOf)) {
    const known = texts.get(source) ?? [];
    texts.set(source, known);
    known.push(text);
  }
  return texts;
}

const once = (page: Page) => page.placed.filter(({ repeated }) => repeated !== true);

interface Mark {
  readonly page: number;
  readonly text: string;
}

function marksOn(pages: readonly Page[]): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, readonly Mark[]>();
  for (const page of pages) {
    for (const { note: path, text } of page.placed.flatMap(runsOf)) {
      if (path === undefined) continue;
      marks.set(path, [...(marks.get(path) ?? []), { page: page.number, text }]);
    }
  }
  return marks;
}

describe.each(["bulletin", "sheet"] as const)("notes and contents of a %s", (name) => {
  const theme = themes[name];
  const lay = (document: Document) => layout(document, theme, fixedComposer);
  const isByPage = theme.looks["zh-CN"].notes.numbering === "page";

  it("marks each note once, with its true number, and begins it on that page or says that it runs on", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { pages, diagnostics } = lay(document);
        expect(diagnostics.filter(({ rule }) => rule === "pages-unsettled")).toEqual([]);
        const marks = marksOn(pages);
        const counts = new Map<number, number>();
        notesOf(document.blocks).forEach(({ path }, index) => {
          const found = marks.get(path) ?? [];
          expect(found).toHaveLength(1);
          const page = found[0]?.page ?? 0;
          const count = (counts.get(page) ?? 0) + 1;
          counts.set(page, count);
          const mark = noteMark(isByPage ? count : index + 1, "zh-CN");
          expect(found[0]?.text).toBe(mark);
          const first = pages.find(({ notes }) => notes.some(({ strip }) => strip.source === path));
          expect(bySource(first?.notes ?? []).get(path)?.[0]).toBe(mark);
          const ranOn = diagnostics.some(({ rule }) => rule === "note-runs-on");
          if (!ranOn) expect(first?.number).toBe(page);
        });
      }),
      options,
    );
  });

  it("prints the words of every passage once", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { pages } = lay(document);
        const placed = pages.flatMap((page) => [...once(page), ...page.notes]);
        const texts = bySource(placed);
        const marks = new Set([...marksOn(pages).values()].flat().map(({ text }) => text));
        for (const { path, content } of passagesOfDocument(document)) {
          const printed = (texts.get(path) ?? []).filter((text) => !marks.has(text)).join("");
          const wanted = inlineText(content).replace(/\s/g, "");
          const bare = printed.replace(/\s|（第\d+页）/g, "");
          // After an entry stands its page, before an item its marker.
          expect([wanted, `·${wanted}`]).toContain(
            path.includes("entry") ? bare.replace(/\d+$/, "") : bare,
          );
        }
      }),
      options,
    );
  });

  it("names the pages on which headings stand", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { pages } = lay(document);
        const texts = bySource(pages.flatMap(once));
        const sources = pages.map((page) => bySource(page.placed));
        const pageOf = (source: string) => sources.findIndex((page) => page.has(source)) + 1;
        visitBlocks(document.blocks, (one) => {
          if (one.type !== "toc") return;
          for (const { path, target } of one.entries) {
            expect(texts.get(path)?.at(-1)).toBe(`${pageOf(target)}`);
          }
        });
        const last = document.blocks.at(-2)?.path ?? "";
        const all = [...texts.values()].flat().join("");
        for (const [, page] of all.matchAll(/（第(\d+)页）/g)) expect(page).toBe(`${pageOf(last)}`);
      }),
      options,
    );
  });

  it("keeps notes inside the text area and under the text", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { pages, diagnostics } = lay(document);
        const reported = new Set(
          diagnostics.filter(({ severity }) => severity === "error").map(({ found }) => found),
        );
        for (const page of pages) {
          if (reported.has(`page ${page.number}`)) continue;
          const area = page.master.area(page.number);
          const bottoms = page.placed.map(({ strip, yPt }) => yPt + strip.heightPt);
          let free = Math.max(area.yPt, ...bottoms);
          for (const { strip, yPt } of page.notes) {
            expect(yPt).toBeGreaterThanOrEqual(free - 0.01);
            free = yPt + strip.heightPt;
          }
          expect(free).toBeLessThanOrEqual(area.yPt + area.heightPt + 0.01);
        }
      }),
      options,
    );
  });
});
