// Where: prefectures by stated places; places of our reading and projects without a place apart.
import { type Dataset, estimatedPrefecturesOf, projectsByPrefecture } from "@brief/data";
import type { Language } from "../brief.ts";
import { isSome } from "./portfolio-scope.ts";
import { approvedNames, regionName } from "./portfolio-words.ts";

export function placesPart(dataset: Dataset, language: Language) {
  const places = projectsByPrefecture(dataset);
  const { placed, exclusive, exclusiveAmount, shared, sharedAmount } = places;
  const prefectures = places.prefectures.map((row) => ({
    key: row.region.code,
    name: regionName(row.region, language),
    projects: row.projects,
    exclusive: row.exclusive,
    shared: row.shared,
    amount: row.amount,
  }));
  const others = places.others.map((region) => ({
    key: region.code,
    name: regionName(region, language),
  }));
  return {
    prefectures,
    places: {
      placed,
      exclusive,
      exclusiveAmount,
      shared,
      sharedAmount,
      distinctPrefectures: places.distinctPrefectures,
      distinctCounties: places.distinctCounties,
      hasPrefectures: prefectures.length > 0,
      isOnePrefecture: prefectures.length === 1,
      isOnePlaced: placed.value === "1",
      hasCounties: isSome(places.distinctCounties),
      hasShared: isSome(shared),
      hasBoth: isSome(shared) && isSome(exclusive),
      hasSharedAmount: isSome(sharedAmount),
      hasExclusiveAmount: isSome(exclusiveAmount),
      hasOutside: places.estimated.projects.length + places.unplaced.projects.length > 0,
      others,
      hasOthers: others.length > 0,
      estimatedCount: places.estimated.count,
      estimated: places.estimated.projects.map((project) => ({
        ...approvedNames(project, language),
        regions: estimatedPrefecturesOf(dataset, project).map((region) => ({
          key: region.code,
          name: regionName(region, language),
        })),
      })),
      unplacedCount: places.unplaced.count,
      unplaced: places.unplaced.projects.map((project) => approvedNames(project, language)),
    },
  };
}
