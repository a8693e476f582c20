// A note → its mark, and its lines hanging after it, for the foot of the page.
import { markAnchor } from "../document/anchors.ts";
import type { Inline, Note } from "../document/model.ts";
import { noteMark } from "../document/number-words.ts";
import { numberOf } from "./inline-runs.ts";
import { lineBox, lineStrips } from "./line-strips.ts";
import { composePiece, extentOf, type Piece, type Setting, textOf } from "./setting.ts";
import type { Strip } from "./strip.ts";

/** Least white between a mark and its words. */
const markGapEm = 0.3;

export function noteStrips(note: Note, setting: Setting): readonly Strip[] {
  const { text, hangPt } = setting.look.notes;
  const { path, place } = note;
  const at = { path, place, levelCites: true };
  const label: Piece = {
    ...at,
    content: labelOf(note, setting),
    style: { ...text, align: "left" },
  };
  const labelPt = extentOf(label, setting).maxPt + 0.01;
  const startPt = Math.max(hangPt, labelPt + markGapEm * text.sizePt);
  const lines = composePiece(
    { ...at, content: note.content, style: text },
    setting.widthPt - startPt,
    setting,
  );
  const [first, ...rest] = lineStrips(lines, { xPt: startPt, source: path });
  const [mark] = composePiece(label, labelPt, setting);
  if (first === undefined || mark === undefined) return [];
  // A raised mark alone would sit on a baseline of its own.
  const shiftPt = (lines[0]?.baselinePt ?? mark.baselinePt) - mark.baselinePt;
  const boxes = [lineBox(mark, 0, shiftPt, path, "label"), ...first.boxes];
  return [{ ...first, spaceBeforePt: text.beforePt, boxes }, ...rest];
}

/** The mark again, raised where it is a digit, leading back to its place in the text. */
function labelOf(note: Note, { known, language }: Setting): readonly Inline[] {
  const mark = textOf(noteMark(numberOf(note, known), language));
  const content: readonly Inline[] = language === "zh-CN" ? mark : [{ type: "sup", content: mark }];
  return [{ type: "link", href: `#${markAnchor(note.path)}`, content }];
}
