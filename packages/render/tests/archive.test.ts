// What makes a printed brief fit for an archive (PDF/A-3b), as far as it can be seen without an outside validator.
import { readdirSync, readFileSync } from "node:fs";
import { loadDataset } from "@brief/data";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, test } from "vitest";
import { composeBrief } from "../src/compose.ts";
import { type BriefSpec, builtinTemplates, printPdf } from "../src/index.ts";
import { xmpPacket } from "../src/pdf/metadata.ts";
import { srgbProfile } from "../src/pdf/srgb-profile.ts";
import { factsOf } from "../src/view/facts.ts";
import { toLatin, unpackPdf } from "./edit-pdf.ts";
import { packFonts } from "./print-markup.ts";

const golden = new URL("golden/", import.meta.url);

async function printed() {
  const folder = new URL("dataset/", golden);
  const files = readdirSync(folder).map(
    (name) => [name, readFileSync(new URL(name, folder))] as const,
  );
  const { dataset } = loadDataset(new Map(files));
  const spec: BriefSpec = JSON.parse(
    readFileSync(new URL("portfolio-zh-CN/brief.json", golden), "utf8"),
  );
  if (dataset === undefined) throw new Error("no dataset");
  const composed = await composeBrief(factsOf(dataset, spec.asOf), spec, builtinTemplates);
  if (composed.document === undefined) throw new Error("no document");
  const { bytes, places } = await printPdf(composed.document, spec, packFonts(), composed);
  if (bytes === undefined) throw new Error("no bytes");
  return { bytes, places, composed };
}

function parsed(xml: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const parser = new SaxesParser();
  const open: string[] = [];
  parser.on("opentag", ({ name }) => open.push(name));
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => {
    const name = open.findLast((one) => !one.startsWith("rdf:"));
    if (text.trim() !== "" && name !== undefined) found[name] = text;
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

describe("a printed portfolio", () => {
  let made: Awaited<ReturnType<typeof printed>>;
  let raw: string;
  beforeAll(async () => {
    made = await printed();
    raw = toLatin(unpackPdf(made.bytes));
  });

  test("says what its colours are, in a packet that it is PDF/A-3b, and hides nothing", async () => {
    expect(raw).toMatch(/\/Type \/OutputIntent \/S \/GTS_PDFA1/u);
    // Found without unpacking anything.
    expect(toLatin(made.bytes)).toContain("<pdfaid:part>3</pdfaid:part>");
    expect(raw).toContain("<pdfaid:conformance>B</pdfaid:conformance>");
    expect(raw).not.toMatch(/\/Encrypt|\/JavaScript|\/JS |\/Launch|\/AA |\/SMask|\/Group/u);
    const pdf = await getDocument({ data: made.bytes.slice(), verbosity: 0 }).promise;
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: metadata?.get("dc:title") });
    expect(metadata?.get("xmp:createdate")).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/u);
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const annotations = await (await pdf.getPage(number)).getAnnotations();
      // To be printed, not hidden (ISO 19005-3 6.3.2).
      for (const { annotationFlags } of annotations) expect(annotationFlags).toBe(4);
    }
  });

  test("embeds every face with what its codes mean", () => {
    const fonts = raw.match(/\/Subtype \/Type0[\s\S]*?endobj/gu) ?? [];
    expect(fonts.length).toBeGreaterThanOrEqual(4);
    for (const font of fonts) expect(font).toMatch(/\/ToUnicode \d+ 0 R/u);
    expect((raw.match(/\/FontFile2 \d+ 0 R/gu) ?? []).length).toBe(fonts.length);
  });

  test("carries its figures and its rows", async () => {
    const pdf = await getDocument({ data: made.bytes.slice(), verbosity: 0 }).promise;
    const attached: Record<string, { readonly content: Uint8Array }> = await pdf.getAttachments();
    expect(Object.keys(attached)).toEqual(["facts.jsonl", "figures.csv", "figures.json"]);
    const text = (name: string) => Buffer.from(attached[name]?.content ?? []).toString("utf8");
    const figures: readonly { readonly id: string; readonly places: readonly object[] }[] =
      JSON.parse(text("figures.json"));
    expect(new Set(figures.map(({ id }) => id))).toEqual(
      new Set(made.places.map(({ figure }) => figure)),
    );
    for (const { places } of figures) expect(places.length).toBeGreaterThan(0);
    expect(text("figures.csv").split("\r\n")).toHaveLength(figures.length + 2);
    expect(text("facts.jsonl")).toBe(Buffer.from(made.composed.facts).toString("utf8"));
    expect((raw.match(/\/AFRelationship \/Data/gu) ?? []).length).toBe(3);
    expect(raw).toMatch(/\/AF \[/u);
  });
});

test("a title may hold what XML reserves", () => {
  const date = new Date("2025-03-31");
  const packet = xmpPacket(
    {
      Title: "A & B <C>",
      Author: "财政厅",
      Producer: "Brief",
      Creator: "Brief",
      CreationDate: date,
      ModDate: date,
    },
    "en",
  );
  expect(parsed(packet)).toMatchObject({
    "dc:title": "A & B <C>",
    "dc:creator": "财政厅",
    "xmp:ModifyDate": "2025-03-31T00:00:00Z",
  });
});

test("the profile is as long as it says, and its parts lie inside it", () => {
  const profile = Buffer.from(srgbProfile());
  expect(profile.readUInt32BE(0)).toBe(profile.length);
  expect(profile.toString("latin1", 36, 40)).toBe("acsp");
  const count = profile.readUInt32BE(128);
  for (let index = 0; index < count; index += 1) {
    const at = 132 + 12 * index;
    const offset = profile.readUInt32BE(at + 4);
    expect(offset % 4).toBe(0);
    expect(offset + profile.readUInt32BE(at + 8)).toBeLessThanOrEqual(profile.length);
  }
});
