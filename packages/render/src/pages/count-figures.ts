// Document → the running number of each printed figure, so that two prints of one figure stay apart.
import type { Document, Inline } from "../document/model.ts";
import { figuresOf } from "../document/walk.ts";

/** By the inline itself: a figure that is composed twice (a repeated head) keeps its number. */
export type Occurrences = ReadonlyMap<Inline, number>;

export function countFigures(document: Document): Occurrences {
  return new Map(figuresOf(document).map((figure, index) => [figure, index + 1]));
}
