// Rows of one table that were added, taken away or changed → changes of what they are rows of.

import type { Change, ChangeClass } from "../model/change.ts";
import { groupRows } from "../model/group-rows.ts";
import { placeOf } from "../model/place-of.ts";
import { type AnyRow, cellValues, rowsOf, type TableDefinition } from "../model/tables.ts";
import type { TableChanges } from "./changes.ts";
import { nameRow, sideOfRow } from "./describe.ts";
import { areEqualCells } from "./diff-datasets.ts";
import { type Facts, ownerOf, tableNamed } from "./facts.ts";
import { heldValue } from "./held-value.ts";
import { bookkeeping, classOfColumn, kindOfRow, type TableNews, tableNews } from "./table-news.ts";
import { areEqualNumbers, wordsChange } from "./value-change.ts";

/** The two datasets, and which rows are told with their project: it is new, or gone. */
export interface RowContext {
  readonly older: Facts;
  readonly newer: Facts;
  readonly isToldWithProject: (definition: TableDefinition, row: AnyRow) => boolean;
}

interface Pair {
  readonly old: AnyRow;
  readonly now: AnyRow;
}

export function rowChanges(changes: TableChanges, context: RowContext): readonly Change[] {
  const definition = tableNamed(changes.table);
  const news = tableNews[changes.table];
  const order = changes.order === undefined ? [] : [orderChange(definition, context.newer)];
  if (news === undefined) return order;
  const told = (row: AnyRow) => context.isToldWithProject(definition, row);
  const added = changes.added.map(({ row }) => row).filter((row) => !told(row));
  const removed = changes.removed.map(({ row }) => row).filter((row) => !told(row));
  const paired = pairRows(definition, news, { added, removed }, context);
  const pairs = [...editedRows(changes, context), ...paired.pairs];
  const table = { definition, news };
  return [
    ...pairs.filter(({ now }) => !told(now)).flatMap((pair) => pairChanges(table, pair, context)),
    ...paired.added.map((row) => wholeChange(table, { now: row }, context)),
    ...paired.removed.map((row) => wholeChange(table, { old: row }, context)),
    ...order,
  ];
}

interface Table {
  readonly definition: TableDefinition;
  readonly news: TableNews;
}

function editedRows({ table, changed }: TableChanges, { older, newer }: RowContext): Pair[] {
  return changed.flatMap(({ key }) => {
    const [old, now] = [older.find([table], key)?.row, newer.find([table], key)?.row];
    return old === undefined || now === undefined ? [] : [{ old, now }];
  });
}

interface Rows {
  readonly added: readonly AnyRow[];
  readonly removed: readonly AnyRow[];
}

/** A row that supersedes another, or that says the same thing of the same subject under another id, is its change. */
function pairRows(
  definition: TableDefinition,
  news: TableNews,
  { added, removed }: Rows,
  context: RowContext,
): Rows & { readonly pairs: readonly Pair[] } {
  const { older, newer } = context;
  const free = new Map(removed.map((row) => [String(row["id"]), row]));
  const take = (id: string | undefined): AnyRow | undefined => {
    const row = id === undefined ? undefined : free.get(id);
    if (id !== undefined) free.delete(id);
    return row;
  };
  const byThing = groupRows(removed, (row) => thingOf(older, definition, news, row));
  const pairs: Pair[] = [];
  const left = added.filter((now) => {
    const superseded = cellValues(now, "supersedes").find((id) => free.has(id));
    const alike = (byThing.get(thingOf(newer, definition, news, now)) ?? []).find(
      (row) => news.identity.length > 0 && free.has(String(row["id"])),
    );
    const old = take(superseded) ?? take(alike && String(alike["id"]));
    if (old !== undefined) pairs.push({ old, now });
    return old === undefined;
  });
  const rest = { added: left, removed: [...free.values()] };
  const alike =
    news.likeness === undefined ? undefined : likePairs(rest, definition, news, context);
  return alike === undefined ? { pairs, ...rest } : { ...alike, pairs: [...pairs, ...alike.pairs] };
}

/** One left over of a kind on each side. */
function likePairs(
  { added, removed }: Rows,
  definition: TableDefinition,
  news: TableNews,
  { older, newer }: RowContext,
): Rows & { readonly pairs: readonly Pair[] } {
  const like = { ...news, identity: news.likeness ?? [] };
  const before = groupRows(removed, (row) => thingOf(older, definition, like, row));
  const after = groupRows(added, (row) => thingOf(newer, definition, like, row));
  const pairs = [...after].flatMap(([key, [now, ...moreNow]]): Pair[] => {
    const [old, ...moreOld] = before.get(key) ?? [];
    const isOne = moreNow.length + moreOld.length === 0;
    return old !== undefined && now !== undefined && isOne ? [{ old, now }] : [];
  });
  const paired = new Set(pairs.flatMap(({ old, now }) => [old, now]));
  const isFree = (row: AnyRow) => !paired.has(row);
  return { pairs, added: added.filter(isFree), removed: removed.filter(isFree) };
}

