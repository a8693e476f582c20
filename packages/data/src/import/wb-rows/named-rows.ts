// The rows that records refer to by name: lenders, countries with their world region, sectors. Each once, before all records.
import type { Region } from "../../model/region.ts";
import type { Sector } from "../../model/sector.ts";
import { agencyRows } from "../known-agencies.ts";
import { toId } from "../to-id.ts";
import type { WbArea, WbProject, WbShare } from "../wb/wb-project.ts";
import { plainText } from "./record.ts";

export const lenders = ["44000", "44001", "44002"].flatMap((code) => agencyRows(code).slice(-1));

/** ISO 3166 where the lists' name is known; else the name itself. */
export function countryId({ code, written }: WbArea): string {
  return toId(code ?? plainText({ written }) ?? written);
}

/** The lender's own code: it divides the world in a way of its own. */
export function worldRegionId(area: WbArea): string {
  return `wb.${countryId(area)}`;
}

/** Of the name after cleaning: lists write one sector in capitals here and not there. Undefined where nothing is left. */
export function sectorId(share: WbShare): string | undefined {
  const name = plainText({ written: share.name });
  return name === undefined ? undefined : `wb-sector.${toId(name.toLowerCase())}`;
}

/** A country lies in the region of the first record that names both. */
export function regionRows(projects: readonly WbProject[]): readonly Region[] {
  const rows = new Map<string, Region>();
  for (const { region } of projects) {
    if (region === undefined || rows.has(worldRegionId(region))) continue;
    rows.set(worldRegionId(region), row(worldRegionId(region), "world-region", region));
  }
  for (const { countries, region } of projects) {
    for (const country of countries) {
      const code = countryId(country);
      if (rows.has(code)) continue;
      const isSole = region !== undefined && countries.length === 1;
      const parent = isSole ? { parent: worldRegionId(region) } : {};
      rows.set(code, { ...row(code, "country", country), ...parent });
    }
  }
  return [...rows.values()];
}

function row(code: string, level: Region["level"], area: WbArea): Region {
  const name = plainText(area) ?? code;
  return { code, level, nameZh: name, nameEn: name };
}

export function sectorRows(projects: readonly WbProject[]): readonly Sector[] {
  const rows = new Map<string, Sector>();
  for (const share of projects.flatMap(({ sectors }) => sectors)) {
    const id = sectorId(share);
    const name = plainText({ written: share.name });
    if (id === undefined || name === undefined || rows.has(id)) continue;
    rows.set(id, {
      id,
      vocabulary: "98",
      vocabularyName: "World Bank sector",
      ...(share.code === undefined ? {} : { code: share.code }),
      nameZh: name,
      nameEn: name,
      order: rows.size + 1,
    });
  }
  return [...rows.values()];
}
