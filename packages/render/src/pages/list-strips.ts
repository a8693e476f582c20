// Lists → strips: a marker, the item's lines hanging after it, and the list in the item a step further in.
import { listMarker } from "../document/list-markers.ts";
import type { List, ListItem } from "../document/model.ts";
import type { ListLook, TextStyle } from "../theme/theme.ts";
import { type BlockStrips, joinBlocks } from "./join-blocks.ts";
import { lineBox, lineStrips } from "./line-strips.ts";
import { composePiece, extentOf, type Setting, textOf } from "./setting.ts";
import type { Strip } from "./strip.ts";

/** The lists around a list. */
interface Around {
  readonly depth: number;
  readonly insetPt: number;
  readonly numbered: number;
}

/** The look of one list: moved in by the lists around it, wide enough for its markers. */
interface Frame extends Pick<ListLook, "text"> {
  readonly list: List;
  readonly itemStyle: TextStyle;
  readonly markerStyle: TextStyle;
  readonly markerPt: number;
  readonly hangPt: number;
  readonly turnOverPt: number;
  readonly markers: readonly string[];
  readonly inner: Around;
}

/** A measure narrower than this many ems is no measure: deeper lists stand no further in. */
const leastMeasureEm = 8;
/** Between a marker that fills its place and the words after it. */
const markerGapEm = 0.25;

export function listStrips(list: List, setting: Setting): BlockStrips {
  return stripsOf(list, { depth: 0, insetPt: 0, numbered: 0 }, setting);
}

function stripsOf(list: List, around: Around, setting: Setting): BlockStrips {
  const frame = frameOf(list, around, setting);
  const { beforePt, afterPt } = frame.text;
  return joinBlocks(
    list.items.flatMap((item, index): readonly BlockStrips[] => {
      const strips = itemStrips(item, frame.markers[index] ?? "", frame, setting);
      const own = { strips, beforePt, afterPt };
      if (item.list === undefined) return [own];
      // The words of an item stay with its list; of lists in lists, only the outermost: else all would be one.
      const leads = around.depth === 0 ? { leads: 1 } : {};
      return [{ ...own, ...leads }, stripsOf(item.list, frame.inner, setting)];
    }),
  );
}

function frameOf(list: List, around: Around, setting: Setting): Frame {
  const { text, ...look } = setting.look.lists[list.variant];
  const markers = list.items.map((_, index) =>
    listMarker(list, index, around.numbered, setting.language),
  );
  const widestPt = widestMarkerPt(markers, { list, text }, setting);
  const widerPt = Math.max(0, widestPt - (look.hangPt - look.markerPt));
  const hangPt = look.hangPt + widerPt;
  const stepPt = look.stepPt ?? look.hangPt - look.markerPt;
  const mostPt = setting.widthPt - hangPt - leastMeasureEm * text.sizePt;
  const insetPt = Math.min(around.insetPt, Math.max(0, mostPt));
  const turnOverPt = insetPt + (look.turnOverPt ?? hangPt);
  return {
    list,
    text,
    itemStyle: { ...text, indentPt: insetPt + hangPt - turnOverPt },
    markerStyle: { ...text, align: "left" },
    markerPt: insetPt + look.markerPt,
    hangPt: insetPt + hangPt,
    turnOverPt,
    markers,
    inner: {
      depth: around.depth + 1,
      insetPt: insetPt + stepPt + widerPt,
      numbered: around.numbered + (list.variant === "decimal" ? 1 : 0),
    },
  };
}

/** With its gap: 1000. is wider than the place that a look gives to 9. */
function widestMarkerPt(
  markers: readonly string[],
  { list, text }: Pick<Frame, "list" | "text">,
  setting: Setting,
): number {
  const longest = markers.reduce((a, b) => (b.length > a.length ? b : a), "");
  // Digits are of one width; a list of sources has its own place for two of them.
  if (longest === "" || list.variant === "bullet") return 0;
  const piece = { content: textOf(longest), style: text, path: list.path, levelCites: true };
  return extentOf(piece, setting).maxPt + markerGapEm * text.sizePt;
}

function itemStrips(
  item: ListItem,
  marker: string,
  { list, text, itemStyle, markerStyle, markerPt, hangPt, turnOverPt }: Frame,
  setting: Setting,
): readonly Strip[] {
  const piece = {
    content: item.content,
    style: itemStyle,
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
  const [mark] = composePiece(
    { ...piece, content: textOf(marker), style: markerStyle },
    hangPt - markerPt,
    setting,
  );
  if (mark === undefined) return strips;
  const boxes = [lineBox(mark, markerPt, 0, item.path, "label"), ...first.boxes];
  return [{ ...first, boxes }, ...strips.slice(1)];
}
