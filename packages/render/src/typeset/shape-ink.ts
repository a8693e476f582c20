// Characters that are shaped as one → what they show at natural width: shaped, digits aligned, marks in their em boxes.
import { isWestern, type Kind, type Language } from "./classes.ts";
import { halve } from "./double-stops.ts";
import type { Glyph, Measure, Style } from "./line.ts";
import { fitDash, setMarkWidth } from "./mark-widths.ts";
import type { Ink, Itemised } from "./pieces.ts";
import { alignDigits } from "./tabular-digits.ts";

/** What surrounds them, as far as it decides how they look. */
export interface Setting {
  readonly style: Style;
  /** Width of the box that an inline object stands in the middle of. */
  readonly boxPt: number | undefined;
  readonly language: Language;
  readonly isBesideHan: boolean;
  /** The second of two stops that take the room of one. */
  readonly isHalved: boolean;
}

const proportional = /[“”‘’…]/;

export function shapeInk(group: readonly Itemised[], setting: Setting, measure: Measure): Ink {
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last) throw new RangeError("what is shown holds characters");
  const { style } = setting;
  const { kind } = first.character;
  const halfPt = style.sizePt / 2;
  const natural = shapeNatural(group, setting, measure);
  const { glyphs, dash } = fitGlyphs(natural, group, setting, measure);
  return {
    style,
    face: first.face,
    firstKind: kind,
    lastKind: last.character.kind,
    glyphs,
    dash,
    widthPt: glyphs.reduce((sum, glyph) => sum + glyph.advancePt, 0),
    blankLeftPt: kind === "opener" ? halfPt : 0,
    blankRightPt: hasBlankRight(kind) && !setting.isHalved ? halfPt : 0,
  };
}

function hasBlankRight(kind: Kind): boolean {
  return kind === "closer" || kind === "pause" || kind === "stop";
}

/** Most are one character. */
export function textOf(group: readonly Itemised[]): string {
  const only = group.length === 1 ? group[0] : undefined;
  return only?.character.text ?? group.map((item) => item.character.text).join("");
}

function shapeNatural(
  group: readonly Itemised[],
  { style, language }: Setting,
  measure: Measure,
): readonly Glyph[] {
  const first = group[0];
  if (!first) return [];
  const { sizePt, trackingEm = 0 } = style;
  const text = textOf(group);
  if (first.isMissing) return [{ id: 0, text, advancePt: sizePt }];
  const { kind } = first.character;
  const isNarrow = isWestern(kind) || kind === "connector" || language !== "zh-CN";
  const features = isNarrow && proportional.test(text) ? ["pwid"] : undefined;
  const shaped = measure.shape(text, first.face, features);
  // A glyph that two code points share may come back under the other's name; where glyphs and characters
  // match one to one, the text is ours.
  const isOneToOne = shaped.length === group.length;
  return shaped.map((glyph, index) => {
    const trackingPt = index < shaped.length - 1 ? trackingEm * sizePt : 0;
    return {
      id: glyph.id,
      text: (isOneToOne ? group[index]?.character.text : undefined) ?? glyph.text,
      advancePt: glyph.advanceEm * sizePt + trackingPt,
    };
  });
}

function fitGlyphs(
  glyphs: readonly Glyph[],
  group: readonly Itemised[],
  { style, boxPt, language, isBesideHan, isHalved }: Setting,
  measure: Measure,
): Pick<Ink, "glyphs" | "dash"> {
  const first = group[0];
  if (!first || first.isMissing) return { glyphs, dash: undefined };
  const { sizePt } = style;
  if (boxPt !== undefined) return { glyphs: centre(glyphs, boxPt), dash: undefined };
  const { kind } = first.character;
  const { face } = first;
  if (isWestern(kind)) {
    return { glyphs: alignDigits(glyphs, face, sizePt, measure), dash: undefined };
  }
  const mark = { kind, text: textOf(group), sizePt, language, isBesideHan };
  const dash = fitDash(glyphs, mark, (id) => measure.middle(id, face));
  if (dash === undefined) {
    const set = setMarkWidth(glyphs, mark);
    return { glyphs: isHalved ? halve(set, sizePt) : set, dash };
  }
  const stretched = glyphs.map((glyph) => ({
    ...glyph,
    advancePt: glyph.advancePt * dash.stretch,
  }));
  return { glyphs: stretched, dash };
}

/** The glyphs of an inline object in the middle of its box. */
function centre(glyphs: readonly Glyph[], boxPt: number): readonly Glyph[] {
  const sparePt = boxPt - glyphs.reduce((sum, glyph) => sum + glyph.advancePt, 0);
  return glyphs.map((glyph, index) => ({
    ...glyph,
    advancePt: glyph.advancePt + (index === glyphs.length - 1 ? sparePt : 0),
    offsetPt: (glyph.offsetPt ?? 0) + sparePt / 2,
  }));
}
