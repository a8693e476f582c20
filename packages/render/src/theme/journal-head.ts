// What opens and closes an article of a journal: running head, title block, abstract, pull figure, end mark.
import { colours } from "./colours.ts";
import { hei, kai, ptOfMm, softSmall, song, unitAfter, unitGapPt } from "./shared.ts";
import type { Look, TextStyle } from "./theme.ts";

/** Of the title block: gaps stand between em boxes, so the halves of both leadings are taken off. */
const between = (gapPt: number, above: TextStyle, below: TextStyle): number =>
  gapPt - (above.pitchPt - above.sizePt) / 2 - (below.pitchPt - below.sizePt) / 2;

export const articleTitle = song({ sizePt: 25, pitchPt: 30, weight: 700 });

/** Top of the title's em box, and of the first line of text under a title block of the common height. */
export const titleYPt = ptOfMm(26);
export const textYPt = ptOfMm(83);

const subtitleShape = kai({ sizePt: 13, pitchPt: 19, color: colours.navy });
const authorShape = kai({ sizePt: 10.5, pitchPt: 17 });

/** The box round it starts at the em box of its first line, less the padding. */
const abstractPadPt = 9;
const boxGapPt = 12.55;

export function articleHead(): Pick<
  Look["paragraphs"],
  "subtitle" | "author" | "abstract" | "affiliation"
> {
  const strong = { slot: "hei", weight: 500, sizePt: 8.5, color: colours.navy } as const;
  return {
    subtitle: { ...subtitleShape, beforePt: between(12.5, articleTitle, subtitleShape) },
    author: { ...authorShape, beforePt: between(15.7, subtitleShape, authorShape) },
    abstract: kai({
      sizePt: 9.5,
      pitchPt: 15.5,
      align: "justify",
      strong,
      beforePt: boxGapPt - (authorShape.pitchPt - authorShape.sizePt) / 2,
      afterPt: 10.5,
    }),
    affiliation: kai({ sizePt: 8.5, pitchPt: 17, align: "right" }),
  };
}

type ArticleLook = Pick<Look, "authorRule" | "abstractBox" | "endMark" | "pull" | "masthead">;

export const articleLook = (chinese: boolean): ArticleLook => ({
  authorRule: { thicknessPt: 0.5, color: colours.hair, gapPt: 10.5 },
  abstractBox: { fill: colours.journalTint, padXPt: 12, padYPt: abstractPadPt },
  endMark: { sizePt: 6.5, color: colours.navy, gapPt: 5.25 },
  pull: {
    figure: song({
      sizePt: 30,
      pitchPt: 30,
      weight: 700,
      color: colours.navy,
      small: unitAfter(15, colours.navy),
      hanWesternGapEm: unitGapPt / 30,
    }),
    words: kai({
      sizePt: chinese ? 11.5 : 10,
      pitchPt: chinese ? 17.5 : 14,
      color: colours.navy,
      small: softSmall(8.5),
    }),
    top: { thicknessPt: 1.2, color: colours.navy },
    bottom: { thicknessPt: 0.5, color: colours.navy },
    leadPt: 3.25,
    padYPt: 9,
    gapPt: 11,
    beforePt: 17,
    afterPt: 8.5,
  },
  masthead: {
    form: "running",
    endYPt: titleYPt,
    yPt: ptOfMm(16),
    heightPt: 15,
    fill: colours.navy,
    padXPt: 7,
    name: hei({ sizePt: 7, pitchPt: 15, weight: 500, color: colours.white, trackingEm: 0.08 }),
    right: hei({ sizePt: 7, pitchPt: 15, color: colours.soft, align: "right" }),
    rule: { thicknessPt: 0.5, color: colours.navy },
    markYPt: ptOfMm(10.5),
    mark: hei({ sizePt: 7, pitchPt: 7, color: colours.soft }),
  },
});
