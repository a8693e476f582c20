// Digits stand on one width, so that figures line up in columns; the faces of the pack have no tnum, and
// the serif's 1 is narrower than its other digits. Kerning between digits is undone for the same reason.
import type { Face, Glyph, Measure } from "./line.ts";

export function alignDigits(
  glyphs: readonly Glyph[],
  face: Face,
  sizePt: number,
  measure: Measure,
): readonly Glyph[] {
  if (!glyphs.some((glyph) => isDigit(glyph.text))) return glyphs;
  const widthPt = (measure.shape("0", face)[0]?.advanceEm ?? 0.5) * sizePt;
  return glyphs.map((glyph) => {
    if (!isDigit(glyph.text)) return glyph;
    const [alone] = measure.shape(glyph.text, face);
    const inkPt = (alone?.advanceEm ?? widthPt / sizePt) * sizePt;
    const offsetPt = (widthPt - inkPt) / 2;
    return {
      ...glyph,
      advancePt: widthPt,
      ...(offsetPt === 0 ? {} : { offsetPt }),
    };
  });
}

function isDigit(text: string): boolean {
  return text.length === 1 && text >= "0" && text <= "9";
}
