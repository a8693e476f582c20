// A table → caption, head, rows; 续表 and the head again where it runs on.
import type { Table } from "../document/model.ts";
import type { TableLook } from "../theme/theme.ts";
import { captionStrip, continuedStrip } from "./caption-strips.ts";
import type { BlockStrips } from "./join-blocks.ts";
import { ruleBox } from "./line-strips.ts";
import { withoutMarks } from "./marks.ts";
import { extentOf, type Setting } from "./setting.ts";
import { easyWidthPt, fitsEasily, leastWidthPt, solveColumns } from "./solve-columns.ts";
import { stackStrips } from "./stack-strips.ts";
import type { Strip } from "./strip.ts";
import {
  columnDemands,
  type GridCell,
  indentPt,
  type Part,
  paddingPt,
  placeCells,
} from "./table-grid.ts";
import { gridRules } from "./table-gridlines.ts";
import { headLines, headStrip } from "./table-head-strips.ts";
import { divide, plainStrip } from "./table-row-strips.ts";
import { layRows, type RowLines, type TableFrame } from "./table-rows.ts";

/** A table of so few rows is not divided where a page can hold it. */
const shortRows = 12;
/** A longer one leaves no fewer rows than these at a page's foot or head. */
const leastRows = 4;
/** White above and below the text of ruled rows. */
const ruledPadPt = 1.5;

export function tableStrips(table: Table, setting: Setting): BlockStrips {
  const look = setting.look.tables[table.variant];
  const grid = (rows: Table["body"], part: Part) => placeCells(rows, part, table, look);
  const parts = {
    head: grid(table.head, "head"),
    body: grid(table.body, "body"),
    foot: grid(table.foot, "foot"),
  };
  const widthsPt = widthsOf([...parts.head, ...parts.body, ...parts.foot], {
    table,
    look,
    setting,
  });
  const frame = { table, look, setting, widthsPt };
  const head = headStrip(parts.head, frame);
  const rows = rowStrips({ body: parts.body, foot: parts.foot, head }, frame);
  const caption = captionStrip(table, setting);
  const leastPt = (caption?.heightPt ?? 0) + leastRows * look.cell.pitchPt;
  const isTooHigh = head !== undefined && leastPt + head.heightPt > setting.pagePt;
  return {
    strips: [
      ...(caption === undefined ? [] : [caption]),
      ...(isTooHigh ? headLines(parts.head, frame) : head === undefined ? [] : [head]),
      ...rows,
    ],
    beforePt: setting.look.tableBeforePt,
    afterPt: setting.look.tableAfterPt,
  };
}

/** So many lines in a cell can be read beside cells of one. */
const readableLines = 3;

/** Whether the table can be read in the setting's measure: no column a word wide, no cell many lines high. */
export function fitsMeasure(table: Table, setting: Setting): boolean {
  const { look, rows, demands } = demandsOf(table, setting);
  if (!fitsEasily(demands, setting.widthPt)) return false;
  const { widthsPt } = solveColumns(demands, setting.widthPt);
  return rows.flat().every((cell) => {
    if (cell.colspan > 1) return true;
    const pad = paddingPt(cell, table.columns.length, look);
    const roomPt = (widthsPt[cell.column] ?? 0) - pad.left - pad.right - indentPt(cell, look);
    return extentOf(cell.piece, setting).maxPt <= readableLines * roomPt;
  });
}

/** Widths that a table asks for. */
export interface TableRoom {
  /** No word of it would hold in less. */
  readonly leastPt: number;
  /** It can be read easily. */
  readonly easyPt: number;
}

export function tableRoom(table: Table, setting: Setting): TableRoom {
  const { demands } = demandsOf(table, setting);
  return { leastPt: leastWidthPt(demands), easyPt: easyWidthPt(demands) };
}

function demandsOf(table: Table, setting: Setting) {
  const look = setting.look.tables[table.variant];
  const grid = (rows: Table["body"], part: Part) => placeCells(rows, part, table, look);
  const rows = [
    ...grid(table.head, "head"),
    ...grid(table.body, "body"),
    ...grid(table.foot, "foot"),
  ];
  return { look, rows, demands: columnDemands(rows, { table, look, setting }) };
}

function widthsOf(
  rows: readonly (readonly GridCell[])[],
  frame: {
    readonly table: Table;
    readonly look: TableLook;
    readonly setting: Setting;
  },
): readonly number[] {
  const { table, setting } = frame;
  const solved = solveColumns(columnDemands(rows, frame), setting.widthPt);
  if (!solved.fits) {
    setting.report({
      rule: "table-too-wide",
      severity: "error",
      message: "the columns of a table are wider than the page even at their narrowest",
      place: { ...table.place, path: table.path },
      remedy: setting.isTurned
        ? "drop a column, shorten its words, or use the compact form"
        : "drop a column, shorten its words, use the compact form, or put it in <landscape> … </landscape>",
    });
  }
  return solved.widthsPt;
}

