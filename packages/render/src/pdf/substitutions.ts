// The substitutions of GSUB that put one glyph for another or join some to one. OpenType 1.9, lookups of type 1 and 4;
// where one of another type would take a glyph, an engine that reads all has to shape the text.
import { coverageIndex, type Lookup, listAt } from "./layout-table.ts";

/** A glyph and the characters that it stands for. */
export interface Placed {
  readonly id: number;
  readonly text: string;
}

/** Undefined where a lookup that is not read here takes one of them. */
export type Substitute = (glyphs: readonly Placed[]) => readonly Placed[] | undefined;

/** The type of a lookup that only says where another lies. */
export const substitutionExtension = 7;

const single = 1;
const ligature = 4;
const context = 5;
const chainedContext = 6;

export function substituteBy(gsub: DataView, lookups: readonly Lookup[]): Substitute {
  const isTouched = remembered((glyph) =>
    lookups.some(({ type, subtables }) => isTaken(gsub, type, subtables, glyph)),
  );
  return (glyphs) => {
    if (!glyphs.some(({ id }) => isTouched(id))) return glyphs;
    let now: readonly Placed[] = glyphs;
    for (const { type, subtables } of lookups) {
      if (type === single) {
        now = now.map((glyph) => ({ ...glyph, id: replaced(gsub, subtables, glyph.id) }));
      } else if (type === ligature) {
        now = joined(gsub, subtables, now);
      } else if (now.some(({ id }) => isTaken(gsub, type, subtables, id))) {
        return undefined;
      }
    }
    return now;
  };
}

/** The same letters come back all the time. */
function remembered(ask: (glyph: number) => boolean): (glyph: number) => boolean {
  const known = new Map<number, boolean>();
  return (glyph) => {
    const answer = known.get(glyph) ?? ask(glyph);
    known.set(glyph, answer);
    return answer;
  };
}

/** By the first subtable that covers it. */
function replaced(gsub: DataView, subtables: readonly number[], glyph: number): number {
  for (const at of subtables) {
    const index = coverageIndex(gsub, at + gsub.getUint16(at + 2), glyph);
    if (index === -1) continue;
    if (gsub.getUint16(at) === 1) return (glyph + gsub.getInt16(at + 4)) & 0xffff;
    return gsub.getUint16(at + 6 + 2 * index);
  }
  return glyph;
}

function joined(
  gsub: DataView,
  subtables: readonly number[],
  glyphs: readonly Placed[],
): readonly Placed[] {
  const made: Placed[] = [];
  for (let from = 0; from < glyphs.length; ) {
    const found = findLigature(gsub, subtables, glyphs, from);
    const parts = glyphs.slice(from, from + (found?.length ?? 1));
    const id = found?.id ?? parts[0]?.id ?? 0;
    made.push({ id, text: parts.map(({ text }) => text).join("") });
    from += parts.length;
  }
  return made;
}

/** The first of a set whose parts follow: longer ones stand before. */
function findLigature(
  gsub: DataView,
  subtables: readonly number[],
  glyphs: readonly Placed[],
  from: number,
): { readonly id: number; readonly length: number } | undefined {
  for (const at of subtables) {
    const index = coverageIndex(gsub, at + gsub.getUint16(at + 2), glyphs[from]?.id ?? 0);
    if (index === -1) continue;
    const set = at + gsub.getUint16(at + 6 + 2 * index);
    for (const offset of listAt(gsub, set)) {
      const length = gsub.getUint16(set + offset + 2);
      const follows = (part: number) =>
        glyphs[from + part]?.id === gsub.getUint16(set + offset + 2 + 2 * part);
      const rest = Array.from({ length: length - 1 }, (_, part) => part + 1);
      if (rest.every(follows)) return { id: gsub.getUint16(set + offset), length };
    }
  }
  return undefined;
}

/** Whether a lookup may begin with that glyph. */
function isTaken(
  gsub: DataView,
  type: number,
  subtables: readonly number[],
  glyph: number,
): boolean {
  return subtables.some((at) => coverageIndex(gsub, at + coverageOf(gsub, type, at), glyph) !== -1);
}

/** Offset of the coverage of the first glyph that a substitution takes. */
function coverageOf(gsub: DataView, type: number, at: number): number {
  const isByCoverage = gsub.getUint16(at) === 3;
  if (isByCoverage && type === context) return gsub.getUint16(at + 6);
  if (!isByCoverage || type !== chainedContext) return gsub.getUint16(at + 2);
  const before = gsub.getUint16(at + 2);
  return gsub.getUint16(at + 6 + 2 * before);
}
