// 简报: red masthead, 36 characters of 12 pt on 32 lines of 21 pt (looks.md, bulletin).
import { bulletinCharts } from "../chart/chart-theme.ts";
import { bulletinTables } from "./bulletin-tables.ts";
import { colours } from "./colours.ts";
import { imprint, masthead } from "./masthead.ts";
import {
  a4,
  articleParagraphs,
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
import type { FurnitureLook, KeyFigureLook, Look, TextStyle, Theme } from "./theme.ts";

/** The grid of Chinese text; the other languages run free and space their paragraphs. */
const gridPt = 21;
const measurePt = 432;

interface Scale {
  readonly chinese: boolean;
  readonly sizePt: number;
  readonly pitchPt: number;
}

/** Margins hold for em boxes: the first line box starts half its leading above the margin. */
function area({ sizePt, pitchPt }: Scale): Look["area"] {
  const leadingPt = pitchPt - sizePt;
  const emPt = a4.heightPt - ptOfMm(32) - ptOfMm(31);
  return {
    xPt: (a4.widthPt - measurePt) / 2,
    yPt: ptOfMm(32) - leadingPt / 2,
    widthPt: measurePt,
    heightPt: emPt + leadingPt,
  };
}

function headings({ chinese }: Scale): Look["headings"] {
  const title = song({
    sizePt: 22,
    pitchPt: 30,
    weight: 700,
    align: "center",
    beforePt: 0,
    afterPt: 14,
  });
  if (!chinese) {
    const head = hei({
      sizePt: 12,
      pitchPt: 18,
      weight: 700,
      beforePt: 12,
      afterPt: 3,
    });
    const lower = hei({
      sizePt: 10.5,
      pitchPt: 16,
      weight: 500,
      beforePt: 8,
      afterPt: 2,
    });
    return { 1: title, 2: head, 3: lower, 4: lower, 5: lower };
  }
  const onGrid = { pitchPt: gridPt, snapPt: gridPt, indentPt: 24 };
  return {
    1: title,
    2: hei({ sizePt: 13, weight: 500, beforePt: 10.5, ...onGrid }),
    3: kai({ sizePt: 12.5, ...onGrid }),
    4: song({ sizePt: 12, ...onGrid }),
    5: song({ sizePt: 12, ...onGrid }),
  };
}

function body({ chinese, sizePt, pitchPt }: Scale): TextStyle {
  const spacing = chinese
    ? { snapPt: gridPt, indentPt: 24, beforePt: 0, afterPt: 0 }
    : { beforePt: 5.5, afterPt: 5.5 };
  return song({
    sizePt,
    pitchPt,
    align: "justify",
    small: softSmall(sizePt * 0.85),
    ...spacing,
  });
}

function paragraphs(scale: Scale): Look["paragraphs"] {
  const align = smallAlign(scale.chinese);
  const note = hei({
    sizePt: 8.5,
    pitchPt: 12.5,
    align,
    ...(scale.chinese ? { indentPt: 2 * 8.5 } : {}),
    color: colours.soft,
    beforePt: 3,
    afterPt: 10.5,
  });
  return {
    body: body(scale),
    ...letter(body(scale), { indentPt: scale.chinese ? 24 : 0 }),
    note,
    source: note,
    subtitle: kai({
      sizePt: 14,
      pitchPt: gridPt,
      align: "center",
      afterPt: 14,
    }),
    kicker: hei({
      sizePt: 8.5,
      pitchPt: 12.5,
      weight: 500,
      color: colours.red,
      afterPt: 6,
    }),
    ...articleParagraphs(scale.sizePt, scale.pitchPt),
    scope: hei({
      sizePt: 8.5,
      pitchPt: 12.5,
      align,
      color: colours.soft,
      beforePt: 10.5,
      afterPt: 0,
    }),
  };
}

function tocTitle({ chinese }: Scale): TextStyle {
  const spaces = { beforePt: gridPt / 2, afterPt: gridPt / 2 };
  return hei({
    sizePt: chinese ? 14 : 12,
    pitchPt: gridPt,
    weight: chinese ? 500 : 700,
    align: chinese ? "center" : "left",
    ...spaces,
  });
}

function lists(scale: Scale): Look["lists"] {
  const markerPt = scale.chinese ? 24 : 0;
  // Lists hold notes on the data: a step smaller than the text, and off its grid.
  const items = song({
    sizePt: scale.chinese ? 10.5 : 9.5,
    pitchPt: scale.chinese ? 17 : 14.5,
    align: "justify",
    beforePt: 1.5,
    afterPt: 1.5,
  });
  return {
    decimal: { text: items, markerPt, hangPt: markerPt + 18 },
    bullet: { text: items, markerPt, hangPt: markerPt + 12 },
    source: sources(
      hei({
        sizePt: 8,
        pitchPt: 12,
        align: smallAlign(scale.chinese),
        beforePt: 0.5,
        afterPt: 0.5,
      }),
      { hangPt: 24, chinese: scale.chinese },
    ),
  };
}

const keyFigures: KeyFigureLook = {
  figure: largeFigure(22, 11, colours.red),
  label: hei({ sizePt: 8.5, pitchPt: 11, color: colours.soft }),
  labelFirst: false,
  labelGapPt: 6.5,
  basis: hei({ sizePt: 7.5, pitchPt: 10, color: colours.soft }),
  basisGapPt: 3,
  padXPt: 0,
  padYPt: 9,
  gapPt: 14,
  maxColumns: 4,
  widths: "content",
  sizesPt: [22, 18],
  rule: { thicknessPt: 0.5, color: colours.black },
  beforePt: 17,
  afterPt: 10.5,
};

function asides({ chinese }: Scale): Look["asides"] {
  const editor = chinese
    ? kai({
        sizePt: 11,
        pitchPt: 19,
        align: "justify",
        insetPt: 24,
        beforePt: 14,
        afterPt: 17,
      })
    : song({
        sizePt: 10.5,
        pitchPt: 16,
        align: "justify",
        insetPt: 24,
        beforePt: 14,
        afterPt: 17,
      });
  const text = song({ sizePt: 10.5, pitchPt: 17, beforePt: 8, afterPt: 8 });
  const ruled = (color: string) => ({
    text,
    rule: { thicknessPt: 2, color, gapPt: 8 },
  });
  return {
    editor: { text: editor },
    conflict: ruled(colours.conflict),
    question: ruled(colours.question),
    none: ruled(colours.ink),
    change: ruled(colours.ink),
  };
}

function furniture(scale: Scale): FurnitureLook {
  const number = song({ sizePt: 10.5, pitchPt: 10.5 });
  return {
    folio: number,
    folioYPt: a4.heightPt - ptOfMm(31) + ptOfMm(7),
    folioInsetPt: scale.chinese ? 10.5 : 0,
    folioSide: scale.chinese ? "outer" : "right",
    folioText: scale.chinese ? "— {page} —" : "{page} / {pages}",
    foot: hei({ sizePt: 7.5, pitchPt: 10.5, color: colours.soft }),
    mark: song({ sizePt: 10.5, pitchPt: 10.5, align: "right" }),
    markYPt: ptOfMm(22),
    draft: hei({ sizePt: 10.5, pitchPt: 10.5, weight: 500, align: "center" }),
    noteRule: { thicknessPt: 0.4, color: colours.black, share: 0.25, gapPt: 4 },
  };
}

function look(scale: Scale): Look {
  return {
    area: area(scale),
    evenShiftPt: 0,
    hanWesternGapEm: scale.chinese ? 1 / 6 : 0,
    headings: headings(scale),
    paragraphs: paragraphs(scale),
    kickerRight: hei({
      sizePt: 8.5,
      pitchPt: 12.5,
      color: colours.soft,
      align: "right",
    }),
    lists: lists(scale),
    ...bulletinTables(scale.chinese),
    keyFigures,
    definitions: {
      term: hei({ sizePt: 8.5, pitchPt: 18, color: colours.soft }),
      value: song({ sizePt: 10.5, pitchPt: 18, beforePt: 5, afterPt: 5 }),
      termPt: 84,
    },
    asides: asides(scale),
    columns: { gutterPt: 24, shares: [] },
    columnsBeforePt: 10.5,
    notes: footNotes(hei({ sizePt: 8.5, pitchPt: 12.5, color: colours.soft }), {
      chinese: scale.chinese,
      numbering: "page",
    }),
    toc: contents(body(scale), { chinese: scale.chinese, title: tocTitle(scale) }),
    masthead: masthead(scale.chinese),
    signature: signature(paragraphs(scale).body),
    imprint: imprint(scale.sizePt),
    furniture: furniture(scale),
  };
}

const western = look({ chinese: false, sizePt: 10.5, pitchPt: 16 });

export const bulletin: Theme = {
  name: "bulletin",
  page: a4,
  chart: bulletinCharts,
  looks: {
    "zh-CN": look({ chinese: true, sizePt: 12, pitchPt: gridPt }),
    en: western,
    ru: western,
  },
};
