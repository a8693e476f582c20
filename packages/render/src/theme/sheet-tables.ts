// Tables, captions and the space around figures in the sheet.
import { colours } from "./colours.ts";
import { hei, softSmall, song } from "./shared.ts";
import type { TableLook, TablesLook } from "./theme.ts";

interface Weights {
  readonly outer: number;
  readonly inner: number;
}

function table(sizePt: number, pitchPt: number, { outer, inner }: Weights): TableLook {
  const shape = { sizePt, pitchPt, small: softSmall(7.5) };
  const rule = (thicknessPt: number) => ({ thicknessPt, color: colours.black });
  return {
    cell: song(shape),
    head: hei({ ...shape, weight: 500 }),
    total: hei({ ...shape, weight: 500 }),
    top: rule(outer),
    mid: rule(inner),
    bottom: rule(outer),
    totalRule: rule(0.6),
    rowRule: { thicknessPt: 0.25, color: colours.hair },
    edgePt: 3,
    // Figures in the last column end where the small print under them does.
    endEdgePt: 0,
    gapPt: 8,
    indentPt: sizePt,
    rowAlign: "middle",
    unbreakable: true,
  };
}

export function sheetTables(afterPt: number): TablesLook {
  const caption = {
    text: hei({ sizePt: 8.5, pitchPt: 13, weight: 500 }),
    unit: hei({ sizePt: 7, pitchPt: 9, color: colours.soft, align: "right" }),
    gapPt: 3,
  };
  return {
    caption,
    chartCaption: { ...caption, gapPt: 2 },
    tables: {
      plain: table(8.5, 14.5, { outer: 1, inner: 0.5 }),
      compact: table(8, 13.5, { outer: 0.8, inner: 0.4 }),
    },
    tableBeforePt: 7,
    tableAfterPt: afterPt,
    chartBeforePt: 7,
    chartAfterPt: afterPt,
  };
}
