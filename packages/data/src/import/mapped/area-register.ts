// Names and codes of regions, sectors and organisations that are known → their rows; what is not known gets its nearest name.

import { findOrganisation, findSector } from "../../model/find-organisation.ts";
import { findRegion } from "../../model/find-region.ts";
import type { FoundName } from "../../model/name-index.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Region } from "../../model/region.ts";
import type { Sector } from "../../model/sector.ts";
import { knownAgencies } from "../known-agencies.ts";

/** What the dataset that is imported into already has. */
export interface Known {
  readonly regions?: readonly Region[];
  readonly sectors?: readonly Sector[];
  readonly organisations?: readonly Organisation[];
}

export interface Register<Row> {
  find(written: string): Row | undefined;
  /** "Did you mean": the known name that is nearest, or the code of one that shares the name. */
  near(written: string): string | undefined;
  /** By its key. */
  get(key: string): Row | undefined;
}

function register<Row>(
  rows: ReadonlyMap<string, Row>,
  look: (written: string) => FoundName,
): Register<Row> {
  return {
    get: (key) => rows.get(key),
    find: (written) => {
      const found = look(written);
      return "code" in found ? rows.get(found.code) : undefined;
    },
    near: (written) => {
      const found = look(written);
      const [best] = "near" in found ? found.near : [];
      return best?.score === 1 ? best.code : best?.name;
    },
  };
}

export function regionRegister(regions: readonly Region[]): Register<Region> {
  const rows = new Map(regions.map((row) => [row.code, row]));
  return register(rows, (written) => findRegion({ regions }, written));
}

export function sectorRegister(sectors: readonly Sector[]): Register<Sector> {
  const rows = new Map(sectors.map((row) => [row.id, row]));
  return register(rows, (written) => findSector({ sectors }, written));
}

/** The dataset's own, then those that every list of this field names, by the names of both. */
export function organisationRegister(own: readonly Organisation[]): Register<Organisation> {
  const common = new Map(knownAgencies.map((row) => [row.id, row]));
  const ownIds = new Set(own.map(({ id }) => id));
  const organisations = [
    ...own.map((row) => ({ ...row, ...withAliases(row, common.get(row.id)) })),
    ...knownAgencies.filter(({ id }) => !ownIds.has(id)),
  ];
  const rows = new Map([...common, ...own.map((row) => [row.id, row] as const)]);
  return register(rows, (written) => findOrganisation({ organisations }, written));
}

function withAliases(own: Organisation, common: Organisation | undefined) {
  const aliases = [own.aliases, common?.aliases].filter((names) => names !== undefined);
  return aliases.length === 0 ? {} : { aliases: aliases.join(";") };
}
