// Draft rows of one record → rows that pass their tables' schemas; what no cell can take is refused with its place.
import type { Place } from "../../diagnostic.ts";
import type { Allocation } from "../../model/allocation.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { Budget } from "../../model/budget.ts";
import type { FinanceLine } from "../../model/finance-line.ts";
import type { IatiLine } from "../../model/iati-line.ts";
import type { Identifier } from "../../model/identifier.ts";
import type { Link } from "../../model/link.ts";
import type { LoanStatus, LoanTerms } from "../../model/loan.ts";
import type { Location } from "../../model/location.ts";
import type { Marker } from "../../model/marker.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Party } from "../../model/party.ts";
import type { Project } from "../../model/project.ts";
import type { Region } from "../../model/region.ts";
import type { Indicator, Measurement, Result } from "../../model/result.ts";
import { isOptional } from "../../model/schema.ts";
import type { Sector } from "../../model/sector.ts";
import type { Source } from "../../model/source.ts";
import { type AnyRow, cellValues, type TableDefinition, tables } from "../../model/tables.ts";
import type { Text } from "../../model/text.ts";
import type { Transaction } from "../../model/transaction.ts";
import { cleanText } from "../clean-text.ts";
import type { NewRow } from "../new-row.ts";
import type { Notes } from "./notes.ts";

interface Rows {
  readonly sources: Source;
  readonly organisations: Organisation;
  readonly regions: Region;
  readonly sectors: Sector;
  readonly projects: Project;
  readonly "finance-lines": FinanceLine;
  readonly transactions: Transaction;
  readonly allocations: Allocation;
  readonly assertions: Assertion;
  readonly budgets: Budget;
  readonly "loan-terms": LoanTerms;
  readonly "loan-statuses": LoanStatus;
  readonly "iati-lines": IatiLine;
  readonly parties: Party;
  readonly identifiers: Identifier;
  readonly links: Link;
  readonly locations: Location;
  readonly markers: Marker;
  readonly results: Result;
  readonly indicators: Indicator;
  readonly measurements: Measurement;
  readonly texts: Text;
}
export type TableName = keyof Rows;
/** A row whose optional cells may be there without a value. */
export type Draft<Name extends TableName> = {
  readonly [Key in keyof Rows[Name]]: object extends Pick<Rows[Name], Key>
    ? Rows[Name][Key] | undefined
    : Rows[Name][Key];
};

export interface RowSink {
  /** A row of the record; `place` where it is not the record's own. Gives whether it is taken. */
  add<Name extends TableName>(table: Name, row: Draft<Name>, place?: Place): boolean;
  /** A row that other records need too: it comes once, before the record that first needs it. Gives the first one. */
  share<Name extends "sources" | "organisations" | "regions" | "sectors">(
    table: Name,
    row: Draft<Name>,
  ): AnyRow;
  /** The rows since the last call, shared ones first. */
  taken(): readonly NewRow[];
  /** Which record the rows that follow are of. */
  begin(record: number, place: Place): void;
}

const definitions: ReadonlyMap<string, TableDefinition> = new Map(
  tables.map((definition) => [definition.name, definition]),
);

function keyColumnOf(table: string): string {
  return definitions.get(table)?.keyColumn ?? "id";
}

export function rowSink(notes: Notes): RowSink {
  const shared = new Map<string, AnyRow>();
  /** Rows that were refused: what hangs on them goes with them. */
  const refused = new Set<string>();
  let before: NewRow[] = [];
  let own: NewRow[] = [];
  let record = 0;
  let recordPlace: Place = {};

  const sound = (table: string, draft: object, place: Place): AnyRow | undefined => {
    const definition = definitions.get(table);
    if (definition === undefined) return undefined;
    const row = soundRow(definition, draft, {
      refuse: (reason) => notes.reject(place, "iati-cell-refused", reason),
      spoilt: (reason) => notes.reject(place, "text-refused", reason),
      remove: (what) => notes.warn("text-cleaned", place, what),
    });
    if (row === undefined || refused.size === 0) return row;
    const lost = definition.references
      .flatMap(({ column }) => cellValues(row, column))
      .find((id) => refused.has(id));
    if (lost !== undefined)
      notes.reject(
        place,
        "iati-cell-refused",
        `${table}: it belongs to "${lost}", which is refused`,
      );
    return lost === undefined ? row : undefined;
  };
  return {
    begin: (number, place) => {
      record = number;
      recordPlace = place;
    },
    add: (table, draft, place = recordPlace) => {
      const row = sound(table, draft, place);
      if (row !== undefined) own.push({ table, row, place, record });
      else if ("id" in draft) refused.add(String(draft.id));
      return row !== undefined;
    },
    share: (table, draft) => {
      const key = `${table}/${String(Reflect.get(draft, keyColumnOf(table)))}`;
      const known = shared.get(key);
      if (known !== undefined) return known;
      const row = sound(table, draft, recordPlace) ?? {};
      shared.set(key, row);
      if (Object.keys(row).length > 0) before.push({ table, row, place: recordPlace, record: 0 });
      return row;
    },
    taken: () => {
      const rows = [...before, ...own];
      [before, own] = [[], []];
      return rows;
    },
  };
}

/** Without the cells that cannot be taken; undefined where one of them is needed. */
function soundRow(
  definition: TableDefinition,
  draft: object,
  cells: CellNotes,
): AnyRow | undefined {
  const row: Record<string, unknown> = {};
  const refused = new Set<string>();
  let column = "";
  const where = (reason: string): string => `${definition.name}, ${column}: ${reason}`;
  const noted: CellNotes = {
    refuse: (reason) => cells.refuse(where(reason)),
    spoilt: (reason) => {
      refused.add(column);
      cells.spoilt(where(reason));
    },
    remove: (what) => cells.remove(where(what)),
  };
  for (const [name, value] of Object.entries(draft)) {
    if (value === undefined) continue;
    column = name;
    const cell = cellOf(value, noted);
    if (cell !== undefined) row[name] = cell;
  }
  for (;;) {
    const parsed = definition.schema.safeParse(row);
    if (parsed.success) return parsed.data;
    column = String(parsed.error.issues[0]?.path[0] ?? "");
    const value = row[column];
    const schema = definition.schema.shape[column];
    if (!refused.has(column))
      noted.refuse(value === undefined ? "no value" : `"${String(value)}" does not fit`);
    if (value === undefined || schema === undefined || !isOptional(schema)) return undefined;
    delete row[column];
  }
}

interface CellNotes {
  /** It does not fit its column. */
  refuse(reason: string): void;
  /** A wrong conversion has left nothing of it. */
  spoilt(reason: string): void;
  remove(what: string): void;
}

function cellOf(value: unknown, notes: CellNotes): unknown {
  if (typeof value === "string") return textOf(value, notes);
  if (!Array.isArray(value)) return value;
  if (value.length === 0) return undefined;
  const items = value.flatMap((item) => textOf(String(item), notes) ?? []);
  return items.length === 0 ? undefined : items;
}

function textOf(written: string, notes: CellNotes): string | undefined {
  const clean = cleanText(written);
  if ("refused" in clean) {
    notes.spoilt(clean.refused);
    return undefined;
  }
  if (clean.removed.length > 0) notes.remove(`${clean.removed.join(", ")} taken out`);
  return clean.text === "" ? undefined : clean.text;
}
