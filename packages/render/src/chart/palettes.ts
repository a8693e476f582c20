// The colours of charts by name, and what they fill: solid, hatched or outlined, so that greys tell them apart.

/** Categories in order of use. Any two differ by 7 in L* or more; `full` keeps ink and plum apart. */
export const palettes = {
  full: ["#14243A", "#AB2F25", "#92B6D2", "#BD8F35", "#337E74", "#61305F", "#E7D2A3", "#E6EAED"],
  redgrey: ["#B3211C", "#2E3338", "#9DA2A8", "#D3D6DA"],
  navy: ["#1F3B63", "#5E7391", "#A9B7C9", "#C9CCD1"],
  black: ["#000000", "#6B6F74", "#B5B9BE"],
} as const;
export type PaletteName = keyof typeof palettes;

/** Five steps of one hue, pale to dark; text is white on the last two. */
export const sequences = {
  ink: ["#E9EEF3", "#C3D1DE", "#8FA9C1", "#557697", "#27466A"],
  red: ["#F6E8E4", "#E8C3BA", "#D4917F", "#BC5545", "#8E231B"],
  grey: ["#E9EBEE", "#D3D6DA", "#B5B9BE", "#6B6F74", "#2E3338"],
} as const;

export const black = "#000000";
export const white = "#FFFFFF";
export const soft = "#5A5F66";
export const mist = palettes.full[7];

/** What fills a part. */
export interface Paint {
  readonly color: string;
  readonly hatch?: { readonly color: string; readonly stepPt: number };
  /** Colour of an outline of 0.4 pt, where the ground is too pale to end by itself. */
  readonly outline?: string;
}

/** What draws a line: pale colours would be lost, so further lines are dashed. */
export interface LineInk {
  readonly color: string;
  readonly dash?: readonly [number, number];
}

/** From this lightness up a part is lost on white without an outline. */
const palest = 80;
const solid = (color: string): Paint =>
  lightness(color) < palest ? { color } : { color, outline: soft };
/** A category, where a palette has run out; wider hatch in a paler colour says unknown. */
const hatchedWith = (color: string): Paint => ({
  color: white,
  hatch: { color, stepPt: 3 },
  outline: color,
});

/** Five categories at most stand in one chart. */
export const mostCategories = 5;

export const categories: Readonly<Record<PaletteName, readonly Paint[]>> = {
  full: palettes.full.slice(0, mostCategories).map(solid),
  redgrey: [...palettes.redgrey.map(solid), hatchedWith(palettes.redgrey[1])],
  navy: [...palettes.navy.map(solid), hatchedWith(palettes.navy[0])],
  black: [...palettes.black.map(solid), hatchedWith(black), solid(mist)],
};

/** What the caller has put together as “other”. */
export const others: Readonly<Record<PaletteName, Paint>> = {
  full: solid(mist),
  redgrey: solid(white),
  navy: solid(mist),
  black: solid(white),
};

const palestLine = 76;

export function lineInks(palette: readonly string[]): readonly LineInk[] {
  const dark = palette.slice(0, mostCategories).filter((color) => lightness(color) <= palestLine);
  const dashed = dark.map((color): LineInk => ({ color, dash: [3, 2] }));
  return [...dark.map((color) => ({ color })), ...dashed];
}

/** Relative luminance (WCAG 2). */
export function luminance(color: string): number {
  const channel = (at: number) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** L* of CIE 1976, from black 0 to white 100. */
export function lightness(color: string): number {
  const y = luminance(color);
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (y * 24389) / 27;
}

/** Text of this colour can be read on white: 4.5 to 1. */
export function readsOnWhite(color: string): boolean {
  return 1.05 / (luminance(color) + 0.05) >= 4.5;
}
