// Rows of a sheet and a mapping → rows of our tables, one record at a time; what is not taken is told with its place.
import type { Diagnostic } from "../../diagnostic.ts";
import { shortHash } from "../../model/digest.ts";
import { Account } from "../account.ts";
import type { Imported, NewRow, SourceGiven } from "../new-row.ts";
import { isEmptyRow, type SheetRow } from "../sheet/sheet-row.ts";
import { sourceRow } from "../source-row.ts";
import { UnreadableFile } from "../unreadable.ts";
import type { Known } from "./area-register.ts";
import { type ColumnPlan, columnPlans } from "./column-plan.ts";
import { factValues } from "./fact-values.ts";
import { fields } from "./fields.ts";
import { fold } from "./fold.ts";
import type { TableMapping } from "./mapping.ts";
import { writeProject } from "./project-rows.ts";
import { readRecord } from "./read-record.ts";
import type { RecordContext } from "./record-context.ts";
import { registersOf } from "./registers.ts";
import { kindOfRow, type RowKind } from "./row-kind.ts";
import { RowWriter } from "./row-writer.ts";
import { SeenProjects } from "./seen-projects.ts";
import { isRecordTable } from "./table-forms.ts";
import {
  findHead,
  type HeadFound,
  headAt,
  mostRowsAbove,
  rowKey,
  type TableHead,
} from "./table-head.ts";
import { writeTableRow } from "./table-row.ts";

export interface MappedOptions {
  readonly file: string;
  readonly source?: SourceGiven;
  /** Of the dataset that is imported into: regions, sectors and organisations that cells may name. */
  readonly known?: Known;
}

/** A table with the mapping that reads it. */
export interface MappedTable {
  readonly rows: Iterable<SheetRow>;
  readonly mapping: TableMapping;
}

/** @throws UnreadableFile where no row has the headings of the mapping */
export function importMapped(
  rows: Iterable<SheetRow>,
  mapping: TableMapping,
  options: MappedOptions,
): Generator<NewRow, Imported, void> {
  return importTables([{ rows, mapping }], options);
}

/** Several tables of one file: a project that two of them name is one. */
export function* importTables(
  tables: readonly MappedTable[],
  options: MappedOptions,
): Generator<NewRow, Imported, void> {
  const account = new Account();
  yield* mappedRows(tables, options, account);
  return account.end(options.file, "table");
}

/** The same, into the account of something larger. */
export function* mappedRows(
  tables: readonly MappedTable[],
  { file, source: given = {}, known = {} }: MappedOptions,
  account: Account,
): Generator<NewRow, void, void> {
  const registers = registersOf(known);
  const shared = {
    registers,
    writer: new RowWriter(registers),
    seen: new SeenProjects(),
    isOneOfSeveral: tables.length > 1,
    refuse: (diagnostic: Diagnostic) => account.refuse(diagnostic),
    tell: account.tell,
    identified: (how: keyof Account["identifiers"]) => {
      account.identifiers[how] += 1;
    },
  };
  let source: string | undefined;
  for (const { rows, mapping } of tables) {
    const { head, rest } = headed(rows, mapping, file);
    const plans = columnPlans(mapping, head, account.tell);
    if (source === undefined) {
      const row = sourceRow(file, given, { language: languageOf(head), ...mapping.source });
      yield { table: "sources", row: { ...row }, place: { file }, record: 0 };
      source = row.id;
    }
    yield* tableRows({ head, plans, rest }, { ...shared, mapping, source }, account);
  }
}

interface OpenTable extends Table {
  readonly rest: Iterable<SheetRow>;
}

function* tableRows(
  table: OpenTable,
  context: RecordContext,
  account: Account,
): Generator<NewRow, void> {
  const { plans, rest } = table;
  const { mapping, writer, refuse } = context;
  for (const row of records(rest, table, account)) {
    const record = account.read();
    const { values, refused, isRefused } = readRecord(row, plans, context);
    for (const diagnostic of refused) refuse(diagnostic);
    if (isRefused) continue;
    writer.begin(record);
    const stated = mapping.table === "facts" ? factValues(row, { plans, values }, context) : values;
    if (stated === undefined) continue;
    const made = {
      values: stated,
      place: row.place(0),
      record,
      content: () => shortHash(rowKey(row)),
      said: new Map<string, string>(),
    };
    const write = isRecordTable(mapping.table) ? writeProject : writeTableRow;
    if (!write(made, context)) continue;
    account.taken();
    for (const one of writer.end()) {
      account.see(one);
      yield one;
    }
  }
}

