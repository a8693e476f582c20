// Markup → printed file in one step, for tests that read the file back.
import { readFileSync } from "node:fs";
import { numberDocument } from "../src/document/number.ts";
import { parseMarkup } from "../src/document/parse.ts";
import {
  type BriefSpec,
  type Document,
  type Fonts,
  openFonts,
  type Printed,
  printPdf,
} from "../src/index.ts";

let opened: Fonts | undefined;

/** The faces of the pack, parsed anew. */
export function openPack(): Fonts {
  const faces = ["serif-400", "serif-700", "sans-400", "sans-500", "sans-700", "kai-500"];
  const read = (face: string) => readFileSync(new URL(`../fonts/${face}.ttf`, import.meta.url));
  return openFonts(new Map(faces.map((face) => [face, read(face)])));
}

/** The same, opened once for a test file. */
export function packFonts(): Fonts {
  opened ??= openPack();
  return opened;
}

/** @param body what stands in `<brief>` */
export function parseBody(
  body: string,
  {
    language = "zh-CN",
    attributes = "",
  }: Partial<Pick<BriefSpec, "language">> & {
    readonly attributes?: string;
  } = {},
): Document {
  const text = `<brief title="题"${attributes}>${body}</brief>`;
  const { document, diagnostics } = parseMarkup(text, language);
  if (document === undefined) throw new Error(JSON.stringify(diagnostics));
  return numberDocument(document);
}

export function printDocument(
  document: Document,
  theme: BriefSpec["theme"],
  fonts = packFonts(),
): Promise<Printed> {
  const spec: BriefSpec = {
    id: "test",
    kind: "portfolio",
    language: document.language,
    theme,
    asOf: "2025-03-31",
    parameters: {},
    issuer: { unit: {} },
    version: "0",
  };
  return printPdf(document, spec, fonts);
}
