// The composer, and its rules in their order.
import { composeParagraph } from "./compose.ts";
import { measureExtent } from "./extent.ts";
import type { Composer, Measure } from "./line.ts";

export type * from "./line.ts";

/**
 * Order of work:
 *  1. characters, classes     what each sign is here
 *  2. places                  where lines may end: breakRules, first answer wins
 *  3. pieces, mark-widths, tabular-digits   shaping; em boxes of marks
 *  4. joints                  squeeze-marks, han-western-gap; what may give and grow
 *  5. open-overwide           last resorts for what is wider than a line
 *  6. choose-breaks, line-cost   the breaks of least total cost
 *  7. adjust-line, lay-line   push in or open, then glyphs
 */
export { breakRules } from "./places.ts";

export function createComposer(measure: Measure): Composer {
  return {
    compose: (runs, options) => composeParagraph(runs, options, measure),
    extent: (runs, options) => measureExtent(runs, options, measure),
  };
}