interface Headed {
  readonly head: TableHead;
  readonly rest: Iterable<SheetRow>;
}

function headed(rows: Iterable<SheetRow>, mapping: TableMapping, file: string): Headed {
  const iterator = rows[Symbol.iterator]();
  const ahead: SheetRow[] = [];
  while (ahead.length < mostRowsAbove) {
    const next = iterator.next();
    if (next.done === true) break;
    if (!isEmptyRow(next.value)) ahead.push(next.value);
  }
  const found = headOf(ahead, mapping);
  if (found === undefined) throw headless(ahead[0], mapping, file);
  return { head: found.head, rest: chained(ahead.slice(found.used), iterator) };
}

function headOf(ahead: readonly SheetRow[], mapping: TableMapping): HeadFound | undefined {
  const wanted = new Set(Object.keys(mapping.columns).map(fold));
  if (mapping.header !== undefined) return headAt(ahead, [mapping.header].flat());
  return findHead(ahead, (name) => (wanted.has(fold(name)) ? fold(name) : undefined));
}

function* chained(
  ahead: readonly SheetRow[],
  iterator: Iterator<SheetRow>,
): Generator<SheetRow, void> {
  yield* ahead;
  for (let next = iterator.next(); next.done !== true; next = iterator.next()) yield next.value;
}

interface Table {
  readonly head: TableHead;
  readonly plans: readonly ColumnPlan[];
}

/** Without totals, notes and headings between groups, each of which is told; merged cells filled down. */
function* records(
  rows: Iterable<SheetRow>,
  { head, plans }: Table,
  account: Account,
): Generator<SheetRow, void> {
  const identity = plans.filter(({ field }) => isName(field)).map(({ at }) => at);
  const filling = plans.filter(({ spec }) => spec.fill === "down").map(({ at }) => at);
  const above = new Map<number, string>();
  for (const row of rows) {
    if (isEmptyRow(row)) continue;
    const kind = kindOfRow(row, head, identity);
    if (kind !== "record") {
      account.tell(leftOut(row, kind));
      continue;
    }
    if (filling.length === 0) {
      yield row;
      continue;
    }
    const cells = [...row.cells];
    for (const at of filling) {
      const own = cells[at]?.trim() ?? "";
      if (own === "") cells[at] = above.get(at) ?? "";
      else above.set(at, own);
    }
    yield { cells, place: row.place };
  }
}

function isName(field: string): boolean {
  const form = fields.get(field)?.form;
  return form === "name" || field === "lenderProjectId" || field === "id" || field === "project";
}

const kinds: Readonly<Record<Exclude<RowKind, "record">, string>> = {
  total: "a row of totals is left out: totals are computed from the records",
  note: "a row of notes is left out",
  group: "a heading between rows is left out",
  head: "the headings come again and are left out",
};

function leftOut(row: SheetRow, kind: Exclude<RowKind, "record">): Diagnostic {
  const found = row.cells.find((cell) => cell.trim() !== "")?.trim() ?? "";
  return {
    rule: `mapped-row-${kind}`,
    severity: "note",
    message: `${kinds[kind]}: "${found.slice(0, 80)}"`,
    place: row.place(0),
    found,
    remedy: "nothing; if it is a record, give it its number or name in its own column",
  };
}

function headless(
  first: SheetRow | undefined,
  mapping: TableMapping,
  file: string,
): UnreadableFile {
  const wanted = Object.keys(mapping.columns).join(", ");
  const numbers = mapping.header === undefined ? undefined : [mapping.header].flat().join(", ");
  return new UnreadableFile({
    rule: "mapped-head-missing",
    severity: "error",
    message:
      first === undefined
        ? "the table has no rows"
        : numbers === undefined
          ? "no row has the headings of the mapping"
          : `there is no heading row ${numbers}`,
    place: first?.place(0) ?? { file },
    expected: wanted,
    remedy: "draft the mapping anew from this file, or correct its headings",
  });
}

/** Of the headings: the source's own language. */
function languageOf({ columns }: TableHead): string {
  const text = columns.map(({ heading }) => heading).join("");
  if (/\p{Script=Han}/u.test(text)) return "zh-CN";
  return /\p{Script=Cyrillic}/u.test(text) ? "ru" : "en";
}
