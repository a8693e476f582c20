// Two datasets, each as known on its day → what truly changed, by class, the most important first; noise never among news.
import { knownAt } from "../as-of.ts";
import type { Assertion } from "../model/assertion.ts";
import { type Change, type ChangeGroup, groupChanges, type Uncompared } from "../model/change.ts";
import type { Dataset } from "../model/dataset.ts";
import { rowKey } from "../model/dataset.ts";
import { placeOf } from "../model/place-of.ts";
import type { AnyRow, TableDefinition } from "../model/tables.ts";
import { alignIds } from "./align-ids.ts";
import type { Changes, TableChanges } from "./changes.ts";
import { nameRow, sideOfRow } from "./describe.ts";
import { diffDatasets } from "./diff-datasets.ts";
import { type Facts, factsOf, ownerOf, projectOf, tableNamed } from "./facts.ts";
import { projectChanges } from "./project-changes.ts";
import { type RowContext, rowChanges } from "./row-changes.ts";
import { statedEditions } from "./stated-amounts.ts";
import { type Field, statementChanges } from "./statement-changes.ts";
import { toldOnce } from "./told-once.ts";
import { unsaidChanges } from "./unsaid.ts";
import type { Sides } from "./value-change.ts";

export interface DatedDataset {
  readonly dataset: Dataset;
  /** The day as of which it is read; all of it is without one. */
  readonly asOf?: string;
}

export interface RowCounts {
  readonly table: string;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly isReordered: boolean;
}

export interface WhatChanged {
  /** Rows of the whole datasets, whatever the days: none only where the facts are equal. */
  readonly rows: readonly RowCounts[];
  readonly uncompared: readonly Uncompared[];
  readonly groups: readonly ChangeGroup[];
}

export function whatChanged(older: DatedDataset, newer: DatedDataset): WhatChanged {
  const aligned = alignIds(older.dataset, newer.dataset);
  const before = knownOn({ ...older, dataset: aligned.dataset });
  const known = knownOn(newer);
  const [from, to] = [factsOf(before), factsOf(known)];
  const changes = diffDatasets(before, known);
  const sides: Sides = {
    older: from,
    newer: to,
    olderEdition: statedEditions(from),
    newerEdition: statedEditions(to),
  };
  const context = contextOf(from, to);
  const unsaid = unsaidChanges(from, to);
  const found = [
    ...[...aligned.renamed].map(([id, now]) => idChange(id, now, sides)),
    ...projectChanges(from, to),
    ...unsaid.changes,
    ...statedFields(changes, from, to)
      .filter(({ subject }) => isShared(subject, from, to))
      .flatMap((field) => statementChanges(field, sides)),
    ...changes.flatMap((table) => rowChanges(table, context)),
    ...unseenChanges(changes, aligned.dataset, newer.dataset),
  ];
  const once = toldOnce(withoutEchoes(found), before, known);
  const uncompared = [...unsaid.uncompared, ...once.uncompared];
  const rows = diffDatasets(older.dataset, newer.dataset).map(countsOf);
  return { rows, uncompared, groups: groupChanges(once.kept) };
}

/**
 * One event that several rows carry is told once: a name that stands in four columns, a line that
 * closes with its project.
 */
function withoutEchoes(found: readonly Change[]): readonly Change[] {
  const seen = new Set<string>();
  const ended = new Set(
    found.filter(({ field }) => field === "status").map((one) => `${one.class} ${one.id}`),
  );
  return found.filter((one) => {
    const isStage = one.field === "finance-lines stage";
    if (isStage && ended.has(`${one.class} ${one.id}`)) return false;
    if (one.class !== "renamed" && one.class !== "formatting") return true;
    if (one.old === undefined || one.new === undefined) return true;
    const key = JSON.stringify([one.class, one.id, one.old.value, one.new.value]);
    const isEcho = seen.has(key);
    seen.add(key);
    return !isEcho;
  });
}

function knownOn({ dataset, asOf }: DatedDataset): Dataset {
  return asOf === undefined ? dataset : knownAt(dataset, asOf);
}

function countsOf({ table, added, removed, changed, order }: TableChanges): RowCounts {
  return {
    table,
    added: added.length,
    removed: removed.length,
    changed: changed.length,
    isReordered: order !== undefined,
  };
}

