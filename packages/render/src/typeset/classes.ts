// What a code point is to the composer. Own tables, so that the result does not move with an engine's
// Unicode version. Sets after GB/T 15834-2011 ch. 5 and CLREQ (prohibition rules, mark widths).
import type { ComposeOptions } from "./line.ts";

export type Language = ComposeOptions["language"];

export type Kind =
  /** Hanzi, kana, hangul and other full-width characters that break on both sides. */
  | "han"
  | "opener"
  | "closer"
  /** Full-width commas, colons and semicolons. */
  | "pause"
  /** Full-width end marks. */
  | "stop"
  | "connector"
  | "interpunct"
  | "solidus"
  /** Half of a —— or ……; a single — is a connector. */
  | "dash"
  | "ellipsis"
  | "iteration"
  | "letter"
  | "digit"
  | "prefix"
  | "suffix"
  | "hyphen"
  | "narrow-opener"
  | "narrow-closer"
  | "narrow-stop"
  /** Any other character of a Western line. */
  | "western"
  /** Full-width signs: break as hanzi do, but take no gap. */
  | "symbol"
  | "space"
  | "fixed-space"
  | "wide-space"
  | "zero-space"
  | "joiner"
  | "combining";

const marks: readonly (readonly [Kind, string])[] = [
  ["opener", "（《〈【〖〔［｛「『〘〚｟"],
  ["closer", "）》〉】〗〕］｝」』〙〛｠"],
  ["pause", "，、：；"],
  ["stop", "。．！？‼⁇⁈⁉"],
  ["connector", "～–‐〜゠"],
  ["interpunct", "·・‧･"],
  ["solidus", "／/"],
  // And the small kana, which start no line either.
  ["iteration", "々〻ゝゞヽヾーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"],
  ["prefix", "￥＄￡€£¥$№"],
  ["suffix", "°‰′″‵℃℉％﹪￠%¢"],
  ["hyphen", "-\u2011"],
  ["narrow-opener", "([{"],
  ["narrow-closer", ")]}"],
  ["narrow-stop", ",.;:!?"],
  ["space", " \t\n\r\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a"],
  ["fixed-space", "\u00a0\u202f\u2007"],
  ["wide-space", "\u3000"],
  ["zero-space", "\u200b"],
  ["joiner", "\u2060\ufeff\u200c\u200d\u00ad\u200e\u200f"],
];

const kindByMark = new Map<number, Kind>();
for (const [kind, characters] of marks) {
  for (const character of characters) kindByMark.set(character.codePointAt(0) ?? 0, kind);
}

// First, last, kind; in order. What falls between is Western.
const ranges: readonly (readonly [number, number, Kind])[] = [
  [0x30, 0x39, "digit"],
  [0x41, 0x5a, "letter"],
  [0x61, 0x7a, "letter"],
  [0xaa, 0xaa, "letter"],
  [0xb5, 0xb5, "letter"],
  [0xba, 0xba, "letter"],
  [0xc0, 0xd6, "letter"],
  [0xd8, 0xf6, "letter"],
  [0xf8, 0x2af, "letter"],
  [0x300, 0x36f, "combining"],
  [0x370, 0x52f, "letter"],
  [0x1100, 0x11ff, "han"],
  [0x1e00, 0x1fff, "letter"],
  [0x2150, 0x218f, "symbol"],
  [0x2460, 0x24ff, "symbol"],
  [0x25a0, 0x27bf, "symbol"],
  [0x2e80, 0x2fdf, "han"],
  [0x3004, 0x3007, "han"],
  [0x3012, 0x3013, "symbol"],
  [0x3020, 0x303f, "han"],
  [0x3040, 0x30ff, "han"],
  [0x3100, 0x31ff, "han"],
  [0x3200, 0x33ff, "symbol"],
  [0x3400, 0x9fff, "han"],
  [0xac00, 0xd7af, "han"],
  [0xf900, 0xfaff, "han"],
  [0xfe00, 0xfe0f, "combining"],
  [0xff00, 0xffef, "symbol"],
  [0x20000, 0x3ffff, "han"],
  [0xe0100, 0xe01ef, "combining"],
];

/** Marks that are full-width in Chinese and proportional in Western text. */
const curly = new Map<number, readonly [Kind, Kind]>([
  [0x201c, ["opener", "narrow-opener"]],
  [0x2018, ["opener", "narrow-opener"]],
  [0x201d, ["closer", "narrow-closer"]],
  [0x2019, ["closer", "narrow-closer"]],
  [0x2014, ["dash", "connector"]],
  [0x2026, ["ellipsis", "narrow-stop"]],
  [0x22ef, ["ellipsis", "western"]],
  [0xab, ["narrow-opener", "narrow-opener"]],
  [0xbb, ["narrow-closer", "narrow-closer"]],
  [0x201e, ["narrow-opener", "narrow-opener"]],
]);

/** What is asked for most after hanzi. */
const ascii: readonly Kind[] = Array.from({ length: 0x80 }, (_, codePoint) => find(codePoint));

export function kindOf(codePoint: number, language: Language): Kind {
  // The most by far; no mark stands among them.
  if (codePoint >= 0x3400 && codePoint <= 0x9fff) return "han";
  const plain = ascii[codePoint];
  if (plain !== undefined) return plain;
  // Russian quotes inside quotes: „…“.
  if (language === "ru" && codePoint === 0x201c) return "narrow-closer";
  const pair = curly.get(codePoint);
  if (pair) return language === "zh-CN" ? pair[0] : pair[1];
  return find(codePoint);
}

function find(codePoint: number): Kind {
  const mark = kindByMark.get(codePoint);
  if (mark) return mark;
  for (const [first, last, kind] of ranges) {
    if (codePoint < first) return "western";
    if (codePoint <= last) return kind;
  }
  return "western";
}

export function isSpace(kind: Kind): boolean {
  return kind === "space" || kind === "fixed-space" || kind === "wide-space";
}

/** Leaves no ink and no width. */
export function isInvisible(kind: Kind): boolean {
  return kind === "zero-space" || kind === "joiner";
}

/** A full-width mark with a blank half: it squeezes, and halves at a line edge. */
export function isWideMark(kind: Kind): boolean {
  return kind === "opener" || kind === "closer" || kind === "pause" || kind === "stop";
}

const western: ReadonlySet<Kind> = new Set([
  "letter",
  "digit",
  "prefix",
  "suffix",
  "hyphen",
  "narrow-opener",
  "narrow-closer",
  "narrow-stop",
  "western",
  "combining",
]);

/** Belongs to a word, a number or what is written closed up with one. */
export function isWestern(kind: Kind): boolean {
  return western.has(kind);
}
