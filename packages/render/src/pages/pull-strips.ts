// Pulled figures → one strip between two rules, each figure with its words beside it.
import type { KeyFigure, KeyFigures } from "../document/model.ts";
import type { PullLook } from "../theme/theme.ts";
import type { ComposedLine } from "../typeset/line.ts";
import type { BlockStrips } from "./join-blocks.ts";
import { openUnits } from "./key-figures-strips.ts";
import { lineBox, ruleBox } from "./line-strips.ts";
import { composePiece, extentOf, type Setting } from "./setting.ts";
import { moveBox } from "./stack-strips.ts";
import type { Box } from "./strip.ts";

export function pullStrips(block: KeyFigures, look: PullLook, setting: Setting): BlockStrips {
  const topPt = look.leadPt + look.top.thicknessPt;
  let y = topPt + look.padYPt;
  const boxes = block.items.flatMap((item, index) => {
    if (index > 0) y += look.padYPt;
    const row = itemRow(item, look, setting);
    const moved = row.boxes.map((box) => moveBox(box, 0, y));
    y += row.heightPt;
    return moved;
  });
  const endPt = y + look.padYPt + look.bottom.thicknessPt;
  const at = (yPt: number) => ({ xPt: 0, x2Pt: setting.widthPt, yPt });
  const rules = [
    ruleBox(at(topPt - look.top.thicknessPt / 2), look.top, block.path),
    ruleBox(at(endPt - look.bottom.thicknessPt / 2), look.bottom, block.path),
  ];
  return {
    strips: [
      {
        // With the white under it, which moves with it: what stood before and after it is then next to one another.
        heightPt: endPt + look.afterPt,
        spaceBeforePt: 0,
        keep: "free",
        notes: [],
        boxes: [...rules, ...boxes],
        heads: true,
        source: block.path,
      },
    ],
    beforePt: look.beforePt,
    afterPt: 0,
  };
}

const leastWordsEm = 6;

interface Stack {
  readonly lines: readonly ComposedLine[];
  readonly xPt: number;
  /** Of the em boxes: what leading the first line has above it hangs out. */
  readonly heightPt: number;
  readonly leadingPt: number;
}

function itemRow(item: KeyFigure, look: PullLook, setting: Setting) {
  const piece = { content: item.content, style: look.figure, path: item.path, place: item.place };
  const figurePt = extentOf(piece, setting).maxPt + 4;
  const figure = stackOf(composePiece(piece, figurePt, setting).map(openUnits), look.figure, 0);
  const widest = Math.max(0, ...figure.lines.map((line) => line.widthPt));
  const besidePt = widest + look.gapPt;
  // Too little room beside it for words: they stand under it.
  const isBeside = setting.widthPt - besidePt >= leastWordsEm * look.words.sizePt;
  const xPt = isBeside ? besidePt : 0;
  const words = { ...piece, content: item.label, style: look.words };
  const beside = stackOf(composePiece(words, setting.widthPt - xPt, setting), look.words, xPt);
  const underPt = isBeside ? 0 : figure.heightPt + look.gapPt;
  const heightPt = Math.max(figure.heightPt, underPt + beside.heightPt);
  const middle = (stack: Stack) => (isBeside ? (heightPt - stack.heightPt) / 2 : 0);
  const boxes = [
    ...linesAt(figure, middle(figure), item),
    ...linesAt(beside, middle(beside) + underPt, item),
  ];
  return { heightPt, boxes };
}

function linesAt(stack: Stack, topPt: number, item: KeyFigure): readonly Box[] {
  return stack.lines.map((line, row) =>
    lineBox(line, stack.xPt, topPt - stack.leadingPt + row * line.heightPt, item.path),
  );
}

function stackOf(
  lines: readonly ComposedLine[],
  { pitchPt, sizePt }: PullLook["words"],
  xPt: number,
): Stack {
  const leadingPt = (pitchPt - sizePt) / 2;
  const heightPt = lines.reduce((sum, line) => sum + line.heightPt, 0) - 2 * leadingPt;
  return { lines, xPt, heightPt, leadingPt };
}
