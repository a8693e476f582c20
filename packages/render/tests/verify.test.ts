// Nothing lost, proved by planting: documents whose pages or finished file lack, move or change something, each
// caught by its rule at the line of the template where it belongs.
import { readdirSync } from "node:fs";
import type { Diagnostic } from "@brief/data";
import { beforeAll, describe, expect, test } from "vitest";
import { checkFigures } from "../src/check/check-figures.ts";
import { checkWritten } from "../src/check/check-written.ts";
import { verifyPdf } from "../src/check-file.ts";
import type { Document, FigureMap } from "../src/index.ts";
import { layout } from "../src/pages/layout.ts";
import type { Box, Page } from "../src/pages/strip.ts";
import { printPages } from "../src/pdf/print.ts";
import { openPdf } from "../src/read/file.ts";
import { readPdfPages } from "../src/read/pages.ts";
import type { ToUnicode } from "../src/read/to-unicode.ts";
import { themes } from "../src/theme/themes.ts";
import { createComposer } from "../src/typeset/index.ts";
import type { LineRun } from "../src/typeset/line.ts";
import { readFaces } from "../typeset-dump/main.ts";
import { editPdf } from "./edit-pdf.ts";
import { printGolden } from "./print-golden.ts";
import { parseBody, printDocument } from "./print-markup.ts";

/** A heading on page 1. */
const heading = "基本情况";

const names = readdirSync(new URL("golden/", import.meta.url)).filter(
  (name) => !["dataset", "hostile"].includes(name),
);

test.each(names)("all of %s is in its file, and it keeps every rule", async (name) => {
  const printed = await printGolden(name);
  expect(await verifyPdf(printed.bytes, printed)).toEqual([]);
});

test.each(["bulletin", "journal", "official"] as const)(
  "notes, contents, turned pages and lists in lists of a %s are read back",
  async (theme) => {
    const body = [
      "<toc/><h2>总体情况</h2><p>承诺额<note>含附加贷款。</note>见下表。</p>",
      "<ol><li>甲<ul><li>乙<note>丙。</note></li></ul></li></ol>",
      '<landscape><table columns="left right"><thead><tr><th>年份</th><th>金额</th></tr></thead>',
      "<tbody><tr><td>2024</td><td>26.41</td></tr></tbody></table></landscape>",
      "<together><h2>说明</h2><p>完。</p></together>",
    ].join("");
    const { bytes, ...printed } = await printDocument(parseBody(body), theme);
    expect(printed.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(await verifyPdf(bytes ?? new Uint8Array(), printed)).toEqual([]);
  },
);

let document: Document;
let places: FigureMap;
let bytes: Uint8Array;
beforeAll(async () => {
  ({ document, places, bytes } = await printGolden("project-P148527-zh-CN"));
});

const told = (all: readonly Diagnostic[]) => all.map(({ rule, place }) => [rule, place.line]);

/** Where a text stands in the template: the line of the smallest node that has it. */
function lineOf(text: string): number {
  const lines: number[] = [];
  const visit = (node: unknown, line: number): void => {
    if (typeof node !== "object" || node === null) return;
    const own =
      "place" in node &&
      typeof node.place === "object" &&
      node.place !== null &&
      "line" in node.place
        ? Number(node.place.line)
        : line;
    if ("text" in node && typeof node.text === "string" && node.text.includes(text))
      lines.push(own);
    for (const one of Object.values(node)) visit(one, own);
  };
  visit(document.blocks, 0);
  const [first] = lines;
  if (first === undefined) throw new Error(`"${text}" is in no node`);
  return first;
}

describe("pages with a fault, before they are drawn", () => {
  const fonts = readFaces();
  const lay = () => layout(document, themes.sheet, createComposer(fonts.measure)).pages;

  async function check(pages: readonly Page[]): Promise<readonly Diagnostic[]> {
    const { written } = await printPages(pages, document, {
      fonts,
      author: "",
      dated: "2025-03-31",
      version: "0",
    });
    return [...checkFigures(document, pages), ...checkWritten(document, written)];
  }

  /** The first line with a text, its runs changed; no line at all where they are no more. */
  function changed(
    wanted: string | ((run: LineRun) => boolean),
    change: (runs: readonly LineRun[]) => readonly LineRun[],
  ): readonly Page[] {
    let isDone = false;
    const isWanted = (run: LineRun) =>
      typeof wanted === "string" ? run.text.includes(wanted) : wanted(run);
    const boxOf = (box: Box): readonly Box[] => {
      if (isDone || box.type !== "line") return [box];
      const { line } = box;
      if (!line.runs.some((run) => isWanted(run))) return [box];
      isDone = true;
      const runs = change(line.runs);
      return runs.length === 0 ? [] : [{ ...box, line: { ...line, runs } }];
    };
    const pages = lay().map((page) => ({
      ...page,
      placed: page.placed.map((one) => ({
        ...one,
        strip: { ...one.strip, boxes: one.strip.boxes.flatMap(boxOf) },
      })),
    }));
    if (!isDone) throw new Error("no line has it");
    return pages;
  }

  test("none is found where none is", async () => {
    expect(await check(lay())).toEqual([]);
  });

  test("a lost line of a heading", async () => {
    expect(told(await check(changed(heading, () => [])))).toEqual([["text-lost", lineOf(heading)]]);
  });

  test("a lost glyph", async () => {
    const cut = (runs: readonly LineRun[]) =>
      runs.map((run) =>
        run.text.includes(heading) ? { ...run, glyphs: run.glyphs.slice(0, -1) } : run,
      );
    expect(told(await check(changed(heading, cut)))).toEqual([["text-lost", lineOf(heading)]]);
  });

  test("glyphs in another order", async () => {
    const turned = (runs: readonly LineRun[]) =>
      runs.map((run) =>
        run.text.includes(heading) ? { ...run, glyphs: run.glyphs.toReversed() } : run,
      );
    expect(told(await check(changed(heading, turned)))).toEqual([["text-lost", lineOf(heading)]]);
  });

  test("a lost figure", async () => {
    const [figure] = places.filter(
      ({ figure, drawn }) =>
        drawn === undefined && places.filter((one) => one.figure === figure).length === 1,
    );
    if (figure === undefined) throw new Error("no figure is printed once");
    const without = (runs: readonly LineRun[]) =>
      runs.filter((run) => run.figure !== figure.figure);
    const found = await check(changed((run) => run.figure === figure.figure, without));
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(["figure-lost", "text-lost"]));
    for (const { place } of found) expect(place.line).toBeGreaterThan(1);
  });
});

