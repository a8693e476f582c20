// The head of page 1 of a bulletin and the rows at the foot of its last page.
import { colours } from "./colours.ts";
import { hei, ptOfMm, song } from "./shared.ts";
import type { ImprintLook, MastheadLook } from "./theme.ts";

const chineseFits = [
  { sizePt: 44, trackingEm: 0.18 },
  { sizePt: 36, trackingEm: 0.18 },
  { sizePt: 36, trackingEm: 0.02 },
  { sizePt: 28, trackingEm: 0.02 },
];
const latinFits = [
  { sizePt: 34, trackingEm: 0 },
  { sizePt: 30, trackingEm: 0 },
  { sizePt: 26, trackingEm: 0 },
];

export function masthead(chinese: boolean): MastheadLook {
  return {
    form: "bulletin",
    noteYPt: ptOfMm(22),
    nameYPt: ptOfMm(32),
    issueYPt: ptOfMm(52.1),
    numberYPt: ptOfMm(59.2),
    issuerYPt: ptOfMm(65.5),
    ruleYPt: ptOfMm(75.3),
    endYPt: ptOfMm(87),
    note: hei({ sizePt: 10.5, pitchPt: 10.5, weight: 500 }),
    mark: song({ sizePt: 10.5, pitchPt: 10.5, align: "right" }),
    name: song({
      sizePt: 44,
      pitchPt: 44,
      weight: 700,
      color: colours.red,
      align: "center",
    }),
    nameFits: chinese ? chineseFits : latinFits,
    nameShare: 0.92,
    namePitchEm: 1.15,
    issue: song({ sizePt: 14, pitchPt: 14, align: "center" }),
    issuer: song({ sizePt: 13, pitchPt: 13 }),
    issuerInsetPt: chinese ? 13 : 0,
    rule: { thicknessPt: 1.6, color: colours.red },
  };
}

export function imprint(sizePt: number): ImprintLook {
  return {
    text: song({ sizePt, pitchPt: 20.5 }),
    insetPt: sizePt,
    outer: { thicknessPt: 1, color: colours.black },
    inner: { thicknessPt: 0.7, color: colours.black },
    beforePt: 21,
  };
}
