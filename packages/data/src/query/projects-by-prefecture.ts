// Where: projects by prefecture, by places that a source states.
import type { Dataset } from "../model/dataset.ts";
import type { Citation, Quantity, RowRef } from "../model/quantity.ts";
import type { Region } from "../model/region.ts";
import {
  type ApprovedProject,
  approvedProjects,
  isLoan,
  projectLabel,
  projectRow,
} from "./approved-projects.ts";
import { computed, exclusion, restingOn } from "./computed.ts";
import { indexOf } from "./dataset-index.ts";
import { countProjects, sumAmounts } from "./sum-amounts.ts";

export interface PrefectureTotal {
  readonly region: Region;
  /** Exclusive and shared ones. */
  readonly projects: Quantity;
  /** Projects placed in this prefecture alone. */
  readonly exclusive: Quantity;
  /** Projects that it shares with other prefectures; their amounts are not split. */
  readonly shared: Quantity;
  /** Loans and credits of the exclusive projects of Xinjiang alone. */
  readonly amount: Quantity;
}

export interface ProjectsByPrefecture {
  /** Prefectures with at least one stated project, by code. */
  readonly prefectures: readonly PrefectureTotal[];
  /** The 14 less those. */
  readonly others: readonly Region[];
  /** Distinct projects: the sum of the rows counts shared ones more than once. */
  readonly placed: Quantity;
  readonly exclusive: Quantity;
  readonly exclusiveAmount: Quantity;
  readonly shared: Quantity;
  readonly sharedAmount: Quantity;
  /** Placed by our reading of their route alone: in no row. */
  readonly estimated: { readonly projects: readonly ApprovedProject[]; readonly count: Quantity };
  /** No source that was consulted names a place. */
  readonly unplaced: { readonly projects: readonly ApprovedProject[]; readonly count: Quantity };
  readonly distinctPrefectures: Quantity;
  readonly distinctCounties: Quantity;
}

/**
 * Approved projects by the prefectures that a source states. A county counts for its prefecture; one directly
 * under the region adds none. Places of our own reading (`estimated`) are never counted.
 */
export function projectsByPrefecture(dataset: Dataset): ProjectsByPrefecture {
  const approved = approvedProjects(dataset);
  const placesByProject = new Map(approved.map((p) => [p, prefecturesOf(dataset, p)]));
  const at = (p: ApprovedProject): readonly Region[] => placesByProject.get(p) ?? [];
  const [placed, unstated] = split(approved, (p) => at(p).length > 0);
  const [exclusive, shared] = split(placed, (p) => isInOne(p, at(p)));
  const [estimated, unplaced] = split(
    unstated,
    (p) => placesOf(dataset, p, "estimated").length > 0,
  );
  const prefectures = dataset.regions.filter((region) => region.level === "prefecture");
  const found = new Set(placed.flatMap(at));
  const touched = prefectures.filter((region) => found.has(region));
  const leftOut = [
    ...exclusion(
      "place-estimated",
      estimated.map((p) => projectRow(p.project)),
    ),
    ...exclusion(
      "place-unknown",
      unplaced.map((p) => projectRow(p.project)),
    ),
  ];
  return {
    prefectures: touched
      .map((region) => {
        const isHere = (p: ApprovedProject) => at(p).includes(region);
        const here = { exclusive: exclusive.filter(isHere), shared: shared.filter(isHere) };
        return totalOf(dataset, region, here);
      })
      .toSorted((a, b) => (a.region.code < b.region.code ? -1 : 1)),
    others: prefectures.filter((region) => !touched.includes(region)),
    placed: countProjects(dataset, placed, leftOut),
    exclusive: countProjects(dataset, exclusive),
    exclusiveAmount: sumAmounts(dataset, loanLines(exclusive)),
    shared: countProjects(dataset, shared),
    sharedAmount: sumAmounts(dataset, loanLines(shared)),
    estimated: { projects: estimated, count: countProjects(dataset, estimated) },
    unplaced: { projects: unplaced, count: countProjects(dataset, unplaced) },
    distinctPrefectures: countPlaces(dataset, placed, "prefecture"),
    distinctCounties: countPlaces(dataset, placed, "county"),
  };
}

/** Those that are so, and those that are not; both in the order given. */
function split<T>(items: readonly T[], isSo: (item: T) => boolean): readonly [T[], T[]] {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const item of items) (isSo(item) ? yes : no).push(item);
  return [yes, no];
}

/** Placed in one prefecture alone: its amounts are that prefecture's. */
export function isExclusive(dataset: Dataset, project: ApprovedProject): boolean {
  return isInOne(project, prefecturesOf(dataset, project));
}

function isInOne({ multiProvince }: ApprovedProject, prefectures: readonly Region[]): boolean {
  return prefectures.length === 1 && !multiProvince;
}

