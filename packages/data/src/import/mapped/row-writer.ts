// Rows as they are made → NewRows that fit their tables, each after the organisations, regions and sectors that it names.
import type { Diagnostic, Place } from "../../diagnostic.ts";
import type { Region } from "../../model/region.ts";
import { type AnyRow, cellValues, type TableDefinition, tables } from "../../model/tables.ts";
import type { NewRow } from "../new-row.ts";
import type { Registers } from "./registers.ts";

const definitions: ReadonlyMap<string, TableDefinition> = new Map(
  tables.map((one) => [one.name, one]),
);

/** Columns that name rows which the table itself does not bring. */
const registered = ["organisations", "regions", "sectors"] as const;
const needs = new Map(
  tables.map(({ name, references }) => {
    const wanted = references.flatMap(({ column, tables: names }) =>
      registered.flatMap((kind) => (names.includes(kind) ? [{ column, kind }] : [])),
    );
    return [name, wanted];
  }),
);

export class RowWriter {
  readonly #registers: Registers;
  /** Organisations, regions and sectors that were given. */
  readonly #given = new Set<string>();
  #rows: NewRow[] = [];
  #record = 0;

  constructor(registers: Registers) {
    this.#registers = registers;
  }

  begin(record: number): void {
    this.#rows = [];
    this.#record = record;
  }

  end(): readonly NewRow[] {
    return this.#rows;
  }

  /** A fault where the row does not fit its table: then it is not given. */
  add(table: string, row: AnyRow, place: Place): Diagnostic | undefined {
    const definition = definitions.get(table);
    const parsed = definition?.schema.safeParse(row);
    if (definition === undefined || parsed?.success !== true) {
      const issue = parsed?.error?.issues[0];
      const column = issue?.path.join(".") ?? "";
      return misfit({
        table,
        column,
        found: String(row[column] ?? ""),
        why: issue?.message ?? "no such table",
        place,
      });
    }
    this.#need(table, row, place);
    this.#rows.push({ table, row: parsed.data, place, record: this.#record });
    return undefined;
  }

  #need(table: string, row: AnyRow, place: Place): void {
    for (const { column, kind } of needs.get(table) ?? []) {
      for (const id of cellValues(row, column)) {
        if (kind === "organisations") this.#organisation(id, place);
        else if (kind === "regions") this.#region(id, place);
        else this.#give("sectors", id, this.#registers.sectors.get(id), place);
      }
    }
  }

  #organisation(id: string, place: Place): void {
    const row = this.#registers.organisations.get(id);
    if (row?.parent !== undefined) this.#organisation(row.parent, place);
    this.#give("organisations", id, row, place);
  }

  #region(code: string, place: Place): void {
    const row: Region | undefined = this.#registers.regions.get(code);
    if (row?.parent !== undefined && row.parent !== code) this.#region(row.parent, place);
    this.#give("regions", code, row, place);
  }

  #give(table: string, id: string, row: AnyRow | undefined, place: Place): void {
    const key = `${table}/${id}`;
    if (row === undefined || this.#given.has(key)) return;
    this.#given.add(key);
    this.#rows.push({ table, row, place, record: this.#record });
  }
}

interface Misfit {
  readonly table: string;
  readonly column: string;
  readonly found: string;
  readonly why: string;
  readonly place: Place;
}

function misfit({ table, column, found, why, place }: Misfit): Diagnostic {
  return {
    rule: "mapped-cell-refused",
    severity: "error",
    message: `"${found}" is no ${column} of ${table}: ${why.toLowerCase()}`,
    place,
    found,
    remedy: "correct the cell, or map its column to another field",
  };
}
