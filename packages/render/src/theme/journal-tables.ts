// Tables, captions and the space around figures in the journal.
import { colours } from "./colours.ts";
import { hei, softSmall, song } from "./shared.ts";
import type { TableLook, TablesLook } from "./theme.ts";

/** One grid line of air between em boxes: text brings half its leading. */
const airPt = 13.75;
/** After it Chinese text goes on to its grid: with its leading half a line of air at least. Other text has no grid. */
export const airAfterPt = (chinese: boolean): number => (chinese ? 5.25 : 10);

const navy = (thicknessPt: number) => ({ thicknessPt, color: colours.navy });

function table(sizePt: number, pitchPt: number): TableLook {
  const shape = { sizePt, pitchPt, small: softSmall(7) };
  return {
    cell: song(shape),
    head: hei({ ...shape, weight: 500 }),
    total: hei({ ...shape, weight: 500 }),
    top: navy(1.2),
    mid: navy(0.6),
    bottom: navy(1.2),
    headFill: colours.journalTint,
    totalRule: navy(0.6),
    rowRule: { thicknessPt: 0.25, color: colours.hair },
    edgePt: 3,
    endEdgePt: 3,
    gapPt: 8,
    indentPt: sizePt,
    rowAlign: "middle",
    unbreakable: false,
  };
}

export function journalTables(chinese: boolean): TablesLook {
  const title = hei({ sizePt: 8.5, pitchPt: 12.5, weight: 500 });
  const unit = hei({ sizePt: 7.5, pitchPt: 12.5, align: "right" });
  return {
    caption: { text: title, unit, gapPt: 2.5 },
    chartCaption: { text: title, unit, gapPt: 3 },
    tables: { plain: table(8.5, 14), compact: { ...table(8, 12.5), gapPt: 8 } },
    tableBeforePt: airPt,
    tableAfterPt: airAfterPt(chinese),
    chartBeforePt: airPt,
    chartAfterPt: airAfterPt(chinese),
  };
}
