// Keys of a line's data → places along its plot, and the names under it: round years, or the data's own labels.
import type { Datum } from "../document/model.ts";
import type { Setting } from "./setting.ts";
import { timeOf } from "./time-scale.ts";
import { keepInside, setWords, textRuns, type Words } from "./words.ts";

export interface LineScale {
  /** Keys from left to right. */
  readonly keys: readonly string[];
  /** From the left of the plot. */
  readonly xOf: (key: string) => number;
}

export interface XName {
  /** Of its tick. */
  readonly xPt: number;
  readonly centrePt: number;
  readonly words: Words;
}

interface Span {
  readonly leftPt: number;
  readonly widthPt: number;
}

/** Dates stand where their day is; other keys at even distances in the order of the data. */
export function toScale(data: readonly Datum[], widthPt: number): LineScale {
  const keys = [...new Set(data.map(({ key }) => key))];
  const times = keys.map(positionOf);
  if (times.every((time) => time !== undefined)) {
    const at = new Map(keys.map((key, index) => [key, times[index] ?? 0]));
    const sorted = [...keys].sort((a, b) => (at.get(a) ?? 0) - (at.get(b) ?? 0));
    const first = Math.min(...times);
    const spread = Math.max(...times) - first;
    const xOf = (key: string) =>
      spread === 0 ? widthPt / 2 : (((at.get(key) ?? first) - first) / spread) * widthPt;
    return { keys: sorted, xOf };
  }
  const last = keys.length - 1;
  const xOf = (key: string) =>
    last === 0 ? widthPt / 2 : (Math.max(0, keys.indexOf(key)) / last) * widthPt;
  return { keys, xOf };
}

/** A year without a month is a point of its own, not the middle of the year. */
function positionOf(key: string): number | undefined {
  return /^\d{4}$/.test(key) ? Number(key) : timeOf(key);
}

const namedYears = 5;
const yearSteps = [1, 2, 5, 10, 20, 50, 100];
const betweenNamesPt = 6;

/** First and last are named before what stands between them; none touches another or leaves the drawing. */
export function nameScale(
  data: readonly Datum[],
  scale: LineScale,
  { leftPt, widthPt, setting }: Span & { readonly setting: Setting },
): readonly XName[] {
  const span = { leftPt, widthPt };
  const years = yearMarks(scale, span, setting);
  const marks = years ?? labelMarks(data, scale, span);
  const style = setting.theme.text[years === undefined ? "label" : "axis"];
  const roomPt = Math.max(40, widthPt / Math.max(1, scale.keys.length - 1) - betweenNamesPt);
  const measurePt = Math.min(roomPt, widthPt / 2 - betweenNamesPt);
  const names = marks.map(({ xPt, label }) => {
    const words = setWords(textRuns(label, style), setting, Math.max(measurePt, 24));
    return { xPt, words, centrePt: keepInside(xPt, words.widthPt, [0, setting.widthPt]) };
  });
  const [first, ...rest] = names;
  const last = rest.pop();
  const kept: XName[] = [];
  for (const name of [first, last, ...rest]) {
    if (name !== undefined && kept.every((other) => areApart(name, other))) kept.push(name);
  }
  return kept.sort((a, b) => a.xPt - b.xPt);
}

function areApart(a: XName, b: XName): boolean {
  const leastPt = (a.words.widthPt + b.words.widthPt) / 2 + betweenNamesPt;
  return Math.abs(a.centrePt - b.centrePt) >= leastPt;
}

interface Mark {
  readonly xPt: number;
  readonly label: string;
}

function labelMarks(data: readonly Datum[], scale: LineScale, span: Span): readonly Mark[] {
  return scale.keys.map((key) => ({
    xPt: span.leftPt + scale.xOf(key),
    label: data.find((datum) => datum.key === key)?.label ?? "",
  }));
}

/** Round years between the first and the last point; undefined where there are too few to name. */
function yearMarks(scale: LineScale, span: Span, setting: Setting): readonly Mark[] | undefined {
  const times = scale.keys.flatMap((key) => positionOf(key) ?? []);
  const [first = 0] = times;
  const last = times.at(-1) ?? first;
  if (times.length < scale.keys.length || last - first < namedYears) return undefined;
  const yearPt = span.widthPt / (last - first);
  const wordsPt = setWords(textRuns("2000", setting.theme.text.axis), setting).widthPt;
  const step = yearSteps.find((years) => years * yearPt >= 2 * wordsPt) ?? 200;
  const ends = [first, last].filter((time) => Number.isInteger(time));
  const years = [...ends];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    // A round year near an end would only crowd it.
    if (ends.every((end) => Math.abs(end - year) >= step / 2)) years.push(year);
  }
  years.sort((a, b) => a - b);
  return years.map((year) => ({
    xPt: span.leftPt + (year - first) * yearPt,
    label: String(year),
  }));
}
