// A mapping file, as data → how each column of a table is read; what is wrong with it is told with its path.
import { z } from "zod";
import type { Diagnostic } from "../../diagnostic.ts";
import { Confidence, DateText, Id } from "../../model/cell.ts";
import { currencies, units } from "../../model/codes.ts";
import { nearestName, suggestName } from "../../model/nearest-name.ts";
import { tables } from "../../model/tables.ts";
import { formsOf, recordTables } from "./table-forms.ts";
import { unitOf } from "./unit-words.ts";

/** One row a project, a loan or a fact; or rows of one of our own tables. */
const tableNames = [
  ...recordTables,
  ...tables.map(({ name }) => name).filter((name) => name !== "projects"),
];

const Words = z.record(z.string(), z.string());
const Times = z.union([z.number().int().positive(), z.string().regex(/^\d+(\.\d+)?$/)]);

export const ColumnMapping = z.strictObject({
  field: z.string(),
  /** A currency or measure, with its scale: `USD`, `万美元`, `млн долл.`, `km`. */
  unit: z.exactOptional(z.string()),
  times: z.exactOptional(Times),
  /** Marks that part the items of a cell. */
  split: z.exactOptional(z.string().min(1)),
  /** Words of this list → our code or name. */
  words: z.exactOptional(Words),
  /** A row without it, or with one that cannot be read, is refused whole. */
  required: z.exactOptional(z.boolean()),
  /** An empty cell repeats the one above, as merged cells do. */
  fill: z.exactOptional(z.enum(["down"])),
  order: z.exactOptional(z.enum(["day-first", "month-first"])),
  kind: z.exactOptional(z.string()),
  lender: z.exactOptional(z.string()),
  /** Of an output. */
  what: z.exactOptional(z.string()),
  whatEn: z.exactOptional(z.string()),
  basis: z.exactOptional(z.enum(["planned", "reported"])),
  /** Of a transaction (IATI code), an identifier, a description. */
  type: z.exactOptional(z.string()),
  /** Of a transaction, where the heading holds it. */
  date: z.exactOptional(DateText),
  language: z.exactOptional(z.string()),
});
export type ColumnMapping = z.infer<typeof ColumnMapping>;

const column = z.union([z.string(), ColumnMapping]);

export const TableMapping = z.strictObject({
  table: z.enum(tableNames as [string, ...string[]]),
  sheet: z.exactOptional(z.string()),
  /** Numbers of the heading rows; found by the headings where none are given. */
  header: z.exactOptional(z.union([z.int().positive(), z.array(z.int().positive()).min(1).max(4)])),
  source: z.exactOptional(
    z.strictObject({
      title: z.exactOptional(z.string()),
      publisher: z.exactOptional(z.string()),
      publisherZh: z.exactOptional(z.string()),
      language: z.exactOptional(z.string()),
      licence: z.exactOptional(z.string()),
    }),
  ),
  /** What the ids of its projects begin with. */
  ids: z.exactOptional(Id),
  decimal: z.exactOptional(z.enum([".", ","])),
  fiscalYearStart: z.exactOptional(z.int().min(1).max(12)),
  confidence: z.exactOptional(Confidence),
  /** What holds where a row says nothing. */
  always: z.exactOptional(Words),
  columns: z.record(z.string(), column),
  /** Of a table of facts: what each word of the `fact` column is. */
  facts: z.exactOptional(z.record(z.string(), column)),
});
/** As it is written. */
export type TableMapping = z.infer<typeof TableMapping>;

export const MappingFile = z.union([
  z.strictObject({ tables: z.array(TableMapping).min(1) }),
  TableMapping,
]);

