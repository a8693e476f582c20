// What the composition of a paragraph depends on, as a string: equal keys, equal lines. What only hangs on a run
// (its link, which figure it is) is left out, and put back by hang-on.ts.
import type { ComposeOptions, Style, StyledRun } from "./line.ts";

type KeyedOptions = Omit<ComposeOptions, "measurePt" | "align" | "place"> &
  Partial<Pick<ComposeOptions, "measurePt" | "align">>;

/** @param words of its runs: runsKey */
export function paragraphKey(words: string, options: KeyedOptions): string {
  const { language, measurePt, pitchPt, align, indentPt, hangPt } = options;
  const { hanWesternGapEm, runts, hyphenate, insetsPt = [] } = options;
  let key = `${language} ${measurePt} ${pitchPt} ${align} ${indentPt} ${hangPt} ${hanWesternGapEm} ${runts} ${hyphenate}`;
  for (const { leftPt, rightPt } of insetsPt) key += ` ${leftPt} ${rightPt}`;
  return key + words;
}

export function runsKey(runs: readonly StyledRun[]): string {
  // Joined, for what is added bit by bit is kept as its bits.
  const parts: string[] = [];
  let before: StyledRun | undefined;
  for (const run of runs) {
    // No text holds a unit separator: markup refuses control characters.
    parts.push(styleKey(run.style), ` ${bindings(run, before)} ${run.boxPt}\u001f`, run.text);
    before = run;
  }
  return parts.join("");
}

const styleKeys = new WeakMap<Style, string>();

/** Many runs share a style. */
function styleKey(style: Style): string {
  const known = styleKeys.get(style);
  if (known !== undefined) return known;
  const { slot, weight, sizePt, color, risePt, trackingEm } = style;
  const key = `\u001f${slot} ${weight} ${sizePt} ${color} ${risePt} ${trackingEm}`;
  styleKeys.set(style, key);
  return key;
}

/** How a run is bound inside and to the one before it, as the break rules see it (places.ts, keep-words.ts). */
function bindings(run: StyledRun, before: StyledRun | undefined): number {
  const isFigure = run.figure !== undefined;
  const isSameFigure =
    isFigure && before?.figure === run.figure && before?.occurrence === run.occurrence;
  return (
    (run.unbreakable ? 1 : 0) +
    (isFigure ? 2 : 0) +
    (isSameFigure ? 4 : 0) +
    (run.source === undefined && run.note === undefined ? 0 : 8) +
    (run.breakAfter ? 16 : 0) +
    (run.dotted ? 32 : 0)
  );
}