/** Prefectures that a source states for a project, each once. */
export function prefecturesOf(dataset: Dataset, project: ApprovedProject): readonly Region[] {
  return prefecturesOfBasis(dataset, project, "stated");
}

/** Prefectures of our own reading of a route; for rows of their own, never counted. */
export function estimatedPrefecturesOf(
  dataset: Dataset,
  project: ApprovedProject,
): readonly Region[] {
  return prefecturesOfBasis(dataset, project, "estimated");
}

type Basis = "stated" | "estimated";

function prefecturesOfBasis(dataset: Dataset, project: ApprovedProject, basis: Basis): Region[] {
  const found = placesOf(dataset, project, basis).flatMap(({ region }) => {
    if (region.level === "prefecture") return [region];
    const parent = indexOf(dataset).regions.get(region.parent ?? "");
    return parent?.level === "prefecture" ? [parent] : [];
  });
  return [...new Set(found)];
}

interface PlacedAt {
  readonly region: Region;
  readonly row: RowRef;
  readonly sources: readonly Citation[];
}

function placesOf(dataset: Dataset, project: ApprovedProject, basis: Basis): readonly PlacedAt[] {
  return [project.project, ...project.related]
    .flatMap((record) => indexOf(dataset).allocationsOf(record.id))
    .filter((a) => a.dimension === "region" && a.basis === basis)
    .flatMap((a) => {
      const region = indexOf(dataset).regions.get(a.target);
      const sources = a.sources.map((id) => ({ id }));
      return region === undefined || region.level === "region"
        ? []
        : [{ region, row: { table: "allocations", id: a.id }, sources }];
    });
}

interface Placed {
  readonly exclusive: readonly ApprovedProject[];
  readonly shared: readonly ApprovedProject[];
}

function totalOf(dataset: Dataset, region: Region, { exclusive, shared }: Placed): PrefectureTotal {
  const grants = exclusive.filter((p) => p.standing === "grant");
  const all = countProjects(dataset, [...exclusive, ...shared]);
  const apart = exclusion(
    "grant",
    grants.map((p) => projectRow(p.project)),
  );
  return {
    region,
    projects: all,
    exclusive: restingOn(countProjects(dataset, exclusive), all),
    shared: restingOn(countProjects(dataset, shared), all),
    amount: restingOn(sumAmounts(dataset, loanLines(exclusive), apart), all),
  };
}

function loanLines(projects: readonly ApprovedProject[]) {
  return projects.filter((p) => !p.multiProvince).flatMap((p) => p.lines.filter(isLoan));
}

/** County-level units of one prefecture that a source names for these projects, in the order of their codes. */
export function countiesStated(
  dataset: Dataset,
  projects: readonly ApprovedProject[],
  { code }: Region,
): { readonly regions: readonly Region[]; readonly count: Quantity } {
  const places = placesAt(dataset, projects, "county").filter(
    ({ region }) => region.parent === code,
  );
  const regions = dataset.regions.filter((one) => places.some(({ region }) => region === one));
  return { regions, count: countDistinct(places, "county") };
}

/** County-level units that a source names for the project's own record: 0 where none places it in a prefecture. */
export function countCounties(dataset: Dataset, project: ApprovedProject): Quantity {
  const alone = { ...project, related: [] };
  const isPlaced = prefecturesOf(dataset, alone).length > 0;
  return countPlaces(dataset, isPlaced ? [alone] : [], "county");
}

/** Distinct codes, not rows: a place that two projects share counts once. */
function countPlaces(
  dataset: Dataset,
  projects: readonly ApprovedProject[],
  level: "prefecture" | "county",
): Quantity {
  return countDistinct(placesAt(dataset, projects, level), level);
}

interface PlaceAt extends PlacedAt {
  readonly code: string;
  readonly project: ApprovedProject["project"];
}

function placesAt(
  dataset: Dataset,
  projects: readonly ApprovedProject[],
  level: "prefecture" | "county",
): readonly PlaceAt[] {
  return projects.flatMap((project) =>
    placesOf(dataset, project, "stated").flatMap((place) => {
      const code = codeAt(dataset, place.region, level);
      return code === undefined ? [] : [{ ...place, code, project: project.project }];
    }),
  );
}

function countDistinct(places: readonly PlaceAt[], level: "prefecture" | "county"): Quantity {
  const inputs = places.map(({ code, row, project }) => ({
    label: projectLabel(project),
    value: code,
    unit: level,
    row,
  }));
  return computed(
    { type: "count", unit: level },
    { operation: "count-distinct", inputs, excluded: [] },
    places.flatMap((place) => place.sources),
  );
}

function codeAt(dataset: Dataset, region: Region, level: "prefecture" | "county") {
  if (region.level === level) return region.code;
  if (level === "county") return undefined;
  const parent = indexOf(dataset).regions.get(region.parent ?? "");
  return parent?.level === "prefecture" ? parent.code : undefined;
}
