// Lists → strips: a marker, and the item's lines hanging after it.
import type { List, ListItem } from "../document/model.ts";
import type { BlockStrips } from "./join-blocks.ts";
import { joinBlocks } from "./join-blocks.ts";
import { lineBox, lineStrips } from "./line-strips.ts";
import { composePiece, type Setting, textOf } from "./setting.ts";
import type { Strip } from "./strip.ts";

export function listStrips(list: List, setting: Setting): BlockStrips {
  const { text } = setting.look.lists[list.variant];
  return joinBlocks(
    list.items.map((item, index) => ({
      strips: itemStrips(item, markerOf(list, item, index), { list, setting }),
      beforePt: text.beforePt,
      afterPt: text.afterPt,
    })),
  );
}

function markerOf(list: List, item: ListItem, index: number): string {
  if (list.variant === "bullet") return "·";
  if (list.variant === "decimal") return `${index + 1}.`;
  return item.number === undefined ? "" : `[${item.number}]`;
}

function itemStrips(
  item: ListItem,
  marker: string,
  { list, setting }: { readonly list: List; readonly setting: Setting },
): readonly Strip[] {
  const { text, markerPt, hangPt, turnOverPt = hangPt } = setting.look.lists[list.variant];
  const piece = {
    content: item.content,
    style: { ...text, indentPt: hangPt - turnOverPt },
    path: item.path,
    place: item.place,
    levelCites: list.variant === "source",
  };
  const lines = composePiece(piece, setting.widthPt - turnOverPt, setting);
  const strips = lineStrips(lines, {
    xPt: turnOverPt,
    source: item.path,
    snapPt: text.snapPt,
  });
  const [first] = strips;
  if (marker === "" || first === undefined) return strips;
  const markerStyle = { ...text, align: "left" } as const;
  const [mark] = composePiece(
    { ...piece, content: textOf(marker), style: markerStyle },
    hangPt - markerPt,
    setting,
  );
  if (mark === undefined) return strips;
  const boxes = [lineBox(mark, markerPt, 0, item.path, "label"), ...first.boxes];
  return [{ ...first, boxes }, ...strips.slice(1)];
}
