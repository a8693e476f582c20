// Guessed columns and the cells below them → what one row of the table is, what must be filled, what holds for all of it.
import { namesIn } from "../../model/name-key.ts";
import { knownAgencies } from "../known-agencies.ts";
import { fields } from "./fields.ts";
import { fold } from "./fold.ts";
import type { ColumnMapping } from "./mapping.ts";
import type { HeadColumn } from "./table-head.ts";

export interface Unsure {
  /** Of the part of the mapping: `columns`, a heading. */
  readonly path: readonly string[];
  readonly why: string;
}

/** A column with the cells that stand below it. */
export interface Sample {
  readonly column: HeadColumn;
  readonly cells: readonly string[];
}

export function isAmount(column: string | ColumnMapping | undefined): boolean {
  const field = typeof column === "string" ? column : column?.field;
  const form = fields.get(field ?? "")?.form;
  return form === "money" || form === "measure" || field === "value";
}

export type Columns = Readonly<Record<string, string | ColumnMapping>>;

function cellsOf(samples: readonly Sample[], columns: Columns, field: string): readonly string[] {
  const heading = Object.keys(columns).find((name) => fieldOf(columns[name]) === field);
  return samples.find(({ column }) => column.heading === heading)?.cells ?? [];
}

function fieldOf(column: string | ColumnMapping | undefined): string | undefined {
  return typeof column === "string" ? column : column?.field;
}

const nameFields = ["lenderProjectId", "nameZh", "nameEn", "nameRu"];

/** A project that comes twice, or below whose merged name rows have none, has a row a loan. */
export function tableOf(
  samples: readonly Sample[],
  columns: Columns,
  all: ReadonlySet<string>,
): string {
  if (all.has("fact") && all.has("value")) return "facts";
  const key = nameFields.find((field) => all.has(field));
  if (key === undefined) return "projects";
  const filled = cellsOf(samples, columns, key)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
  const isAgain = new Set(filled).size < filled.length;
  return isAgain || namelessRows(samples, columns).size > 0 ? "loans" : "projects";
}

/** Rows that name no project, where the first does: cells are merged over them. */
function namelessRows(samples: readonly Sample[], columns: Columns): ReadonlySet<number> {
  const names = nameFields.map((field) => cellsOf(samples, columns, field));
  const count = Math.max(0, ...names.map((cells) => cells.length));
  const isNameless = (row: number) => names.every((cells) => (cells[row] ?? "").trim() === "");
  const rows = Array.from({ length: count }, (_, row) => row).filter(isNameless);
  return new Set(rows.includes(0) ? [] : rows);
}

/** Its cells are empty where the names are, and nowhere else. */
function isMergedDown(cells: readonly string[], nameless: ReadonlySet<number>): boolean {
  const empty = cells.flatMap((cell, row) => (cell.trim() === "" ? [row] : []));
  return (
    empty.length > 0 && empty.length === nameless.size && empty.every((row) => nameless.has(row))
  );
}

interface Shape {
  readonly table: string;
  readonly columns: Columns;
  readonly fields: ReadonlySet<string>;
}

/** What a record is known by must be there; merged cells are filled down. */
export function shape(
  samples: readonly Sample[],
  { table, columns, fields: all }: Shape,
  unsure: Unsure[],
): Columns {
  const key = ["nameZh", "nameEn", "nameRu", "lenderProjectId"].find((field) => all.has(field));
  if (key === undefined)
    unsure.push({
      path: ["columns"],
      why: "no column names the project: map one to nameZh, nameEn or lenderProjectId",
    });
  if (table === "loans")
    unsure.push({
      path: ["table"],
      why: "projects come more than once: each row is taken as a loan",
    });
  const names = [...nameFields, "lender", "sector", "region"];
  const nameless = namelessRows(samples, columns);
  return Object.fromEntries(
    Object.entries(columns).map(([heading, column]) => {
      const field = fieldOf(column) ?? "skip";
      const spec: ColumnMapping = typeof column === "string" ? { field } : column;
      const cells = samples.find((sample) => sample.column.heading === heading)?.cells ?? [];
      const more: ColumnMapping = {
        ...spec,
        ...(field === key ? { required: true } : {}),
        ...(table === "loans" && names.includes(field) && isMergedDown(cells, nameless)
          ? { fill: "down" as const }
          : {}),
      };
      return [heading, Object.keys(more).length === 1 ? field : more];
    }),
  );
}

const lenderNames = knownAgencies.flatMap(({ nameZh, nameEn, shortZh, shortEn, aliases }) =>
  [nameZh, nameEn, shortZh, shortEn, ...namesIn(aliases)].map((name) => ({
    folded: fold(name),
    shortZh,
  })),
);

interface About {
  readonly columns: Columns;
  readonly above: readonly string[];
  readonly table: string;
}

/** What no column says: a lender of the title, a stage that nothing shows. */
export function alwaysOf(
  all: ReadonlySet<string>,
  { columns, above, table }: About,
  unsure: Unsure[],
): Readonly<Record<string, string>> {
  const hasMoney = Object.values(columns).some(isAmount) || table === "facts";
  if (!hasMoney) return {};
  const always: Record<string, string> = {};
  const doubt = (name: string, why: string) => unsure.push({ path: ["always", name], why });
  if (!all.has("lender")) {
    const title = above.map(fold).join(" ");
    const [named] = lenderNames
      .filter(({ folded }) => folded.length > 1 && title.includes(folded))
      .toSorted((a, b) => b.folded.length - a.folded.length);
    const name = named?.shortZh;
    if (name !== undefined) always["lender"] = name;
    doubt(
      "lender",
      name === undefined
        ? "no column and no title names the lender: without one no amount is taken"
        : "the title names this lender",
    );
  }
  if (
    !["status", "stage", "approval", "signing", "effectiveness"].some((field) => all.has(field))
  ) {
    always["stage"] = "approved";
    doubt(
      "stage",
      "nothing shows how far the finance has come: approved or later counts, proposed does not",
    );
  }
  return always;
}

export function wordsOf(samples: readonly Sample[], columns: Columns): readonly string[] {
  return [...new Set(cellsOf(samples, columns, "fact").map((cell) => cell.trim()))].filter(
    (cell) => cell !== "",
  );
}
