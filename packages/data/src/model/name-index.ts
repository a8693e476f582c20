// Names, short names, aliases and codes of things → the code that a written name stands for, else the nearest ones.
import { nameKey } from "./name-key.ts";
import { editDistance, reach } from "./nearest-name.ts";

export interface NamedThing {
  readonly code: string;
  readonly names: readonly string[];
  /** Where two share a name, the one of the lowest rank bears it. */
  readonly rank?: number;
}

export interface NearName {
  readonly code: string;
  /** The known name that is near. */
  readonly name: string;
  /** 1 equal, 0 nothing alike. */
  readonly score: number;
}

export type FoundName =
  | {
      readonly code: string;
      /** The text is a code that is no longer in force. */
      readonly isFormer?: true;
    }
  | {
      /** Best first; none where nothing is near, or several of score 1 that share the name. */
      readonly near: readonly NearName[];
    };

export interface NameIndex {
  readonly names: readonly { readonly key: string; readonly name: string; readonly code: string }[];
  readonly byKey: ReadonlyMap<string, readonly NamedThing[]>;
}

export function nameIndex(things: readonly NamedThing[]): NameIndex {
  const byKey = new Map<string, NamedThing[]>();
  const names: { key: string; name: string; code: string }[] = [];
  for (const thing of things) {
    for (const name of [thing.code, ...thing.names]) {
      const key = nameKey(name);
      const bearers = byKey.get(key);
      if (key === "" || bearers?.includes(thing)) continue;
      names.push({ key, name, code: thing.code });
      if (bearers === undefined) byKey.set(key, [thing]);
      else bearers.push(thing);
    }
  }
  return { names, byKey };
}

/** The code of the thing that bears the name, with or without what stands in brackets; else what is near. */
export function findName(index: NameIndex, text: string): FoundName {
  const bearers = bearersOf(index, text);
  const [first, ...more] = bearers;
  if (first !== undefined && more.length === 0) return { code: first.code };
  if (first !== undefined) return { near: bearers.map(({ code }) => equal(code, text)) };
  return { near: nearNames(index, text) };
}

/** Those of the lowest rank among the things of that name. */
export function bearersOf(index: NameIndex, text: string): readonly NamedThing[] {
  return lowest(namesWritten(text).flatMap((name) => index.byKey.get(nameKey(name)) ?? []));
}

export function lowest(things: readonly NamedThing[]): readonly NamedThing[] {
  const least = Math.min(...things.map(({ rank = 0 }) => rank));
  return [...new Set(things.filter(({ rank = 0 }) => rank === least))];
}

/** `Asian Development Bank (ADB)`: the whole, or else the words before the brackets and those inside. */
function namesWritten(text: string): readonly string[] {
  const [, before = "", inside = ""] = /^(.*?)[(（]([^()（）]*)[)）]\s*$/u.exec(text) ?? [];
  return [text, before, inside];
}

const mostNear = 3;

export function nearNames(index: NameIndex, text: string): readonly NearName[] {
  const key = nameKey(text);
  const best = new Map<string, NearName>();
  for (const { key: known, name, code } of index.names) {
    const score = likeness(key, known);
    if (score > (best.get(code)?.score ?? 0)) best.set(code, { code, name, score });
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score).slice(0, mostNear);
}

/** 0 where more letters differ than a slip of the pen explains; digits of a code may differ in one. */
function likeness(key: string, known: string): number {
  const most = /^\d+$/.test(known) ? 1 : reach(Math.min(key.length, known.length));
  if (Math.abs(key.length - known.length) > most) return 0;
  const distance = editDistance(key, known);
  const length = Math.max(key.length, known.length);
  return distance > most || distance >= length ? 0 : 1 - distance / length;
}

function equal(code: string, name: string): NearName {
  return { code, name, score: 1 };
}