interface Code {
  readonly at: number;
  readonly written: string;
}

interface Found {
  readonly content: string;
  /** Of the text, in order. */
  readonly codes: readonly Code[];
  /** Where the matrix before the text stands. */
  readonly matrix: number;
}

const shown =
  /\/(\w+) [\d.]+ Tf|1 0 0 -1 [\d.]+ [\d.]+ Tm|\[((?:\((?:\\.|[^\\)])*\)|[-\d. ]+)+)\] TJ/gs;
/** Strings, and the bytes of one, as they are written. */
const strings = /\(((?:\\.|[^\\)])*)\)/gs;
const writtenBytes = /\\.|./gs;

function byteOf(written: string): number {
  if (written === "\\r") return 13;
  return written.charCodeAt(written.length - 1);
}

/** The codes of a string in parentheses: where each stands, as it is written, and what it is. */
function codesIn(string: string, start: number): (Code & { readonly code: number })[] {
  const bytes = [...string.matchAll(writtenBytes)];
  return bytes.flatMap(({ 0: high, index }, place) => {
    const low = bytes[place + 1]?.[0];
    if (place % 2 === 1 || low === undefined) return [];
    return { at: start + index, written: high + low, code: 256 * byteOf(high) + byteOf(low) };
  });
}

/** A text in the content of a page, run by run. */
function findText(
  content: string,
  faces: ReadonlyMap<string, ToUnicode>,
  text: string,
): Found | undefined {
  let face: ToUnicode | undefined;
  let matrix = 0;
  for (const { 0: token, 1: name, 2: items, index } of content.matchAll(shown)) {
    if (name !== undefined) face = faces.get(name);
    else if (items === undefined) matrix = index;
    else {
      const codes = [...token.matchAll(strings)].flatMap((part) =>
        codesIn(part[1] ?? "", index + part.index + 1),
      );
      const read = codes.map(({ code }) => face?.get(code) ?? "");
      const at = read.join("").indexOf(text);
      if (at >= 0) return { content, codes: codes.slice(at, at + text.length), matrix };
    }
  }
  return undefined;
}

