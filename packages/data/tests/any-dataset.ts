// Arbitrary datasets from the schemas themselves: every table, references that resolve, values of the right form.
import { z } from "zod";
import { type AssertionField, assertionFields } from "../src/model/assertion.ts";
import { Currency, DateText, Decimal, Id, Words } from "../src/model/cell.ts";
import { currencies, statusCodes } from "../src/model/codes.ts";
import { type Dataset, rowKey } from "../src/model/dataset.ts";
import { daysInMonth } from "../src/model/date-span.ts";
import { datasetWith } from "../src/model/empty-dataset.ts";
import { type CellSchema, innerOf, isOptional, kindOf, patternOf } from "../src/model/schema.ts";
import { type AnyRow, type Reference, type TableDefinition, tables } from "../src/model/tables.ts";
import { fc } from "./property.ts";

export interface AnyDatasetOptions {
  /** Most rows of a table before those without anything to refer to are left out. */
  readonly rows?: number;
  /** Names of the tables that may have rows. */
  readonly of?: readonly string[];
}

/** Loads without a diagnostic, and comes back equal from whatever keeps the facts. Small: it shrinks to a row or two. */
export function anyDataset({ rows = 4, of }: AnyDatasetOptions = {}): fc.Arbitrary<Dataset> {
  const raw = Object.fromEntries(
    tables.map((table) => {
      const maxLength = of === undefined || of.includes(table.name) ? rows : 0;
      return [table.name, fc.array(rawRow(table), { maxLength })];
    }),
  );
  return fc.record(raw).map(build);
}

/** Two datasets that share most rows, as two editions do: the second lacks some rows and has others changed. */
export function anyEditions(
  options: AnyDatasetOptions = {},
): fc.Arbitrary<readonly [Dataset, Dataset]> {
  const kept = fc.array(fc.constantFrom("same", "same", "same", "other"), {
    minLength: 7,
    maxLength: 7,
  });
  return fc.tuple(anyDataset(options), anyDataset(options), kept).map(([one, other, turns]) => {
    const second = Object.fromEntries(
      tables.map(({ rows }) => {
        const cells: readonly object[] = one[rows];
        const fresh: readonly object[] = other[rows];
        return [
          rows,
          cells.map((row, at) => (turns[at % 7] === "same" ? row : mixed(row, fresh[at]))),
        ];
      }),
    );
    return [one, datasetWith(second)] as const;
  });
}

/** Its own key and references, the other's plain cells. */
function mixed(row: object, other: object | undefined): object {
  if (other === undefined) return row;
  const plain = Object.entries(other).filter(([column]) => textColumns.has(column));
  const known = plain.filter(([column]) => column in row);
  return { ...row, ...Object.fromEntries(known) };
}

/** Columns that any text may stand in, whatever the other cells of the row are. */
const textColumns = new Set(
  ["nameZh", "nameEn", "shortEn", "title", "note", "noteZh", "description", "locator"].concat(
    "text",
    "name",
  ),
);

// What a row is before its references are: places of the rows that it refers to, among those that there are.
type Raw = Readonly<Record<string, unknown>>;

function rawRow(table: TableDefinition): fc.Arbitrary<Raw> {
  const cells = Object.entries(table.schema.shape).map(([column, schema]) => {
    const cell = column === table.keyColumn ? keyText : rawCell(table, column, schema);
    return [column, isOptional(schema) ? fc.option(cell, { nil: undefined }) : cell] as const;
  });
  return fc.record(Object.fromEntries(cells)).map((row) => agreeing(table, row));
}

function rawCell(
  table: TableDefinition,
  column: string,
  schema: CellSchema,
): fc.Arbitrary<unknown> {
  const reference = table.references.find((one) => one.column === column);
  if (reference === undefined) return cell(schema);
  return kindOf(schema) === "array"
    ? fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 3 })
    : fc.nat({ max: 9 });
}

const keyText = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,5}$/);

