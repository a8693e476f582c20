// Tables in a full grid, their captions and the space around figures in an official document.
import { colours } from "./colours.ts";
import { fangsong, hei, song } from "./shared.ts";
import type { TableLook, TablesLook, TextStyle } from "./theme.ts";

type Serif = (shape: Pick<TextStyle, "sizePt" | "pitchPt"> & Partial<TextStyle>) => TextStyle;

function table(sizePt: number, pitchPt: number, serif: Serif): TableLook {
  const small = {
    slot: serif({ sizePt, pitchPt }).slot,
    weight: 400,
    sizePt: sizePt * 0.86,
  } as const;
  const shape = { sizePt, pitchPt, small };
  const rule = { thicknessPt: 0.5, color: colours.black };
  return {
    cell: serif(shape),
    head: hei({ ...shape, weight: 500 }),
    total: hei({ ...shape, weight: 500 }),
    top: rule,
    mid: rule,
    bottom: rule,
    totalRule: rule,
    rowRule: rule,
    grid: rule,
    edgePt: 4,
    endEdgePt: 4,
    gapPt: 8,
    indentPt: sizePt,
    rowAlign: "middle",
    unbreakable: false,
  };
}

export function officialTables(chinese: boolean): TablesLook {
  const serif = chinese ? fangsong : song;
  const [sizePt, pitchPt] = chinese ? [14, 21] : [10.5, 15.75];
  const title = hei({ sizePt, pitchPt, weight: 500, align: "center" });
  const unit = serif({ sizePt: chinese ? 12 : 9, pitchPt, align: "right" });
  return {
    caption: { text: title, unit, gapPt: 4 },
    chartCaption: { text: title, unit, gapPt: 3 },
    tables: {
      plain: table(sizePt, pitchPt, serif),
      compact: chinese ? table(10.5, 15.75, serif) : table(9, 13.5, serif),
    },
    tableBeforePt: 8,
    tableAfterPt: 8,
    chartBeforePt: 8,
    chartAfterPt: 8,
  };
}
