// All names that cells may mean, with the organisations that the table itself brings.

import { shortHash } from "../../model/digest.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Region } from "../../model/region.ts";
import type { Sector } from "../../model/sector.ts";
import {
  type Known,
  organisationRegister,
  type Register,
  regionRegister,
  sectorRegister,
} from "./area-register.ts";
import { fold } from "./fold.ts";

export interface Registers {
  readonly regions: Register<Region>;
  readonly sectors: Register<Sector>;
  readonly organisations: Register<Organisation>;
  /** An organisation that the table or its mapping is the first to name. */
  add(name: string): Organisation;
  /** Of an organisation that a mapping names: known, or new. */
  idOf(name: string): string;
}

export function registersOf({ regions = [], sectors = [], organisations = [] }: Known): Registers {
  const known = organisationRegister(organisations);
  const added = new Map<string, Organisation>();
  const byId = new Map<string, Organisation>();
  const find = (name: string) => known.find(name) ?? added.get(fold(name));
  const add = (name: string): Organisation => {
    const row = newOrganisation(name);
    added.set(fold(name), row);
    byId.set(row.id, row);
    return row;
  };
  return {
    regions: regionRegister(regions),
    sectors: sectorRegister(sectors),
    organisations: {
      get: (id) => known.get(id) ?? byId.get(id),
      find,
      near: (name) => known.near(name),
    },
    add,
    idOf: (name) => (find(name) ?? add(name)).id,
  };
}

/** After all that are known, in the order of nothing: what else there is to say of it the user adds. */
function newOrganisation(name: string): Organisation {
  const id = `org-${shortHash(fold(name))}`;
  return {
    id,
    nameZh: name,
    nameEn: name,
    shortZh: name,
    shortEn: name,
    type: "lender",
    order: 1000,
  };
}
