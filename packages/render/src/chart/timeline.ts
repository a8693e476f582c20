// A project's dates on a line of years: known, planned and changed events, and the period it was effective.
import type { Datum } from "../document/model.ts";
import type { Box } from "../pages/strip.ts";
import { type FlagPlace, placeFlags, poleGapPt } from "./flags.ts";
import { type Drawing, round, type Setting } from "./setting.ts";
import { baseStroke, fill, rule } from "./shapes.ts";
import { timeOf } from "./time-scale.ts";
import { figureRuns, keepInside, placeWords, setWords, textRuns, type Words } from "./words.ts";

/** Of the axis, the tops of poles over it and the ends of those under it, for flags of two lines. */
const highAxisPt = 33;
const poleUpPt = 26;
const poleDownPt = 37;
const tierPt = 20;
const flagPt = 19;
const heightPt = 74;
/** Without a flag below: the axis and its years. */
const upperHeightPt = 50;
/** From a pole to the end of the longest flag, of half the width: longer names turn over. */
const flagEndPt = 8;
const periodPt = 4.4;
const discPt = 2.8;
/** Years closer than this are named every second, fifth or tenth. */
const yearNamePt = 20;
const endPt = 46;

interface Event {
  readonly datum: Datum;
  readonly time: number;
  readonly xPt: number;
  readonly name: Words;
  readonly date: Words;
}

export function drawTimeline(setting: Setting): Drawing {
  const timed = setting.chart.data.flatMap((datum) => {
    const time = timeOf(datum.figure?.value ?? "");
    return time === undefined ? [] : [{ datum, time }];
  });
  if (timed.length === 0) return { heightPt: 0, boxes: [] };
  const years = toYears(
    timed.map(({ time }) => time),
    setting.widthPt,
  );
  const events = timed
    .map(({ datum, time }) => toEvent(datum, time, { xPt: xOf(time, years), setting }))
    .sort((a, b) => a.time - b.time);
  const flags = placeFlags(
    events.map(({ xPt, name, date }) => ({ xPt, widthPt: Math.max(name.widthPt, date.widthPt) })),
    setting.widthPt,
  );
  const lowest = Math.max(...flags.map((flag) => flag.tier));
  const tallest = Math.max(...events.map(({ name, date }) => name.heightPt + date.heightPt));
  const extraPt = Math.max(0, tallest - flagPt);
  const polesPt = events.flatMap(({ xPt }, index) => ((flags[index]?.tier ?? 0) > 0 ? [xPt] : []));
  const frame = { axisPt: highAxisPt + extraPt, extraPt, polesPt, setting };
  const belowPt = extraPt + (lowest - 1) * (tierPt + extraPt);
  return {
    heightPt: round(extraPt + (lowest === 0 ? upperHeightPt : heightPt + belowPt)),
    boxes: [
      ...drawPeriod(events, frame),
      rule([0, frame.axisPt, setting.widthPt, frame.axisPt], baseStroke(setting.theme), setting),
      ...drawYears(years, frame),
      ...events.flatMap((event, index) => drawFlag(event, flags[index], frame)),
      ...events.map((event) => drawDisc(event, frame)),
    ],
  };
}

interface Frame {
  readonly axisPt: number;
  /** By how much the tallest flag is taller than one of two lines. */
  readonly extraPt: number;
  /** Of the flags below the axis: they pass between the names of the years. */
  readonly polesPt: readonly number[];
  readonly setting: Setting;
}

function toEvent(
  datum: Datum,
  time: number,
  { xPt, setting }: { xPt: number; setting: Setting },
): Event {
  const { label, detail } = setting.theme.text;
  const measurePt = setting.widthPt / 2 - flagEndPt;
  return {
    datum,
    time,
    xPt,
    name: setWords(textRuns(datum.label, { ...label, weight: 500 }), setting, measurePt),
    date: setWords(figureRuns(datum, detail), setting, measurePt),
  };
}

/** From effectiveness to the last closing that is not a plan. */
function drawPeriod(events: readonly Event[], { axisPt, setting }: Frame): readonly Box[] {
  const known = events.filter(({ datum }) => datum.series !== "planned");
  const start = known.find(({ datum }) => datum.key.startsWith("effective"));
  const end = known.findLast(({ datum }) => datum.key.startsWith("closing"));
  if (start === undefined || end === undefined || end.xPt <= start.xPt) return [];
  const area = {
    xPt: start.xPt,
    yPt: axisPt - periodPt / 2,
    widthPt: end.xPt - start.xPt,
    heightPt: periodPt,
  };
  return [fill(area, setting.theme.period, setting)];
}

