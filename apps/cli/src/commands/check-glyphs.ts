// Code points of a document that no face has, found without setting a line.
import type { Place } from "@brief/data";
import type { Document, Fonts, Slot } from "@brief/render";
import type { Finding } from "../finding.ts";

export function faceOf(
  fonts: Fonts,
  codePoint: number,
  { slot, weight }: { readonly slot: Slot; readonly weight: 400 | 500 | 700 },
): string | undefined {
  return fonts.measure.face(codePoint, { slot, weight, sizePt: 10, color: "#000000" });
}

export function codeOf(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Fields of blocks and inlines that are printed. */
const printed = new Set(
  "text label detail unit name issuer storageNote copyNumber secrecy urgency mark draft continued".split(
    " ",
  ),
);

interface Words {
  readonly text: string;
  readonly place: Place;
}

function wordsOf(document: Document): readonly Words[] {
  const words: Words[] = [];
  const visit = (node: unknown, around: Place): void => {
    if (typeof node !== "object" || node === null) return;
    // Every block carries its place in the template.
    const place = "place" in node && node.place ? (node.place as Place) : around;
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === "string" && printed.has(key)) words.push({ text: value, place });
      else visit(value, place);
    }
  };
  visit(document, {});
  return words;
}

export function checkGlyphs(document: Document, fonts: Fonts): readonly Finding[] {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const { text, place } of wordsOf(document)) {
    for (const character of text) {
      if (seen.has(character)) continue;
      seen.add(character);
      const codePoint = character.codePointAt(0) ?? 0;
      if (faceOf(fonts, codePoint, { slot: "song", weight: 400 }) !== undefined) continue;
      const code = codeOf(codePoint);
      findings.push({
        rule: "glyph-missing",
        severity: "error",
        message: `no face has ${code} "${character}", in "${text.slice(0, 40)}"`,
        place,
        found: code,
        expected: "a character of the font pack",
        remedy: `run brief fonts: it says where "${character}" stands, and which font file has it, for fonts: { rare: FILE.ttf } in brief.yaml; or write another character`,
      });
    }
  }
  return findings;
}
