// The `cmap` of a TrueType face: code point → glyph. OpenType 1.9, formats 4 and 12, which faces of today have.
import { firstAtLeast } from "./layout-table.ts";

/** Glyph id of a code point, 0 where the face has none. */
export type CharacterMap = (codePoint: number) => number;

/** Platform and encoding in order of preference: all of Unicode before its first plane. */
const encodings = ["3 10", "0 6", "0 4", "3 1", "0 3", "0 2", "0 1", "0 0"];

/** Undefined where the table has another format. */
export function readCharacterMap(cmap: DataView): CharacterMap | undefined {
  const offsets = new Map<string, number>();
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const at = 4 + 8 * index;
    offsets.set(`${cmap.getUint16(at)} ${cmap.getUint16(at + 2)}`, cmap.getUint32(at + 4));
  }
  const best = encodings.find((encoding) => offsets.has(encoding)) ?? "";
  const offset = offsets.get(best);
  if (offset === undefined) return undefined;
  const format = cmap.getUint16(offset);
  if (format === 4) return inSegments(cmap, offset);
  return format === 12 ? inGroups(cmap, offset) : undefined;
}

function inSegments(cmap: DataView, offset: number): CharacterMap {
  const bytes = cmap.getUint16(offset + 6);
  const ends = offset + 14;
  const starts = ends + bytes + 2;
  const deltas = starts + bytes;
  const ranges = deltas + bytes;
  const endAt = (index: number) => cmap.getUint16(ends + 2 * index);
  return (codePoint) => {
    const segment = 2 * firstAtLeast(bytes / 2, codePoint, endAt);
    if (segment === bytes) return 0;
    const start = cmap.getUint16(starts + segment);
    if (codePoint < start) return 0;
    const delta = cmap.getUint16(deltas + segment);
    const range = cmap.getUint16(ranges + segment);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const id = cmap.getUint16(ranges + segment + range + 2 * (codePoint - start));
    return id === 0 ? 0 : (id + delta) & 0xffff;
  };
}

function inGroups(cmap: DataView, offset: number): CharacterMap {
  const count = cmap.getUint32(offset + 12);
  const groups = offset + 16;
  const endAt = (index: number) => cmap.getUint32(groups + 12 * index + 4);
  return (codePoint) => {
    const index = firstAtLeast(count, codePoint, endAt);
    if (index === count) return 0;
    const start = cmap.getUint32(groups + 12 * index);
    if (codePoint < start) return 0;
    return cmap.getUint32(groups + 12 * index + 8) + codePoint - start;
  };
}
