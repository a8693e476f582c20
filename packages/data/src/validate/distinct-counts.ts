// Counts of places are over codes: counties lie in the region tree, and no published count exceeds it.
import type { Diagnostic, Place } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import { compareDecimals } from "../model/decimal.ts";
import { placeOf } from "../model/place-of.ts";
import type { Region } from "../model/region.ts";

/** GB/T 2260 lists 14 prefecture-level units of Xinjiang. */
const xinjiang = "650000";
const mostPrefectures = 14;

export function distinctCounts(dataset: Dataset): readonly Diagnostic[] {
  return [...misplacedRegions(dataset), ...tooMany(dataset), ...countyWithoutPrefecture(dataset)];
}

function misplacedRegions(dataset: Dataset): Diagnostic[] {
  const regions = new Map(dataset.regions.map((region) => [region.code, region]));
  // A unit of a former code is the same unit once more.
  const former = new Set(dataset.regions.map((region) => region.formerCode));
  const prefectures = dataset.regions.filter(
    (r) => r.level === "prefecture" && r.parent === xinjiang && !former.has(r.code),
  );
  const misplaced = dataset.regions.filter((region) => !fits(region, regions));
  const place = (region: Region) =>
    placeOf(dataset, { table: "regions", id: region.code }, "parent");
  return [
    ...misplaced.map((region) =>
      wrong(place(region), {
        message: `${region.level} "${region.code}" cannot lie in "${region.parent ?? ""}"`,
        found: region.parent ?? "",
        expected: "a county in the prefecture of its first four digits, or in the region directly",
      }),
    ),
    ...prefectures.slice(mostPrefectures).map((region, index) =>
      wrong(place(region), {
        message: `"${region.code}" is prefecture ${mostPrefectures + index + 1} of ${xinjiang}`,
        found: region.code,
        expected: `${mostPrefectures} prefectures at most`,
      }),
    ),
  ];
}

/** GB/T 2260, from the widest; countries and world regions stand outside. */
const units: readonly Region["level"][] = ["region", "prefecture", "county"];

function fits(region: Region, regions: ReadonlyMap<string, Region>): boolean {
  if (region.level === "country" || region.level === "world-region") return true;
  if (!/^\d{6}$/.test(region.code)) return false;
  if (region.level === "region") return region.parent === undefined;
  const parent = regions.get(region.parent ?? "");
  if (parent === undefined) return region.parent !== undefined;
  const digits = parent.level === "region" ? 2 : 4;
  return (
    units.indexOf(parent.level) < units.indexOf(region.level) &&
    parent.code.slice(0, digits) === region.code.slice(0, digits)
  );
}

function tooMany(dataset: Dataset): Diagnostic[] {
  const inXinjiang = dataset.regions.filter((region) => region.code.startsWith("65"));
  const count = (level: Region["level"]) => inXinjiang.filter((r) => r.level === level).length;
  const most: Record<string, number> = {
    prefecture: count("prefecture"),
    county: count("county"),
  };
  return dataset.aggregates
    .filter((aggregate) => aggregate.kind === "count-distinct")
    .flatMap(({ id, unit = "", value = "0" }) => {
      const limit = most[unit];
      if (limit === undefined || compareDecimals(value, String(limit)) <= 0) return [];
      const place = placeOf(dataset, { table: "aggregates", id }, "value");
      return [
        wrong(place, {
          message: `"${value}" is more than there are`,
          found: value,
          expected: `${limit} of unit ${unit} at most`,
        }),
      ];
    });
}

/** A project that is in a county is in its prefecture: else the two counts would not agree. */
function countyWithoutPrefecture(dataset: Dataset): Diagnostic[] {
  const regions = new Map(dataset.regions.map((region) => [region.code, region]));
  const placed = new Set(dataset.allocations.map(({ project, target }) => `${project} ${target}`));
  return dataset.allocations.flatMap(({ id, project, target }) => {
    const county = regions.get(target);
    const prefecture = regions.get(county?.parent ?? "");
    if (county?.level !== "county" || prefecture?.level !== "prefecture") return [];
    if (placed.has(`${project} ${prefecture.code}`)) return [];
    const place = placeOf(dataset, { table: "allocations", id }, "target");
    const message = `"${project}" is in county "${target}" but not in its prefecture`;
    return [wrong(place, { message, found: target, expected: `a row for ${prefecture.code} too` })];
  });
}

interface Fault {
  readonly message: string;
  readonly found: string;
  readonly expected: string;
}

function wrong(place: Place, fault: Fault): Diagnostic {
  return {
    rule: "distinct-counts",
    severity: "error",
    place,
    ...fault,
    remedy: "correct the code, or the table of regions",
  };
}
