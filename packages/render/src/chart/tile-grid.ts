// Where the 14 prefecture-level units of Xinjiang stand on a grid of equal tiles, by GB/T 2260 code.
import { BriefError } from "@brief/data";

export interface Tile {
  /** From 1, left to right. */
  readonly column: number;
  /** From 1, top to bottom. */
  readonly row: number;
}

export const gridColumns = 5;
export const gridRows = 5;

const tiles: Readonly<Record<string, Tile>> = {
  "654200": { column: 2, row: 1 },
  "654300": { column: 3, row: 1 },
  "652700": { column: 1, row: 2 },
  "650200": { column: 2, row: 2 },
  "652300": { column: 3, row: 2 },
  "654000": { column: 2, row: 3 },
  "650100": { column: 3, row: 3 },
  "650400": { column: 4, row: 3 },
  "650500": { column: 5, row: 3 },
  "653000": { column: 1, row: 4 },
  "652900": { column: 2, row: 4 },
  "652800": { column: 3, row: 4 },
  "653100": { column: 1, row: 5 },
  "653200": { column: 2, row: 5 },
};

/** Cities directly under the region share one dashed tile. */
const direct: Tile = { column: 5, row: 5 };

export function isDirectCity(code: string): boolean {
  return code.startsWith("6590");
}

export function tileOf(code: string): Tile {
  if (isDirectCity(code)) return direct;
  const tile = Object.hasOwn(tiles, code) ? tiles[code] : undefined;
  if (tile !== undefined) return tile;
  throw new BriefError(
    "unknown-tile",
    `no tile for the region "${code}"`,
    "give a datum the six-digit code of a prefecture-level unit of Xinjiang",
  );
}
