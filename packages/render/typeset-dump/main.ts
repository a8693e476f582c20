// CASES.jsonl → LAYOUTS.jsonl: one line a layout, {"id","widthEm","lines":[{"text","x0","x1","glyphs"}]}, in em.
import { readFileSync, writeFileSync } from "node:fs";
import { type Fonts, openFonts } from "../src/pdf/fonts.ts";
import { createComposer } from "../src/typeset/index.ts";
import { type DrawnGlyph, toDumpLine } from "./boxes.ts";
import type { Case } from "./case.ts";
import { drawnGlyphs } from "./from-lines.ts";
import { readBack } from "./from-pdf.ts";
import { type Layout, layOut } from "./lay-out.ts";

const usage = "usage: npm run -s typeset:dump -- CASES.jsonl LAYOUTS.jsonl [--from-pdf]";

/** Kinds that are not about the lines of one paragraph. */
const elsewhere: ReadonlySet<string> = new Set(["page", "gongwen", "lint"]);

const faces = ["serif-400", "serif-700", "sans-400", "sans-500", "sans-700", "kai-500"];

/** The pack, with the whole body face in place of its subset: a case may hold any character. */
export function readFaces(): Fonts {
  const pack = new URL("../fonts/", import.meta.url);
  // Written by the pack's own build.
  const { faces: built } = JSON.parse(readFileSync(new URL("pack.json", pack), "utf8")) as {
    readonly faces: Readonly<Record<string, { readonly file: string; readonly full: string }>>;
  };
  const read = (face: string) => {
    const source = face === "serif-400" ? built[face]?.full : built[face]?.file;
    if (source === undefined) throw new Error(`the font pack has no face ${face}`);
    return readFileSync(new URL(source, pack));
  };
  return openFonts(new Map(faces.map((face) => [face, read(face)])));
}

/** The cases of a file that ask for lines. */
export function readCases(text: string): readonly Case[] {
  // Each line is checked by what is done with it: a case file is the developer's own.
  const cases = text.split("\n").filter(Boolean);
  return cases.map((line) => JSON.parse(line) as Case).filter(({ kind }) => !elsewhere.has(kind));
}

/** @param fromPdf reads the glyphs back out of a PDF made of the lines */
export async function dump(
  cases: readonly Case[],
  fonts: Fonts,
  fromPdf: boolean,
): Promise<readonly object[]> {
  const composer = createComposer(fonts.measure);
  const layouts = cases.flatMap((asked) => layOut(asked, composer));
  const drawn = fromPdf
    ? await readBack(layouts, fonts)
    : layouts.map(({ lines }) => lines.map((line) => drawnGlyphs(line, fonts.measure)));
  return layouts.map((layout, index) => toDump(layout, drawn[index] ?? []));
}

function toDump({ id, widthEm, probe }: Layout, lines: readonly (readonly DrawnGlyph[])[]) {
  return {
    id,
    widthEm,
    ...(probe === undefined ? {} : { probe }),
    lines: lines.map((line) => toDumpLine(line, widthEm)),
  };
}

/** @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith("--"));
  const unknown = args.find((arg) => arg.startsWith("--") && arg !== "--from-pdf");
  const [from, to] = files;
  if (from === undefined || to === undefined || files.length > 2 || unknown !== undefined) {
    console.error(unknown === undefined ? usage : `unknown option ${unknown}\n${usage}`);
    return 2;
  }
  const layouts = await dump(
    readCases(readFileSync(from, "utf8")),
    readFaces(),
    args.includes("--from-pdf"),
  );
  writeFileSync(to, layouts.map((layout) => `${JSON.stringify(layout)}\n`).join(""));
  console.error(`${layouts.length} layouts → ${to}`);
  return 0;
}
