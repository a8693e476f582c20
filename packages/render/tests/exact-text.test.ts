// What readers of a printed brief get is its text, character for character: from the operators, and from two
// common extractors once white space that touches an East Asian character or a line end is left out of account.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadDataset } from "@brief/data";
import { beforeAll, describe, expect, test } from "vitest";
import { inlineText, passagesOfDocument, visitBlocks } from "../src/document/walk.ts";
import {
  type BriefSpec,
  builtinTemplates,
  composeBrief,
  type Document,
  factsOf,
  printPdf,
} from "../src/index.ts";
import { readFaces } from "../typeset-dump/main.ts";
import { readGlyphs } from "./read-glyphs.ts";

const golden = new URL("golden/", import.meta.url);

async function printPortfolio(): Promise<{ document: Document; bytes: Uint8Array }> {
  const folder = new URL("dataset/", golden);
  const files = readdirSync(folder).map(
    (name) => [name, readFileSync(new URL(name, folder))] as const,
  );
  const { dataset } = loadDataset(new Map(files));
  const specFile = new URL("portfolio-zh-CN/brief.json", golden);
  // Written by hand in the type's form.
  const spec = JSON.parse(readFileSync(specFile, "utf8")) as BriefSpec;
  if (dataset === undefined) throw new Error("the dataset does not load");
  const { document } = await composeBrief(factsOf(dataset, spec.asOf), spec, builtinTemplates);
  if (document === undefined) throw new Error("no document");
  const { bytes } = await printPdf(document, spec, readFaces());
  if (bytes === undefined) throw new Error("no bytes");
  return { document, bytes };
}

/** Headings, paragraphs, cells, captions, notes; the values of a chart stand where its picture has them. */
function textsOf(document: Document): readonly string[] {
  const charts = new Set<string>();
  visitBlocks(document.blocks, (block) => {
    if (block.type === "chart") charts.add(block.path);
  });
  return passagesOfDocument(document)
    .filter(({ path }) => !charts.has(path))
    .map(({ content }) => inlineText(content).trim())
    .filter((text) => text !== "");
}

const eastAsian = "[\\p{Script=Han}\u2014\u2018\u2019\u201c\u201d\u2026\u3000-\u303f\uff00-\uffef]";
const besideEastAsian = new RegExp(`(?<=${eastAsian})\\s+|\\s+(?=${eastAsian})`, "gu");
const normal = (text: string) => text.replace(besideEastAsian, "");

/** The text as a pattern: a line may end anywhere that the composer chose, words stay parted. */
function toPattern(text: string): RegExp {
  const signs = [...normal(text)].map((sign) =>
    /\s/.test(sign) ? "[ \\n]+" : sign.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&"),
  );
  return new RegExp(signs.join("\\n*"), "u");
}

/** A paragraph that runs over a page turn: its end follows on the next page, a line at the least. */
function spansTurn(text: string, pages: readonly string[]): boolean {
  const bare = pages.map((page) => page.replace(/\s/g, ""));
  const wanted = text.replace(/\s/g, "");
  return bare.some((page, index) => {
    const next = bare[index + 1] ?? "";
    const cuts = Array.from({ length: wanted.length }, (_, cut) => cut).slice(10, -10);
    return cuts.some(
      (cut) => page.includes(wanted.slice(0, cut)) && next.includes(wanted.slice(cut)),
    );
  });
}

function lostTexts(texts: readonly string[], pages: readonly string[]): readonly string[] {
  const read = pages.map(normal);
  return texts.filter((text) => {
    const pattern = toPattern(text);
    return !read.some((page) => pattern.test(page)) && !spansTurn(text, read);
  });
}

/** Pages as they are drawn, a line feed where the pen goes down or back to the left. */
async function drawnPages(bytes: Uint8Array): Promise<readonly string[]> {
  return (await readGlyphs(bytes)).map((glyphs) =>
    glyphs
      .map(({ text, xPt }, index) => (xPt < (glyphs[index - 1]?.xPt ?? 0) ? `\n${text}` : text))
      .join(""),
  );
}

const readers = [
  { tool: "pdftotext", args: (file: string) => ["-raw", file, "-"] },
  { tool: "mutool", args: (file: string) => ["draw", "-q", "-F", "text", file] },
] as const;
const isCi = process.env["CI"] === "true";

describe("a printed portfolio", () => {
  let texts: readonly string[];
  let bytes: Uint8Array;

  beforeAll(async () => {
    const printed = await printPortfolio();
    texts = textsOf(printed.document);
    bytes = printed.bytes;
  });

  test("is drawn character for character in order", async () => {
    expect(texts.length).toBeGreaterThan(100);
    expect(lostTexts(texts, await drawnPages(bytes))).toEqual([]);
  });

  test("loses a text whose characters stand in another order", async () => {
    const moved = texts
      .filter((text) => text.length > 20)
      .map((text) => `${text[1]}${text[0]}${text.slice(2)}`);
    expect(lostTexts(moved, await drawnPages(bytes))).toEqual(moved);
  });

  for (const { tool, args } of readers) {
    const isMissing = spawnSync(tool, ["-v"]).error !== undefined;
    if (isMissing && !isCi) console.warn(`skipped: exact text through ${tool}: it is missing`);
    test.skipIf(isMissing && !isCi)(`gives its text to ${tool}`, () => {
      expect(isMissing, `${tool} is missing`).toBe(false);
      const folder = mkdtempSync(join(tmpdir(), "exact-text-"));
      try {
        const file = join(folder, "portfolio.pdf");
        writeFileSync(file, bytes);
        const { stdout } = spawnSync(tool, args(file), { encoding: "utf8", maxBuffer: 2 ** 26 });
        expect(lostTexts(texts, stdout.split("\f"))).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
});
