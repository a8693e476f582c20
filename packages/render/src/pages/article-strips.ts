// What paragraphs of an article have besides their lines: the abstract's ground, the author's rule, the end mark.
import type { BoxLook, EndMarkLook, Rule, TextStyle } from "../theme/theme.ts";
import type { ComposedLine } from "../typeset/line.ts";
import { lineStrips, ruleBox } from "./line-strips.ts";
import { composePiece, type Piece, type Setting } from "./setting.ts";
import { moveBox } from "./stack-strips.ts";
import type { Box, Strip } from "./strip.ts";

/** Where the words of a line end. */
export function lineEndPt(line: ComposedLine): number {
  return Math.max(0, ...line.runs.map((run) => run.xPt + run.widthPt));
}

/** Lines on a ground that stays whole; its padding reaches to their em boxes. */
export function boxedStrips(piece: Piece, box: BoxLook, setting: Setting): readonly Strip[] {
  const lines = composePiece(piece, setting.widthPt - 2 * box.padXPt, setting);
  const { pitchPt, sizePt } = piece.style;
  const padPt = box.padYPt - (pitchPt - sizePt) / 2;
  const strips = lineStrips(lines, { xPt: box.padXPt, source: piece.path });
  return strips.map((strip, index): Strip => {
    const abovePt = index === 0 ? padPt : 0;
    const isLast = index === strips.length - 1;
    const heightPt = strip.heightPt + abovePt + (isLast ? padPt : 0);
    const at = { xPt: 0, yPt: 0, widthPt: setting.widthPt, heightPt };
    return {
      ...strip,
      heightPt,
      keep: isLast ? "free" : "avoid",
      boxes: [
        { type: "fill", ...at, color: box.fill, source: piece.path },
        ...strip.boxes.map((one) => moveBox(one, 0, abovePt)),
      ],
    };
  });
}

/** A rule from the last words to the right edge, at half the height of the em box. */
export function withTrailingRule(
  strips: readonly Strip[],
  rule: Rule & { readonly gapPt: number },
  setting: Setting,
): readonly Strip[] {
  return onLastLine(strips, (strip, endPt) => {
    const xPt = endPt + rule.gapPt;
    if (xPt >= setting.widthPt) return strip;
    const at = { xPt, x2Pt: setting.widthPt, yPt: strip.heightPt / 2 };
    return { ...strip, boxes: [...strip.boxes, ruleBox(at, rule, strip.source)] };
  });
}

/** A square after the last words; on a line of its own where that one is full. */
export function withEndMark(
  strips: readonly Strip[],
  mark: EndMarkLook,
  { style, setting }: { readonly style: TextStyle; readonly setting: Setting },
): readonly Strip[] {
  const box = (xPt: number, baselinePt: number, source: string): Box => ({
    type: "fill",
    xPt,
    yPt: baselinePt - mark.sizePt,
    widthPt: mark.sizePt,
    heightPt: mark.sizePt,
    color: mark.color,
    source,
  });
  const baselinePt = (strip: Strip): number => {
    const last = strip.boxes.findLast((one) => one.type === "line");
    return last?.type === "line" ? last.yPt + last.line.baselinePt : strip.heightPt;
  };
  const last = strips.at(-1);
  if (last === undefined) return strips;
  const isFull = endOf(last) + mark.gapPt + mark.sizePt > setting.widthPt;
  if (!isFull) {
    return onLastLine(strips, (strip, endPt) => ({
      ...strip,
      boxes: [...strip.boxes, box(endPt + mark.gapPt, baselinePt(strip), strip.source)],
    }));
  }
  const own: Strip = {
    ...last,
    heightPt: style.pitchPt,
    boxes: [box(0, baselinePt(last), last.source)],
  };
  return [...strips.slice(0, -1), { ...last, keep: "never" }, own];
}

function endOf(strip: Strip): number {
  const ends = strip.boxes.map((box) => (box.type === "line" ? box.xPt + lineEndPt(box.line) : 0));
  return Math.max(0, ...ends);
}

function onLastLine(
  strips: readonly Strip[],
  change: (strip: Strip, endPt: number) => Strip,
): readonly Strip[] {
  const last = strips.at(-1);
  return last === undefined ? strips : [...strips.slice(0, -1), change(last, endOf(last))];
}
