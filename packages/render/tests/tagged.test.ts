// The structure tree of a printed brief against its Document, node by node: roles, text, reading order.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bareText, nodesOfDocument } from "../src/check/nodes-of.ts";
import { type BriefSpec, type Document, printPdf } from "../src/index.ts";
import { packFonts } from "./print-markup.ts";

const golden = new URL("golden/", import.meta.url);
const names = readdirSync(golden).filter((name) => !["dataset", "hostile"].includes(name));
const hasPoppler = spawnSync("pdfinfo", ["-v"]).error === undefined;
const skip = !hasPoppler && process.env["CI"] !== "true";
if (skip) console.warn("skipped: tags are read by pdfinfo (apt-get install poppler-utils)");

type Node = readonly [role: string, text: string];

/** What a document should be to a reader who listens. */
const expected = (document: Document): readonly Node[] =>
  nodesOfDocument(document).map(({ role, text = "" }) => [role, text]);

/** Their text is that of the element around them. */
const inline: ReadonlySet<string> = new Set(["Link", "Span"]);

/** Elements in order with the text in and under them, as poppler prints the tree. */
function readTree(file: string): readonly Node[] {
  const { stdout } = spawnSync("pdfinfo", ["-struct-text", file], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  const nodes: { readonly role: string; readonly depth: number; text: string }[] = [];
  for (const line of stdout.split("\n").slice(1)) {
    const depth = line.length - line.trimStart().length;
    const text = /^\s*"(.*)"$/u.exec(line)?.[1];
    const role = /^\s*([A-Z][A-Za-z0-9]*)(?: \(|:?$)/u.exec(line)?.[1];
    if (text !== undefined) {
      const owner = nodes.findLast((node) => node.depth < depth);
      if (owner !== undefined) owner.text += bareText(text);
    } else if (role !== undefined && !inline.has(role) && role !== "Document") {
      nodes.push({ role, depth, text: "" });
    }
  }
  return nodes.map(({ role, text }): Node => [role, role === "Figure" ? "" : text]);
}

describe.skipIf(skip).each(names)("%s", (name) => {
  const folder = mkdtempSync(join(tmpdir(), "tags-"));
  const file = join(folder, "brief.pdf");
  let document: Document;

  beforeAll(async () => {
    const read = (part: string) =>
      JSON.parse(readFileSync(new URL(`${name}/${part}`, golden), "utf8"));
    document = read("document.json");
    const spec: BriefSpec = read("brief.json");
    const { bytes } = await printPdf(document, spec, packFonts());
    if (bytes === undefined) throw new Error("no bytes");
    writeFileSync(file, bytes);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("the tags are the Document's nodes, in its order", () => {
    expect(readTree(file)).toEqual(expected(document));
  });

  test("a picture is told in words, a table's heads say what they head", () => {
    const { stdout } = spawnSync("pdfinfo", ["-struct", file], { encoding: "utf8" });
    const heads = expected(document).filter(([role]) => role === "TH");
    expect(/TH[\s\S]*?\/Scope \/Column/u.test(stdout)).toBe(heads.length > 0);
    const { stdout: plain } = spawnSync("qpdf", ["--qdf", file, "-"], {
      encoding: "latin1",
      maxBuffer: 1 << 26,
    });
    const figures = plain.match(/\/S \/Figure/gu) ?? [];
    expect((plain.match(/\/Alt /gu) ?? []).length).toBe(figures.length);
    const charts = expected(document).filter(([role]) => role === "Figure");
    expect(figures).toHaveLength(charts.length);
    expect(plain).toMatch(/\/Tabs \/S/u);
    expect(plain).toMatch(/\/DisplayDocTitle true/u);
  });
});
