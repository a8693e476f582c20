// The tables of a dataset: file name, schema, key column, and what other columns refer to.
import type { z } from "zod";
import { Aggregate } from "./aggregate.ts";
import { Allocation } from "./allocation.ts";
import { Assertion } from "./assertion.ts";
import { Beneficiary } from "./beneficiary.ts";
import { Budget } from "./budget.ts";
import { Conflict } from "./conflict.ts";
import type { Dataset } from "./dataset.ts";
import { FinanceLine } from "./finance-line.ts";
import { FxRate } from "./fx-rate.ts";
import { IatiLine } from "./iati-line.ts";
import { Identifier } from "./identifier.ts";
import { Link } from "./link.ts";
import { LoanStatus, LoanTerms } from "./loan.ts";
import { Location } from "./location.ts";
import { Marker } from "./marker.ts";
import { Match } from "./match.ts";
import { Organisation } from "./organisation.ts";
import { Output } from "./output.ts";
import { Party } from "./party.ts";
import { Period } from "./period.ts";
import { Project } from "./project.ts";
import { Region } from "./region.ts";
import { Indicator, Measurement, Result } from "./result.ts";
import { Sector } from "./sector.ts";
import { Source } from "./source.ts";
import { Text } from "./text.ts";
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
  /** A folder without the file has no rows of it. */
  readonly isOptional: boolean;
}

const subjects = ["projects", "finance-lines"] as const;
/** What words can be about: a row that holds the first of its names, or none. */
const named = [
  ...subjects,
  ...["transactions", "parties", "identifiers", "links", "locations", "markers"],
  ...["allocations", "assertions", "results", "indicators", "measurements"],
] as const;

/** A table stands after those that it refers to. */
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
    to("supersedes", "transactions"),
  ]),
  table("allocations", "allocations", Allocation, [
    to("project", "projects"),
    to("financeLine", "finance-lines"),
    to("target", "regions", "sectors"),
    to("sources", "sources"),
    to("supersedes", "allocations"),
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
  optional("budgets", "budgets", Budget, byLine("budgets")),
  optional("loan-terms", "loanTerms", LoanTerms, byLine("loan-terms")),
  optional("loan-statuses", "loanStatuses", LoanStatus, byLine("loan-statuses")),
  optional("iati-lines", "iatiLines", IatiLine, byLine("iati-lines")),
  optional("parties", "parties", Party, [
    to("subject", ...subjects, "transactions", "budgets"),
    ...sourced("parties"),
  ]),
  optional("identifiers", "identifiers", Identifier, bySubject("identifiers")),
  optional("links", "links", Link, bySubject("links")),
  optional("locations", "locations", Location, bySubject("locations")),
  optional("markers", "markers", Marker, bySubject("markers")),
  optional("results", "results", Result, bySubject("results")),
  optional("indicators", "indicators", Indicator, [
    to("result", "results"),
    to("source", "sources"),
  ]),
  optional("measurements", "measurements", Measurement, [
    to("indicator", "indicators"),
    to("source", "sources"),
  ]),
  optional("texts", "texts", Text, [to("subject", ...named), ...sourced("texts")]),
];

function table(
  name: string,
  rows: RowsKey,
  schema: z.ZodObject,
  references: readonly Reference[],
): TableDefinition {
  return { name, rows, schema, keyColumn: "id", references, isOptional: false };
}

function optional(...parts: Parameters<typeof table>): TableDefinition {
  return { ...table(...parts), isOptional: true };
}

function sourced(name: string): readonly Reference[] {
  return [to("source", "sources"), to("supersedes", name)];
}

function bySubject(name: string): readonly Reference[] {
  return [to("subject", ...subjects), ...sourced(name)];
}

function byLine(name: string): readonly Reference[] {
  return [to("financeLine", "finance-lines"), ...sourced(name)];
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

/** Of all tables. */
export function countRows(dataset: Dataset): number {
  return tables.reduce((sum, { rows }) => sum + dataset[rows].length, 0);
}

/** A cell as the values that it lists: none, one, or several. */
export function cellValues(row: AnyRow, column: string): readonly string[] {
  const value = row[column];
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
