// Words of a chart: composed lines that keep the id of their figure, placed about a point.
import type { Datum } from "../document/model.ts";
import { inlineText } from "../document/walk.ts";
import type { Box } from "../pages/strip.ts";
import type { ComposedLine, Style, StyledRun } from "../typeset/line.ts";
import { round, type Setting } from "./setting.ts";

export interface Words {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly lines: readonly ComposedLine[];
}

/** Wider than any chart: words turn over only where a caller says so. */
const unboundedPt = 10_000;

export const noWords: Words = { widthPt: 0, heightPt: 0, lines: [] };

export function textRuns(text: string, style: Style): readonly StyledRun[] {
  return text === "" ? [] : [{ text, style }];
}

/** The printed words of a datum's figure; — where it has none. */
export function figureRuns(datum: Datum, style: Style): readonly StyledRun[] {
  const { figure } = datum;
  if (figure === undefined) return textRuns("—", style);
  const text = inlineText(figure.content);
  return [{ text, style, figure: figure.figure, unbreakable: true }];
}

/** Words on lines no wider than the measure: a word that is wider by itself is cut where it must be. */
export function setWords(
  runs: readonly StyledRun[],
  setting: Setting,
  measurePt = unboundedPt,
): Words {
  const words = compose(runs, setting, measurePt);
  if (words.widthPt <= measurePt + 0.01) return words;
  return compose(
    runs.flatMap((run) => cutRun(run, setting, measurePt)),
    setting,
    measurePt,
  );
}

function compose(runs: readonly StyledRun[], setting: Setting, measurePt: number): Words {
  const pitchPt = (runs[0]?.style.sizePt ?? 7.5) + 2;
  const { lines } = setting.composer.compose(runs, {
    language: setting.language,
    measurePt,
    pitchPt,
    align: "left",
    hanWesternGapEm: 0,
  });
  return {
    widthPt: Math.max(0, ...lines.map((line) => line.widthPt)),
    heightPt: lines.reduce((sum, line) => sum + line.heightPt, 0),
    lines,
  };
}

/** One run a line, each as long as the measure lets it be; parted at a space where there is one. */
function cutRun(run: StyledRun, setting: Setting, measurePt: number): readonly StyledRun[] {
  const fits = (text: string) =>
    compose([{ ...run, text }], setting, unboundedPt).widthPt <= measurePt;
  const parts: StyledRun[] = [];
  let rest = [...run.text];
  while (rest.length > 0) {
    let count = rest.length;
    while (count > 1 && !fits(rest.slice(0, count).join(""))) count -= 1;
    const space = count < rest.length ? rest.lastIndexOf(" ", count) : -1;
    const end = space > 0 ? space : count;
    const text = rest.slice(0, end).join("");
    rest = rest.slice(rest[end] === " " ? end + 1 : end);
    parts.push({ ...run, text, ...(rest.length > 0 ? { breakAfter: true } : {}) });
  }
  return parts;
}

/** One under the other. */
export function stackWords(parts: readonly Words[]): Words {
  return {
    widthPt: Math.max(0, ...parts.map((part) => part.widthPt)),
    heightPt: parts.reduce((sum, part) => sum + part.heightPt, 0),
    lines: parts.flatMap((part) => part.lines),
  };
}

/** The unit where the drawing names it; a title names it already. */
export function unitWords(setting: Setting): Words {
  const { chart, theme, widthPt } = setting;
  const unit = theme.titled ? "" : (chart.unit ?? "");
  return setWords(textRuns(unit, theme.text.axis), setting, widthPt);
}

export interface Spot {
  readonly xPt: number;
  /** Top of the first line. */
  readonly yPt: number;
  readonly align: "left" | "center" | "right";
}

const shares = { left: 0, center: 0.5, right: 1 } as const;

export function placeWords(words: Words, spot: Spot, setting: Setting): readonly Box[] {
  let top = spot.yPt;
  return words.lines.map((line) => {
    const xPt = round(spot.xPt - line.widthPt * shares[spot.align]);
    const yPt = round(top);
    top += line.heightPt;
    return { type: "line", xPt, yPt, line, source: setting.chart.path };
  });
}

/** The centre nearest to the wished one at which something of this width stays between two edges. */
export function keepInside(
  centrePt: number,
  widthPt: number,
  [fromPt, toPt]: readonly [number, number],
): number {
  return Math.max(fromPt + widthPt / 2, Math.min(toPt - widthPt / 2, centrePt));
}
