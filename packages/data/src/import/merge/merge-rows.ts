// Rows of an import and the dataset that takes them → the rows that are new or have one more source, and an account.
// Nothing that is there is lost or changed: a newer edition's word supersedes the older one's, others stand beside.
import type { Dataset } from "../../model/dataset.ts";
import type { Imported, NewRow, NewRows } from "../new-row.ts";
import { type MergeAccount, openLedger } from "./account.ts";
import { knownDataset } from "./known.ts";
import { mergeFacts } from "./merge-facts.ts";
import { mergeLine } from "./merge-line.ts";
import { mergeNamed, namedTables } from "./merge-named.ts";
import { mergeProject } from "./merge-project.ts";
import type { MergedRow, Merging } from "./merging.ts";
import { openRenames } from "./renames.ts";
import { tellUnmentioned } from "./unmentioned.ts";

export interface MergeOptions {
  /** Only what concerns projects that are there already. */
  readonly knownOnly?: boolean;
}

export interface Merged extends Imported {
  readonly account: MergeAccount;
}

/** Rows go out as their record is merged; only one record is held at a time. */
export async function* mergeRows(
  existing: Dataset,
  rows: NewRows,
  { knownOnly = false }: MergeOptions = {},
): AsyncGenerator<MergedRow, Merged, void> {
  const merging: Merging = {
    known: knownDataset(existing),
    renames: openRenames(),
    ledger: openLedger(),
    knownOnly,
    pending: new Map(),
    judged: new Map(),
    takenLines: new Map(),
    out: [],
  };
  let record: NewRow[] = [];
  let next = await rows.next();
  for (; next.done !== true; next = await rows.next()) {
    const newRow = next.value;
    // What a record is the first to name may stand among its rows.
    if (namedTables.has(newRow.table)) mergeNamed(merging, newRow);
    else {
      if (record[0] !== undefined && record[0].record !== newRow.record) {
        record = flushed(merging, record);
      }
      record.push(newRow);
    }
    yield* merging.out.splice(0);
  }
  flushed(merging, record);
  yield* merging.out.splice(0);
  const account = merging.ledger.close();
  const diagnostics = [...next.value.diagnostics, ...account.diagnostics];
  return { ...next.value, diagnostics, account };
}

function flushed(merging: Merging, record: readonly NewRow[]): NewRow[] {
  const rest: NewRow[] = [];
  for (const newRow of record) {
    if (newRow.table === "projects") mergeProject(merging, newRow);
    else if (newRow.table === "finance-lines") mergeLine(merging, newRow, record);
    else rest.push(newRow);
  }
  mergeFacts(merging, rest);
  tellUnmentioned(merging, record);
  return [];
}