describe("a finished file with a fault", () => {
  /** The file with the content of the page changed where the text stands. */
  function plant(text: string, change: (found: Found) => string): Uint8Array {
    const file = openPdf(bytes);
    let isDone = false;
    const pages = readPdfPages(file);
    const edited = editPdf(bytes, ({ stream }) => {
      if (isDone || stream === undefined || !stream.startsWith("1 0 0 -1 0")) return undefined;
      const found = pages.map(({ faces }) => findText(stream, faces, text)).find(Boolean);
      if (found === undefined) return undefined;
      isDone = true;
      return { stream: change(found) };
    });
    if (!isDone) throw new Error(`"${text}" is on no page`);
    return edited;
  }

  const codeAt = ({ codes }: Found, index: number): string => codes[index]?.written ?? "";
  /** The content with one code replaced, by nothing where it is to be lost. */
  function put({ content, codes }: Found, index: number, code: string): string {
    const { at = 0, written = "" } = codes[index] ?? {};
    return content.slice(0, at) + code + content.slice(at + written.length);
  }

  const verify = (file: Uint8Array) => verifyPdf(file, { document, places });

  test("none is found where none is", async () => {
    expect(await verify(bytes)).toEqual([]);
  });

  test("a lost glyph", async () => {
    const found = await verify(plant(heading, (at) => put(at, 1, "")));
    expect(told(found)).toEqual([["text-lost", lineOf(heading)]]);
    expect(found[0]?.message).toContain(heading);
  });

  test("two glyphs that have changed places", async () => {
    const file = plant(heading, (at) => {
      // From the back, so that those before stay where they are.
      const swapped = put(at, 3, codeAt(at, 0));
      return put({ ...at, content: swapped }, 0, codeAt(at, 3));
    });
    expect(told(await verify(file))).toEqual([["text-lost", lineOf(heading)]]);
  });

  test("a missing glyph in place of one", async () => {
    const found = await verify(plant(heading, (at) => put(at, 0, "\0\0")));
    expect(told(found)).toEqual([
      ["text-lost", lineOf(heading)],
      ["pdf-no-notdef", undefined],
    ]);
  });

  test("a line that was moved off its page", async () => {
    const file = plant(heading, ({ content, matrix }) => {
      const moved = content.slice(matrix).replace(/^1 0 0 -1 [\d.]+/, "1 0 0 -1 900");
      return content.slice(0, matrix) + moved;
    });
    const found = await verify(file);
    expect(found).toMatchObject([{ rule: "pdf-within-page", place: { path: "page 1" } }]);
  });

  test("a figure that says something else", async () => {
    const spot = places.find(({ text }) => /^\d\d/.test(text) && text[0] !== text[1]);
    if (spot === undefined) throw new Error("no figure begins with two digits");
    const file = plant(spot.text.slice(0, 2), (at) => put(at, 0, codeAt(at, 1)));
    const found = await verify(file);
    expect(new Set(found.map(({ rule }) => rule))).toEqual(
      new Set(["text-lost", "figure-lost", "pdf-figures"]),
    );
    for (const { rule, place } of found) {
      if (rule !== "pdf-figures") expect(place).toMatchObject({ file: "project/zh-CN.hbs" });
    }
  });

  test("a figure that was moved on its page", async () => {
    const [first, ...rest] = places;
    if (first === undefined) throw new Error("no figures");
    const [x, y, width, height] = first.box;
    const moved = { ...first, box: [x, y + 300, width, height] as const };
    const found = await verifyPdf(bytes, { document, places: [moved, ...rest] });
    expect(found).toMatchObject([{ rule: "figure-lost", place: { file: "project/zh-CN.hbs" } }]);
  });

  test("elements that have changed places", async () => {
    let isDone = false;
    const file = editPdf(bytes, ({ head }) => {
      if (isDone || !/\/S \/Document/.test(head)) return undefined;
      isDone = true;
      return { head: head.replace(/\/K \[(\d+ 0 R) (\d+ 0 R)/, "/K [$2 $1") };
    });
    const found = await verify(file);
    expect(found.map(({ rule }) => rule)).toEqual(["text-misplaced"]);
    expect(found[0]?.place).toMatchObject({ file: "project/zh-CN.hbs" });
  });
});
