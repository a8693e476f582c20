// Large figures in a row. A figure never wraps: smaller type or another row gives way instead.
import type { KeyFigure, KeyFigures } from "../document/model.ts";
import { unitGapPt } from "../theme/shared.ts";
import type { KeyFigureLook, TextStyle } from "../theme/theme.ts";
import type { ComposedLine } from "../typeset/line.ts";
import type { BlockStrips } from "./join-blocks.ts";
import { lineBox, ruleBox } from "./line-strips.ts";
import { composePiece, extentOf, type Piece, type Setting } from "./setting.ts";
import { type ColumnDemand, solveColumns } from "./solve-columns.ts";
import type { Box, Strip } from "./strip.ts";

export function keyFiguresStrips(block: KeyFigures, setting: Setting): BlockStrips {
  const look = setting.look.keyFigures;
  const fit = fitFigures(block.items, setting);
  const rows = chunk(block.items, fit.columns);
  const strips = rows.map((items, index) =>
    rowStrip(items, fit, {
      block,
      setting,
      first: index === 0,
      last: index === rows.length - 1,
    }),
  );
  return { strips, beforePt: look.beforePt, afterPt: look.afterPt };
}

interface Fit {
  readonly columns: number;
  readonly sizePt: number;
  readonly widthsPt: readonly number[];
}

function figurePiece(item: KeyFigure, look: KeyFigureLook, sizePt: number): Piece {
  const scale = sizePt / look.figure.sizePt;
  const small = look.figure.small?.sizePt;
  const style: TextStyle = {
    ...look.figure,
    sizePt,
    ...(small === undefined ? {} : { small: { ...look.figure.small, sizePt: small * scale } }),
  };
  return { content: item.content, style, path: item.path, place: item.place };
}

function labelPiece(item: KeyFigure, look: KeyFigureLook): Piece {
  const { path, place } = item;
  return {
    content: item.label,
    style: look.label,
    path,
    place,
    levelCites: true,
  };
}

function basisPiece(item: KeyFigure, look: KeyFigureLook): Piece {
  return { ...labelPiece(item, look), content: item.basis ?? [], style: look.basis ?? look.label };
}

/** The most columns, and within them the largest size, in which every figure stands on one line. */
function fitFigures(items: readonly KeyFigure[], setting: Setting): Fit {
  const look = setting.look.keyFigures;
  const most = Math.max(1, Math.min(look.maxColumns, items.length));
  for (let wanted = most; wanted >= 1; wanted--) {
    // Four that do not fit stand two and two, never three and one.
    const columns = Math.ceil(items.length / Math.ceil(items.length / wanted));
    for (const sizePt of look.sizesPt) {
      const widthsPt = fitRow(items, { columns, sizePt }, setting);
      if (widthsPt !== undefined) return { columns, sizePt, widthsPt };
    }
  }
  const sizePt = look.sizesPt.at(-1) ?? look.figure.sizePt;
  return { columns: 1, sizePt, widthsPt: [setting.widthPt - 2 * look.padXPt] };
}

function fitRow(
  items: readonly KeyFigure[],
  { columns, sizePt }: Pick<Fit, "columns" | "sizePt">,
  setting: Setting,
): readonly number[] | undefined {
  const look = setting.look.keyFigures;
  const roomPt = setting.widthPt - 2 * look.padXPt - look.gapPt * (columns - 1);
  const demands = Array.from({ length: columns }, (_, column): ColumnDemand => {
    const own = items.filter((_, index) => index % columns === column);
    const figures = own.map((item) => extentOf(figurePiece(item, look, sizePt), setting).maxPt);
    const pieces = own.flatMap((item) => [labelPiece(item, look), basisPiece(item, look)]);
    const labels = pieces.map((piece) => extentOf(piece, setting));
    const minPt = Math.max(
      0,
      ...figures.map((width) => width + 2 * unitGapPt),
      ...labels.map((label) => label.minPt),
    );
    return {
      minPt,
      maxPt: Math.max(minPt, ...labels.map((label) => label.maxPt)),
    };
  });
  const equalPt = roomPt / columns;
  const isEqual = look.widths === "equal" && demands.every((one) => one.minPt <= equalPt);
  if (isEqual) return demands.map(() => equalPt);
  const solved = solveColumns(demands, roomPt);
  return solved.fits ? solved.widthsPt : undefined;
}

function chunk<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

interface RowFrame {
  readonly block: KeyFigures;
  readonly setting: Setting;
  readonly first: boolean;
  readonly last: boolean;
}

