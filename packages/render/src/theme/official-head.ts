// The head of an official document, its signature and the rows at the foot of its last page (GB/T 9704-2012, 7.2–7.4).
import { colours } from "./colours.ts";
import { fangsong, hei, kai, ptOfMm, song, titleSong } from "./shared.ts";
import type { ImprintLook, OfficialHeadLook, TextStyle } from "./theme.ts";

/** Rules are as wide as the text area; the grid of characters ends 1.2 pt before it. */
const ruleWidthPt = ptOfMm(156);

/** From large to small: 10 characters in 40 pt, 6 and fewer in 54. */
const chineseFits = Array.from({ length: 15 }, (_, step) => ({
  sizePt: 54 - 2 * step,
  trackingEm: 0.02,
}));
const latinFits = [34, 30, 26, 22].map((sizePt) => ({ sizePt, trackingEm: 0 }));

export function officialHead(body: TextStyle, chinese: boolean): OfficialHeadLook {
  const { sizePt, pitchPt } = body;
  const shape = { sizePt, pitchPt };
  const plain = chinese ? fangsong(shape) : song(shape);
  return {
    form: "official",
    nameTopPt: ptOfMm(35),
    // Hanzi of song 700 reach 0.85 em over the baseline, its capitals 0.73: so far under their em box of 0.88.
    nameInkEm: chinese ? 0.03 : 0.15,
    name: titleSong({
      sizePt: 54,
      pitchPt: 54,
      color: colours.red,
      align: "center",
    }),
    nameFits: chinese ? chineseFits : latinFits,
    nameShare: 0.93,
    gapLines: 2,
    plain,
    secrecy: hei({ ...shape, weight: 500 }),
    signer: chinese ? kai(shape) : plain,
    insetPt: chinese ? sizePt : 0,
    mark: song({ sizePt: 10.5, pitchPt: 10.5, align: "right" }),
    markYPt: ptOfMm(22),
    rule: { thicknessPt: 1.4, color: colours.red },
    ruleGapPt: ptOfMm(4),
    ruleWidthPt,
  };
}

/** @param footPt from the lower edge of the text area to the foot of its last line box */
export function officialImprint(chinese: boolean, footPt: number): ImprintLook {
  const outer = { thicknessPt: ptOfMm(0.35), color: colours.black };
  const shape = chinese ? { sizePt: 14, pitchPt: 24 } : { sizePt: 10.5, pitchPt: 19.6875 };
  return {
    text: chinese ? fangsong({ ...shape, align: "justify" }) : song(shape),
    insetPt: shape.sizePt,
    outer,
    inner: { thicknessPt: ptOfMm(0.25), color: colours.black },
    beforePt: 21,
    ruleWidthPt,
    // The edge of the last rule, not its middle, is that of the text area.
    tailPt: footPt + outer.thicknessPt / 2,
  };
}
