// 附件说明 → its lines: names under one another behind the label and their numbers, turn-over lines under the name.
import type { Inline, Paragraph } from "../document/model.ts";
import { inlineText } from "../document/walk.ts";
import { lineStrips } from "./line-strips.ts";
import { prefixPt } from "./prefix-width.ts";
import { composePiece, type Piece, type Setting } from "./setting.ts";
import type { Strip } from "./strip.ts";

/** `附件：` and `1. ` before a name; either may be absent. */
const labelPattern = /^[^：:]{1,12}[：:]\s?/u;
const numberPattern = /^\d+[.．]\s?/u;

export function annexesStrips(paragraph: Paragraph, setting: Setting): readonly Strip[] {
  const style = setting.look.paragraphs.annexes;
  const { path, place } = paragraph;
  const indentPt = style.indentPt ?? 0;
  const piece = (content: readonly Inline[], hangPt: number, startPt: number): Piece => ({
    content,
    style: { ...style, indentPt: startPt },
    path,
    place,
    hangPt,
  });
  const widthOf = (text: string) => prefixPt(text, (content) => piece(content, 0, 0), setting);
  const items = cutAtBreaks(paragraph.content);
  const label = labelPattern.exec(inlineText(items[0] ?? []))?.[0] ?? "";
  const labelPt = indentPt + widthOf(label);
  const lines = items.flatMap((item, index) => {
    const before = index === 0 ? label : "";
    const words = inlineText(item).slice(before.length);
    const number = numberPattern.exec(words)?.[0] ?? "";
    const hangPt = indentPt + widthOf(label + (number === "" ? "" : `${number.trimEnd()} `));
    const spaced = number === "" ? item : withSpace(item, (before + number).trimEnd().length);
    return composePiece(
      piece(spaced, hangPt, index === 0 ? indentPt : labelPt),
      setting.widthPt,
      setting,
    );
  });
  return lineStrips(lines, { xPt: 0, source: path, snapPt: style.snapPt });
}

/** Between number and name, where squeezed Chinese text has none. */
function withSpace(item: readonly Inline[], at: number): readonly Inline[] {
  const [first, ...rest] = item;
  if (first?.type !== "text" || first.text.length < at) return item;
  const text = `${first.text.slice(0, at)} ${first.text.slice(at).trimStart()}`;
  return [{ type: "text", text }, ...rest];
}

function cutAtBreaks(content: readonly Inline[]): readonly (readonly Inline[])[] {
  const items: Inline[][] = [[]];
  for (const inline of content) {
    if (inline.type === "break") items.push([]);
    else items.at(-1)?.push(inline);
  }
  return items;
}
