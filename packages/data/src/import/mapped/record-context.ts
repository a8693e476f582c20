// What the rows of a record are made with: its values, the project that it names, and what was said before it.
import type { Diagnostic, Place } from "../../diagnostic.ts";
import type { TableMapping } from "./mapping.ts";
import type { Values } from "./read-record.ts";
import type { Registers } from "./registers.ts";
import type { RowWriter } from "./row-writer.ts";
import type { SeenProjects } from "./seen-projects.ts";

export interface RecordContext {
  readonly mapping: TableMapping;
  readonly source: string;
  readonly writer: RowWriter;
  readonly seen: SeenProjects;
  readonly registers: Registers;
  /** Other tables of the file may name the same projects. */
  readonly isOneOfSeveral: boolean;
  /** What does not fit is refused, the rest of the record is taken. */
  readonly refuse: (diagnostic: Diagnostic) => void;
  readonly tell: (diagnostic: Diagnostic) => void;
  readonly identified: (how: "distinct" | "duplicated" | "missing") => void;
}

export interface MappedRecord {
  readonly values: Values;
  readonly place: Place;
  readonly record: number;
  /** Of all its cells: two loans without numbers that are equal in everything are one. */
  readonly content: () => string;
  /** What its own cells have said. */
  readonly said: Map<string, string>;
}

/** A project, as a record names it. */
export interface Identity {
  readonly id: string;
  readonly key: string;
  readonly number?: string;
  /** As people know it. */
  readonly label: string;
}

/** One row a project, one table: nothing of it needs to be kept once its row is through. */
export function isAlone({ mapping, isOneOfSeveral }: RecordContext): boolean {
  return mapping.table === "projects" && !isOneOfSeveral;
}

/** Whether what was said of the project under the name is the same; undefined, and kept, where nothing was. */
export function say(name: string, value: string, saying: Saying): boolean | undefined {
  const { identity, record, context } = saying;
  if (!isAlone(context)) return context.seen.say(identity.id, name, value);
  const before = record.said.get(name);
  if (before === undefined) record.said.set(name, value);
  return before === undefined ? undefined : before === value;
}

/** The same, and nothing kept. */
export function isSaid(name: string, value: string, saying: Saying): boolean | undefined {
  const { identity, record, context } = saying;
  if (!isAlone(context)) return context.seen.same(identity.id, name, value);
  const before = record.said.get(name);
  return before === undefined ? undefined : before === value;
}

export interface Saying {
  readonly identity: Identity;
  readonly record: MappedRecord;
  readonly context: RecordContext;
}