function rowStrip(items: readonly KeyFigure[], fit: Fit, frame: RowFrame): Strip {
  const { block, setting, first, last } = frame;
  const look = setting.look.keyFigures;
  const cells = layCells(items, fit, setting);
  const tallest = (part: CellPart) => Math.max(0, ...cells.map((cell) => cell[part].heightPt));
  const [labelPt, figurePt, basisPt] = [tallest("label"), tallest("figure"), tallest("basis")];
  const topPt = look.padYPt;
  const apartPt = look.labelGapPt - leadingPt(look.label);
  const labelY = look.labelFirst ? topPt : topPt + figurePt + apartPt;
  const figureY = look.labelFirst ? topPt + labelPt + apartPt : topPt;
  const upperPt = topPt + figurePt + apartPt + labelPt;
  const { basis = look.label, basisGapPt = look.labelGapPt } = look;
  const basisY = upperPt + basisGapPt - leadingPt(look.label) - leadingPt(basis);
  const bottomPt = basisPt === 0 ? upperPt : basisY + basisPt - leadingPt(basis);
  const heightPt = bottomPt + look.padYPt;
  const boxes = cells.flatMap((cell) => [
    ...cell.figure.at(figureY),
    ...cell.label.at(look.labelFirst ? labelY + labelPt - cell.label.heightPt : labelY),
    ...cell.basis.at(basisY),
  ]);
  const dividers = dividersOf(cells, { yPt: topPt, y2Pt: bottomPt }, block, look);
  return {
    heightPt,
    spaceBeforePt: 0,
    keep: last ? "free" : "never",
    notes: [],
    boxes: [...ground({ look, heightPt, first, last }, block, setting), ...dividers, ...boxes],
    source: block.path,
  };
}

/** Figure and unit stand apart also where no rule of the composer parts them: 46.3 %. */
export function openUnits(line: ComposedLine): ComposedLine {
  let shiftPt = 0;
  const runs = line.runs.map((run, index) => {
    const before = line.runs[index - 1];
    if (before !== undefined && before.sizePt !== run.sizePt) {
      const isSpaced = / $/.test(before.text) || run.text.startsWith(" ");
      const gapPt = isSpaced ? unitGapPt : run.xPt - before.xPt - before.widthPt;
      shiftPt += Math.max(0, unitGapPt - gapPt);
    }
    return { ...run, xPt: run.xPt + shiftPt };
  });
  return { ...line, runs, widthPt: line.widthPt + shiftPt };
}

/** A label's line box is higher than its em box; the gap is between em boxes. */
function leadingPt({ pitchPt, sizePt }: TextStyle): number {
  return (pitchPt - sizePt) / 2;
}

type CellPart = "figure" | "label" | "basis";

interface Lines {
  readonly heightPt: number;
  readonly at: (yPt: number) => readonly Box[];
}

type Cell = Readonly<Record<CellPart, Lines>> & { readonly xPt: number };

function layCells(items: readonly KeyFigure[], fit: Fit, setting: Setting): readonly Cell[] {
  const look = setting.look.keyFigures;
  let x = look.padXPt;
  return items.map((item, index) => {
    const widthPt = fit.widthsPt[index] ?? 0;
    const xPt = x;
    x += widthPt + look.gapPt;
    const figures = composePiece(figurePiece(item, look, fit.sizePt), widthPt + 0.01, setting).map(
      openUnits,
    );
    const labels = composePiece(labelPiece(item, look), widthPt + 0.01, setting);
    const bases = composePiece(basisPiece(item, look), widthPt + 0.01, setting);
    const stack = (lines: readonly ComposedLine[]): Lines => ({
      heightPt: lines.reduce((sum, line) => sum + line.heightPt, 0),
      at: (yPt) =>
        lines.map((line, row) => lineBox(line, xPt, yPt + row * line.heightPt, item.path)),
    });
    return { xPt, figure: stack(figures), label: stack(labels), basis: stack(bases) };
  });
}

/** As high as the words, before each figure but the first. */
function dividersOf(
  cells: readonly Cell[],
  span: { readonly yPt: number; readonly y2Pt: number },
  block: KeyFigures,
  { divider }: KeyFigureLook,
): readonly Box[] {
  if (divider === undefined) return [];
  return cells.slice(1).map((cell) => {
    const xPt = cell.xPt - divider.gapPt;
    return { ...ruleBox({ xPt, x2Pt: xPt, yPt: span.yPt }, divider, block.path), y2Pt: span.y2Pt };
  });
}

interface Ground {
  readonly look: KeyFigureLook;
  readonly heightPt: number;
  readonly first: boolean;
  readonly last: boolean;
}

function ground(
  { look, heightPt, first, last }: Ground,
  block: KeyFigures,
  setting: Setting,
): readonly Box[] {
  const at = (yPt: number) => ({ xPt: 0, x2Pt: setting.widthPt, yPt });
  const { fill, rule, ruleBelow = rule } = look;
  const box = { xPt: 0, yPt: 0, source: block.path };
  return [
    ...(fill === undefined
      ? []
      : [
          {
            type: "fill" as const,
            ...box,
            widthPt: setting.widthPt,
            heightPt,
            color: fill,
          },
        ]),
    ...(rule !== undefined && first ? [ruleBox(at(0), rule, block.path)] : []),
    ...(ruleBelow !== undefined && last ? [ruleBox(at(heightPt), ruleBelow, block.path)] : []),
  ];
}