interface Rows {
  readonly body: readonly (readonly GridCell[])[];
  readonly foot: readonly (readonly GridCell[])[];
  readonly head: Strip | undefined;
}

function rowStrips({ body, foot, head }: Rows, frame: TableFrame): readonly Strip[] {
  const { look, setting } = frame;
  const laidBody = layRows(body, frame);
  const laid = [...laidBody, ...layRows(foot, frame)];
  const ruled = body.flat().some(({ cell }) => cell.content.some((one) => one.type === "break"));
  const repeat = repeatOf(head, frame);
  const roomPt = setting.pagePt - (repeat?.heightPt ?? 0);
  const whole = look.unbreakable || laid.length <= shortRows;
  const grids = [...gridRules(body, frame), ...gridRules(foot, frame)];
  const groups = new Set(body.flatMap((row, index) => (isGroupHead(row, frame) ? [index] : [])));
  return laid.flatMap((row, index): readonly Strip[] => {
    const padPt = ruled && index < body.length ? ruledPadPt : 0;
    const isLast = index === laid.length - 1;
    // The totals are counted out.
    const last = Math.max(1, body.length > 0 ? body.length : laid.length);
    const atEdge = index < leastRows - 1 || index >= last - leastRows;
    const held = !isLast && (atEdge || groups.has(index));
    const keep = held ? "never" : !isLast && (whole || row.spanned) ? "avoid" : "free";
    const grid = grids[index];
    const rules = grid ?? rulesAt(index, { laid, bodyCount: body.length, ruled }, frame);
    const strips = row.heightPt + 2 * padPt > roomPt ? divide(row) : [padded(row, padPt)];
    const finished = strips.map(
      (strip, line): Strip => ({
        ...strip,
        keep: line === strips.length - 1 ? keep : "free",
        ...(repeat === undefined || (index === 0 && line === 0) ? {} : { repeat }),
        boxes: [
          ...(line === 0 ? rules.above : []),
          ...(grid?.upright(strip.heightPt) ?? []),
          ...strip.boxes,
          ...(line === strips.length - 1 ? rules.below(strip.heightPt) : []),
        ],
      }),
    );
    return finished;
  });
}

/** A head cell across the body: its rows follow it on the same page. */
function isGroupHead(row: readonly GridCell[], { table }: TableFrame): boolean {
  const [first] = row;
  return first?.cell.header === true && first.colspan === table.columns.length;
}

function padded(row: RowLines, padPt: number): Strip {
  return {
    ...plainStrip(row),
    heightPt: row.heightPt + 2 * padPt,
    boxes: row.boxes.map((box) => ({ ...box, yPt: box.yPt + padPt })),
  };
}

interface RowsLaid {
  readonly laid: readonly RowLines[];
  readonly bodyCount: number;
  readonly ruled: boolean;
}

function rulesAt(index: number, { laid, bodyCount, ruled }: RowsLaid, frame: TableFrame) {
  const { look, setting, table } = frame;
  const source = table.path;
  const at = (yPt: number) => ({ xPt: 0, x2Pt: setting.widthPt, yPt });
  const isTotal = index === bodyCount && bodyCount > 0;
  const isRow = index > 0 && index < bodyCount && ruled && laid[index - 1]?.spanned !== true;
  const noHead = index === 0 && table.head.length === 0;
  return {
    above: [
      ...(noHead ? [ruleBox(at(0), look.top, source)] : []),
      ...(isTotal ? [ruleBox(at(0), look.totalRule, source)] : []),
      ...(isRow ? [ruleBox(at(0), look.rowRule, source)] : []),
    ],
    below: (heightPt: number) =>
      index === laid.length - 1 ? [ruleBox(at(heightPt), look.bottom, source)] : [],
  };
}

/** 续表 and the head. A head higher than a third of the page would leave too little for rows. */
function repeatOf(head: Strip | undefined, { table, setting }: TableFrame): Strip | undefined {
  const again = [continuedStrip(table, setting), head && withoutMarks(head)].filter(
    (strip) => strip !== undefined,
  );
  if (again.length === 0) return undefined;
  const strip = stackStrips(again, table.path);
  if (strip.heightPt <= setting.pagePt / 3) return strip;
  setting.report({
    rule: "table-head-too-high",
    severity: "warning",
    message: "the head of a table is higher than a third of the page and is not repeated",
    place: { ...table.place, path: table.path },
    remedy: "shorten the head",
  });
  return undefined;
}
