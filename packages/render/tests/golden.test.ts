// Whole briefs as text a reviewer can read in a diff; `vitest run -u tests/golden` after a wanted change.
// They rest on a dataset of their own, so that news in the shipped one does not touch them.
import { readdirSync, readFileSync } from "node:fs";
import { loadDataset } from "@brief/data";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type BriefSpec,
  builtinTemplates,
  composeBrief,
  type Document,
  type Fonts,
  factsOf,
  printHtml,
  printPdf,
  withBriefs,
} from "../src/index.ts";
import { openPack } from "./print-markup.ts";
import { readPages } from "./read-pages.ts";

const golden = new URL("golden/", import.meta.url);
// hostile/ belongs to hostile.test.ts.
const names = readdirSync(golden).filter((name) => !["dataset", "hostile"].includes(name));

function readDataset() {
  const folder = new URL("dataset/", golden);
  const files = readdirSync(folder).map(
    (name) => [name, readFileSync(new URL(name, folder))] as const,
  );
  const { dataset, diagnostics } = loadDataset(new Map(files));
  if (dataset === undefined) throw new Error(JSON.stringify(diagnostics));
  return dataset;
}

/** A file of its folder, written by hand in the type's form. */
function readSpec(name: string): BriefSpec {
  return JSON.parse(readFileSync(new URL(`${name}/brief.json`, golden), "utf8")) as BriefSpec;
}

/** Places name template lines, which move with every edit: they are no part of what a brief says. */
function withoutPlaces(document: Document): string {
  const text = JSON.stringify(document, (key, value) => (key === "place" ? undefined : value), 1);
  return `${text}\n`;
}

describe.each(names)("%s", (name) => {
  const folder = new URL(`${name}/`, golden);
  const file = (part: string): string => new URL(part, folder).pathname;
  let spec: BriefSpec;
  let document: Document;
  let fonts: Fonts;

  beforeAll(async () => {
    spec = readSpec(name);
    // A notice of changes tells of the others.
    const specs = names.map(readSpec);
    const facts = withBriefs(factsOf(readDataset(), spec.asOf), {
      specs,
      templates: builtinTemplates,
    });
    const composed = await composeBrief(facts, spec, builtinTemplates);
    expect(composed.diagnostics).toEqual([]);
    if (composed.document === undefined) throw new Error("no document");
    document = composed.document;
    fonts = openPack();
  });

  it("is the document it was", async () => {
    await expect(withoutPlaces(document)).toMatchFileSnapshot(file("document.json"));
  });

  it("is the page of HTML it was", async () => {
    await expect(printHtml(document, { styles: false })).toMatchFileSnapshot(file("preview.html"));
  });

  it("stands on paper as it did, and the same bytes come twice", async () => {
    const printed = await printPdf(document, spec, fonts);
    expect(printed.diagnostics.filter(({ severity }) => severity !== "note")).toEqual([]);
    if (printed.bytes === undefined) throw new Error("no bytes");
    // Remembered or not, with these faces or others parsed anew.
    const remembered = await printPdf(document, spec, fonts);
    expect(Buffer.compare(printed.bytes, remembered.bytes ?? new Uint8Array())).toBe(0);
    const again = await printPdf(document, spec, openPack());
    expect(Buffer.compare(printed.bytes, again.bytes ?? new Uint8Array())).toBe(0);
    await expect(await readPages(printed.bytes)).toMatchFileSnapshot(file("pages.txt"));
  });
});
