// Policy journal: two columns of 22 characters of 10.5 pt on a grid of 17 pt (looks.md, journal).
import { journalCharts } from "../chart/chart-theme.ts";
import { colours } from "./colours.ts";
import { articleHead, articleLook, articleTitle, textYPt } from "./journal-head.ts";
import { airAfterPt, journalTables } from "./journal-tables.ts";
import {
  a4,
  contents,
  footNotes,
  hei,
  kai,
  largeFigure,
  letter,
  ptOfMm,
  signature,
  smallAlign,
  softSmall,
  song,
  sources,
} from "./shared.ts";
import type { FurnitureLook, ImprintLook, KeyFigureLook, Look, TextStyle, Theme } from "./theme.ts";

const gridPt = 17;
const bodyPt = 10.5;
const columnPt = 231;
const gutterPt = 21;
const measurePt = 2 * columnPt + gutterPt;

interface Scale {
  readonly chinese: boolean;
  readonly sizePt: number;
  readonly pitchPt: number;
}

/** Margins hold for em boxes: the first line box starts half its leading above the margin. */
function areaFrom(yPt: number): Look["area"] {
  const endPt = a4.heightPt - ptOfMm(22) + (gridPt - bodyPt) / 2;
  return { xPt: (a4.widthPt - measurePt) / 2, yPt, widthPt: measurePt, heightPt: endPt - yPt };
}

const area = areaFrom(ptOfMm(25) - (gridPt - bodyPt) / 2);
/** On page 1 the grid is the one of the text under the title block: its tenth line starts that text. */
const firstArea = areaFrom(textYPt - (gridPt - bodyPt) / 2 - 10 * gridPt);

function headings({ chinese }: Scale): Look["headings"] {
  const section = hei({ sizePt: 12, pitchPt: gridPt, weight: 700, color: colours.navy });
  if (!chinese) {
    const lower = hei({ sizePt: 9.5, pitchPt: 14, weight: 500, beforePt: 7, afterPt: 1 });
    return {
      1: articleTitle,
      2: { ...section, sizePt: 11, pitchPt: 15, beforePt: 14, afterPt: 4 },
      3: { ...lower, color: colours.navy },
      4: lower,
      5: lower,
    };
  }
  const onGrid = { pitchPt: gridPt, snapPt: gridPt, indentPt: 2 * bodyPt };
  return {
    1: articleTitle,
    // Two grid lines with the white above, and half a line of air between its em box and the text.
    2: { ...section, beforePt: 5.25, snapPt: gridPt, snapOffsetPt: 14.25 },
    3: kai({ sizePt: bodyPt, ...onGrid, color: colours.navy }),
    4: song({ sizePt: bodyPt, ...onGrid }),
    5: song({ sizePt: bodyPt, ...onGrid }),
  };
}

/** Western words with their unbreakable figures would tear justified lines of so narrow a column. */
function body({ chinese, sizePt, pitchPt }: Scale): TextStyle {
  const shape = { sizePt, pitchPt, small: softSmall(sizePt * 0.85) };
  return chinese
    ? song({ ...shape, align: "justify", snapPt: gridPt, indentPt: 2 * sizePt })
    : song({ ...shape, align: "left", beforePt: 5, afterPt: 5 });
}

function paragraphs(scale: Scale): Look["paragraphs"] {
  const note = hei({
    sizePt: 7.5,
    pitchPt: 11,
    align: smallAlign(scale.chinese),
    color: colours.soft,
    beforePt: 4,
    afterPt: airAfterPt(scale.chinese),
  });
  return {
    body: body(scale),
    note,
    source: note,
    kicker: hei({ sizePt: 8.5, pitchPt: 12.5, weight: 500, color: colours.navy, afterPt: 6 }),
    scope: { ...note, beforePt: 8.5, afterPt: 0 },
    ...articleHead(),
    ...letter(body(scale), { indentPt: scale.chinese ? 2 * bodyPt : 0 }),
  };
}

