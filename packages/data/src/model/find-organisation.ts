// A lender or agency, or a sector, as a document writes it → its id in a dataset.
import { type FoundName, findName, type NameIndex, nameIndex } from "./name-index.ts";
import { namesIn } from "./name-key.ts";
import type { Organisation } from "./organisation.ts";
import type { Sector } from "./sector.ts";

const indexes = new WeakMap<readonly object[], NameIndex>();

/** @example findOrganisation(dataset, "亚洲开发银行（亚行）") // { code: "46004" } */
export function findOrganisation(
  { organisations }: { readonly organisations: readonly Organisation[] },
  text: string,
): FoundName {
  const index = indexOf(organisations, ({ id, nameZh, nameEn, shortZh, shortEn, aliases }) => ({
    code: id,
    // An IATI organisation identifier is the agency's DAC code behind its register.
    names: [`XM-DAC-${id}`, nameZh, nameEn, shortZh, shortEn, ...namesIn(aliases)],
  }));
  return findName(index, text);
}

/** @example findSector(dataset, "职业教育") // { code: "education" } */
export function findSector(
  { sectors }: { readonly sectors: readonly Sector[] },
  text: string,
): FoundName {
  const index = indexOf(sectors, ({ id, code, nameZh, nameEn, aliases }) => ({
    code: id,
    names: [...(code === undefined ? [] : [code]), nameZh, nameEn, ...namesIn(aliases)],
  }));
  return findName(index, text);
}

function indexOf<T extends object>(
  rows: readonly T[],
  toThing: (row: T) => { readonly code: string; readonly names: readonly string[] },
): NameIndex {
  const known = indexes.get(rows);
  if (known !== undefined) return known;
  const made = nameIndex(rows.map(toThing));
  indexes.set(rows, made);
  return made;
}
