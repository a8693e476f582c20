// The composer, and its rules in their order.
import { type LaidParagraph, layParagraph } from "./compose.ts";
import { measureExtent } from "./extent.ts";
import { glyphMissing } from "./glyph-missing.ts";
import { hangOn } from "./hang-on.ts";
import type { Composer, Extent, Measure } from "./line.ts";
import { paragraphKey, runsKey } from "./paragraph-key.ts";
import { createMemory } from "./remember.ts";
import { type RowOptions, type Shape, type ShapedRow, shapeRow } from "./rows.ts";

export type * from "./line.ts";

/**
 * Order of work:
 *  1. characters, classes     what each sign is here
 *  2. places                  where lines may end: breakRules, first answer wins; tied-places, hyphenate
 *  3. pieces, mark-widths, tabular-digits, cut-at-syllables   shaping; em boxes of marks
 *  4. joints                  squeeze-marks, han-western-gap; what may give and grow
 *  5. open-overwide           last resorts for what is wider than a line
 *  6. choose-breaks, line-cost   the breaks of least total cost
 *  7. adjust-line, lay-line   push in or open, then glyphs
 *  8. hang-on                 links, figures and source marks on the lines
 */
export { breakRules } from "./places.ts";

/** Glyphs and spaces remembered, and extents: some tens of megabytes. */
const rememberedGlyphs = 150_000;
const rememberedExtents = 10_000;

/** By the faces that they measure with, so that the documents of a process share what is remembered. */
const composers = new WeakMap<Measure, Composer>();

const countGlyphs = ({ lines }: LaidParagraph): number =>
  lines.reduce(
    (sum, { runs }) => runs.reduce((all, { glyphs }) => all + glyphs.length, sum + 1),
    1,
  );

/** A composer that remembers: the same words in the same style and measure are composed once. */
export function createComposer(measure: Measure): Composer {
  const known = composers.get(measure);
  if (known !== undefined) return known;
  const made = makeComposer(measure);
  composers.set(measure, made);
  return made;
}

/** Of the rows that were measured last: more than a page of a table has. */
const keptRows = 500;

function rowKey(words: string, index: number, options: RowOptions): string {
  const { language, hanWesternGapEm, hyphenate = false, indentPt = 0 } = options;
  return `${language} ${hanWesternGapEm} ${hyphenate} ${indentPt > 0} ${index}${words}`;
}

function take<Key, Value>(from: Map<Key, Value>, key: Key): Value | undefined {
  const value = from.get(key);
  from.delete(key);
  return value;
}

function makeComposer(measure: Measure): Composer {
  const paragraphs = createMemory<LaidParagraph>(rememberedGlyphs);
  const extents = createMemory<Extent>(rememberedExtents);
  // A table measures its cells, and then composes them.
  const measured = new Map<string, ShapedRow>();
  return {
    compose(runs, options) {
      const words = runsKey(runs);
      const shape: Shape = (part, index, own) =>
        take(measured, rowKey(words, index, own)) ?? shapeRow(part, own, measure);
      const make = () => layParagraph(runs, options, measure, shape);
      const { lines, missing } = paragraphs.recall(paragraphKey(words, options), make, countGlyphs);
      return {
        lines: hangOn(lines, runs),
        diagnostics: glyphMissing(missing, runs, options.place),
      };
    },
    extent(runs, options) {
      const words = runsKey(runs);
      const shape: Shape = (part, index, own) => {
        const row = shapeRow(part, own, measure);
        if (measured.size >= keptRows) measured.clear();
        measured.set(rowKey(words, index, own), row);
        return row;
      };
      const make = () => measureExtent(runs, options, shape);
      return extents.recall(paragraphKey(words, options), make, () => 1);
    },
  };
}
