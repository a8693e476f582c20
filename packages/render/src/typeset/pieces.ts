// Characters → pieces: what is shaped as one and never opened by justification (a hanzi, a mark, a word,
// a ——), each with its glyphs at natural width. Spaces become part of the joint before the next piece.
import { type BreakClass, isLegal } from "./break-classes.ts";
import type { Paragraph } from "./break-context.ts";
import type { Character } from "./characters.ts";
import { isInvisible, isSpace, isWestern, type Kind } from "./classes.ts";
import { type Cut, cutAtSyllables, hyphenAfter, type LineHyphen } from "./cut-at-syllables.ts";
import { closesDouble } from "./double-stops.ts";
import { inksOf } from "./inks.ts";
import type { Face, Glyph, Measure, Style } from "./line.ts";
import type { DashFit } from "./mark-widths.ts";

export interface SpaceGlyph {
  readonly run: number;
  readonly face: Face;
  readonly kind: Kind;
  readonly glyph: Glyph;
}

/** What a piece shows, wherever it stands: prints of one hanzi in one style share it. */
export interface Ink {
  readonly style: Omit<Style, "color">;
  readonly face: Face;
  readonly firstKind: Kind;
  readonly lastKind: Kind;
  readonly glyphs: readonly Glyph[];
  /** How a Chinese dash is drawn. */
  readonly dash: DashFit | undefined;
  readonly widthPt: number;
  /** Blank halves of a full-width mark, inside widthPt. */
  readonly blankLeftPt: number;
  readonly blankRightPt: number;
}

export interface Piece {
  /** Index of its first character. */
  readonly start: number;
  readonly end: number;
  readonly run: number;
  readonly ink: Ink;
  /** Spaces between the piece before and this one. */
  readonly spaces: readonly SpaceGlyph[];
  /** The place before this piece, and whether a line may end there. */
  readonly place: BreakClass;
  readonly isBreak: boolean;
  /** What a line shows that ends after this piece, inside a word. */
  readonly hyphen?: LineHyphen;
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  /** Characters that no face has. */
  readonly missing: readonly Character[];
}

/** Breaks between characters, by the index of the character after the place. */
export interface Places {
  readonly classes: readonly (BreakClass | undefined)[];
  /** Places that a last resort has opened (open-overwide.ts). */
  readonly opened: ReadonlySet<number>;
}

/** A character with its face. */
export interface Itemised {
  readonly character: Character;
  readonly face: Face;
  /** No face has it; the diagnostic says so, .notdef keeps its place. */
  readonly isMissing: boolean;
}

const noSpaces: readonly SpaceGlyph[] = [];

export function toPieces(paragraph: Paragraph, places: Places, measure: Measure): Pieces {
  const missing: Character[] = [];
  const pieces: Piece[] = [];
  const inks = inksOf(measure);
  let spaces: SpaceGlyph[] | undefined;
  let group: Itemised[] = [];
  let cuts: Cut[] = [];
  let start = 0;

  const put = (end: number, run: number, ink: Ink) => {
    const place = places.classes[start] ?? "word";
    const isBreak = isLegal(place) || places.opened.has(start);
    const before = place === "syllable" ? pieces.at(-1) : undefined;
    if (before) {
      pieces[pieces.length - 1] = { ...before, hyphen: hyphenAfter(before.ink, measure) };
    }
    const whole = { start, end, run, ink, spaces: spaces ?? noSpaces, place, isBreak };
    if (cuts.length === 0) pieces.push(whole);
    else pieces.push(...cutAtSyllables(whole, group, cuts, measure));
    spaces = undefined;
    group = [];
    cuts = [];
  };
  const close = (end: number) => {
    const first = group[0]?.character;
    const run = first && paragraph.runs[first.run];
    if (first === undefined || run === undefined) return;
    const isMark = !isWestern(first.kind);
    const { characters, language } = paragraph;
    const isBesideHan =
      isMark && (characters[start - 1]?.kind === "han" || characters[end]?.kind === "han");
    const isHalved = isMark && closesDouble(characters, start);
    const setting = { style: run.style, boxPt: run.boxPt, language, isBesideHan, isHalved };
    put(end, first.run, inks.group(group, setting));
  };

  paragraph.characters.forEach((character, index) => {
    const style = paragraph.runs[character.run]?.style;
    if (!style) return;
    if (character.kind === "han" && isAlone(paragraph, places, index)) {
      const ink = inks.hanzi(character, style);
      if (ink !== undefined) {
        close(index);
        start = index;
        put(index + 1, character.run, ink);
        return;
      }
    }
    if (isInvisible(character.kind)) {
      // A word with soft hyphens is shaped whole.
      if (places.classes[index + 1] !== "syllable") close(index);
      return;
    }
    if (isSpace(character.kind)) {
      close(index);
      const before = pieces.at(-1)?.ink.face;
      spaces ??= [];
      spaces.push(shapeSpace(character, style, before, measure));
      return;
    }
    const face = measure.face(character.codePoint, style);
    if (face === undefined) missing.push(character);
    const isMissing = face === undefined;
    const item = { character, face: face ?? standIn(style, measure), isMissing };
    const last = group.at(-1);
    const isOpened = places.opened.has(index);
    if (!last || isOpened || !isJoined(last, item, places.classes[index])) {
      close(index);
      start = index;
    } else if (places.classes[index] === "syllable")
      cuts.push({ item: group.length, start: index });
    group.push(item);
  });
  close(paragraph.characters.length);
  return { pieces, missing };
}

/** A hanzi, as all but those with a mark on them are, and those that a last resort has left in a word. */
function isAlone({ characters }: Paragraph, { classes }: Places, index: number): boolean {
  return (
    !mayJoin(classes[index]) &&
    !mayJoin(classes[index + 1]) &&
    characters[index + 1]?.kind !== "combining"
  );
}

function mayJoin(place: BreakClass | undefined): boolean {
  return place === "word" || place === "syllable";
}

function isJoined(last: Itemised, next: Itemised, place: BreakClass | undefined): boolean {
  if (last.character.run !== next.character.run || last.face !== next.face) return false;
  if (last.isMissing || next.isMissing) return false;
  if (place === "syllable") return true;
  if (place === undefined || isLegal(place)) return false;
  const left = last.character.kind;
  const right = next.character.kind;
  if (right === "combining") return true;
  if (left === "dash" || left === "ellipsis") {
    return place === "banned" && last.character.codePoint === next.character.codePoint;
  }
  return place === "word" || (place === "banned" && isWesternPair(left, right));
}

function isWesternPair(left: Kind, right: Kind): boolean {
  return isWestern(left) && isWestern(right);
}

/** The face whose .notdef stands for a missing character. */
function standIn(style: Style, measure: Measure): Face {
  return measure.face(0x20, style) ?? "serif-400";
}

const spaceEm: Readonly<Record<string, number>> = {
  "\u3000": 1,
  "\u202f": 0.18,
  "\u2003": 1,
  "\u2002": 0.5,
};

function shapeSpace(
  character: Character,
  style: Style,
  before: Face | undefined,
  measure: Measure,
): SpaceGlyph {
  const face = measure.face(0x20, style) ?? before ?? "serif-400";
  const [shaped] = measure.shape(" ", face);
  const natural = shaped?.advanceEm ?? 0.25;
  const advanceEm = spaceEm[character.text];
  return {
    run: character.run,
    face,
    kind: character.kind,
    glyph: {
      id: shaped?.id ?? 0,
      text: character.text,
      advancePt: (advanceEm ?? natural) * style.sizePt,
    },
  };
}
