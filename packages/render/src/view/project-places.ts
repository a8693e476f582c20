// Where a project works: places that a source states, apart from those read from a route.
import type { Allocation, Citation, Region, RowRef } from "@brief/data";
import { regionName } from "./portfolio-words.ts";
import { type ProjectContext, pick } from "./project-context.ts";
import { word } from "./project-dates.ts";
import { provinceWords } from "./project-words.ts";

export function projectPlaces(context: ProjectContext) {
  const stated = regionsOf(context, "stated");
  const estimated = regionsOf(context, "estimated");
  const touched = distinct(stated.map((region) => prefectureOf(context, region)));
  const counties = stated.filter((region) => region.level === "county");
  const provinces = context.project.provinces ?? [];
  return {
    /** Nothing is said of places where the dataset has none to name. */
    isTold: prefectures(context).length > 0 || provinces.length > 1,
    hasStated: touched.length > 0,
    sources: placeSources(context),
    // Counties say more than their prefecture, where a source names them.
    prefectures: touched.map((region) => placeRow(context, region)),
    hasCounties: counties.length > 0,
    counties: counties.map((region) => placeRow(context, region)),
    hasEstimated: estimated.length > 0,
    estimated: estimated.map((region) => placeRow(context, region)),
    multiProvince: provinces.length > 1,
    provinces: provinces.map((code) => ({
      key: code,
      name: word(context, provinceWords[code] ?? { zh: code, en: code, ru: code }),
    })),
    hasMap: hasMap(context),
    tiles: prefectures(context).map((region) => ({
      key: region.code,
      name: regionName(region, context.spec.language),
      series: touched.includes(region) ? "touched" : "untouched",
    })),
  };
}

/**
 * The newest dated source of the stated places, else the first: an allocation names every source of its
 * project, and one that states the place is enough.
 */
export function placeSources(context: ProjectContext): readonly Citation[] {
  const cited = allocationsOf(context)
    .filter((a) => a.dimension === "region" && a.basis === "stated")
    .flatMap((a) => a.sources);
  const published = (id: string) =>
    context.dataset.sources.find((source) => source.id === id)?.published ?? "";
  const [newest] = [...new Set(cited)].toSorted((a, b) =>
    published(a) === published(b) ? 0 : published(a) < published(b) ? 1 : -1,
  );
  return newest === undefined ? [] : [{ id: newest }];
}

/** Rows of regions and allocations that a sheet rests on. */
export function placeRows(context: ProjectContext): readonly RowRef[] {
  return allocationsOf(context)
    .filter((allocation) => allocation.dimension === "region")
    .flatMap((allocation) => [
      { table: "allocations", id: allocation.id },
      { table: "regions", id: allocation.target },
    ]);
}

export function allocationsOf(context: ProjectContext): readonly Allocation[] {
  return context.dataset.allocations
    .filter((allocation) => allocation.project === context.project.id)
    .toSorted((a, b) => a.order - b.order);
}

function regionsOf(context: ProjectContext, basis: Allocation["basis"]): Region[] {
  return allocationsOf(context)
    .filter((a) => a.dimension === "region" && a.basis === basis)
    .flatMap((a) => context.dataset.regions.filter((region) => region.code === a.target));
}

function prefectures(context: ProjectContext): Region[] {
  return context.dataset.regions.filter((region) => region.level === "prefecture");
}

/** The grid of tiles is that of the units of Xinjiang: other places are named, not drawn. */
function hasMap(context: ProjectContext): boolean {
  return prefectures(context).every(({ code }) => code.startsWith("65"));
}

function prefectureOf(context: ProjectContext, region: Region): Region | undefined {
  if (region.level === "prefecture") return region;
  return prefectures(context).find((prefecture) => prefecture.code === region.parent);
}

function placeRow(context: ProjectContext, region: Region) {
  const en = region.nameEn ?? region.shortEn ?? region.nameZh;
  const name = pick(context, region.nameZh, en, region.nameRu);
  return { key: region.code, name, code: region.code };
}

function distinct(regions: readonly (Region | undefined)[]): Region[] {
  return [...new Set(regions)].filter((region) => region !== undefined);
}
