// A word shaped as one → its parts between hyphenation places, which give the very glyphs and advances of
// the whole when they stand side by side, and a hyphen where a line ends between them.
import type { Glyph, Measure } from "./line.ts";
import type { Itemised, Piece } from "./pieces.ts";

/** What a line that ends inside a word shows there. */
export interface LineHyphen {
  readonly glyph: Glyph;
  /** Added to the glyph before it: its kerning is with the hyphen now, not with the letter that went down. */
  readonly kernPt: number;
  readonly widthPt: number;
}

/** A place inside a group: its item and the index of its character. */
export interface Cut {
  readonly item: number;
  readonly start: number;
}

/** Cuts that fall inside a ligature are left out. */
export function cutAtSyllables(
  whole: Piece,
  group: readonly Itemised[],
  cuts: readonly Cut[],
): readonly Piece[] {
  const glyphEnds = new Map<number, number>();
  let length = 0;
  whole.glyphs.forEach((glyph, index) => {
    length += glyph.text.length;
    glyphEnds.set(length, index + 1);
  });
  const offsets = [0];
  for (const { character } of group) {
    offsets.push((offsets.at(-1) ?? 0) + character.text.length);
  }
  if (length !== offsets.at(-1)) return [whole];
  const parts: Piece[] = [];
  let from = { item: 0, glyph: 0, start: whole.start };
  const add = (to: { readonly item: number; readonly glyph: number; readonly start: number }) => {
    const isLast = to.item === group.length;
    parts.push(partOf(whole, group, { from, to, isLast }));
    from = to;
  };
  for (const { item, start } of cuts) {
    const glyph = glyphEnds.get(offsets[item] ?? -1);
    if (glyph !== undefined) add({ item, glyph, start });
  }
  add({ item: group.length, glyph: whole.glyphs.length, start: whole.end });
  return parts;
}

interface Edge {
  readonly item: number;
  readonly glyph: number;
  readonly start: number;
}

function partOf(
  whole: Piece,
  group: readonly Itemised[],
  { from, to, isLast }: { readonly from: Edge; readonly to: Edge; readonly isLast: boolean },
): Piece {
  const trackingPt = isLast ? 0 : (whole.style.trackingEm ?? 0) * whole.style.sizePt;
  const kept = whole.glyphs.slice(from.glyph, to.glyph);
  // The joint brings the tracking back.
  const glyphs =
    trackingPt === 0
      ? kept
      : kept.map((glyph, index) =>
          index === kept.length - 1 ? { ...glyph, advancePt: glyph.advancePt - trackingPt } : glyph,
        );
  const isFirst = from.item === 0;
  return {
    ...whole,
    start: from.start,
    end: to.start,
    firstKind: group[from.item]?.character.kind ?? whole.firstKind,
    lastKind: group[to.item - 1]?.character.kind ?? whole.lastKind,
    glyphs,
    widthPt: glyphs.reduce((sum, glyph) => sum + glyph.advancePt, 0),
    spaces: isFirst ? whole.spaces : [],
    place: isFirst ? whole.place : "syllable",
    isBreak: isFirst ? whole.isBreak : true,
  };
}

/**
 * The hyphen after a piece: drawn as the face's own, read as a soft hyphen, so that the glyphs give the
 * paragraph character for character without it.
 */
export function hyphenAfter({ glyphs, face, style }: Piece, measure: Measure): LineHyphen {
  const { sizePt, trackingEm = 0 } = style;
  const last = glyphs.at(-1);
  const pair = last ? measure.shape(`${last.text}-`, face) : [];
  const shaped = pair.length === 2 ? pair[1] : measure.shape("-", face)[0];
  const lastPt = last?.advancePt ?? 0;
  const closedPt = pair.length === 2 ? (pair[0]?.advanceEm ?? 0) * sizePt : lastPt;
  const kernPt = closedPt - lastPt + trackingEm * sizePt;
  const advancePt = (shaped?.advanceEm ?? 0) * sizePt;
  return {
    glyph: { id: shaped?.id ?? 0, text: "\u00ad", advancePt },
    kernPt,
    widthPt: kernPt + advancePt,
  };
}
