// A word shaped as one → its parts between hyphenation places, which give the very glyphs and advances of
// the whole when they stand side by side, and a hyphen where a line ends between them.
import type { Glyph, Measure } from "./line.ts";
import type { Ink, Itemised, Piece } from "./pieces.ts";

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

/** Where a part ends and the next starts. */
interface Edge extends Cut {
  readonly glyph: number;
}

export function cutAtSyllables(
  whole: Piece,
  group: readonly Itemised[],
  cuts: readonly Cut[],
  measure: Measure,
): readonly Piece[] {
  const edges = toEdges(whole, group, cuts);
  const parts: Piece[] = [];
  let from: Edge = { item: 0, glyph: 0, start: whole.start };
  for (const to of edges) {
    const part = partOf(whole, group, from, to);
    parts.push({ ...part, hyphen: hyphenAfter(part.ink, measure) });
    from = to;
  }
  const end: Edge = { item: group.length, glyph: whole.ink.glyphs.length, start: whole.end };
  parts.push(edges.length === 0 ? whole : partOf(whole, group, from, end));
  return parts;
}

/** Cuts that fall inside a ligature are left out. */
function toEdges(whole: Piece, group: readonly Itemised[], cuts: readonly Cut[]): readonly Edge[] {
  const edges: Edge[] = [];
  let item = 0;
  let glyph = 0;
  // Lengths of the text before the item and the glyph.
  let itemAt = 0;
  let glyphAt = 0;
  for (const cut of cuts) {
    for (; item < cut.item; item += 1) itemAt += group[item]?.character.text.length ?? 0;
    while (glyphAt < itemAt && glyph < whole.ink.glyphs.length) {
      glyphAt += whole.ink.glyphs[glyph]?.text.length ?? 0;
      glyph += 1;
    }
    if (glyphAt === itemAt) edges.push({ ...cut, glyph });
  }
  return edges;
}

function partOf(whole: Piece, group: readonly Itemised[], from: Edge, to: Edge): Piece {
  const { ink } = whole;
  const { style, glyphs } = ink;
  const isFirst = from.item === 0;
  const isLast = to.item === group.length;
  const trackingPt = isLast ? 0 : (style.trackingEm ?? 0) * style.sizePt;
  const kept = glyphs.slice(from.glyph, to.glyph);
  const last = kept.at(-1);
  // The joint brings the tracking back.
  if (last && trackingPt !== 0) {
    kept[kept.length - 1] = { ...last, advancePt: last.advancePt - trackingPt };
  }
  return {
    ...whole,
    start: from.start,
    end: to.start,
    ink: {
      ...ink,
      firstKind: group[from.item]?.character.kind ?? ink.firstKind,
      lastKind: group[to.item - 1]?.character.kind ?? ink.lastKind,
      glyphs: kept,
      widthPt: kept.reduce((sum, glyph) => sum + glyph.advancePt, 0),
    },
    spaces: isFirst ? whole.spaces : [],
    place: isFirst ? whole.place : "syllable",
    isBreak: isFirst ? whole.isBreak : true,
  };
}

/**
 * The hyphen after a piece: drawn as the face's own, read as a soft hyphen, so that the glyphs give the
 * paragraph character for character without it.
 */
export function hyphenAfter({ glyphs, face, style }: Ink, measure: Measure): LineHyphen {
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