interface Years {
  /** Time at the left edge. */
  readonly start: number;
  readonly end: number;
  readonly yearPt: number;
}

/** Room for a flag stands free at both ends. */
function toYears(times: readonly number[], widthPt: number): Years {
  const first = Math.min(...times);
  const last = Math.max(...times);
  const yearPt = (widthPt - 2 * endPt) / Math.max(1, last - first);
  const start = first - endPt / yearPt;
  return { start, end: start + widthPt / yearPt, yearPt };
}

function xOf(time: number, { start, yearPt }: Years): number {
  return (time - start) * yearPt;
}

function drawYears(years: Years, frame: Frame): readonly Box[] {
  const { axisPt, setting } = frame;
  const { theme, widthPt } = setting;
  const every = [1, 2, 5, 10].find((step) => step * years.yearPt >= yearNamePt) ?? 20;
  const first = Math.floor(years.start);
  const count = Math.ceil(years.end) - first;
  return Array.from({ length: count }, (_, index) => first + index).flatMap((year) => {
    const left = Math.max(0, xOf(year, years));
    const right = Math.min(widthPt, xOf(year + 1, years));
    const stroke = { color: theme.baseline, thicknessPt: 0.5 };
    const tick = left > 0 ? [rule([left, axisPt, left, axisPt + 5], stroke, setting)] : [];
    const words = setWords(textRuns(String(year), theme.text.axis), setting);
    // A year that the edge cuts is named where its name still fits.
    if (year % every !== 0 || right - left < Math.min(words.widthPt, years.yearPt)) return tick;
    const centrePt = yearCentre([left, right], words.widthPt, frame);
    if (centrePt === undefined) return tick;
    const spot = { xPt: centrePt, yPt: axisPt + 5, align: "center" as const };
    return [...tick, ...placeWords(words, spot, setting)];
  });
}

const besidePolePt = 1.5;

/** In the middle of the year, or beside the pole that passes there; undefined where there is no room. */
function yearCentre(
  [left, right]: readonly [number, number],
  wordsPt: number,
  { polesPt, setting }: Frame,
): number | undefined {
  const middle = (left + right) / 2;
  const aside = wordsPt / 2 + besidePolePt;
  const beside = polesPt.flatMap((pole) => [pole - aside, pole + aside]);
  const inYear = beside.filter((at) => at - wordsPt / 2 >= left && at + wordsPt / 2 <= right);
  return [middle, ...inYear].find(
    (at) =>
      keepInside(at, wordsPt, [0, setting.widthPt]) === at &&
      polesPt.every((pole) => Math.abs(pole - at) >= aside - 0.01),
  );
}

function drawFlag(event: Event, place: FlagPlace | undefined, frame: Frame): readonly Box[] {
  const { axisPt, extraPt, setting } = frame;
  const { tier, side } = place ?? { tier: 0, side: "right" };
  const { xPt, name, date } = event;
  const above = tier === 0;
  const belowPt = poleDownPt + extraPt + (tier - 1) * (tierPt + extraPt);
  const pole = above ? axisPt - poleUpPt - extraPt : axisPt + belowPt;
  const top = above ? pole - 2 : pole - name.heightPt - date.heightPt + 2;
  const x = side === "right" ? xPt + poleGapPt : xPt - poleGapPt;
  const align = side === "right" ? "left" : "right";
  const stroke = { color: setting.theme.baseline, thicknessPt: 0.5 };
  return [
    rule([xPt, Math.min(pole, axisPt), xPt, Math.max(pole, axisPt)], stroke, setting),
    ...placeWords(name, { xPt: x, yPt: top, align }, setting),
    ...placeWords(date, { xPt: x, yPt: top + name.heightPt, align }, setting),
  ];
}

function drawDisc({ datum, xPt }: Event, { axisPt, setting }: Frame): Box {
  const { theme, chart } = setting;
  const planned = datum.series === "planned";
  const at = { xPt: round(xPt), yPt: round(axisPt), radiusPt: discPt, source: chart.path };
  if (planned) {
    return { type: "disc", ...at, color: "#FFFFFF", stroke: { color: theme.ink, thicknessPt: 1 } };
  }
  return { type: "disc", ...at, color: datum.series === "change" ? theme.change : theme.ink };
}
