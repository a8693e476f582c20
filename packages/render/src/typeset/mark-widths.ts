// The em boxes of Chinese marks, whatever the font's advance: 1 em for full-width marks and connectors,
// exactly 2 em for —— and ……, 0.5 em for the interpunct. CLREQ, tables of Chinese punctuation marks.
// Dashes fill their box, joined, on the middle of the hanzi beside them (GB/T 15834-2011 5.1.4).
import type { Kind, Language } from "./classes.ts";
import type { Glyph } from "./line.ts";

export interface MarkWidth {
  readonly kind: Kind;
  readonly text: string;
  readonly sizePt: number;
  readonly language: Language;
  readonly isBesideHan: boolean;
}

export function setMarkWidth(glyphs: readonly Glyph[], mark: MarkWidth): readonly Glyph[] {
  const boxEm = boxWidthEm(mark);
  if (boxEm === undefined) return glyphs;
  const widthPt = glyphs.reduce((sum, glyph) => sum + glyph.advancePt, 0);
  const sparePt = boxEm * mark.sizePt - widthPt;
  if (Math.abs(sparePt) < 1e-9) return glyphs;
  // Ink keeps to its content: openers right, stops and closers left, all others in the middle.
  const offsetPt = sparePt * inkShare(mark.kind);
  return glyphs.map((glyph, index) => ({
    ...glyph,
    advancePt: glyph.advancePt + (index === glyphs.length - 1 ? sparePt : 0),
    offsetPt: (glyph.offsetPt ?? 0) + offsetPt,
  }));
}

function boxWidthEm({ kind, text, language, isBesideHan }: MarkWidth): number | undefined {
  switch (kind) {
    case "opener":
    case "closer":
    case "pause":
    case "stop":
      return 1;
    case "dash":
    case "ellipsis":
      return [...text].length;
    case "connector":
      return language === "zh-CN" && (text === "—" || text === "～" || text === "〜")
        ? 1
        : undefined;
    case "interpunct":
      return text === "・" ? 1 : 0.5;
    case "solidus":
      return text === "/" && isBesideHan ? 0.5 : undefined;
    default:
      return undefined;
  }
}

function inkShare(kind: Kind): number {
  if (kind === "opener") return 1;
  if (kind === "closer" || kind === "pause" || kind === "stop") return 0;
  return 0.5;
}

/** Middle of a hanzi over the baseline, in em: that of the em box (compose.ts). */
const hanMiddleEm = 0.38;

export interface DashFit {
  /** Horizontal scale that makes the dash as wide as its box. */
  readonly stretch: number;
  /** What lifts it to the middle of the hanzi. */
  readonly risePt: number;
}

/** How a dash in Chinese text is to be drawn; undefined for all other marks. */
export function fitDash(
  glyphs: readonly Glyph[],
  mark: MarkWidth,
  middleEm: (id: number) => number,
): DashFit | undefined {
  const [first] = glyphs;
  if (first === undefined || mark.language !== "zh-CN" || !/^—+$/.test(mark.text)) return undefined;
  const widthPt = glyphs.reduce((sum, glyph) => sum + glyph.advancePt, 0);
  const risePt = (hanMiddleEm - middleEm(first.id)) * mark.sizePt;
  return { stretch: ((boxWidthEm(mark) ?? 0) * mark.sizePt) / widthPt, risePt };
}
