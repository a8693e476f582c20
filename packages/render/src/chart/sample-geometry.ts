// What is wrong with the geometry of a drawing, in words, for tests: words over words, words cut by the edge, lines
// through words, figures without a place.
import type { Chart } from "../document/model.ts";
import type { Box } from "../pages/strip.ts";
import type { Drawing } from "./setting.ts";

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface TextBox extends Rectangle {
  readonly text: string;
  /** In the order of drawing. */
  readonly index: number;
}

/** What the eye and the rounding of coordinates forgive. */
const slackPt = 0.05;
const white = "#FFFFFF";

export function geometryFaults(drawing: Drawing, widthPt: number, chart: Chart): readonly string[] {
  const texts = textBoxes(drawing.boxes);
  return [
    ...texts.flatMap((text, index) => [
      ...leaving(text, widthPt, drawing.heightPt),
      ...texts.slice(index + 1).flatMap((other) => touching(text, other)),
      ...crossed(text, drawing.boxes),
    ]),
    ...drawing.boxes.flatMap((box) => strayShape(box, widthPt, drawing.heightPt)),
    ...lostFigures(drawing.boxes, chart),
  ];
}

/** Em boxes of the runs of each line. */
function textBoxes(boxes: readonly Box[]): readonly TextBox[] {
  return boxes.flatMap((box, index) => {
    if (box.type !== "line" || box.line.runs.length === 0) return [];
    const { runs, baselinePt } = box.line;
    const size = Math.max(...runs.map((run) => run.sizePt));
    return {
      text: runs.map((run) => run.text).join(""),
      index,
      left: box.xPt + Math.min(...runs.map((run) => run.xPt)),
      right: box.xPt + Math.max(...runs.map((run) => run.xPt + run.widthPt)),
      top: box.yPt + baselinePt - 0.88 * size,
      bottom: box.yPt + baselinePt + 0.12 * size,
    };
  });
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return (
    a.left < b.right - slackPt &&
    b.left < a.right - slackPt &&
    a.top < b.bottom - slackPt &&
    b.top < a.bottom - slackPt
  );
}

function holds(outer: Rectangle, inner: Rectangle): boolean {
  return (
    outer.left <= inner.left + slackPt &&
    outer.right >= inner.right - slackPt &&
    outer.top <= inner.top + slackPt &&
    outer.bottom >= inner.bottom - slackPt
  );
}

function leaving(text: TextBox, widthPt: number, heightPt: number): readonly string[] {
  const sheet = { left: 0, top: 0, right: widthPt, bottom: heightPt };
  return holds(sheet, text) ? [] : [`"${text.text}" leaves the drawing`];
}

function touching(a: TextBox, b: TextBox): readonly string[] {
  return overlap(a, b) ? [`"${a.text}" lies over "${b.text}"`] : [];
}

/** Ink in the way of words: drawn after them, or before them without white between. */
function crossed(text: TextBox, boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((box, index) => {
    const shape = shapeOf(box);
    if (shape === undefined || isGround(box) || !overlap(shape, text)) return [];
    const isFillUnder = box.type === "fill" && index < text.index && holds(shape, text);
    const isCovered = boxes.slice(index + 1, Math.max(index + 1, text.index)).some((other) => {
      const ground = shapeOf(other);
      return isGround(other) && ground !== undefined && holds(ground, text);
    });
    return isFillUnder || isCovered ? [] : [`a ${box.type} crosses "${text.text}"`];
  });
}

function isGround(box: Box): boolean {
  return box.type === "fill" && box.color === white && box.hatch === undefined && !box.stroke;
}

/** Where a shape has ink; undefined for words and for places without any. */
function shapeOf(box: Box): Rectangle | undefined {
  switch (box.type) {
    case "line":
      return undefined;
    case "rule": {
      const half = box.thicknessPt / 2;
      // A slanting rule only fills its middle: its ends stand for it.
      const isSlanting = box.xPt !== box.x2Pt && box.yPt !== box.y2Pt;
      if (isSlanting) return undefined;
      return {
        left: Math.min(box.xPt, box.x2Pt) - (box.xPt === box.x2Pt ? half : 0),
        right: Math.max(box.xPt, box.x2Pt) + (box.xPt === box.x2Pt ? half : 0),
        top: Math.min(box.yPt, box.y2Pt) - (box.yPt === box.y2Pt ? half : 0),
        bottom: Math.max(box.yPt, box.y2Pt) + (box.yPt === box.y2Pt ? half : 0),
      };
    }
    case "fill":
      if (box.color === undefined && box.hatch === undefined) return undefined;
      return {
        left: box.xPt,
        right: box.xPt + box.widthPt,
        top: box.yPt,
        bottom: box.yPt + box.heightPt,
      };
    case "disc":
      return {
        left: box.xPt - box.radiusPt,
        right: box.xPt + box.radiusPt,
        top: box.yPt - box.radiusPt,
        bottom: box.yPt + box.radiusPt,
      };
    default:
      return box satisfies never;
  }
}

/** Strokes and discs at an edge may stand over it by their own half. */
const overEdgePt = 3;

function strayShape(box: Box, widthPt: number, heightPt: number): readonly string[] {
  const shape = shapeOf(box);
  if (shape === undefined) return [];
  const sheet = {
    left: -overEdgePt,
    top: -overEdgePt,
    right: widthPt + overEdgePt,
    bottom: heightPt + overEdgePt,
  };
  return holds(sheet, shape) ? [] : [`a ${box.type} leaves the drawing`];
}

function lostFigures(boxes: readonly Box[], chart: Chart): readonly string[] {
  const placed = new Set(
    boxes.flatMap((box) => {
      if (box.type === "line") return box.line.runs.flatMap((run) => run.figure ?? []);
      return box.type === "fill" && box.figure !== undefined ? [box.figure.id] : [];
    }),
  );
  return chart.data.flatMap(({ figure }) =>
    figure === undefined || placed.has(figure.figure) ? [] : [`${figure.figure} has no place`],
  );
}
