// Tables, captions and the space around figures in the bulletin.
import { colours } from "./colours.ts";
import { hei, softSmall, song } from "./shared.ts";
import type { TableLook, TablesLook } from "./theme.ts";

const rule = (thicknessPt: number) => ({ thicknessPt, color: colours.black });

function table(sizePt: number, pitchPt: number): TableLook {
  const shape = { sizePt, pitchPt, small: softSmall(8.5) };
  return {
    cell: song(shape),
    head: hei({ ...shape, weight: 500 }),
    total: hei({ ...shape, weight: 500 }),
    top: rule(1.2),
    mid: rule(0.6),
    bottom: rule(1.2),
    totalRule: rule(0.6),
    rowRule: { thicknessPt: 0.25, color: colours.hair },
    edgePt: 4,
    endEdgePt: 4,
    gapPt: 10,
    indentPt: sizePt,
    rowAlign: "middle",
    unbreakable: false,
  };
}

export function bulletinTables(chinese: boolean): TablesLook {
  const title = hei({ sizePt: 10, pitchPt: 18, weight: 500, align: "center" });
  const unit = hei({ sizePt: 8.5, pitchPt: 18, align: "right" });
  const plain = chinese ? table(10.5, 18) : table(9.5, 15.5);
  const compact = chinese ? table(9, 14.5) : table(8.5, 13.5);
  return {
    caption: { text: title, unit, gapPt: 3.5 },
    chartCaption: { text: title, unit, gapPt: 3 },
    tables: { plain, compact: { ...compact, gapPt: 8 } },
    tableBeforePt: 10.5,
    tableAfterPt: 10.5,
    chartBeforePt: 10.5,
    chartAfterPt: 10.5,
  };
}
