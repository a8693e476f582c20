// Data → stacks: one for each key, its parts in the order of the series, with the datum printed as its total.
// The total is a datum of its own (one without a series), so that every printed number stays a figure.
import type { Datum } from "../document/model.ts";
import type { Box } from "../pages/strip.ts";
import { seriesPaint } from "./legend.ts";
import type { Paint } from "./palettes.ts";
import type { Setting } from "./setting.ts";
import { type Area, fillPart, hatched, standIn } from "./shapes.ts";
import { datumValue, type Exact, sum } from "./values.ts";

/** White between two parts. */
export const betweenPartsPt = 0.6;
export const thinnestPartPt = 0.8;
/** An unknown part has no length; this shows that it is there. */
export const unknownPartPt = 8;

export interface Part {
  readonly paint: Paint;
  /** Undefined: not known. */
  readonly value: Exact | undefined;
  readonly figure: Datum["figure"];
}

export interface Stack {
  readonly key: string;
  readonly label: string;
  readonly detail: string | undefined;
  readonly parts: readonly Part[];
  /** What is known of it. */
  readonly height: Exact;
  /** The datum printed at its end. */
  readonly printed: Datum | undefined;
}

/** In the order of the data; an unknown date stands last and is never spread. */
export function toStacks(setting: Setting): readonly Stack[] {
  const groups = groupData(setting);
  const undated = groups.filter(([first]) => first?.key === "undated");
  const dated = groups.filter(([first]) => first?.key !== "undated");
  return [...dated, ...undated].map((data) => toStack(data, setting));
}

function groupData({ chart }: Setting): readonly (readonly Datum[])[] {
  if (chart.series.length === 0) return chart.data.map((datum) => [datum]);
  const keys = [...new Set(chart.data.map((datum) => datum.key))];
  return keys.map((key) => chart.data.filter((datum) => datum.key === key));
}

function toStack(data: readonly Datum[], setting: Setting): Stack {
  const ids = setting.chart.series.map((series) => series.id);
  const seriesOf = (datum: Datum) => ids.indexOf(datum.series ?? "");
  const named = ids.length === 0 ? data : data.filter((datum) => seriesOf(datum) >= 0);
  const total = ids.length === 0 ? undefined : data.find((datum) => seriesOf(datum) < 0);
  const shown = named.length > 0 || total === undefined ? named : [total];
  // What is not known stands last, so that all that is known keeps its place on the scale.
  const order = (datum: Datum) =>
    (datumValue(datum) === undefined ? ids.length : 0) + seriesOf(datum);
  const parts = shown
    .toSorted((a, b) => order(a) - order(b))
    .map((datum) => ({
      paint: paintOf(datum, seriesOf(datum), setting),
      value: datumValue(datum),
      figure: datum.figure,
    }));
  return {
    key: data[0]?.key ?? "",
    label: data[0]?.label ?? "",
    detail: data.find((datum) => datum.detail !== undefined)?.detail,
    parts,
    height: sum(parts.flatMap(({ value }) => (value?.gt(0) ? [value] : []))),
    printed: total ?? (named.length === 1 ? named[0] : undefined),
  };
}

/** Where one bar is spoken of, it is full and the others stand back. */
function paintOf(datum: Datum, series: number, setting: Setting): Paint {
  const { chart, theme } = setting;
  const isAside = chart.series.length === 0 && chart.data.some(({ accent }) => accent);
  return isAside && !datum.accent ? { color: theme.aside } : seriesPaint(series, setting);
}

/** Hatched in the picture: a part that is not known and whose words are not printed at the end of its stack. */
export function isHatched(part: Part, { printed }: Stack): boolean {
  return part.value === undefined && part.figure !== printed?.figure;
}

export function hasHatched(stacks: readonly Stack[]): boolean {
  return stacks.some((stack) => stack.parts.some((part) => isHatched(part, stack)));
}

/** Where a part lies along its stack, from the zero line; `isInk` is false where only its place is kept. */
export interface Stretch {
  readonly part: Part;
  readonly fromPt: number;
  readonly toPt: number;
  readonly isInk: boolean;
}

/** Parts end where the sum of their values is on the scale; what is not known follows them. */
export function layParts(stack: Stack, ptOf: (value: Exact) => number): readonly Stretch[] {
  let fromPt = 0;
  let known = sum([]);
  return stack.parts.map((part) => {
    const isUnknown = isHatched(part, stack);
    if (!isUnknown && !part.value?.gt(0)) {
      return { part, fromPt, toPt: fromPt + thinnestPartPt, isInk: false };
    }
    known = known.plus(part.value ?? 0);
    const leastPt = fromPt + (isUnknown ? unknownPartPt : thinnestPartPt);
    const stretch = { part, fromPt, toPt: Math.max(leastPt, ptOf(known)), isInk: true };
    fromPt = stretch.toPt;
    return stretch;
  });
}

export function stackEnd(stretches: readonly Stretch[]): number {
  return Math.max(0, ...stretches.map(({ toPt, isInk }) => (isInk ? toPt : 0)));
}

/** Paint of a stretch on its area; what has no ink and no words keeps its place. */
export function drawStretch(
  { part, isInk }: Stretch,
  area: Area,
  { stack, setting }: { readonly stack: Stack; readonly setting: Setting },
): readonly Box[] {
  if (isInk) {
    return part.value === undefined
      ? [hatched(area, setting, part.figure)]
      : [fillPart(area, part.paint, setting, part.figure)];
  }
  return part.figure === stack.printed?.figure ? [] : standIn(area, setting, part.figure);
}
