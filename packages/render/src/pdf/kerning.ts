// The pairs of GPOS: by how much the advance of a glyph changes before another. OpenType 1.9, lookups of type 2.
import { classOf, coverageIndex, firstAtLeast, type Lookup, NotRead } from "./layout-table.ts";

/** In units of the face. */
export type Kern = (glyph: number, next: number) => number;

/** The type of a lookup that only says where another lies. */
export const positionExtension = 9;

const pairAdjustment = 2;
const advanceOnly = 0x4;

/** @throws NotRead where glyphs move in another way */
export function kernBy(gpos: DataView, lookups: readonly Lookup[]): Kern {
  for (const { type, subtables } of lookups) {
    if (type !== pairAdjustment) throw new NotRead("a lookup of more than pairs");
    const isSimple = (at: number) =>
      gpos.getUint16(at + 4) === advanceOnly && gpos.getUint16(at + 6) === 0;
    if (!subtables.every(isSimple)) throw new NotRead("pairs that move more than the first");
  }
  return (glyph, next) => {
    let sum = 0;
    for (const { subtables } of lookups) {
      for (const at of subtables) {
        const value = pairValue(gpos, at, glyph, next);
        if (value === undefined) continue;
        sum += value;
        break;
      }
    }
    return sum;
  };
}

/** Undefined where the subtable does not speak of the pair. */
function pairValue(gpos: DataView, at: number, glyph: number, next: number): number | undefined {
  const index = coverageIndex(gpos, at + gpos.getUint16(at + 2), glyph);
  if (index === -1) return undefined;
  if (gpos.getUint16(at) === 1) {
    const pairs = at + gpos.getUint16(at + 10 + 2 * index);
    const count = gpos.getUint16(pairs);
    const found = firstAtLeast(count, next, (place) => gpos.getUint16(pairs + 2 + 4 * place));
    if (found === count || gpos.getUint16(pairs + 2 + 4 * found) !== next) return undefined;
    return gpos.getInt16(pairs + 4 + 4 * found);
  }
  const first = classOf(gpos, at + gpos.getUint16(at + 8), glyph);
  const second = classOf(gpos, at + gpos.getUint16(at + 10), next);
  return gpos.getInt16(at + 16 + 2 * (first * gpos.getUint16(at + 14) + second));
}
