// Sources, organisations, regions and sectors: what is there under the same name stays as it is, the rest is added.
import type { Organisation } from "../../model/organisation.ts";
import type { Sector } from "../../model/sector.ts";
import type { Source } from "../../model/source.ts";
import type { NewRow } from "../new-row.ts";
import { definitionOf, folded, idOf } from "./known.ts";
import { sameSource } from "./match-source.ts";
import type { Merging } from "./merging.ts";
import { rewritten } from "./renames.ts";

export const namedTables: ReadonlySet<string> = new Set([
  "sources",
  "organisations",
  "regions",
  "sectors",
]);

export function mergeNamed(merging: Merging, newRow: NewRow): void {
  const { known, renames, ledger } = merging;
  const { table } = newRow;
  const row = rewritten(newRow.row, definitionOf(table), renames) ?? newRow.row;
  const id = idOf(table, row);
  const same = idThere(merging, { ...newRow, row });
  if (same !== undefined) {
    renames.set(table, id, same);
    ledger.count(table, "seenAgain");
    return;
  }
  const free = known.freeId(table, id);
  const named = free === id ? row : { ...row, [definitionOf(table).keyColumn]: free };
  renames.set(table, id, free);
  remember(merging, { ...newRow, row: named });
  if (merging.knownOnly) merging.pending.set(`${table}/${free}`, { ...newRow, row: named });
  else give(merging, { ...newRow, row: named });
}

function give({ out, ledger }: Merging, { table, row, place }: NewRow): void {
  ledger.count(table, "new");
  out.push({ table, row, place, change: "new" });
}

function idThere({ known }: Merging, { table, row }: NewRow): string | undefined {
  // Rows have passed the schemas of their tables.
  if (table === "sources") return sameSource(known.sources(), row as unknown as Source)?.id;
  const id = idOf(table, row);
  if (known.row(table, id) !== undefined) return id;
  if (table !== "sectors") return undefined;
  const sector = row as unknown as Sector;
  return known.dataset.sectors.find((one) => isSameSector(one, sector))?.id;
}

/** By code in its vocabulary, or by name where it has no code. */
function isSameSector(a: Sector, b: Sector): boolean {
  if (a.vocabulary !== b.vocabulary || a.vocabularyName !== b.vocabularyName) return false;
  if (a.code !== undefined && b.code !== undefined) return a.code === b.code;
  return folded(a.nameEn) === folded(b.nameEn);
}

function remember({ known }: Merging, { table, row }: NewRow): void {
  if (table === "sources") known.addSource(row as unknown as Source);
  else if (table === "organisations") known.addOrganisation(row as unknown as Organisation);
  else if (table === "regions" || table === "sectors") known.addTarget(table, row);
}