function lists(scale: Scale): Look["lists"] {
  const { chinese, sizePt, pitchPt } = scale;
  const item = song({
    sizePt,
    pitchPt,
    ...(chinese ? { align: "justify" as const, snapPt: gridPt } : { beforePt: 2, afterPt: 2 }),
  });
  // Titles and addresses of both scripts: ragged, like Western text.
  const source = hei({ sizePt: 7.5, pitchPt: 12 });
  return {
    decimal: { text: item, markerPt: 0, hangPt: 15 },
    bullet: { text: item, markerPt: 0, hangPt: 10.5 },
    source: sources(source, { hangPt: 18, chinese }),
  };
}

const keyFigures: KeyFigureLook = {
  figure: largeFigure(19, 9, colours.navy),
  label: hei({ sizePt: 7.5, pitchPt: 10.5, color: colours.soft }),
  labelFirst: false,
  labelGapPt: 5,
  padXPt: 0,
  padYPt: 9,
  gapPt: 12,
  maxColumns: 4,
  widths: "content",
  sizesPt: [19, 16],
  rule: { thicknessPt: 0.5, color: colours.navy },
  beforePt: 13.75,
  afterPt: 8.5,
};

function asides({ chinese, pitchPt }: Scale): Look["asides"] {
  const text = kai({
    sizePt: 9.5,
    pitchPt: chinese ? 15.5 : pitchPt,
    align: "justify",
    beforePt: 8.5,
    afterPt: 8.5,
  });
  const ruled = (color: string) => ({ text, rule: { thicknessPt: 2, color, gapPt: 8 } });
  return {
    editor: { text },
    conflict: ruled(colours.conflict),
    question: ruled(colours.question),
    none: ruled(colours.navy),
    change: ruled(colours.navy),
  };
}

const imprint: ImprintLook = {
  text: hei({ sizePt: 7.5, pitchPt: 13 }),
  insetPt: 0,
  outer: { thicknessPt: 1.2, color: colours.navy },
  inner: { thicknessPt: 0.25, color: colours.hair },
  beforePt: 17,
};

const furniture: FurnitureLook = {
  folio: song({ sizePt: 9, pitchPt: 9, weight: 700, color: colours.navy }),
  folioYPt: a4.heightPt - ptOfMm(22) + ptOfMm(7),
  folioInsetPt: 0,
  folioSide: "outer",
  folioText: "{page}",
  foot: hei({ sizePt: 7, pitchPt: 9, color: colours.soft }),
  footGapPt: 10.5,
  mark: hei({ sizePt: 7, pitchPt: 7, color: colours.soft, align: "right" }),
  markYPt: ptOfMm(10.5),
  draft: hei({ sizePt: 7, pitchPt: 7, weight: 500, align: "center" }),
  noteRule: { thicknessPt: 0.4, color: colours.navy, share: 0.25, gapPt: 2.5 },
};

function look(scale: Scale): Look {
  const { chinese } = scale;
  return {
    area,
    evenShiftPt: 0,
    firstArea,
    flow: {
      columns: 2,
      gutterPt,
      apartPt: 10.5,
      leastPt: 4 * gridPt,
      ...(chinese ? { gridPt } : {}),
    },
    hanWesternGapEm: chinese ? 1 / 6 : 0,
    headings: headings(scale),
    paragraphs: paragraphs(scale),
    kickerRight: hei({ sizePt: 8.5, pitchPt: 12.5, color: colours.soft, align: "right" }),
    lists: lists(scale),
    ...journalTables(chinese),
    ...articleLook(chinese),
    keyFigures,
    definitions: {
      term: hei({ sizePt: 7.5, pitchPt: 14, color: colours.soft }),
      value: song({ sizePt: 9, pitchPt: 14, beforePt: 4, afterPt: 4 }),
      termPt: 62,
    },
    asides: asides(scale),
    columns: { gutterPt, shares: [] },
    columnsBeforePt: 8.5,
    notes: footNotes(hei({ sizePt: 7.5, pitchPt: 11, color: colours.soft }), {
      chinese,
      numbering: "page",
    }),
    toc: contents(body(scale), { chinese, title: headings(scale)[2] }),
    signature: signature(body(scale)),
    imprint,
    furniture,
  };
}

const western = look({ chinese: false, sizePt: 9.5, pitchPt: 14 });

export const journal: Theme = {
  name: "journal",
  page: a4,
  chart: journalCharts,
  looks: {
    "zh-CN": look({ chinese: true, sizePt: bodyPt, pitchPt: gridPt }),
    en: western,
    ru: western,
  },
};
