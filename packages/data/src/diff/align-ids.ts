// Projects and lines that two datasets hold under different ids → the older dataset with the newer's ids.

import type { Dataset } from "../model/dataset.ts";
import type { FinanceLine } from "../model/finance-line.ts";
import { groupRows } from "../model/group-rows.ts";
import type { Project } from "../model/project.ts";
import type { AnyRow } from "../model/tables.ts";
import { rowsOf, tables } from "../model/tables.ts";

export interface Aligned {
  /** Equal to the one given where no project stands under another id. */
  readonly dataset: Dataset;
  /** Older id → newer id. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** A project is the same by its lender's number, a line by project, lender, kind and number. */
export function alignIds(older: Dataset, newer: Dataset): Aligned {
  const projects = match(older.projects, newer.projects, (project) => numberOf(project, lenders));
  const renamed = new Map(projects);
  const lineKey = (line: FinanceLine) => {
    const project = renamed.get(line.project) ?? line.project;
    return [project, lenders(line.lender), line.kind, line.instrumentNo ?? ""].join("|");
  };
  for (const [from, to] of match(older.financeLines, newer.financeLines, lineKey)) {
    renamed.set(from, to);
  }
  if (renamed.size === 0) return { dataset: older, renamed };
  return { dataset: renameIn(older, renamed), renamed };

  function lenders(id: string): string {
    const parent = [...newer.organisations, ...older.organisations].find((one) => one.id === id);
    return parent?.parent ?? id;
  }
}

function numberOf(project: Project, lenders: (id: string) => string): string {
  const { lender, lenderProjectId } = project;
  if (lender === undefined || lenderProjectId === undefined) return "";
  return `${lenders(lender)}|${lenderProjectId}`;
}

/** Only what one dataset alone has, and only where a key is no other row's: nothing is guessed. */
function match<T extends { readonly id: string }>(
  older: readonly T[],
  newer: readonly T[],
  keyOf: (row: T) => string,
): readonly (readonly [string, string])[] {
  const [before, after] = [new Set(older.map(({ id }) => id)), new Set(newer.map(({ id }) => id))];
  const candidates = groupRows(
    newer.filter(({ id }) => !before.has(id)),
    keyOf,
  );
  const left = groupRows(
    older.filter(({ id }) => !after.has(id)),
    keyOf,
  );
  return [...left].flatMap(([key, rows]) => {
    const [from, ...moreFrom] = rows;
    const [to, ...moreTo] = candidates.get(key) ?? [];
    const isSure = key !== "" && moreFrom.length === 0 && moreTo.length === 0;
    return from && to && isSure ? [[from.id, to.id] as const] : [];
  });
}

const naming = new Set(["projects", "finance-lines"]);

function renameIn(dataset: Dataset, renamed: ReadonlyMap<string, string>): Dataset {
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename);
    return (typeof value === "string" ? renamed.get(value) : undefined) ?? value;
  };
  const places = new Map(dataset.places);
  const rows = tables.map((definition) => {
    const columns = definition.references
      .filter((reference) => reference.tables.some((name) => naming.has(name)))
      .map(({ column }) => column);
    const all = naming.has(definition.name) ? [...columns, definition.keyColumn] : columns;
    const changed = rowsOf(dataset, definition).map((row) => {
      const cells = all.filter((column) => column in row && rename(row[column]) !== row[column]);
      if (cells.length === 0) return row;
      return {
        ...row,
        ...Object.fromEntries(cells.map((column) => [column, rename(row[column])])),
      };
    });
    return [definition.rows, changed] as const;
  });
  for (const [from, to] of renamed) {
    for (const name of naming) {
      const place = places.get(`${name}/${from}`);
      if (place !== undefined) places.set(`${name}/${to}`, place);
    }
  }
  const renamedRows: Readonly<Record<string, readonly AnyRow[]>> = Object.fromEntries(rows);
  // Rows of the same tables, but for their ids.
  return { ...dataset, ...(renamedRows as Partial<Dataset>), places };
}
