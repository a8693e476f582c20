// Names and codes of regions, sectors and organisations that are known → their rows; what is not known gets its nearest name.

import { nearestName } from "../../model/nearest-name.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Region } from "../../model/region.ts";
import type { Sector } from "../../model/sector.ts";
import { fold } from "./fold.ts";
import { lenderRows, lenderWords } from "./words.ts";

/** What the dataset that is imported into already has. */
export interface Known {
  readonly regions?: readonly Region[];
  readonly sectors?: readonly Sector[];
  readonly organisations?: readonly Organisation[];
}

export interface Register<Row> {
  find(written: string): Row | undefined;
  /** "Did you mean": the known name that is nearest. */
  near(written: string): string | undefined;
  /** By its key. */
  get(key: string): Row | undefined;
}

/** Names of the same weight that lead to two rows lead to neither. */
class Names<Row> {
  readonly #rows = new Map<string, Row | undefined>();
  readonly #written: string[] = [];

  add(word: string | undefined, row: Row): void {
    const key = fold(word ?? "");
    if (word === undefined || key === "") return;
    const other = this.#rows.get(key);
    if (!this.#rows.has(key)) this.#written.push(word);
    this.#rows.set(key, other !== undefined && other !== row ? undefined : row);
  }

  get(written: string): Row | undefined {
    return this.#rows.get(fold(written));
  }

  get words(): readonly string[] {
    return this.#written;
  }
}

function register<Row>(
  layers: readonly Names<Row>[],
  byKey: ReadonlyMap<string, Row>,
): Register<Row> {
  return {
    get: (key) => byKey.get(key),
    find: (written) => {
      for (const names of layers) {
        const row = names.get(written);
        if (row !== undefined) return row;
      }
      return undefined;
    },
    near: (written) =>
      nearestName(
        written,
        layers.flatMap(({ words }) => words),
      ),
  };
}

const suffixes: readonly RegExp[] = [
  /(特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|地区|省|市|县|区|州|盟|旗)$/u,
  / (autonomous prefecture|autonomous county|autonomous region|prefecture|province|municipality|city|county|district|region)$/i,
  /^(г(ород|\.)|округ|уезд|район) /iu,
];

/** 阿克苏地区 → 阿克苏: what people write without the kind of the unit. */
function bare(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  for (const suffix of suffixes) {
    const short: string = name.replace(suffix, "");
    if (short !== name && short.length > 1) return short;
  }
  return undefined;
}

const levels: readonly Region["level"][] = [
  "region",
  "prefecture",
  "county",
  "country",
  "world-region",
];

export function regionRegister(regions: readonly Region[]): Register<Region> {
  const byCode = new Map(regions.map((row) => [row.code, row]));
  const codes = new Names<Region>();
  const names = new Names<Region>();
  // A short name means the largest unit that has it: 阿克苏 is the prefecture, 阿克苏市 the city.
  const shorts = levels.map(() => new Names<Region>());
  for (const row of regions) {
    codes.add(row.code, row);
    for (const name of [row.nameZh, row.nameEn, row.nameRu]) names.add(name, row);
    const layer = shorts[levels.indexOf(row.level)];
    const said = [row.shortZh, row.shortEn, ...(row.aliases ?? "").split(";")];
    for (const word of [row.formerCode, ...said]) layer?.add(word, row);
    for (const word of [row.nameZh, row.nameEn, row.nameRu, ...said]) layer?.add(bare(word), row);
  }
  const whole = register([codes, names, ...shorts], byCode);
  return { ...whole, find: (written) => below(written, whole) };
}

/** 新疆阿克苏地区库车市, 喀什/莎车县: the last unit is meant, those before it say where it lies. */
function below(written: string, whole: Register<Region>, depth = 0): Region | undefined {
  const found = whole.find(written);
  if (found !== undefined || depth > 2) return found;
  for (let cut = 2; cut < written.length - 1; cut += 1) {
    const upper = whole.find(written.slice(0, cut));
    if (upper === undefined) continue;
    const rest = written.slice(cut).replace(/^[\s/·-]+/u, "");
    const lower = below(rest, whole, depth + 1);
    if (lower !== undefined && isWithin(lower, upper, whole)) return lower;
  }
  return undefined;
}

function isWithin(row: Region, upper: Region, { get }: Register<Region>): boolean {
  let parent = row.parent;
  for (let step = 0; parent !== undefined && step < levels.length; step += 1) {
    if (parent === upper.code) return true;
    parent = get(parent)?.parent;
  }
  return false;
}

export function sectorRegister(sectors: readonly Sector[]): Register<Sector> {
  const names = new Names<Sector>();
  for (const row of sectors) {
    for (const word of [row.id, row.code, row.nameZh, row.nameEn]) names.add(word, row);
  }
  return register([names], new Map(sectors.map((row) => [row.id, row])));
}

/** The dataset's own, then those that every list of this field names. */
export function organisationRegister(
  organisations: readonly Organisation[],
): Register<Organisation> {
  const own = new Map(organisations.map((row) => [row.id, row]));
  const names = new Names<Organisation>();
  for (const row of organisations) {
    for (const word of [row.id, row.nameZh, row.nameEn, row.shortZh, row.shortEn])
      names.add(word, row);
  }
  const common = new Names<Organisation>();
  for (const [word, row] of lenderWords) common.add(word, own.get(row.id) ?? row);
  return register([names, common], new Map([...lenderRows, ...own]));
}
