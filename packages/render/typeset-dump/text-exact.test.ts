// The text of a PDF is that of its document, character for character in the glyph stream, and for what readers
// make of it once white space beside East Asian characters is removed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Document } from "../src/document/model.ts";
import { inlineText, passagesOfDocument } from "../src/document/walk.ts";
import type { Fonts } from "../src/pdf/fonts.ts";
import { type ComposedLine, createComposer } from "../src/typeset/index.ts";
import { readGlyphs } from "../tests/read-glyphs.ts";
import { printLayouts } from "./from-pdf.ts";
import type { Layout } from "./lay-out.ts";
import { readFaces } from "./main.ts";

const golden = new URL("../tests/golden/", import.meta.url);
const style = { slot: "song", weight: 400, sizePt: 10, color: "#000000" } as const;

/** Every passage of the golden briefs, and some that no brief has. */
function passages(language: Document["language"]): readonly string[] {
  const folders = readdirSync(golden).filter((name) => name.endsWith(language));
  const documents = folders.map(
    // Written by the golden test.
    (name) =>
      JSON.parse(readFileSync(new URL(`${name}/document.json`, golden), "utf8")) as Document,
  );
  const texts = documents.flatMap((document) =>
    passagesOfDocument(document).map(({ content }) => inlineText(content).trim()),
  );
  const odd = [
    "目标——富民；等等……“‘双引’”，见《办法》（试行）·第3～5条。",
    "Five-Year Plan: development, institutional strengthening — “quoted” 5 %, naïve café.",
  ];
  return [...new Set([...texts, ...odd])].filter((text) => text !== "");
}

/** Line ends have no space, and a parted word a soft hyphen. */
const stream = (text: string): string => text.replace(/[\s\u00ad]/gu, "");

const wide = "[\\p{Script=Han}\\u2014\\u2018-\\u201d\\u2026\\u00b7\\u3000-\\u303f\\uff00-\\uffef]";
const besideWide = new RegExp(`(?<=${wide})\\s+|\\s+(?=${wide})`, "gu");

/** What readers' own spaces do not change. */
function plain(text: string): string {
  return text
    .replace(/\u00ad\s*/gu, "")
    .replace(/\s+/gu, " ")
    .replace(besideWide, "")
    .trim();
}

const textOf = ({ runs }: ComposedLine): string => runs.map(({ text }) => text).join("");

const readers: readonly (readonly [string, readonly string[]])[] = [
  ["pdftotext", ["-raw", "FILE", "-"]],
  ["mutool", ["draw", "-q", "-F", "text", "FILE"]],
];

describe.each(["zh-CN", "en"] as const)("%s", (language) => {
  const folder = mkdtempSync(join(tmpdir(), "text-"));
  const file = join(folder, "text.pdf");
  const texts = passages(language);
  let fonts: Fonts;
  let bytes: Uint8Array;
  let layouts: readonly Layout[];

  beforeAll(async () => {
    fonts = readFaces();
    const composer = createComposer(fonts.measure);
    const options = { language, measurePt: 250, pitchPt: 17, align: "justify" } as const;
    layouts = texts.map((text): Layout => {
      const { lines } = composer.compose([{ text, style }], { ...options, hyphenate: true });
      return { id: text, widthEm: 25, lines };
    });
    bytes = await printLayouts(layouts, fonts);
    writeFileSync(file, bytes);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("the glyph stream gives every passage character for character", async () => {
    const pages = await readGlyphs(bytes);
    const read = pages.map((glyphs) => stream(glyphs.map(({ text }) => text).join("")));
    expect(texts.length).toBeGreaterThan(50);
    expect(read).toEqual(texts.map(stream));
  });

  test.each(readers)("%s gives every passage", (tool, args) => {
    const done = spawnSync(
      tool,
      args.map((arg) => (arg === "FILE" ? file : arg)),
      {
        encoding: "utf8",
        maxBuffer: 1 << 26,
      },
    );
    if (done.error !== undefined && process.env["CI"] !== "true") {
      console.warn(`skipped: ${tool} is not installed`);
      return;
    }
    const read = done.stdout.split("\f").map(plain);
    // A reader gives each line a line of its own, also one that ends inside an address or after a hyphen.
    const lines = layouts.map((layout) => layout.lines.map(textOf).join("\n"));
    expect(read.slice(0, texts.length)).toEqual(lines.map(plain));
  });
});
