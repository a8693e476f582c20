// The marks of notes on strips.
import type { NodePath } from "../document/model.ts";
import type { Box, Strip } from "./strip.ts";

/** The notes that are marked in boxes. */
function marksIn(boxes: readonly Box[]): readonly NodePath[] {
  const marks = boxes.flatMap((box) =>
    box.type === "line" ? box.line.runs.flatMap(({ note }) => note ?? []) : [],
  );
  return [...new Set(marks)];
}

/** The same without its marks: a note stands where it is marked first. */
export function withoutMarks(strip: Strip): Strip {
  const boxes = strip.boxes.map((box) => {
    if (box.type !== "line") return box;
    const runs = box.line.runs.filter(({ note }) => note === undefined);
    return { ...box, line: { ...box.line, runs } };
  });
  return { ...strip, boxes };
}

/** A strip that says which notes it marks. */
export function withMarks(strip: Strip): Strip {
  const notes = marksIn(strip.boxes);
  return notes.length === 0 ? strip : { ...strip, notes };
}
