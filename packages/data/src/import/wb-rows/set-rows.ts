// What a record names beside its facts: who takes part, where, which sectors and themes, its page.
import type { Allocation } from "../../model/allocation.ts";
import { addDecimals } from "../../model/decimal.ts";
import type { Link } from "../../model/link.ts";
import type { Marker } from "../../model/marker.ts";
import type { Party } from "../../model/party.ts";
import type { NewRow } from "../new-row.ts";
import { toId } from "../to-id.ts";
import type { WbArea, WbShare, Written } from "../wb/wb-project.ts";
import { countryId, sectorId, worldRegionId } from "./named-rows.ts";
import { newRow, type RecordOf, textOf } from "./record.ts";

export const partyRoles = { borrower: "borrower", agency: "implementing" } as const;

/** @param parents country → the region that its row lies in */
export function setRows(of: RecordOf, parents: ReadonlyMap<string, string>): readonly NewRow[] {
  return [
    ...partyRow(of, "borrower"),
    ...partyRow(of, "agency"),
    ...linkRow(of),
    ...placeRows(of, parents),
    ...sectorAllocations(of),
    ...markerRows(of),
  ];
}

/** Several names in one cell stay together: a comma may be part of a name. */
function partyRow(of: RecordOf, field: keyof typeof partyRoles): readonly NewRow[] {
  const cell = of.project.texts[field];
  const name = textOf(of, cell);
  if (cell === undefined || name === undefined) return [];
  const role = partyRoles[field];
  const id = `${of.projectId}.party.${role}.${of.source}`;
  const row: Party = { id, subject: of.projectId, role, name, source: of.source };
  return [newRow(of, "parties", row, cell)];
}

function linkRow(of: RecordOf): readonly NewRow[] {
  const cell = of.project.texts.url;
  const target = textOf(of, cell);
  if (cell === undefined || target === undefined) return [];
  const id = `${of.projectId}.link.page.${of.source}`;
  const row: Link = { id, subject: of.projectId, kind: "document", target, source: of.source };
  return [newRow(of, "links", row, cell)];
}

/** The region of the world is said once, by the country that lies in it, unless that says something else. */
function placeRows(of: RecordOf, parents: ReadonlyMap<string, string>): readonly NewRow[] {
  const { countries, region } = of.project;
  const places: { readonly target: string; readonly cell: WbArea }[] = countries.map((cell) => ({
    target: countryId(cell),
    cell,
  }));
  const [only] = places;
  const isSaid =
    region === undefined ||
    (places.length === 1 &&
      only !== undefined &&
      parents.get(only.target) === worldRegionId(region));
  if (!isSaid) places.push({ target: worldRegionId(region), cell: region });
  const basis = countries.length > 1 ? "unknown" : "stated";
  return places.map(({ target, cell }, at) =>
    allocation(of, cell, { dimension: "country", target, order: at + 1, basis }),
  );
}

function sectorAllocations(of: RecordOf): readonly NewRow[] {
  const named = distinct(of.project.sectors, sectorId);
  return named.map(({ id, share }, at) => {
    const { percent } = share;
    const sharePercent = percent === undefined ? {} : { sharePercent: addDecimals([percent]) };
    const basis = percent !== undefined || named.length === 1 ? "stated" : "unknown";
    const part = { dimension: "sector", target: id, order: at + 1, basis } as const;
    return allocation(of, share, { ...part, ...sharePercent });
  });
}

type Part = Pick<Allocation, "dimension" | "target" | "order" | "basis" | "sharePercent">;

function allocation(of: RecordOf, cell: Written, part: Part): NewRow {
  const row: Allocation = {
    id: `${of.projectId}.${part.dimension}.${part.target}.${of.source}`,
    project: of.projectId,
    ...part,
    sources: [of.source],
  };
  return newRow(of, "allocations", row, cell);
}

function markerRows(of: RecordOf): readonly NewRow[] {
  const themes = distinct(of.project.themes, ({ name }) => `${of.projectId}.marker.${toId(name)}`);
  return themes.flatMap(({ id, share }) => {
    const name = textOf(of, { ...share, written: share.name });
    if (name === undefined) return [];
    const { percent, code } = share;
    const row: Marker = {
      id: `${id}.${of.source}`,
      subject: of.projectId,
      vocabulary: "99",
      vocabularyName: "World Bank theme",
      ...(code === undefined ? {} : { code }),
      ...(percent === undefined ? {} : { percentage: percent }),
      name,
      source: of.source,
    };
    return [newRow(of, "markers", row, share)];
  });
}

/** Each id once, the first share of it. */
function distinct(
  shares: readonly WbShare[],
  idOf: (share: WbShare) => string | undefined,
): readonly { readonly id: string; readonly share: WbShare }[] {
  const found = new Map<string, WbShare>();
  for (const share of shares) {
    const id = idOf(share);
    if (id !== undefined && !found.has(id)) found.set(id, share);
  }
  return [...found].map(([id, share]) => ({ id, share }));
}
