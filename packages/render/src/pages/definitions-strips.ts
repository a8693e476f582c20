// Label and value pairs → strips with shared baselines.
import type { Definitions } from "../document/model.ts";
import { type BlockStrips, joinBlocks } from "./join-blocks.ts";
import { lineBox } from "./line-strips.ts";
import { composePiece, type Setting } from "./setting.ts";
import type { Strip } from "./strip.ts";

type Item = Definitions["items"][number];

export function definitionsStrips(block: Definitions, setting: Setting): BlockStrips {
  const { value } = setting.look.definitions;
  const rows = block.items.map((item) => ({
    strips: itemStrips(item, block, setting),
    beforePt: 0,
    afterPt: 0,
  }));
  return {
    ...joinBlocks(rows),
    beforePt: value.beforePt,
    afterPt: value.afterPt,
  };
}

function itemStrips(item: Item, block: Definitions, setting: Setting): readonly Strip[] {
  const { term, value, termPt } = setting.look.definitions;
  const piece = { path: item.path, place: block.place };
  const gapPt = term.sizePt / 2;
  const terms = composePiece(
    { ...piece, content: item.term, style: term, levelCites: true },
    termPt - gapPt,
    setting,
  );
  const values = composePiece(
    { ...piece, content: item.value, style: value },
    setting.widthPt - termPt,
    setting,
  );
  const count = Math.max(terms.length, values.length);
  return Array.from({ length: count }, (_, index) => {
    const left = terms[index];
    const right = values[index];
    const shiftPt =
      left === undefined || right === undefined ? 0 : right.baselinePt - left.baselinePt;
    return {
      heightPt: right?.heightPt ?? left?.heightPt ?? 0,
      spaceBeforePt: 0,
      keep: index < count - 1 ? ("never" as const) : ("free" as const),
      notes: [],
      boxes: [
        ...(left === undefined ? [] : [lineBox(left, 0, shiftPt, item.path, "label")]),
        ...(right === undefined ? [] : [lineBox(right, termPt, 0, item.path)]),
      ],
      source: item.path,
    };
  });
}
