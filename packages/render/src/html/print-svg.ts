// The boxes of a chart as inline SVG, with presentation attributes only: it stands under a policy without inline styles.
import type { Box } from "../pages/strip.ts";
import type { LineRun } from "../typeset/line.ts";
import { attributes, element, escapeHtml } from "./escape.ts";

export interface Picture {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly boxes: readonly Box[];
  readonly alt: string;
}

/** Drawn for a print width and shown larger, so that its least text has 12 px. */
const pixelsPerPoint = 1.6;

const family = '"Noto Sans SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif';

export function printSvg({ widthPt, heightPt, boxes, alt }: Picture): string {
  // A little air keeps strokes on the edge and discs at the ends whole.
  const viewBox = `-3 -1 ${widthPt + 6} ${heightPt + 2}`;
  return element("svg", boxes.map(printBox).join(""), {
    role: "img",
    "aria-label": alt,
    viewBox,
    width: two((widthPt + 6) * pixelsPerPoint),
    height: two((heightPt + 2) * pixelsPerPoint),
    "font-family": family,
  });
}

function printBox(box: Box): string {
  switch (box.type) {
    case "line":
      return box.line.runs.map((run) => printRun(run, box, box.line.baselinePt)).join("");
    case "rule":
      return `<line${attributes({
        x1: box.xPt,
        y1: box.yPt,
        x2: box.x2Pt,
        y2: box.y2Pt,
        stroke: box.color,
        "stroke-width": box.thicknessPt,
        "stroke-dasharray": box.dash?.join(" "),
      })}/>`;
    case "fill":
      return printFill(box);
    case "disc":
      return `<circle${attributes({
        cx: box.xPt,
        cy: box.yPt,
        r: box.radiusPt,
        fill: box.color,
        stroke: box.stroke?.color,
        "stroke-width": box.stroke?.thicknessPt,
      })}/>`;
    default:
      return box satisfies never;
  }
}

function printFill(box: Extract<Box, { type: "fill" }>): string {
  const rect = (paint: Readonly<Record<string, string | number | undefined>>) =>
    `<rect${attributes({
      x: box.xPt,
      y: box.yPt,
      width: box.widthPt,
      height: box.heightPt,
      ...paint,
    })}/>`;
  const ground = rect({
    fill: box.color ?? "none",
    stroke: box.stroke?.color,
    "stroke-width": box.stroke?.thicknessPt,
  });
  return box.hatch === undefined ? ground : ground + printHatch(box, box.hatch);
}

/** Slanting lines cut at the edges by arithmetic: a pattern would need an id of its own in the page. */
function printHatch(
  box: Extract<Box, { type: "fill" }>,
  hatch: { readonly color: string; readonly stepPt: number },
): string {
  const { xPt, yPt, widthPt, heightPt } = box;
  const step = hatch.stepPt * Math.SQRT2;
  const count = Math.floor((widthPt + heightPt) / step);
  const path = Array.from({ length: count }, (_, index) => {
    const reach = (index + 1) * step;
    const left = Math.max(0, reach - heightPt);
    const right = Math.min(widthPt, reach);
    const from = `${two(xPt + left)} ${two(yPt + reach - left)}`;
    return `M${from}L${two(xPt + right)} ${two(yPt + reach - right)}`;
  });
  return `<path${attributes({ d: path.join(""), stroke: hatch.color, "stroke-width": 1 })}/>`;
}

/** The measured width is imposed, so that a label keeps its place whatever font the reader has. */
function printRun(run: LineRun, at: { xPt: number; yPt: number }, baselinePt: number): string {
  return element("text", escapeHtml(run.text), {
    x: two(at.xPt + run.xPt),
    y: two(at.yPt + baselinePt - run.risePt),
    "font-size": run.sizePt,
    "font-weight": /\d+$/.exec(run.face)?.[0],
    fill: run.color,
    textLength: [...run.text].length > 1 ? two(run.widthPt) : undefined,
    "data-figure": run.figure,
    "xml:space": "preserve",
  });
}

function two(value: number): number {
  return Math.round(value * 100) / 100;
}
