// Five figures, a chart and a map on one page of A5 across (looks.md, card). What it does not name is the sheet's.
import { cardCharts } from "../chart/chart-theme.ts";
import { colours } from "./colours.ts";
import { a5Landscape, hei, largeFigure, ptOfMm, smallAlign, song } from "./shared.ts";
import { sheet } from "./sheet.ts";
import type { FurnitureLook, ImprintLook, KeyFigureLook, Look, Theme } from "./theme.ts";

const sideMm = 14;
const topMm = 12;
const bottomMm = 10;

const area: Look["area"] = {
  xPt: ptOfMm(sideMm),
  yPt: ptOfMm(topMm),
  widthPt: a5Landscape.widthPt - 2 * ptOfMm(sideMm),
  heightPt: a5Landscape.heightPt - ptOfMm(topMm) - ptOfMm(bottomMm),
};

/** Side by side; what they leave is the white between them. */
const chartPt = 328;
const mapPt = 160;

const hair = { thicknessPt: 0.5, color: colours.hair };
const small = hei({ sizePt: 7.5, pitchPt: 8, color: colours.soft });

const keyFigures: KeyFigureLook = {
  figure: largeFigure(21, 8.5, colours.ink),
  label: hei({ sizePt: 8, pitchPt: 10 }),
  labelFirst: false,
  labelGapPt: 4.5,
  basis: hei({ sizePt: 7, pitchPt: 9, color: colours.soft }),
  basisGapPt: 4,
  padXPt: 0,
  padYPt: 7,
  gapPt: 18,
  maxColumns: 5,
  widths: "content",
  sizesPt: [21, 19, 17],
  ruleBelow: hair,
  divider: { ...hair, gapPt: 9 },
  beforePt: 0,
  afterPt: 8,
};

/** Russian says the same in more lines and longer labels. */
const russianText = { sizePt: 8.5, pitchPt: 11 };
const russianFigures: KeyFigureLook = {
  ...keyFigures,
  figure: largeFigure(18, 8, colours.ink),
  sizesPt: [18, 17, 16],
  gapPt: 12,
};

const imprint: ImprintLook = {
  text: hei({ sizePt: 6.5, pitchPt: 8.5, color: colours.soft }),
  insetPt: 0,
  outer: { thicknessPt: 0.4, color: colours.hair },
  padPt: 2.5,
  beforePt: 4,
};

/** Without page numbers; marks stand in the upper margin, words of a running foot in the lower. */
function furniture(of: FurnitureLook): FurnitureLook {
  const { folioText: _, ...rest } = of;
  return {
    ...rest,
    foot: imprint.text,
    folioYPt: a5Landscape.heightPt - ptOfMm(bottomMm) + ptOfMm(3),
    markYPt: ptOfMm(6),
  };
}

function look(language: keyof Theme["looks"]): Look {
  const of = sheet.looks[language];
  const chinese = language === "zh-CN";
  const caption = { ...of.chartCaption.text, sizePt: 8.5, pitchPt: 11 };
  return {
    ...of,
    area,
    headings: { ...of.headings, 1: { ...of.headings[1], sizePt: 19, pitchPt: 22, beforePt: 4 } },
    titleRule: { gapPt: 5, thicknessPt: 1.6, color: colours.ink },
    paragraphs: {
      ...of.paragraphs,
      body: song({
        ...(language === "ru" ? russianText : { sizePt: 9, pitchPt: 14 }),
        align: smallAlign(chinese),
        beforePt: 6,
        afterPt: 4,
        small: of.paragraphs.body.small ?? {},
      }),
      kicker: { ...of.paragraphs.kicker, afterPt: 4 },
    },
    kickerRight: { ...small, align: "right" },
    chartCaption: { ...of.chartCaption, text: caption, gapPt: 4 },
    chartBeforePt: 0,
    chartAfterPt: 6,
    keyFigures: language === "ru" ? russianFigures : keyFigures,
    columns: {
      gutterPt: 16,
      shares: [chartPt, mapPt],
      sharesGutterPt: area.widthPt - chartPt - mapPt,
    },
    imprint,
    furniture: furniture(of.furniture),
  };
}

export const card: Theme = {
  name: "card",
  page: a5Landscape,
  maxPages: 1,
  chart: cardCharts,
  looks: { "zh-CN": look("zh-CN"), en: look("en"), ru: look("ru") },
};