function thingOf(facts: Facts, definition: TableDefinition, news: TableNews, row: AnyRow): string {
  const owner = ownerOf(facts, definition, row);
  const columns = [...news.identity, ...["financeLine", "subject", "project"]];
  return JSON.stringify([owner?.id, ...columns.map((column) => row[column] ?? null)]);
}

function pairChanges(table: Table, { old, now }: Pair, context: RowContext): readonly Change[] {
  const { definition, news } = table;
  const columns = Object.keys(definition.schema.shape).filter(
    (column) => column !== definition.keyColumn && !areEqualCells(old[column], now[column]),
  );
  if (columns.length === 0) return [cellChange(table, { old, now }, "id", "formatting", context)];
  const telling = columns.filter((column) => !bookkeeping.has(column));
  if (telling.length === 0) {
    const isSeen = isFurther(old, now) || now["source"] !== old["source"];
    const name = isSeen ? "seen-again" : "re-sourced";
    return [cellChange(table, { old, now }, columns[0] ?? "source", name, context)];
  }
  return telling.map((column) => {
    const isFamily = column === "lender" && isSameFamily(old, now, context);
    const name = isFamily ? "re-coded" : cellClass(news, column, old, now);
    return cellChange(table, { old, now }, column, name, context);
  });
}

/** All sources of before, and a further one. */
function isFurther(old: AnyRow, now: AnyRow): boolean {
  const [before, after] = [cellValues(old, "sources"), cellValues(now, "sources")];
  return after.length > before.length && before.every((id) => after.includes(id));
}

/** IBRD, IDA and the group that they belong to. */
function isSameFamily(old: AnyRow, now: AnyRow, { older, newer }: RowContext): boolean {
  const family = (facts: Facts, row: AnyRow) => {
    const lender = String(row["lender"]);
    return facts.find(["organisations"], lender)?.row["parent"] ?? lender;
  };
  return family(older, old) === family(newer, now);
}

function cellClass(news: TableNews, column: string, old: AnyRow, now: AnyRow): ChangeClass {
  const [from, to] = [textOf(old, column), textOf(now, column)];
  const own = classOfColumn(news, column);
  if (from === undefined || to === undefined) {
    if (own !== "reworded") return own;
    return from === undefined ? "words-found" : "words-lost";
  }
  if (column === "stage") return stageClass(from, to);
  if (areEqualNumbers(from, to)) return "formatting";
  const isPlain = !/\d/.test(from) && wordsChange(from, to) === "formatting";
  return isPlain ? "formatting" : own;
}

const underWay = ["approved", "signed", "effective"];

function stageClass(from: string, stage: string): ChangeClass {
  if (stage === "dropped" || stage === "cancelled") return "dropped";
  if (stage === "closed") return "closed";
  return underWay.includes(from) && underWay.includes(stage) ? "stage-moved" : "status-changed";
}

function textOf(row: AnyRow, column: string): string | undefined {
  const values = cellValues(row, column);
  return values.length === 0 ? undefined : values.join(" ");
}

function cellChange(
  { definition }: Table,
  { old, now }: Pair,
  column: string,
  name: ChangeClass,
  { older, newer }: RowContext,
): Change {
  const side = (facts: Facts, row: AnyRow) =>
    sideOfRow(facts, definition, row, { value: textOf(row, column) ?? "", column });
  return {
    class: name,
    ...nameRow(definition, now, newer, older),
    field: fieldOf(definition, now, column),
    old: side(older, old),
    new: side(newer, now),
  };
}

/** Columns of a project are fields of it; those of other tables are named with the table. */
function fieldOf({ name }: TableDefinition, row: AnyRow, column: string): string {
  return name === "projects" ? column : `${kindOfRow(name, row)} ${column}`;
}

function wholeChange(
  { definition, news }: Table,
  { old, now }: Partial<Pair>,
  { older, newer }: RowContext,
): Change {
  const row = now ?? old ?? {};
  const words = news.words.flatMap((column) => textOf(row, column) ?? []);
  const [name, facts, side] =
    now === undefined ? [news.gone, older, "old" as const] : [news.added, newer, "new" as const];
  return {
    class: name,
    ...nameRow(definition, row, newer, older),
    field: kindOfRow(definition.name, row),
    [side]: sideOfRow(facts, definition, row, {
      value: [...words, ...amountOfLine(definition, row, facts)].join(", "),
    }),
  };
}

function amountOfLine({ name }: TableDefinition, row: AnyRow, facts: Facts): readonly string[] {
  if (name !== "finance-lines") return [];
  const { value } = heldValue(facts, String(row["id"]), "amount");
  return value === undefined ? [] : [value];
}

/** Told once for a table, whatever the number of rows. */
export function orderChange(definition: TableDefinition, newer: Facts): Change {
  const { name, keyColumn } = definition;
  const [first = {}] = rowsOf(newer.dataset, definition);
  const { file } = placeOf(newer.dataset, { table: name, id: String(first[keyColumn]) });
  const place = file === undefined ? {} : { file };
  const note = "the same rows in another order";
  return { class: "formatting", id: name, name, field: "order", new: { place }, note };
}