const pieces = [
  ",",
  '"',
  "\n",
  "\r\n",
  " ",
  "，",
  "甲",
  "𠀀",
  "é",
  "新疆",
  "=1+1",
  "'",
  ";",
  "　",
  "|",
];

/** Text as a person may type it into a cell: no white space around it, composed, nothing that hides. */
export const cellText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme-ascii", maxLength: 4 })),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join("").trim().normalize("NFC") || "x");

const twoDigits = (value: number) => String(value).padStart(2, "0");

/** Of every precision, and in the calendar. */
export const dateText: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 1983, max: 2029 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.constantFrom("day", "day", "month", "year", "quarter", "half"),
  )
  .map(([year, month, day, form]) => {
    if (form === "year") return `${year}`;
    if (form === "quarter") return `${year}-Q${Math.ceil(month / 3)}`;
    if (form === "half") return `${year}-H${Math.ceil(month / 6)}`;
    const toMonth = `${year}-${twoDigits(month)}`;
    return form === "month"
      ? toMonth
      : `${toMonth}-${twoDigits(Math.min(day, daysInMonth(year, month)))}`;
  });

/** In no form but the plainest: no zeros that say nothing, no minus zero. */
export const decimalText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("", "", "", "-"),
    fc.bigInt({ min: 0n, max: 10n ** 18n }),
    fc.stringMatching(/^\d{0,3}[1-9]$/),
    fc.boolean(),
  )
  .map(([sign, whole, part, hasPart]) => {
    if (hasPart) return `${sign}${whole}.${part}`;
    return whole === 0n ? "0" : `${sign}${whole}`;
  });

function cell(schema: CellSchema): fc.Arbitrary<unknown> {
  const inner = innerOf(schema);
  if (inner === DateText) return dateText;
  if (inner === Decimal) return decimalText;
  if (inner === Currency) return fc.constantFrom(...currencies);
  if (inner === Id) return keyText;
  if (inner === Words)
    return fc.array(fc.stringMatching(/^[!-~]{1,6}$/), { minLength: 1, maxLength: 3 });
  const { type } = inner._zod.def;
  if (inner instanceof z.ZodEnum) return fc.constantFrom(...inner.options);
  if (inner instanceof z.ZodArray)
    return fc.array(cell(inner.element), { minLength: 1, maxLength: 3 });
  if (inner instanceof z.ZodURL)
    return fc.webUrl({ validSchemes: ["http", "https"] }).map((url) => url.normalize("NFC"));
  if (type === "number") return fc.integer({ min: 1, max: 9999 });
  if (inner instanceof z.ZodString) {
    const pattern = patternOf(inner);
    return pattern === "" ? cellText : fc.stringMatching(new RegExp(pattern.slice(1, -1)));
  }
  throw new Error(`no arbitrary for a cell of type "${type}"`);
}

/** Cells whose form another cell of the row decides. */
function agreeing(table: TableDefinition, row: Raw): Raw {
  if (table.name === "assertions") return assertion(row);
  if (table.name !== "allocations") return row;
  const shareless = row["basis"] === "unknown" ? { sharePercent: undefined } : {};
  return { ...row, ...shareless };
}

function assertion(row: Raw): Raw {
  const field = row["field"] as AssertionField;
  const id = String(row["id"]);
  // A fixed choice by the key: the row's own text would not be a date.
  const turn = [...id].reduce((sum, char) => sum + char.charCodeAt(0), 0);
  const pick = <Value>(from: readonly Value[]): Value | undefined => from[turn % from.length];
  const { value } = row;
  const form = assertionFields[field];
  if (value === undefined) return { ...row, unit: undefined, standing: "recorded" };
  if (form === "text") return { ...row, unit: undefined };
  if (form === "code") return { ...row, unit: undefined, value: pick(statusCodes) };
  if (form === "date")
    return { ...row, unit: undefined, value: pick(["2015", "2015-06", "2015-06-26", "2021-H1"]) };
  return { ...row, unit: pick(currencies), value: pick(["0", "150000000", "-12.5", "0.000001"]) };
}

