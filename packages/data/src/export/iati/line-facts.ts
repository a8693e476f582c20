// A Dataset → its rows by what they are about, so that a line's facts are found without a search.
import type { Allocation } from "../../model/allocation.ts";
import type { Assertion, AssertionField } from "../../model/assertion.ts";
import type { Budget } from "../../model/budget.ts";
import type { Dataset } from "../../model/dataset.ts";
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
import type { Sector } from "../../model/sector.ts";
import type { AnyRow } from "../../model/tables.ts";
import type { Text } from "../../model/text.ts";
import type { Transaction } from "../../model/transaction.ts";
import type { Ledger } from "./ledger.ts";

export interface Facts {
  /** With those assertions alone that can be a value that holds: adopted, verified, not emptied. */
  readonly usable: Dataset;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly sectors: ReadonlyMap<string, Sector>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly linesOf: Grouped<FinanceLine>;
  readonly published: Grouped<IatiLine>;
  readonly assertions: Grouped<Assertion>;
  /** By `keyOfField`. */
  readonly assertionsOnField: Grouped<Assertion>;
  readonly transactions: Grouped<Transaction>;
  readonly budgets: Grouped<Budget>;
  readonly loanTerms: Grouped<LoanTerms>;
  readonly loanStatuses: Grouped<LoanStatus>;
  /** By project, those of the whole project; by line, those of the line alone. */
  readonly allocations: Grouped<Allocation>;
  readonly parties: Grouped<Party>;
  readonly identifiers: Grouped<Identifier>;
  readonly links: Grouped<Link>;
  readonly locations: Grouped<Location>;
  readonly markers: Grouped<Marker>;
  readonly results: Grouped<Result>;
  readonly indicators: Grouped<Indicator>;
  readonly measurements: Grouped<Measurement>;
  readonly texts: Grouped<Text>;
}

export interface Grouped<T> {
  /** In the order of the table. */
  of(...keys: readonly string[]): readonly T[];
}

export function factsOf(dataset: Dataset, ledger: Ledger): Facts {
  const now = <T extends object>(table: string, rows: readonly T[]): readonly T[] =>
    standing(table, rows, ledger);
  return {
    usable: { ...dataset, assertions: dataset.assertions.filter(isUsable) },
    organisations: byKey(dataset.organisations, ({ id }) => id),
    regions: byKey(dataset.regions, ({ code }) => code),
    sectors: byKey(dataset.sectors, ({ id }) => id),
    projects: byKey(dataset.projects, ({ id }) => id),
    linesOf: grouped(dataset.financeLines, ({ project }) => project),
    published: grouped(now("iati-lines", dataset.iatiLines), ({ financeLine }) => financeLine),
    // Not the newest alone: an emptied row does not unsay an earlier value.
    assertions: grouped(dataset.assertions, ({ subject }) => subject),
    assertionsOnField: grouped(dataset.assertions, ({ subject, field }) =>
      keyOfField(subject, field),
    ),
    transactions: grouped(now("transactions", dataset.transactions), (t) => t.financeLine),
    budgets: grouped(now("budgets", dataset.budgets), ({ financeLine }) => financeLine),
    loanTerms: grouped(now("loan-terms", dataset.loanTerms), ({ financeLine }) => financeLine),
    loanStatuses: grouped(now("loan-statuses", dataset.loanStatuses), (s) => s.financeLine),
    allocations: grouped(
      now("allocations", dataset.allocations),
      ({ project, financeLine = project }) => financeLine,
    ),
    parties: grouped(now("parties", dataset.parties), ({ subject }) => subject),
    identifiers: grouped(now("identifiers", dataset.identifiers), ({ subject }) => subject),
    links: grouped(now("links", dataset.links), ({ subject }) => subject),
    locations: grouped(now("locations", dataset.locations), ({ subject }) => subject),
    markers: grouped(now("markers", dataset.markers), ({ subject }) => subject),
    results: grouped(now("results", dataset.results), ({ subject }) => subject),
    indicators: grouped(dataset.indicators, ({ result }) => result),
    measurements: grouped(dataset.measurements, ({ indicator }) => indicator),
    texts: grouped(now("texts", dataset.texts), ({ subject }) => subject),
  };
}

export function keyOfField(subject: string, field: AssertionField): string {
  return `${subject} ${field}`;
}

export function isUsable({ standing, confidence, value }: Assertion): boolean {
  return standing === "adopted" && confidence !== "unverified" && value !== undefined;
}

/** Those that no row of the table supersedes; the others are history, which IATI has no room for. */
function standing<T extends object>(
  table: string,
  rows: readonly T[],
  ledger: Ledger,
): readonly T[] {
  const superseded = new Set(
    rows.flatMap((row) => ("supersedes" in row ? [row.supersedes].flat() : [])),
  );
  if (superseded.size === 0) return rows;
  return rows.filter((row) => {
    const isStanding = !("id" in row && superseded.has(row.id));
    // A row of the model: cells by column name.
    if (!isStanding) ledger.leave({ table, row: row as AnyRow }, "superseded");
    return isStanding;
  });
}

function byKey<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [key(row), row]));
}

function grouped<T>(rows: readonly T[], key: (row: T) => string): Grouped<T> {
  const groups = new Map<string, [number, T][]>();
  rows.forEach((row, at) => {
    const known = groups.get(key(row));
    if (known === undefined) groups.set(key(row), [[at, row]]);
    else known.push([at, row]);
  });
  return {
    of: (...keys) => {
      const found = [...new Set(keys)].flatMap((key) => groups.get(key) ?? []);
      const isOne = keys.length === 1 || groups.get(keys[0] ?? "")?.length === found.length;
      const inOrder = isOne ? found : found.toSorted(([a], [b]) => a - b);
      return inOrder.map(([, row]) => row);
    },
  };
}
