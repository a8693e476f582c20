// A region as a document writes it → its code in a dataset: by code, former code, name or alias, with the kind of unit
// left out or written otherwise, and after the names of the regions that it lies in.
import {
  bearersOf,
  type FoundName,
  findName,
  lowest,
  type NamedThing,
  type NameIndex,
  nameIndex,
} from "./name-index.ts";
import { nameKey, namesIn } from "./name-key.ts";
import type { Region } from "./region.ts";
import { regionName, type UnitKind } from "./region-name.ts";

export interface RegionIndex {
  readonly names: NameIndex;
  readonly regions: ReadonlyMap<string, Region>;
  readonly byStem: ReadonlyMap<string, readonly Stemmed[]>;
  readonly former: ReadonlyMap<string, string>;
}

interface Stemmed {
  readonly thing: NamedThing;
  /** The kinds of unit that its names tell of, now or formerly. */
  readonly kinds: ReadonlySet<UnitKind>;
}

/** A name that a wider and a narrower region share is the wider one's: 阿克苏 is the prefecture. */
const levels: readonly Region["level"][] = [
  "world-region",
  "country",
  "region",
  "prefecture",
  "county",
];

const indexes = new WeakMap<readonly Region[], RegionIndex>();

/**
 * @param within a dataset, or what `regionIndex` made of its regions
 * @example findRegion(dataset, "Akesu") // { code: "652900" }
 */
export function findRegion(
  within: RegionIndex | { readonly regions: readonly Region[] },
  text: string,
): FoundName {
  const index = "byStem" in within ? within : regionIndex(within.regions);
  const current = index.former.get(nameKey(text));
  if (current !== undefined) return { code: current, isFormer: true };
  const [only, ...more] = candidates(index, text);
  if (only !== undefined && more.length === 0) return { code: only.code };
  if (more.length === 0) return findName(index.names, text);
  return { near: candidates(index, text).map(({ code }) => ({ code, name: text, score: 1 })) };
}

export function regionIndex(regions: readonly Region[]): RegionIndex {
  const known = indexes.get(regions);
  if (known !== undefined) return known;
  const made = buildIndex(regions);
  indexes.set(regions, made);
  return made;
}

function buildIndex(regions: readonly Region[]): RegionIndex {
  const things = regions.map((region) => ({
    code: region.code,
    names: namesOf(region),
    rank: levels.indexOf(region.level),
  }));
  const byStem = new Map<string, Stemmed[]>();
  for (const thing of things) {
    const names = thing.names.flatMap((name) => regionName(name) ?? []);
    const kinds = new Set(names.flatMap(({ kind }) => kind ?? []));
    for (const stem of new Set(names.map((name) => name.stem))) {
      byStem.set(stem, [...(byStem.get(stem) ?? []), { thing, kinds }]);
    }
  }
  const codes = new Set(regions.map(({ code }) => code));
  return {
    names: nameIndex(things),
    regions: new Map(regions.map((region) => [region.code, region])),
    byStem,
    former: new Map(
      regions.flatMap(({ code, formerCode }) =>
        formerCode === undefined || codes.has(formerCode) ? [] : [[formerCode, code]],
      ),
    ),
  };
}

function namesOf(region: Region): readonly string[] {
  const { nameZh, nameEn, nameRu, shortZh, shortEn, aliases } = region;
  return [nameZh, nameEn, nameRu, shortZh, shortEn, ...namesIn(aliases)].flatMap(
    (name) => name ?? [],
  );
}

function candidates(index: RegionIndex, text: string): readonly NamedThing[] {
  const exact = bearersOf(index.names, text);
  if (exact.length > 0) return exact;
  const stemmed = ofStem(index, text);
  return stemmed.length > 0 ? stemmed : ofPath(index, text.normalize("NFKC").trim());
}

function ofStem(index: RegionIndex, text: string): readonly NamedThing[] {
  const name = regionName(text);
  if (name === undefined) return [];
  const { stem, kind } = name;
  const bearers = (index.byStem.get(stem) ?? []).filter(
    ({ kinds }) => kind === undefined || kinds.size === 0 || kinds.has(kind),
  );
  return lowest(bearers.map(({ thing }) => thing));
}

/** Longer than any name with the names around it: what is longer is no region. */
const longestPath = 60;

/** 新疆阿克苏地区库车市: the last name, where the names before it are those of regions around it. */
function ofPath(index: RegionIndex, text: string): readonly NamedThing[] {
  if (text.length > longestPath) return [];
  for (let at = 2; at < text.length - 1; at += 1) {
    const around = bearersOf(index.names, text.slice(0, at));
    if (around.length === 0) continue;
    const inside = candidates(index, text.slice(at)).filter(({ code }) =>
      around.some((wide) => liesIn(index, code, wide.code)),
    );
    if (inside.length > 0) return inside;
  }
  return [];
}

function liesIn(index: RegionIndex, code: string, wide: string): boolean {
  const seen = new Set<string>();
  let next = index.regions.get(code)?.parent;
  while (next !== undefined && !seen.has(next)) {
    if (next === wide) return true;
    seen.add(next);
    next = index.regions.get(next)?.parent;
  }
  return false;
}