export interface ReadMapping {
  /** Absent where anything is wrong. */
  readonly mappings: readonly TableMapping[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** @param data of the YAML file, already parsed: one mapping, or several under `tables` */
export function parseMapping(data: unknown, file: string): ReadMapping {
  const several = typeof data === "object" && data !== null && "tables" in data;
  const parsed = (several ? MappingFile : TableMapping).safeParse(data);
  if (!parsed.success) {
    const issues = parsed.error.issues.flatMap(flattened);
    return { mappings: undefined, diagnostics: issues.map((issue) => misfit(issue, data, file)) };
  }
  const mappings = "tables" in parsed.data ? parsed.data.tables : [parsed.data];
  const diagnostics = mappings.flatMap((mapping, at) =>
    faultsOf(mapping, several ? ["tables", String(at)] : []).map((fault) => told(fault, file)),
  );
  return { mappings: diagnostics.length > 0 ? undefined : mappings, diagnostics };
}

interface Fault {
  readonly path: readonly string[];
  readonly message: string;
  readonly remedy: string;
  readonly found?: string;
}

function told({ path, message, remedy, found }: Fault, file: string): Diagnostic {
  return {
    rule: "mapping-invalid",
    severity: "error",
    message,
    place: { file, path: path.join("/") },
    ...(found === undefined ? {} : { found }),
    remedy,
  };
}

type Issue = z.core.$ZodIssue;

/** What is wrong in the alternative that was meant: the one with the fewest complaints that is no mere text. */
function flattened(issue: Issue): readonly Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const best = issue.errors.toSorted((a, b) => weight(a) - weight(b))[0];
  const inner = (best ?? []).flatMap((one) =>
    flattened({ ...one, path: [...issue.path, ...one.path] }),
  );
  return inner.length > 0 ? inner : [issue];
}

function weight(issues: readonly Issue[]): number {
  return issues.reduce(
    (sum, one) => sum + (one.path.length === 0 && one.code === "invalid_type" ? 100 : 1),
    0,
  );
}

function misfit(issue: Issue, data: unknown, file: string): Diagnostic {
  const path = issue.path.map(String);
  const where = path.at(-1) ?? "the mapping";
  if (issue.code === "unrecognized_keys") {
    const known = [...Object.keys(ColumnMapping.shape), ...Object.keys(TableMapping.shape)];
    const [key = ""] = issue.keys;
    const remedy = suggestName(key, known);
    return told(
      { path: [...path, key], message: `unknown key "${key}"`, found: key, remedy },
      file,
    );
  }
  const found = valueAt(data, path);
  if (issue.code === "invalid_value") {
    const options = issue.values.map(String);
    const message = `"${found ?? ""}" is no ${where}`;
    return told(
      {
        path,
        message,
        remedy: suggestName(found ?? "", options),
        ...(found === undefined ? {} : { found }),
      },
      file,
    );
  }
  const message = found === undefined ? `"${where}" is missing` : `"${found}" is no ${where}`;
  return told(
    {
      path,
      message,
      remedy: `${issue.message.toLowerCase()}; README, "Your own tables", has an example`,
    },
    file,
  );
}

function valueAt(data: unknown, path: readonly string[]): string | undefined {
  let value: unknown = data;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Object.entries(value).find(([name]) => name === key)?.[1];
  }
  return typeof value === "object" ? JSON.stringify(value)?.slice(0, 60) : String(value);
}

function faultsOf(mapping: TableMapping, at: readonly string[]): readonly Fault[] {
  const known = [...formsOf(mapping.table).keys()];
  const lists = [
    ...Object.entries(mapping.columns).map(([name, one]) => ["columns", name, one] as const),
    ...Object.entries(mapping.facts ?? {}).map(([name, one]) => ["facts", name, one] as const),
  ];
  const columns = lists.flatMap(([list, name, one]) =>
    columnFaults(one, known, [...at, list, name]),
  );
  const always = Object.keys(mapping.always ?? {}).flatMap((name) =>
    known.includes(name) ? [] : [unknownField(name, known, [...at, "always", name])],
  );
  const bare = mapping.table === "facts" && mapping.facts === undefined;
  const facts = bare ? [factsMissing(at)] : [];
  return [...columns, ...always, ...facts, ...(lists.length > 0 ? [] : [noColumns(at)])];
}

function columnFaults(
  written: string | ColumnMapping,
  known: readonly string[],
  path: readonly string[],
): readonly Fault[] {
  const one = typeof written === "string" ? { field: written } : written;
  const faults: Fault[] = known.includes(one.field) ? [] : [unknownField(one.field, known, path)];
  if (one.unit !== undefined && !isUnit(one.unit))
    faults.push(unknownUnit(one.unit, [...path, "unit"]));
  return faults;
}

function isUnit(unit: string): boolean {
  return units.some((name) => name === unit) || unitOf(unit) !== undefined;
}

function unknownField(field: string, known: readonly string[], path: readonly string[]): Fault {
  return {
    path,
    message: `"${field}" is no field`,
    found: field,
    remedy: suggestName(field, known),
  };
}

function unknownUnit(unit: string, path: readonly string[]): Fault {
  const near = nearestName(unit, currencies);
  return {
    path,
    message: `"${unit}" is no unit`,
    found: unit,
    remedy:
      near === undefined
        ? "write a unit such as USD, 万美元, 亿元, km or person"
        : `did you mean "${near}"?`,
  };
}

function factsMissing(at: readonly string[]): Fault {
  return {
    path: [...at, "facts"],
    message: "a table of facts does not say what its facts are",
    remedy:
      'add "facts", with a line for each word of the fact column: 贷款金额: { field: amount, unit: 万美元 }',
  };
}

function noColumns(at: readonly string[]): Fault {
  return {
    path: [...at, "columns"],
    message: "no column is mapped",
    remedy: "add a line for each heading",
  };
}
