// A label and how its words are set → how far from its start what follows it stands.
import { extentOf, type Piece, type Setting, textOf } from "./setting.ts";

/** With a word after it: a mark at a line's end would give up its blank half, a space its width. */
export function prefixPt(
  text: string,
  piece: (content: Piece["content"]) => Piece,
  setting: Setting,
): number {
  const word = setting.language === "zh-CN" ? "一" : "n";
  const width = (one: string) => extentOf(piece(textOf(one)), setting).maxPt;
  return text === "" ? 0 : width(text + word) - width(word);
}
