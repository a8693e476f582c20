// Runs of a line → stretches of one language: a reader's voice changes where the script does. ISO 32000-1 14.9.2.
import type { Document } from "../document/model.ts";
import type { Glyph, LineRun } from "../typeset/line.ts";

type Language = Document["language"];

export interface Stretch {
  /** Where it is not the document's. */
  readonly language?: Language;
  readonly runs: readonly [LineRun, ...LineRun[]];
}

const scripts: Readonly<Record<Language, RegExp>> = {
  "zh-CN": /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u,
  en: /\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
};

/** Words that another voice reads: of two letters or more, or of one hanzi. Numbers, signs and codes are the document's. */
const words: Readonly<Record<Language, RegExp>> = {
  "zh-CN": /\p{Script=Han}/u,
  en: /(?<![\p{Script=Latin}\d])\p{Script=Latin}{2,}(?![\p{Script=Latin}\d])/u,
  ru: /(?<![\p{Script=Cyrillic}\d])\p{Script=Cyrillic}{2,}(?![\p{Script=Cyrillic}\d])/u,
};

const languages: readonly Language[] = ["zh-CN", "en", "ru"];

/** By glyph text: a few thousand characters make all of them. */
const known = new Map<string, Language | undefined>();
const mostKnown = 20_000;

function scriptOf(text: string): Language | undefined {
  const before = known.get(text);
  if (before !== undefined || known.has(text)) return before;
  const found = languages.find((language) => scripts[language].test(text));
  if (known.size < mostKnown) known.set(text, found);
  return found;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly language: Language;
}

/** Signs inside an address or a compound, where a line may end. */
const joiner = /^[-/_&=]$/;

/** From the first to the last letter of a script, over the spaces, figures and signs between. */
function foreignSpans(glyphs: readonly Glyph[], own: Language): readonly Span[] {
  const spans: Span[] = [];
  let open: Span | undefined;
  const close = () => {
    if (open === undefined) return;
    const { from, to, language } = open;
    const text = glyphs.slice(from, to).map((glyph) => glyph.text);
    if (words[language].test(text.join(""))) spans.push(open);
    open = undefined;
  };
  glyphs.forEach(({ text }, at) => {
    const language = scriptOf(text);
    const follows = open?.to === at && joiner.test(text);
    if (open !== undefined && follows) open = { ...open, to: at + 1 };
    if (language === undefined) return;
    if (language !== open?.language) close();
    if (language !== own) open = { from: open?.from ?? at, to: at + 1, language };
  });
  close();
  return spans;
}

/** The glyphs of a run from one place to another; the run itself where that is all. */
function part(run: LineRun, from: number, to: number): LineRun {
  if (from === 0 && to === run.glyphs.length) return run;
  const widthOf = (glyphs: readonly Glyph[]) =>
    glyphs.reduce((sum, { advancePt }) => sum + advancePt, 0);
  const glyphs = run.glyphs.slice(from, to);
  return {
    ...run,
    text: glyphs.map(({ text }) => text).join(""),
    xPt: run.xPt + widthOf(run.glyphs.slice(0, from)),
    widthPt: widthOf(glyphs),
    glyphs,
  };
}

/** The runs of the glyphs from one place to another, counted over all runs. */
function partsOf(runs: readonly LineRun[], from: number, to: number): readonly LineRun[] {
  let start = 0;
  return runs.flatMap((run) => {
    const at = start;
    start += run.glyphs.length;
    const [first, last] = [Math.max(0, from - at), Math.min(run.glyphs.length, to - at)];
    return first < last ? [part(run, first, last)] : [];
  });
}

export function byLanguage(
  runs: readonly [LineRun, ...LineRun[]],
  own: Language,
): readonly Stretch[] {
  const foreign = languages.filter((language) => language !== own);
  const all = runs.map(({ text }) => text).join("");
  // Most lines are of one language.
  if (!foreign.some((language) => words[language].test(all))) return [{ runs }];
  const glyphs = runs.flatMap((run) => run.glyphs);
  const stretches: Stretch[] = [];
  const add = (from: number, to: number, language?: Language) => {
    const [first, ...rest] = partsOf(runs, from, to);
    if (first === undefined) return;
    stretches.push({ runs: [first, ...rest], ...(language === undefined ? {} : { language }) });
  };
  let done = 0;
  for (const { from, to, language } of foreignSpans(glyphs, own)) {
    add(done, from);
    add(from, to, language);
    done = to;
  }
  add(done, glyphs.length);
  return stretches;
}
