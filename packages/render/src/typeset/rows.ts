// Runs → rows ready to be broken: the paragraph cut at forced line ends, each part shaped and joined.

import { findBound } from "./bind-units.ts";
import { noPlaces, type Paragraph } from "./break-context.ts";
import { type Character, toCharacters } from "./characters.ts";
import { findAddresses } from "./find-addresses.ts";
import { findSyllables } from "./hyphenate.ts";
import { toJoints } from "./joints.ts";
import type { ComposeOptions, Measure, StyledRun } from "./line.ts";
import { Row } from "./lines-of-pieces.ts";
import { isColumn, openOverwide } from "./open-overwide.ts";
import { type Pieces, type Places, toPieces } from "./pieces.ts";
import { toPlaces } from "./places.ts";
import { findTied } from "./tied-places.ts";

export interface ShapedRow {
  readonly row: Row;
  readonly missing: readonly Character[];
  readonly paragraph: Paragraph;
  readonly places: Places;
}

export type RowOptions = Pick<
  ComposeOptions,
  "language" | "hanWesternGapEm" | "hyphenate" | "indentPt" | "hangPt"
>;

/** @param index of the part among those of its paragraph */
export type Shape = (part: readonly StyledRun[], index: number, options: RowOptions) => ShapedRow;

/** A sixth of an em in Chinese text (looks.md); Western text has spaces of its own. */
const defaultGapEm = 1 / 6;

/** Each part runs to a forced line end; a part without ink stands for an empty line. */
export function cutAtForcedEnds(runs: readonly StyledRun[]): readonly (readonly StyledRun[])[] {
  if (!runs.some((run) => run.breakAfter)) return [runs];
  const parts: StyledRun[][] = [[]];
  runs.forEach((run, index) => {
    parts.at(-1)?.push(run);
    if (run.breakAfter && index < runs.length - 1) parts.push([]);
  });
  return parts;
}

export function shapeRow(
  runs: readonly StyledRun[],
  options: RowOptions,
  measure: Measure,
): ShapedRow {
  const characters = toCharacters(runs, options.language);
  const { language, hyphenate = false } = options;
  const text = runs.map((run) => run.text).join("");
  const paragraph: Paragraph = {
    characters,
    runs,
    language,
    bound: findBound(characters, text),
    tied: findTied(characters, text, language),
    addresses: findAddresses(characters, text),
    syllables: hyphenate ? findSyllables(characters, runs, language) : noPlaces,
  };
  return joinRow(paragraph, toPlaces(paragraph), options, measure);
}

function joinRow(
  paragraph: Paragraph,
  places: Places,
  options: RowOptions,
  measure: Measure,
): ShapedRow {
  const { pieces, missing }: Pieces = toPieces(paragraph, places, measure);
  const { language } = options;
  const hanWesternGapEm = options.hanWesternGapEm ?? (language === "zh-CN" ? defaultGapEm : 0);
  const joints = toJoints(pieces, { language, hanWesternGapEm });
  const isStartTrimmed = (options.indentPt ?? 0) <= 0;
  return {
    row: new Row(pieces, joints, isStartTrimmed),
    missing,
    paragraph,
    places,
  };
}

/** The row with every stretch that is wider than the limit opened as far as it can be. */
export function fitRow(
  shaped: ShapedRow,
  limitPt: number,
  options: RowOptions,
  measure: Measure,
): ShapedRow {
  const emPt = shaped.row.pieces[0]?.ink.style.sizePt ?? 0;
  if (!isColumn(limitPt, emPt)) {
    return joinRow(shaped.paragraph, keepUnits(shaped.places), options, measure);
  }
  let fitted = shaped;
  for (;;) {
    const places = openOverwide(fitted.row, fitted.places, limitPt);
    if (!places) return fitted;
    fitted = joinRow(fitted.paragraph, places, options, measure);
  }
}

/** Where there is no column to keep to, a number is not parted from its unit either. */
function keepUnits(places: Places): Places {
  return {
    ...places,
    classes: places.classes.map((place) => (place === "avoid" ? "figure" : place)),
  };
}
