// A block set apart → strips, each with its piece of the rule at the left.
import type { Aside } from "../document/model.ts";
import type { BlockStrips } from "./join-blocks.ts";
import { lineStrips } from "./line-strips.ts";
import { pieceStrips } from "./paragraph-strips.ts";
import { composePiece, type Setting } from "./setting.ts";
import type { Box, Strip } from "./strip.ts";

export function asideStrips(aside: Aside, setting: Setting): BlockStrips {
  const { text, rule } = setting.look.asides[aside.variant];
  const piece = {
    content: aside.content,
    style: text,
    path: aside.path,
    place: aside.place,
  };
  const spaces = { beforePt: text.beforePt, afterPt: text.afterPt };
  if (rule === undefined) return { strips: pieceStrips(piece, setting), ...spaces };
  const xPt = rule.thicknessPt + rule.gapPt;
  const lines = composePiece(piece, setting.widthPt - xPt, setting);
  const strips = lineStrips(lines, {
    xPt,
    source: aside.path,
    snapPt: text.snapPt,
  });
  const ruled = (strip: Strip): Strip => ({
    ...strip,
    boxes: [upright(strip.heightPt, rule, aside.path), ...strip.boxes],
  });
  return { strips: strips.map(ruled), ...spaces };
}

function upright(
  heightPt: number,
  rule: { readonly thicknessPt: number; readonly color: string },
  source: string,
): Box {
  const xPt = rule.thicknessPt / 2;
  return {
    type: "rule",
    xPt,
    yPt: 0,
    x2Pt: xPt,
    y2Pt: heightPt,
    ...pen(rule),
    source,
  };
}

function pen(rule: { readonly thicknessPt: number; readonly color: string }) {
  return { thicknessPt: rule.thicknessPt, color: rule.color };
}
