// The head of a table → one strip; one that no page holds beside a few rows → one a line.
import { ruleBox } from "./line-strips.ts";
import { spannerRules, stackStrips } from "./stack-strips.ts";
import type { Box, Strip } from "./strip.ts";
import type { GridCell } from "./table-grid.ts";
import { gridRules } from "./table-gridlines.ts";
import { divide, gridded, plainStrip } from "./table-row-strips.ts";
import { layRows, type TableFrame } from "./table-rows.ts";

type Rows = readonly (readonly GridCell[])[];

export function headStrip(rows: Rows, frame: TableFrame): Strip | undefined {
  if (rows.length === 0) return undefined;
  const { look, setting, table } = frame;
  const laid = layRows(rows, frame);
  const grids = gridRules(rows, frame);
  const strip = stackStrips(
    laid.map((row, index) => gridded(plainStrip(row), grids[index])),
    table.path,
  );
  if (look.grid !== undefined) return strip;
  const span = { xPt: 0, x2Pt: setting.widthPt };
  return {
    ...strip,
    boxes: [
      ...ground(strip.heightPt, frame),
      ruleBox({ ...span, yPt: 0 }, look.top, table.path),
      ...strip.boxes,
      ...spannerRules(rows, laid, frame),
      ruleBox({ ...span, yPt: strip.heightPt }, look.mid, table.path),
    ],
  };
}

function ground(heightPt: number, { look, setting, table }: TableFrame): readonly Box[] {
  if (look.headFill === undefined) return [];
  const at = { xPt: 0, yPt: 0, widthPt: setting.widthPt, heightPt };
  return [{ type: "fill", ...at, color: look.headFill, source: table.path }];
}

/** The page may end after each line but the last. */
export function headLines(rows: Rows, frame: TableFrame): readonly Strip[] {
  const laid = layRows(rows, frame);
  const grids = gridRules(rows, frame);
  const spanners = spannerRules(rows, laid, frame);
  const last = rows.length - 1;
  return laid.flatMap((row, index) => {
    const paths = new Set(rows[index]?.map(({ cell }) => cell.path));
    const under = index === last ? [] : spanners.filter(({ source }) => paths.has(source));
    const strips = divide(row);
    return strips.map((strip, line): Strip => {
      const ends = { isFirst: line === 0, isLast: line === strips.length - 1 };
      const rules =
        grids[index] ?? ownRules({ under, isTop: index === 0, isEnd: index === last }, frame);
      const upright = grids[index]?.upright(strip.heightPt) ?? [];
      return {
        ...strip,
        keep: index === last && ends.isLast ? "never" : "avoid",
        boxes: [
          ...ground(strip.heightPt, frame),
          ...(ends.isFirst ? rules.above : []),
          ...upright,
          ...strip.boxes,
          ...(ends.isLast ? rules.below(strip.heightPt) : []),
        ],
      };
    });
  });
}

interface RowRules {
  readonly under: readonly Box[];
  readonly isTop: boolean;
  readonly isEnd: boolean;
}

/** Rules of a head without a grid: over its first row, under its last, and under what spans columns. */
function ownRules({ under, isTop, isEnd }: RowRules, { look, setting, table }: TableFrame) {
  const span = { xPt: 0, x2Pt: setting.widthPt };
  return {
    above: isTop ? [ruleBox({ ...span, yPt: 0 }, look.top, table.path)] : [],
    below: (yPt: number): readonly Box[] =>
      isEnd
        ? [ruleBox({ ...span, yPt }, look.mid, table.path)]
        : under.map((box) => (box.type === "rule" ? { ...box, yPt, y2Pt: yPt } : box)),
  };
}
