// Names of the parts of a share strip that are too small for words of their own: on leaders, or in a key.
import type { Datum } from "../document/model.ts";
import type { Box } from "../pages/strip.ts";
import type { StyledRun } from "../typeset/line.ts";
import type { Paint } from "./palettes.ts";
import { type Drawing, round, type Setting } from "./setting.ts";
import { fillPart, hatched, rule } from "./shapes.ts";
import type { Exact } from "./values.ts";
import { figureRuns, placeWords, setWords, textRuns, type Words } from "./words.ts";

export interface SharePart {
  readonly datum: Datum;
  /** Printed under the name: how many. */
  readonly count: Datum | undefined;
  /** Undefined: not known. */
  readonly share: Exact | undefined;
  readonly paint: Paint;
  readonly fromPt: number;
  readonly toPt: number;
}

export interface Taken {
  readonly fromPt: number;
  readonly toPt: number;
  readonly bottomPt: number;
}

interface Leader {
  readonly xPt: number;
  /** Top of its words. */
  readonly yPt: number;
  readonly words: Words;
}

const stepPt = 9.5;
/** From the leader to its words, and how far its end reaches towards them. */
const gapPt = 4;
const elbowPt = 3;
/** Leaders closer than this are one. */
const betweenLeadersPt = 2;
const besidePt = 5;
/** Between the name of a larger part and words that stand under it. */
const underNamesPt = 1.5;

interface Room {
  /** Names of larger parts. */
  readonly taken: readonly Taken[];
  readonly topPt: number;
  /** Where what is known ends on the strip. */
  readonly knownPt: number;
  readonly setting: Setting;
}

/** Stepped from left to right, each left of its leader; undefined where one finds no room. */
export function placeLeaders(
  parts: readonly SharePart[],
  room: Room,
): readonly Leader[] | undefined {
  const { taken, topPt, setting } = room;
  const leaders: Leader[] = [];
  for (const { part, xPt } of middlesOf(parts, room)) {
    const words = setWords(shareRuns(part, setting), setting);
    const span = { fromPt: xPt - gapPt - words.widthPt, toPt: xPt };
    const last = leaders.at(-1);
    if (span.fromPt < 0 || words.lines.length > 1) return undefined;
    // A part without width stands where the name of its neighbour starts.
    if (taken.some((name) => name.fromPt < xPt + 1.5 && name.toPt > xPt - 1.5)) return undefined;
    if (last !== undefined && xPt - last.xPt < betweenLeadersPt) return undefined;
    const under = taken.filter(
      (name) => name.fromPt < span.toPt + besidePt && name.toPt + besidePt > span.fromPt,
    );
    const lowest = Math.max(topPt, ...under.map(({ bottomPt }) => bottomPt + underNamesPt));
    const yPt = last === undefined ? lowest : Math.max(lowest, last.yPt + stepPt);
    leaders.push({ xPt, words, yPt });
  }
  return leaders;
}

/** Parts that are not known share the rest of the strip between them. */
function middlesOf(parts: readonly SharePart[], { knownPt, setting }: Room) {
  const unknown = parts.filter(({ share }) => share === undefined);
  const eachPt = (setting.widthPt - knownPt) / Math.max(1, unknown.length);
  const middles = parts.map((part) => {
    const index = unknown.indexOf(part);
    const xPt = index < 0 ? (part.fromPt + part.toPt) / 2 : knownPt + eachPt * (index + 0.5);
    return { part, xPt };
  });
  return middles.sort((a, b) => a.xPt - b.xPt);
}

function shareRuns({ datum }: SharePart, { theme }: Setting): readonly StyledRun[] {
  const { label } = theme.text;
  return [...textRuns(`${datum.label} `, label), ...figureRuns(datum, label)];
}

/** @param fromPt bottom of the strip */
export function drawLeaders(leaders: readonly Leader[], fromPt: number, setting: Setting): Drawing {
  const stroke = { color: setting.theme.baseline, thicknessPt: 0.4 };
  const boxes = leaders.flatMap(({ xPt, yPt, words }) => {
    const middlePt = yPt + words.heightPt / 2;
    return [
      rule([xPt, fromPt, xPt, middlePt], stroke, setting),
      rule([xPt - elbowPt, middlePt, xPt, middlePt], stroke, setting),
      ...placeWords(words, { xPt: xPt - gapPt, yPt, align: "right" }, setting),
    ];
  });
  const bottoms = leaders.map(({ yPt, words }) => yPt + words.heightPt);
  return { heightPt: round(Math.max(0, ...bottoms)), boxes };
}

const squarePt = 7.5;
const squareGapPt = 4;
const keyRowPt = 11.5;

/** One line for each part: its paint, name, share and count. */
export function drawKey(parts: readonly SharePart[], topPt: number, setting: Setting): Drawing {
  const textPt = squarePt + squareGapPt;
  let yPt = topPt;
  const boxes = parts.flatMap((part): readonly Box[] => {
    const runs = [...shareRuns(part, setting), ...countRuns(part, setting)];
    const words = setWords(runs, setting, setting.widthPt - textPt);
    const square = { xPt: 0, yPt: yPt + 1, widthPt: squarePt, heightPt: squarePt };
    const sign =
      part.share === undefined ? hatched(square, setting) : fillPart(square, part.paint, setting);
    const drawn = [sign, ...placeWords(words, { xPt: textPt, yPt, align: "left" }, setting)];
    yPt += Math.max(keyRowPt, words.heightPt + 2);
    return drawn;
  });
  return { heightPt: round(yPt), boxes };
}

function countRuns({ count }: SharePart, setting: Setting): readonly StyledRun[] {
  if (count === undefined) return [];
  const { label } = setting.theme.text;
  const [open, close] = setting.language === "zh-CN" ? ["（", "）"] : [" (", ")"];
  return [...textRuns(open, label), ...figureRuns(count, label), ...textRuns(close, label)];
}
