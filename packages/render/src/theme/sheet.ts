// One page about one project (looks.md, sheet).
import { sheetCharts } from "../chart/chart-theme.ts";
import { colours } from "./colours.ts";
import { imprint, masthead } from "./masthead.ts";
import {
  a4,
  articleParagraphs,
  contents,
  footNotes,
  hei,
  largeFigure,
  letter,
  ptOfMm,
  signature,
  smallAlign,
  softSmall,
  song,
  sources,
} from "./shared.ts";
import { sheetTables } from "./sheet-tables.ts";
import type { FurnitureLook, KeyFigureLook, Look, Theme } from "./theme.ts";

const area: Look["area"] = {
  xPt: (a4.widthPt - 487.5) / 2,
  yPt: ptOfMm(17),
  widthPt: 487.5,
  heightPt: a4.heightPt - 2 * ptOfMm(17),
};

/** White above a section: English and Russian need more lines and get less of it. */
interface Tone {
  readonly chinese: boolean;
  readonly sectionPt: number;
}

function headings({ sectionPt }: Tone): Look["headings"] {
  const section = hei({
    sizePt: 9.5,
    pitchPt: 9.5,
    weight: 700,
    color: colours.ink,
    beforePt: sectionPt,
    afterPt: 4,
  });
  const lower = hei({ sizePt: 9, pitchPt: 14.5, weight: 500, beforePt: 5 });
  return {
    1: song({ sizePt: 20, pitchPt: 26, weight: 700, beforePt: 5, afterPt: 4 }),
    2: {
      ...section,
      under: { gapPt: 3.4, thicknessPt: 0.6, color: colours.ink },
    },
    3: lower,
    4: lower,
    5: lower,
  };
}

function paragraphs({ chinese, sectionPt }: Tone): Look["paragraphs"] {
  const note = hei({
    sizePt: 7.5,
    pitchPt: 11,
    align: smallAlign(chinese),
    color: colours.soft,
    beforePt: 3,
    afterPt: sectionPt,
  });
  const body = song({
    sizePt: 9,
    pitchPt: 14.5,
    align: chinese ? "justify" : "left",
    beforePt: 4,
    afterPt: 4,
    small: softSmall(7.5),
  });
  return {
    body,
    ...letter(body, { indentPt: 0 }),
    note,
    source: note,
    subtitle: song({
      sizePt: 10,
      pitchPt: 12,
      color: colours.soft,
      beforePt: 6,
      afterPt: 8,
    }),
    kicker: hei({
      sizePt: 8,
      pitchPt: 8,
      weight: 500,
      color: colours.red,
      afterPt: 5,
      ...(chinese ? { trackingEm: 0.1 } : {}),
    }),
    ...articleParagraphs(9, 14.5),
    scope: hei({
      sizePt: 7,
      pitchPt: 11,
      align: smallAlign(chinese),
      color: colours.soft,
      beforePt: 3,
    }),
  };
}

const item = song({ sizePt: 9, pitchPt: 14.5 });
function lists(chinese: boolean): Look["lists"] {
  const source = hei({ sizePt: 7.5, pitchPt: 12, align: smallAlign(chinese) });
  return {
    decimal: { text: item, markerPt: 0, hangPt: 14 },
    bullet: { text: item, markerPt: 0, hangPt: 10 },
    source: sources(source, { hangPt: 16, chinese }),
  };
}

const keyFigures: KeyFigureLook = {
  figure: largeFigure(19, 9, colours.ink),
  label: hei({ sizePt: 7.5, pitchPt: 9.5, color: colours.soft }),
  labelFirst: true,
  labelGapPt: 5,
  basis: hei({ sizePt: 7, pitchPt: 9, color: colours.soft }),
  basisGapPt: 3,
  padXPt: 12,
  padYPt: 10,
  gapPt: 12,
  maxColumns: 4,
  widths: "equal",
  sizesPt: [19, 16, 14],
  fill: colours.tint,
  beforePt: 8,
  afterPt: 8,
};

/** Flush left: in half a page, dates that do not break would tear justified lines. */
function asides(): Look["asides"] {
  const text = song({ sizePt: 8.5, pitchPt: 13, beforePt: 7, afterPt: 9 });
  const ruled = (color: string) => ({ text, rule: { thicknessPt: 2, color, gapPt: 8 } });
  return {
    editor: { text },
    conflict: ruled(colours.conflict),
    question: ruled(colours.question),
    none: ruled(colours.ink),
    change: ruled(colours.ink),
  };
}

const folioWords = {
  "zh-CN": "第{page}页，共{pages}页",
  en: "Page {page} of {pages}",
  ru: "Стр. {page} из {pages}",
};

function furniture(folioText: string): FurnitureLook {
  const small = hei({ sizePt: 7.5, pitchPt: 7.5, color: colours.soft });
  return {
    folio: small,
    folioYPt: a4.heightPt - ptOfMm(17) + ptOfMm(8),
    folioInsetPt: 0,
    folioSide: "right",
    folioText,
    foot: small,
    mark: hei({ sizePt: 8, pitchPt: 8, color: colours.soft, align: "right" }),
    markYPt: ptOfMm(10.5),
    draft: hei({ sizePt: 8, pitchPt: 8, weight: 500, align: "center" }),
    noteRule: {
      thicknessPt: 0.4,
      color: colours.black,
      share: 0.25,
      gapPt: 2.5,
    },
  };
}

function look(language: keyof typeof folioWords): Look {
  const chinese = language === "zh-CN";
  const tone = { chinese, sectionPt: chinese ? 11.5 : 9.5 };
  const values = sheetTables(tone.sectionPt);
  return {
    area,
    evenShiftPt: 0,
    hanWesternGapEm: chinese ? 1 / 6 : 0,
    headings: headings(tone),
    titleRule: { gapPt: 9, thicknessPt: 1.6, color: colours.ink },
    paragraphs: paragraphs(tone),
    kickerRight: hei({
      sizePt: 8,
      pitchPt: 8,
      color: colours.soft,
      align: "right",
    }),
    lists: lists(chinese),
    ...values,
    keyFigures,
    definitions: {
      term: hei({ sizePt: 7.5, pitchPt: 16, color: colours.soft }),
      value: song({ sizePt: 9, pitchPt: 16, beforePt: 4 }),
      termPt: 62,
    },
    asides: asides(),
    columns: { gutterPt: 22, shares: [236, 229.5] },
    columnsBeforePt: 0,
    // A sheet is one page: its notes count through.
    notes: footNotes(hei({ sizePt: 7.5, pitchPt: 11, color: colours.soft }), {
      chinese,
      numbering: "document",
    }),
    toc: contents(item, {
      chinese,
      title: hei({ sizePt: 9.5, pitchPt: 14.5, weight: 700, color: colours.ink, beforePt: 8 }),
    }),
    masthead: masthead(chinese),
    signature: signature(paragraphs(tone).body),
    imprint: imprint(9),
    furniture: furniture(folioWords[language]),
  };
}

export const sheet: Theme = {
  name: "sheet",
  page: a4,
  chart: sheetCharts,
  looks: { "zh-CN": look("zh-CN"), en: look("en"), ru: look("ru") },
};