function build(raw: Readonly<Record<string, readonly Raw[]>>): Dataset {
  const keys = new Map<string, string[]>();
  const rows: Record<string, AnyRow[]> = {};
  for (const table of tables) {
    const built: AnyRow[] = [];
    keys.set(table.name, []);
    for (const cells of raw[table.name] ?? []) {
      const row = resolved(table, cells, { keys, before: built });
      if (row === undefined) continue;
      built.push(row);
      keys.get(table.name)?.push(String(row[table.keyColumn]));
    }
    rows[table.rows] = built;
  }
  const places = tables.flatMap(({ name, keyColumn, rows: key }) =>
    (rows[key] ?? []).map(
      (row) =>
        [rowKey({ table: name, id: String(row[keyColumn]) }), { file: `${name}.csv` }] as const,
    ),
  );
  return datasetWith({ ...rows, places: new Map(places) });
}

interface Standing {
  readonly keys: ReadonlyMap<string, readonly string[]>;
  /** Rows of the same table that stand before. */
  readonly before: readonly AnyRow[];
}

/** Undefined where there is nothing yet that the row must refer to. */
function resolved(table: TableDefinition, raw: Raw, standing: Standing): AnyRow | undefined {
  const row: Record<string, unknown> = {};
  for (const [column, schema] of Object.entries(table.schema.shape)) {
    const value = raw[column];
    if (value === undefined) continue;
    const reference = table.references.find((one) => one.column === column);
    const found =
      column === table.keyColumn
        ? keyOf(table, String(value), standing)
        : reference === undefined
          ? value
          : referred(table, reference, { value, schema, row, standing });
    if (found !== undefined) row[column] = found;
    else if (!isOptional(schema)) return undefined;
  }
  return row;
}

/** No two of the dataset are equal, in whatever case; regions have codes as GB/T 2260 gives them. */
function keyOf({ name, keyColumn }: TableDefinition, text: string, { before }: Standing): string {
  const at = before.length;
  const place = tables.findIndex((table) => table.name === name);
  return keyColumn === "code" && at % 2 === 0 ? `65${twoDigits(at)}00` : `${text}.${place}-${at}`;
}

interface Referring {
  readonly value: unknown;
  readonly schema: CellSchema;
  /** Its cells before the reference. */
  readonly row: AnyRow;
  readonly standing: Standing;
}

function referred(table: TableDefinition, reference: Reference, referring: Referring): unknown {
  const { schema, standing } = referring;
  const known =
    reference.column === "supersedes" ? alike(table, referring) : candidates(reference, standing);
  const fitting = known.filter((id) => fits(schema, id));
  if (fitting.length === 0) return undefined;
  const pick = (at: number) => fitting[at % fitting.length];
  if (!Array.isArray(referring.value)) return pick(Number(referring.value));
  return [...new Set(referring.value.map((at) => pick(Number(at))))];
}

function candidates({ tables: names, orElse }: Reference, { keys }: Standing): readonly string[] {
  const ids = names.flatMap((name) => keys.get(name) ?? []);
  return orElse === undefined ? ids : [...ids, orElse];
}

function fits(schema: CellSchema, id: string): boolean {
  const inner = innerOf(schema);
  const value = kindOf(schema) === "array" ? [id] : id;
  return z.safeParse(inner, value).success;
}

/** A correction is about the same thing as what it corrects, and nothing is corrected twice. */
function alike(table: TableDefinition, { row, standing }: Referring): readonly string[] {
  const done = new Set(standing.before.flatMap((one) => one["supersedes"] ?? []));
  const about = ["subject", "field", "project", "financeLine", "dimension"];
  return standing.before
    .filter((one) => about.every((column) => one[column] === row[column]))
    .map((one) => String(one[table.keyColumn]))
    .filter((id) => !done.has(id));
}
