// Characters of one piece → its glyphs at natural width: shaped, digits aligned, marks in their em boxes.
import type { Paragraph } from "./break-context.ts";
import { isWestern, type Kind } from "./classes.ts";
import { closesDouble, halve } from "./double-stops.ts";
import type { Glyph, Measure, Style } from "./line.ts";
import { fitDash, setMarkWidth } from "./mark-widths.ts";
import type { Itemised, Piece } from "./pieces.ts";
import { alignDigits } from "./tabular-digits.ts";

/** What a piece is besides its glyphs. */
export type PieceSpan = Pick<Piece, "start" | "end" | "spaces" | "place" | "isBreak">;

export interface Shaper {
  readonly paragraph: Paragraph;
  readonly measure: Measure;
}

const proportional = /[“”‘’…]/;

export function shapePiece(group: readonly Itemised[], span: PieceSpan, shaper: Shaper): Piece {
  const first = group[0];
  const last = group.at(-1);
  const style = first && shaper.paragraph.runs[first.character.run]?.style;
  if (!first || !last || !style) throw new RangeError("a piece holds characters of a run");
  const kind = first.character.kind;
  const halfPt = style.sizePt / 2;
  const natural = shapeNatural(group, style, shaper);
  // Hanzi, the most by far, need nothing more.
  const { glyphs, dash } =
    kind === "han" ? { glyphs: natural } : fitGlyphs(natural, group, span, shaper);
  // Written out: this runs once for every character of a brief, and spreads cost.
  return {
    start: span.start,
    end: span.end,
    spaces: span.spaces,
    place: span.place,
    isBreak: span.isBreak,
    run: first.character.run,
    style,
    face: first.face,
    firstKind: kind,
    lastKind: last.character.kind,
    glyphs,
    dash,
    widthPt: widthOf(glyphs),
    blankLeftPt: kind === "opener" ? halfPt : 0,
    blankRightPt: hasBlankRight(kind, span.start, shaper) ? halfPt : 0,
  };
}

function widthOf(glyphs: readonly Glyph[]): number {
  const only = glyphs[0];
  if (only !== undefined && glyphs.length === 1) return only.advancePt;
  return glyphs.reduce((sum, glyph) => sum + glyph.advancePt, 0);
}

function hasBlankRight(kind: Kind, at: number, { paragraph }: Shaper): boolean {
  if (kind !== "closer" && kind !== "pause" && kind !== "stop") return false;
  return !closesDouble(paragraph.characters, at);
}

function textOf(group: readonly Itemised[]): string {
  return group.map((item) => item.character.text).join("");
}

function shapeNatural(
  group: readonly Itemised[],
  { sizePt, trackingEm = 0 }: Style,
  { paragraph, measure }: Shaper,
): readonly Glyph[] {
  const first = group[0];
  if (!first) return [];
  // A hanzi by itself, as they all but always are.
  if (group.length === 1 && first.character.kind === "han" && !first.isMissing) {
    const { text } = first.character;
    const shaped = measure.shape(text, first.face);
    const only = shaped[0];
    if (only !== undefined && shaped.length === 1) {
      return [{ id: only.id, text, advancePt: only.advanceEm * sizePt }];
    }
    return shaped.map(({ id, advanceEm }) => ({ id, text, advancePt: advanceEm * sizePt }));
  }
  const text = textOf(group);
  if (first.isMissing) return [{ id: 0, text, advancePt: sizePt }];
  const { kind } = first.character;
  const isNarrow = isWestern(kind) || kind === "connector" || paragraph.language !== "zh-CN";
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
  span: PieceSpan,
  { paragraph, measure }: Shaper,
): Pick<Piece, "glyphs" | "dash"> {
  const first = group[0];
  const run = first && paragraph.runs[first.character.run];
  if (!first || run === undefined || first.isMissing) return { glyphs, dash: undefined };
  const { sizePt } = run.style;
  if (run.boxPt !== undefined) return { glyphs: centre(glyphs, run.boxPt), dash: undefined };
  const { kind } = first.character;
  const { face } = first;
  if (isWestern(kind)) {
    return { glyphs: alignDigits(glyphs, face, sizePt, measure), dash: undefined };
  }
  const { characters } = paragraph;
  const isBesideHan =
    characters[span.start - 1]?.kind === "han" || characters[span.end]?.kind === "han";
  const text = textOf(group);
  const mark = { kind, text, sizePt, language: paragraph.language, isBesideHan };
  const dash = fitDash(glyphs, mark, (id) => measure.middle(id, face));
  if (dash === undefined) {
    const set = setMarkWidth(glyphs, mark);
    return { glyphs: closesDouble(characters, span.start) ? halve(set, sizePt) : set, dash };
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
