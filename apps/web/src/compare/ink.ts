// Two pictures of a page → what stands in one of them alone: how much of it, where, and both drawn over each other.

/** How dark each pixel is: 0 is paper, 255 black. */
export type Ink = Uint8Array;

/** Less than this is the edge of a letter that lies a hair elsewhere. */
const threshold = 64;

/** @param rgba as a canvas gives it */
export function inkOf(rgba: Uint8ClampedArray): Ink {
  const ink = new Uint8Array(rgba.length / 4);
  for (let at = 0; at < ink.length; at += 1) {
    const pixel = 4 * at;
    const [red, green, blue] = [rgba[pixel] ?? 0, rgba[pixel + 1] ?? 0, rgba[pixel + 2] ?? 0];
    // ITU-R BT.601 luma, in 1/256.
    ink[at] = 255 - ((77 * red + 150 * green + 29 * blue) >> 8);
  }
  return ink;
}

/** A stretch of the page in which something differs, in parts of its height. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

export interface Difference {
  /** Of the pixels that are printed on in either: the part that is in one alone. */
  readonly ratio: number;
  /** From top to bottom. */
  readonly bands: readonly Band[];
}

export interface Inks {
  readonly old: Ink;
  readonly now: Ink;
  readonly width: number;
}

/** About two lines of text apart is another place. */
const mostGap = 0.025;

export function differenceOf({ old, now, width }: Inks): Difference {
  const height = Math.ceil(now.length / width);
  let printed = 0;
  let differing = 0;
  const bands: { top: number; bottom: number }[] = [];
  for (let row = 0; row < height; row += 1) {
    let inRow = 0;
    for (let at = row * width; at < (row + 1) * width; at += 1) {
      const [before = 0, after = 0] = [old[at], now[at]];
      if (Math.max(before, after) >= threshold) printed += 1;
      if (Math.abs(before - after) >= threshold) inRow += 1;
    }
    if (inRow === 0) continue;
    differing += inRow;
    const [top, bottom] = [row / height, (row + 1) / height];
    const last = bands.at(-1);
    if (last !== undefined && top - last.bottom <= mostGap) last.bottom = bottom;
    else bands.push({ top, bottom });
  }
  return { ratio: printed === 0 ? 0 : differing / printed, bands };
}

type Colour = readonly [red: number, green: number, blue: number];

/** On white paper, by day and by night. Each has its words beside it. */
export const overlayColours: Readonly<Record<"old" | "now" | "both", Colour>> = {
  old: [192, 64, 0],
  now: [0, 84, 196],
  both: [118, 118, 118],
};

/** 0 shows the older page alone, 1 the newer, ½ both. */
export type Mix = number;

/** Red, green, blue and opacity of each pixel: what stands in both is grey, the rest in the colour of its side. */
export function overlayPixels({ old, now }: Inks, mix: Mix, rgba: Uint8ClampedArray): void {
  const weights = { old: Math.min(1, 2 * (1 - mix)), now: Math.min(1, 2 * mix) };
  const taken = (colour: Colour): Colour => [255 - colour[0], 255 - colour[1], 255 - colour[2]];
  const [fromOld, fromNow, fromBoth] = [
    taken(overlayColours.old),
    taken(overlayColours.now),
    taken(overlayColours.both),
  ];
  for (let at = 0; at < now.length; at += 1) {
    const [before = 0, after = 0] = [old[at], now[at]];
    const both = Math.min(before, after) / 255;
    const gone = (weights.old * (before - Math.min(before, after))) / 255;
    const come = (weights.now * (after - Math.min(before, after))) / 255;
    const pixel = 4 * at;
    rgba[pixel] = 255 - both * fromBoth[0] - gone * fromOld[0] - come * fromNow[0];
    rgba[pixel + 1] = 255 - both * fromBoth[1] - gone * fromOld[1] - come * fromNow[1];
    rgba[pixel + 2] = 255 - both * fromBoth[2] - gone * fromOld[2] - come * fromNow[2];
    rgba[pixel + 3] = 255;
  }
}
