// What a rendering gives: the markup, and for every offset in it the place in the templates that wrote it.
import type { Place } from "@brief/data";
import { type Mark, takeMarks } from "./position-marks.ts";

export interface Position {
  /** The statement itself, then the calls of partials that led to it, innermost first. */
  readonly places: readonly Place[];
  /** The template's own text: later characters stand later in it. Else a value printed at one place. */
  readonly isText: boolean;
}

export interface Markup {
  readonly text: string;
  /** Line and column of the template at an offset of `text`; callers of a partial follow. */
  readonly placesAt: (offset: number) => readonly Place[];
}

/** `partials/row.hbs:1:25` as a Place. */
export function parsePlace(text: string): Place {
  const [file, line, column] = text.split(/:(?=\d+:\d+$|\d+$)/);
  return { file: file ?? text, line: Number(line), column: Number(column) };
}

function lastMark(marks: readonly Mark[], offset: number): Mark | undefined {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return marks[low - 1];
}

function move(place: Place, text: string): Place {
  const lines = text.split("\n");
  const column = (lines.at(-1) ?? "").length;
  return lines.length === 1
    ? { ...place, column: (place.column ?? 1) + column }
    : {
        ...place,
        line: (place.line ?? 1) + lines.length - 1,
        column: column + 1,
      };
}

export function toMarkup(marked: string, positions: readonly Position[]): Markup {
  const { text, marks } = takeMarks(marked);
  const placesAt = (offset: number): readonly Place[] => {
    const mark = lastMark(marks, offset);
    const position = mark && positions[mark.index];
    if (position === undefined) return [];
    const [place, ...callers] = position.places;
    if (place === undefined || !position.isText) return position.places;
    return [move(place, text.slice(mark?.offset, offset)), ...callers];
  };
  return { text, placesAt };
}
