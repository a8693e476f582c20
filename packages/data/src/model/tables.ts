// The tables of a dataset: file name, schema, key column, and what other columns refer to.
import type { z } from "zod";
import { Aggregate } from "./aggregate.ts";
import { Allocation } from "./allocation.ts";
import { Assertion } from "./assertion.ts";
import { Beneficiary } from "./beneficiary.ts";
import { Conflict } from "./conflict.ts";
import type { Dataset } from "./dataset.ts";
import { FinanceLine } from "./finance-line.ts";
import { FxRate } from "./fx-rate.ts";
import { Match } from "./match.ts";
import { Organisation } from "./organisation.ts";
import { Output } from "./output.ts";
import { Period } from "./period.ts";
import { Project } from "./project.ts";
import { Region } from "./region.ts";
import { Sector } from "./sector.ts";
import { Source } from "./source.ts";
import { Transaction } from "./transaction.ts";

export type RowsKey = Exclude<keyof Dataset, "places">;

/** A column that names rows of other tables by their key. */
export interface Reference {
  readonly column: string;
  readonly tables: readonly string[];
  /** A value that stands for no row. */
  readonly orElse?: string;
}

export interface TableDefinition {
  /** `finance-lines`, the file's name without `.csv`. */
  readonly name: string;
  readonly rows: RowsKey;
  readonly schema: z.ZodObject;
  readonly keyColumn: "id" | "code";
  readonly references: readonly Reference[];
}

export const tables: readonly TableDefinition[] = [
  table("sources", "sources", Source, []),
  table("organisations", "organisations", Organisation, [to("parent", "organisations")]),
  {
    ...table("regions", "regions", Region, [to("parent", "regions")]),
    keyColumn: "code",
  },
  table("sectors", "sectors", Sector, []),
  table("projects", "projects", Project, [
    to("lender", "organisations"),
    { column: "nameZhSource", tables: ["sources"], orElse: "ours" },
    to("provinces", "regions"),
    to("relatedTo", "projects"),
    to("sources", "sources"),
  ]),
  table("finance-lines", "financeLines", FinanceLine, [
    to("project", "projects"),
    to("lender", "organisations"),
    to("administrator", "organisations"),
  ]),
  table("transactions", "transactions", Transaction, [
    to("financeLine", "finance-lines"),
    to("source", "sources"),
  ]),
  table("allocations", "allocations", Allocation, [
    to("project", "projects"),
    to("target", "regions", "sectors"),
    to("sources", "sources"),
  ]),
  table("outputs", "outputs", Output, [to("project", "projects"), to("sources", "sources")]),
  table("beneficiaries", "beneficiaries", Beneficiary, [
    to("project", "projects"),
    to("source", "sources"),
  ]),
  table("periods", "periods", Period, []),
  table("aggregates", "aggregates", Aggregate, [
    to("period", "periods"),
    to("region", "regions"),
    to("source", "sources"),
  ]),
  table("fx-rates", "fxRates", FxRate, [to("source", "sources")]),
  table("assertions", "assertions", Assertion, [
    to("subject", "projects", "finance-lines"),
    to("source", "sources"),
    to("supersedes", "assertions"),
  ]),
  table("conflicts", "conflicts", Conflict, [to("project", "projects")]),
  table("matches", "matches", Match, [to("project", "projects"), to("aggregate", "aggregates")]),
];

function table(
  name: string,
  rows: RowsKey,
  schema: z.ZodObject,
  references: readonly Reference[],
): TableDefinition {
  return { name, rows, schema, keyColumn: "id", references };
}

function to(column: string, ...names: readonly string[]): Reference {
  return { column, tables: names };
}

/** A row whose table is known by definition only: cells by column name. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** The rows of a table, read by column name. */
export function rowsOf(dataset: Dataset, definition: TableDefinition): readonly AnyRow[] {
  // Each row type is a closed object of the schema that the definition holds.
  return dataset[definition.rows] as readonly AnyRow[];
}

/** A cell as the values that it lists: none, one, or several. */
export function cellValues(row: AnyRow, column: string): readonly string[] {
  const value = row[column];
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
