// Words of a chart: composed lines that keep the id of their figure, placed about a point.
import type { Datum, Inline } from "../document/model.ts";
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

export function textRuns(text: string, style: Style): readonly StyledRun[] {
  return text === "" ? [] : [{ text, style }];
}

/** The printed words of a datum's figure; — where it has none. */
export function figureRuns(datum: Datum, style: Style): readonly StyledRun[] {
  const { figure } = datum;
  if (figure === undefined) return textRuns("—", style);
  const text = plainText(figure.content);
  return [{ text, style, figure: figure.figure, unbreakable: true }];
}

export function plainText(content: readonly Inline[]): string {
  return content.map((inline) => inlineText(inline)).join("");
}

function inlineText(inline: Inline): string {
  if (inline.type === "text") return inline.text;
  return "content" in inline ? plainText(inline.content) : "";
}

export function setWords(
  runs: readonly StyledRun[],
  setting: Setting,
  measurePt = unboundedPt,
): Words {
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
