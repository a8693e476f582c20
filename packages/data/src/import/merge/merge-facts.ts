// The rows of one record that hang on its projects and lines, table after table, as far as their subjects are taken.
import type { Place } from "../../diagnostic.ts";
import type { Assertion } from "../../model/assertion.ts";
import { type AnyRow, cellValues, tables } from "../../model/tables.ts";
import type { NewRow } from "../new-row.ts";
import { definitionOf, idOf } from "./known.ts";
import { mergeAssertion } from "./merge-assertion.ts";
import { type ImportedSet, mergeSet, type SetRow } from "./merge-set.ts";
import { giveNew, type Merging } from "./merging.ts";
import { rewritten } from "./renames.ts";
import { type ChildrenOf, contentOf } from "./set-content.ts";

export function mergeFacts(merging: Merging, record: readonly NewRow[]): void {
  const byTable = new Map<string, NewRow[]>();
  for (const newRow of record) {
    const rows = byTable.get(newRow.table);
    if (rows === undefined) byTable.set(newRow.table, [newRow]);
    else rows.push(newRow);
  }
  const childrenOf = childrenIn(byTable);
  // Tables stand after those that they refer to.
  for (const { name } of tables) {
    const sets = new Map<string, OpenSet>();
    for (const newRow of byTable.get(name) ?? []) mergeFact(merging, newRow, sets);
    const inOrder = [...sets.values()].toSorted((a, b) =>
      a.day < b.day ? -1 : Number(a.day > b.day),
    );
    for (const set of inOrder) mergeSet(merging, { ...set, table: name, childrenOf });
  }
}

interface OpenSet extends Pick<ImportedSet, "group"> {
  /** Of its source: older editions are merged before newer ones. */
  readonly day: string;
  readonly rows: SetRow[];
}

function mergeFact(merging: Merging, newRow: NewRow, sets: Map<string, OpenSet>): void {
  const { renames, known } = merging;
  const { table, place } = newRow;
  const id = idOf(table, newRow.row);
  const own = rewritten(newRow.row, definitionOf(table), renames);
  if (own === undefined) {
    mergeOrphan(merging, newRow);
    return;
  }
  const row = { ...own, [definitionOf(table).keyColumn]: renames.restyled(newRow.row, id) };
  const group = known.groupOf(table, row);
  if (!isOfKnown(merging, table, row)) {
    renames.set(table, id, idOf(table, giveNew(merging, table, row, place)));
  } else if (table === "assertions") {
    // The row has passed the schema of its table.
    renames.set(table, id, mergeAssertion(merging, row as unknown as Assertion, place));
  } else if (group !== undefined) {
    const [source = ""] = [...cellValues(row, "source"), ...cellValues(row, "sources")];
    const key = `${source} ${group.key}`;
    const set = sets.get(key) ?? { group, day: known.dayOf(source) ?? "", rows: [] };
    set.rows.push({ id, row, place });
    sets.set(key, set);
  } else renames.set(table, id, mergeOther(merging, table, row, place));
}

/** A row on something that is not taken: an amount that somebody judged stays with its project. */
function mergeOrphan(merging: Merging, { table, row, place }: NewRow): void {
  const { renames, ledger, judged } = merging;
  const id = idOf(table, row);
  const standing = table === "assertions" ? judged.get(String(row["subject"])) : undefined;
  const source = renames.of(["sources"], String(row["source"]));
  if (standing === undefined || source === undefined || row["field"] !== "amount") {
    renames.set(table, id, undefined);
    ledger.count(table, "left");
    return;
  }
  const { subject, asWritten, note } = standing;
  const stated = {
    // The row has passed the schema of its table.
    ...(row as unknown as Assertion),
    id: renames.restyled(row, id),
    subject,
    source,
    standing: "recorded" as const,
    ...(asWritten === undefined ? {} : { asWritten }),
    ...(note === undefined ? {} : { note }),
  };
  // Several amounts may have been judged on one project: each is compared with its like alone.
  const seen = merging.known
    .statements(subject, "amount")
    .find((one) => one.source === source && one.value === standing.value);
  if (seen !== undefined) ledger.count(table, "seenAgain");
  else giveJudged(merging, stated, place);
  renames.set(table, id, seen?.id ?? stated.id);
}

function giveJudged(merging: Merging, row: Assertion, place: Place): void {
  const { id } = giveNew(merging, "assertions", { ...row }, place);
  merging.ledger.count("assertions", "seenAgain");
  merging.ledger.count("assertions", "observed");
  merging.known.statements(row.subject, "amount").push({ ...row, id: String(id) });
}

/** Two rows may say the same: each is first of all the one that has its id. */
function mergeOther(merging: Merging, table: string, row: AnyRow, place: Place): string {
  const { known } = merging;
  const own = known.row(table, idOf(table, row));
  const isOwn = own !== undefined && contentOf(own) === contentOf(row);
  const alike = isOwn ? own : known.alike(table, row);
  if (alike === undefined) return idOf(table, giveNew(merging, table, row, place));
  merging.ledger.count(table, "seenAgain");
  return idOf(table, alike);
}

/** Whether what the row is about was there before. */
function isOfKnown({ known }: Merging, table: string, row: AnyRow): boolean {
  const owners = definitionOf(table).references.filter(({ column }) => ownerColumns.has(column));
  if (owners.length === 0) return true;
  return owners.some(({ column, tables: names }) =>
    cellValues(row, column).some((id) => names.some((name) => known.row(name, id) !== undefined)),
  );
}

const ownerColumns = new Set(["subject", "financeLine", "project", "result", "indicator"]);

function childrenIn(byTable: ReadonlyMap<string, readonly NewRow[]>): ChildrenOf {
  return (table, parent) =>
    (byTable.get(table) ?? [])
      .map(({ row }) => row)
      .filter((row) => row[table === "indicators" ? "result" : "indicator"] === parent);
}
