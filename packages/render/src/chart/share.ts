// One whole as a strip of its parts: the share inside, name and count below; small parts on leaders under it, or,
// where leaders find no room, in a key. What is not known is the hatched rest.
import type { Datum } from "../document/model.ts";
import type { Box } from "../pages/strip.ts";
import { mostCategories, type Paint } from "./palettes.ts";
import { type Drawing, round, type Setting } from "./setting.ts";
import { fillPart, hatched, inkOn, standIn } from "./shapes.ts";
import { drawKey, drawLeaders, placeLeaders, type SharePart } from "./share-labels.ts";
import { datumValue, sum } from "./values.ts";
import {
  figureRuns,
  placeWords,
  setWords,
  stackWords,
  textRuns,
  unitWords,
  type Words,
} from "./words.ts";

const stripPt = 16;
const betweenPt = 0.8;
const insidePt = 5;
const underPt = 3;
/** From here up a share stands inside its part. */
const leastInside = 0.07;
const shareSizePt = 8;
const mostNameLines = 3;

interface Named {
  readonly part: SharePart;
  readonly share: Words;
  readonly name: Words;
}

export function drawShare(setting: Setting): Drawing {
  const parts = toParts(setting);
  const unit = unitWords(setting);
  const topPt = unit.lines.length > 0 ? unit.heightPt + underPt : 0;
  const named = parts.flatMap((part) => nameInside(part, setting) ?? []);
  const small = parts.filter((part) => named.every((one) => one.part !== part));
  const belowPt = topPt + stripPt;
  const taken = named.map(({ part, name }) => ({
    fromPt: part.fromPt,
    toPt: part.fromPt + name.widthPt,
    bottomPt: belowPt + underPt + name.heightPt,
  }));
  const knownPt = Math.max(0, ...parts.map(({ toPt }) => toPt));
  const leaders = placeLeaders(small, { taken, topPt: belowPt + underPt, knownPt, setting });
  const namesPt = Math.max(belowPt, ...taken.map(({ bottomPt }) => bottomPt));
  const rest =
    leaders === undefined
      ? drawKey(small, namesPt + underPt, setting)
      : drawLeaders(leaders, belowPt, setting);
  return {
    heightPt: round(Math.max(namesPt, rest.heightPt)),
    boxes: [
      ...placeWords(unit, { xPt: 0, yPt: 0, align: "left" }, setting),
      ...parts.flatMap((part) => drawPart(part, topPt, setting)),
      ...drawUnknownRest(parts, topPt, setting),
      ...named.flatMap((one) => drawNamed(one, topPt, setting)),
      ...rest.boxes,
    ],
  };
}

/** Side by side in the order of the data; parts that are not known stand at the end of what is. */
function toParts(setting: Setting): readonly SharePart[] {
  const { data } = setting.chart;
  const keys = [...new Set(data.map(({ key }) => key))];
  const shares = keys.flatMap((key, index) => {
    const [datum, count] = data.filter((one) => one.key === key);
    return datum === undefined ? [] : [{ datum, count, share: datumValue(datum), index }];
  });
  const known = sum(shares.flatMap(({ share }) => (share?.gt(0) ? [share] : [])));
  // Shares of more than one whole are refused before this; whatever comes stays on the strip.
  const whole = known.gt(1) ? known : sum([]).plus(1);
  let fromPt = 0;
  return shares.map(({ datum, count, share, index }) => {
    const widthPt = share?.gt(0) ? share.div(whole).mul(setting.widthPt).toNumber() : 0;
    const part = { datum, count, share, paint: paintOf(datum, index, setting), fromPt };
    fromPt = Math.min(setting.widthPt, fromPt + widthPt);
    return { ...part, toPt: fromPt };
  });
}

function paintOf(datum: Datum, index: number, { theme }: Setting): Paint {
  if (datum.key === "other") return theme.other;
  return theme.series[index % mostCategories] ?? theme.other;
}

/** Share and name of a part that has room for both; undefined where it has not. */
function nameInside(part: SharePart, setting: Setting): Named | undefined {
  const { text } = setting.theme;
  const widthPt = part.toPt - part.fromPt;
  const { paint, share: value, datum, count } = part;
  if (paint.hatch !== undefined) return undefined;
  if (value === undefined || value.lt(leastInside)) return undefined;
  const style = { ...text.value, sizePt: shareSizePt, color: inkOn(paint.color) };
  const share = setWords(figureRuns(datum, style), setting);
  if (share.widthPt > widthPt - 2 * insidePt) return undefined;
  const isLast = part.toPt > setting.widthPt - 1;
  const roomPt = widthPt - (isLast ? 0 : insidePt);
  const name = stackWords([
    setWords(textRuns(datum.label, text.label), setting, roomPt),
    setWords(textRuns(datum.detail ?? "", text.detail), setting, roomPt),
    setWords(count === undefined ? [] : figureRuns(count, text.axis), setting, roomPt),
  ]);
  const isRoomy = name.widthPt <= roomPt && name.lines.length <= mostNameLines + 1;
  return isRoomy ? { part, share, name } : undefined;
}

function drawNamed({ part, share, name }: Named, topPt: number, setting: Setting): readonly Box[] {
  const shareSpot = {
    xPt: part.fromPt + insidePt,
    yPt: topPt + (stripPt - share.heightPt) / 2,
    align: "left" as const,
  };
  const nameSpot = { xPt: part.fromPt, yPt: topPt + stripPt + underPt, align: "left" as const };
  return [...placeWords(share, shareSpot, setting), ...placeWords(name, nameSpot, setting)];
}

/** White stands between two parts; a part too thin for it is drawn as thin as it can be seen. */
function drawPart(part: SharePart, topPt: number, setting: Setting): readonly Box[] {
  const { datum, count, share, paint, fromPt, toPt } = part;
  const isLast = toPt > setting.widthPt - 0.01;
  const widthPt = Math.max(betweenPt, toPt - fromPt - (isLast ? 0 : betweenPt));
  const xPt = Math.min(fromPt, setting.widthPt - widthPt);
  const area = { xPt, yPt: topPt, widthPt, heightPt: stripPt };
  const counted = standIn(area, setting, count?.figure);
  if (share === undefined) return counted;
  if (!share.gt(0)) return [...standIn(area, setting, datum.figure), ...counted];
  return [fillPart(area, paint, setting, datum.figure), ...counted];
}

function drawUnknownRest(
  parts: readonly SharePart[],
  topPt: number,
  setting: Setting,
): readonly Box[] {
  const unknown = parts.filter(({ share }) => share === undefined);
  if (unknown.length === 0) return [];
  const xPt = Math.max(0, ...parts.map(({ toPt }) => toPt));
  const area = { xPt, yPt: topPt, widthPt: setting.widthPt - xPt, heightPt: stripPt };
  if (area.widthPt < 1) return [];
  return [
    hatched(area, setting),
    ...unknown.flatMap(({ datum }) => standIn(area, setting, datum.figure)),
  ];
}
