// Two-line flags on poles over and under a time line: beside their pole where there is room, else a tier lower.
export interface FlagSize {
  readonly xPt: number;
  readonly widthPt: number;
}

export interface FlagPlace {
  /** 0 above the line; 1 and on below it, one under the other. */
  readonly tier: number;
  readonly side: "left" | "right";
}

type Interval = readonly [number, number];

export const poleGapPt = 3;

/** Flags come in the order of their poles. */
export function placeFlags(flags: readonly FlagSize[], widthPt: number): readonly FlagPlace[] {
  const taken: Interval[][] = [];
  const poles = flags.map((flag) => flag.xPt);
  return flags.map((flag, index) => {
    const place = firstFree(flag, { taken, widthPt, next: poles[index + 1] });
    claim(flag, place, taken);
    return place;
  });
}

interface Room {
  readonly taken: readonly (readonly Interval[])[];
  readonly widthPt: number;
  readonly next: number | undefined;
}

function firstFree(flag: FlagSize, room: Room): FlagPlace {
  for (let tier = 0; ; tier += 1) {
    for (const side of ["right", "left"] as const) {
      if (isFree(flag, { tier, side }, room)) return { tier, side };
    }
    // Past the last tier in use nothing is in the way but an edge or the next pole.
    if (tier > room.taken.length) return { tier, side: fallbackSide(flag, room) };
  }
}

function fallbackSide(flag: FlagSize, room: Room): "left" | "right" {
  return extent(flag, "right")[1] <= room.widthPt ? "right" : "left";
}

function isFree(flag: FlagSize, { tier, side }: FlagPlace, room: Room): boolean {
  const [from, to] = extent(flag, side);
  if (from < 0 || to > room.widthPt) return false;
  // A flag to the right would lie in the way of the next pole.
  if (side === "right" && room.next !== undefined && room.next < to + poleGapPt) return false;
  const free = (at: number, [start, end]: Interval) =>
    (room.taken[at] ?? []).every(([left, right]) => end <= left || start >= right);
  const pole: Interval = [flag.xPt - 1, flag.xPt + 1];
  const crossed = Array.from({ length: Math.max(0, tier - 1) }, (_, index) => index + 1);
  return free(tier, [from, to]) && crossed.every((at) => free(at, pole));
}

function extent(flag: FlagSize, side: "left" | "right"): Interval {
  return side === "right"
    ? [flag.xPt, flag.xPt + poleGapPt + flag.widthPt]
    : [flag.xPt - poleGapPt - flag.widthPt, flag.xPt];
}

function claim(flag: FlagSize, place: FlagPlace, taken: Interval[][]): void {
  const from = place.tier === 0 ? 0 : 1;
  for (let tier = from; tier <= place.tier; tier += 1) {
    const row = taken[tier] ?? [];
    row.push(tier === place.tier ? extent(flag, place.side) : [flag.xPt - 1, flag.xPt + 1]);
    for (let empty = taken.length; empty < tier; empty += 1) taken[empty] = [];
    taken[tier] = row;
  }
}