/** What belongs to a project or line that one side lacks is told with the project or line. */
function contextOf(older: Facts, newer: Facts): RowContext {
  return {
    older,
    newer,
    isToldWithProject: (definition: TableDefinition, row: AnyRow) => {
      if (definition.name === "projects") {
        return !older.projects.has(String(row["id"])) || !newer.projects.has(String(row["id"]));
      }
      const owner =
        definition.name === "finance-lines"
          ? { table: "projects", id: String(row["project"]) }
          : (ownerOf(newer, definition, row) ?? ownerOf(older, definition, row));
      return owner !== undefined && !isShared(owner.id, older, newer);
    },
  };
}

/** On both sides; or on neither, as in a table that is compared by itself. */
function isShared(subject: string, older: Facts, newer: Facts): boolean {
  return hasSubject(older, subject) === hasSubject(newer, subject);
}

function hasSubject(facts: Facts, subject: string): boolean {
  const line = facts.lines.get(subject);
  return line === undefined
    ? facts.projects.has(subject)
    : projectOf(facts, { table: "finance-lines", id: subject }) !== undefined;
}

/** Fields with a statement added, taken away or changed, or whose source is dated otherwise: in the newer's order. */
function statedFields(changes: Changes, older: Facts, newer: Facts): readonly Field[] {
  const fields = new Map<string, Field>();
  const add = ({ subject, field }: Field) => fields.set(`${subject} ${field}`, { subject, field });
  const ofKeys = new Set<string>();
  for (const { table, added, removed, changed } of changes) {
    if (table !== "assertions") continue;
    for (const { key } of [...added, ...removed, ...changed]) ofKeys.add(key);
  }
  const redated = new Set(
    changes
      .filter(({ table }) => table === "sources")
      .flatMap(({ changed }) => changed.map(({ key }) => key)),
  );
  const isTouched = (one: Assertion) => ofKeys.has(one.id) || redated.has(one.source);
  for (const one of newer.dataset.assertions) if (isTouched(one)) add(one);
  for (const one of older.dataset.assertions) if (isTouched(one)) add(one);
  return [...fields.values()];
}

function idChange(id: string, now: string, { older, newer }: Sides): Change {
  const table = newer.projects.has(now) ? "projects" : "finance-lines";
  const definition = tableNamed(table);
  const row = newer.find([table], now)?.row ?? {};
  return {
    class: "re-coded",
    ...nameRow(definition, row, newer, older),
    field: "id",
    old: { value: id, place: placeOf(older.dataset, { table, id: now }) },
    new: sideOfRow(newer, definition, row, { value: now }),
  };
}

/** Rows that differ though no reader of that day sees it: of later sources, or superseded long since. */
function unseenChanges(seen: Changes, older: Dataset, newer: Dataset): readonly Change[] {
  const told = new Set(
    seen.flatMap(({ table, added, removed, changed }) =>
      [...added, ...removed, ...changed].map(({ key }) => rowKey({ table, id: key })),
    ),
  );
  const facts = { older: factsOf(older), newer: factsOf(newer) };
  return diffDatasets(older, newer).flatMap(({ table, added, removed, changed }) =>
    [...added, ...changed, ...removed]
      .filter(({ key }) => !told.has(rowKey({ table, id: key })))
      .map(({ key }) => unseenChange(table, key, facts)),
  );
}

function unseenChange(
  table: string,
  key: string,
  { older, newer }: { readonly older: Facts; readonly newer: Facts },
): Change {
  const definition = tableNamed(table);
  const [old, now] = [older.find([table], key)?.row, newer.find([table], key)?.row];
  const field = table === "assertions" ? String((now ?? old)?.["field"]) : table;
  const side = (one: Facts, row: AnyRow) => {
    const value = typeof row["value"] === "string" ? row["value"] : "";
    return sideOfRow(one, definition, row, { value, column: "value" });
  };
  return {
    class: "unseen",
    ...nameRow(definition, now ?? old ?? {}, newer, older),
    field,
    ...(old === undefined ? {} : { old: side(older, old) }),
    ...(now === undefined ? {} : { new: side(newer, now) }),
  };
}
