// Composed lines → strips with the keeps of a paragraph.
import type { NodePath } from "../document/model.ts";
import type { ComposedLine } from "../typeset/line.ts";
import type { Box, Part, Strip } from "./strip.ts";

export interface LineFrame {
  readonly xPt: number;
  readonly source: NodePath;
  /** The first line starts on this grid, and so do those after it where the pitch is the grid's. */
  readonly snapPt?: number | undefined;
  readonly snapOffsetPt?: number | undefined;
}

/** No page ends after a paragraph's first line or before its last. */
export function lineStrips(lines: readonly ComposedLine[], frame: LineFrame): readonly Strip[] {
  return lines.map((line, index) => ({
    heightPt: line.heightPt,
    spaceBeforePt: 0,
    ...(frame.snapPt === undefined ? {} : { snapPt: frame.snapPt }),
    ...(frame.snapOffsetPt === undefined ? {} : { snapOffsetPt: frame.snapOffsetPt }),
    keep: keepOf(index, lines.length),
    notes: [],
    boxes: [lineBox(line, frame.xPt, 0, frame.source)],
    source: frame.source,
  }));
}

function keepOf(index: number, count: number): Strip["keep"] {
  if (index === count - 1) return "free";
  return index === 0 || index === count - 2 ? "never" : "free";
}

export function lineBox(
  line: ComposedLine,
  xPt: number,
  yPt: number,
  source: NodePath,
  part?: Part,
): Box {
  const box = { type: "line" as const, xPt, yPt, line, source };
  return part === undefined ? box : { ...box, part };
}

/** A level rule across part of a strip. */
export function ruleBox(
  span: { readonly xPt: number; readonly x2Pt: number; readonly yPt: number },
  rule: { readonly thicknessPt: number; readonly color: string },
  source: NodePath,
): Box {
  return {
    type: "rule",
    xPt: span.xPt,
    yPt: span.yPt,
    x2Pt: span.x2Pt,
    y2Pt: span.yPt,
    thicknessPt: rule.thicknessPt,
    color: rule.color,
    source,
  };
}
