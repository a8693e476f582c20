// The rows of each IATI activity of a dataset, gathered once for all of the standard's rules.
import type { Place } from "../../diagnostic.ts";
import type { Allocation } from "../../model/allocation.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { Budget } from "../../model/budget.ts";
import type { Dataset } from "../../model/dataset.ts";
import { dateSpan } from "../../model/date-span.ts";
import { groupRows } from "../../model/group-rows.ts";
import type { IatiLine } from "../../model/iati-line.ts";
import type { Identifier } from "../../model/identifier.ts";
import type { Marker } from "../../model/marker.ts";
import type { Party } from "../../model/party.ts";
import { placeOf } from "../../model/place-of.ts";
import type { RowRef } from "../../model/quantity.ts";
import type { Region } from "../../model/region.ts";
import type { Indicator, Measurement } from "../../model/result.ts";
import type { Sector } from "../../model/sector.ts";
import type { Source } from "../../model/source.ts";
import { standingRows } from "../../model/standing-rows.ts";
import type { Text } from "../../model/text.ts";
import type { Transaction } from "../../model/transaction.ts";
import { adoptedAssertions } from "../adopted-assertions.ts";

export interface IatiRecord {
  readonly iati: IatiLine;
  /** The last day that its file can speak of. */
  readonly lastDay: string;
  /** Of the line, and of its project where they hold of the line too. */
  readonly sectors: readonly (Allocation & { readonly sector: Sector | undefined })[];
  readonly countries: readonly (Allocation & { readonly region: Region | undefined })[];
  readonly dates: readonly Assertion[];
  readonly parties: readonly Party[];
  readonly identifiers: readonly Identifier[];
  readonly markers: readonly Marker[];
  readonly texts: readonly Text[];
  readonly indicators: readonly MeasuredIndicator[];
  readonly budgets: readonly Budget[];
  readonly transactions: readonly Transaction[];
  /** Providers and receivers of its transactions and planned disbursements. */
  readonly payers: readonly Party[];
}

export interface MeasuredIndicator {
  readonly indicator: Indicator;
  readonly measurements: readonly Measurement[];
}

/** What is wrong with a record: in which cell, and what to do about it. */
export interface IatiFault {
  readonly row: RowRef;
  readonly column: string;
  readonly message: string;
  readonly found?: string;
  readonly expected: string;
  readonly remedy: string;
}

export type IatiCheck = (record: IatiRecord) => readonly IatiFault[];

/** The cell of the activity itself, where what is wrong is that something is missing. */
export function ofActivity({ iati }: IatiRecord): Pick<IatiFault, "row" | "column"> {
  return { row: { table: "iati-lines", id: iati.id }, column: "identifier" };
}

export function placeOfFault(dataset: Dataset, { row, column }: IatiFault): Place {
  return placeOf(dataset, row, column);
}

const gathered = new WeakMap<Dataset, ReadonlyMap<string, readonly IatiRecord[]>>();

export function iatiRecords(dataset: Dataset, asOf: string): readonly IatiRecord[] {
  const byDay = gathered.get(dataset) ?? new Map<string, readonly IatiRecord[]>();
  const known = byDay.get(asOf);
  if (known !== undefined) return known;
  const records = gather(dataset, asOf);
  gathered.set(dataset, new Map([...byDay, [asOf, records]]));
  return records;
}

function gather(dataset: Dataset, asOf: string): readonly IatiRecord[] {
  if (dataset.iatiLines.length === 0) return [];
  const rows = rowsByOwner(dataset);
  const projects = new Map(dataset.financeLines.map((line) => [line.id, line.project]));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const sectors = new Map(dataset.sectors.map((sector) => [sector.id, sector]));
  const regions = new Map(dataset.regions.map((region) => [region.code, region]));
  const edition = (id: string) => sources.get(id)?.series ?? id;
  return standingRows(dataset.iatiLines).map((iati): IatiRecord => {
    const line = iati.financeLine;
    const project = iati.standsAlone === "yes" ? undefined : projects.get(line);
    const own = edition(iati.source);
    /** Of one table: the rows of the line and those of its project, as this publisher states them. */
    const of = <T extends Owned>(table: OwnedRows<T>): readonly T[] =>
      [...table(line), ...(project === undefined ? [] : table(project))].filter((row) =>
        "source" in row ? edition(row.source) === own : row.sources.some((s) => edition(s) === own),
      );
    const allocations = of(rows.allocations);
    const transactions = of(rows.transactions);
    const budgets = of(rows.budgets);
    return {
      iati,
      lastDay: lastDayOf(sources.get(iati.source), asOf),
      sectors: allocations
        .filter((row) => row.dimension === "sector")
        .map((row) => ({ ...row, sector: sectors.get(row.target) })),
      countries: allocations
        .filter((row) => row.dimension === "country")
        .map((row) => ({ ...row, region: regions.get(row.target) })),
      dates: of(rows.dates),
      parties: of(rows.parties),
      identifiers: of(rows.identifiers),
      markers: of(rows.markers),
      texts: of(rows.texts),
      indicators: of(rows.results).flatMap((result) =>
        rows.indicators(result.id).map((indicator) => ({
          indicator,
          measurements: rows.measurements(indicator.id),
        })),
      ),
      budgets,
      transactions,
      payers: [...transactions, ...budgets].flatMap(({ id }) => rows.parties(id)),
    };
  });
}

/** Published or fetched; a file of no date speaks up to the day of the check. */
function lastDayOf(source: Source | undefined, asOf: string): string {
  const date = source?.published ?? source?.retrieved;
  return date === undefined ? asOf : dateSpan(date).last;
}

type Owned = { readonly source: string } | { readonly sources: readonly string[] };
type OwnedRows<T> = (owner: string) => readonly T[];

function rowsByOwner(dataset: Dataset) {
  const bySubject = (row: { readonly subject: string }) => row.subject;
  const byLine = (row: { readonly financeLine: string }) => row.financeLine;
  const dated = new Set(["planned-start", "actual-start", "planned-end", "actual-end"]);
  return {
    allocations: owned(dataset.allocations, (row) => row.financeLine ?? row.project),
    transactions: owned(dataset.transactions, byLine),
    budgets: owned(dataset.budgets, byLine),
    parties: owned(dataset.parties, bySubject),
    identifiers: owned(dataset.identifiers, bySubject),
    markers: owned(dataset.markers, bySubject),
    texts: owned(dataset.texts, bySubject),
    results: owned(dataset.results, bySubject),
    indicators: owned(dataset.indicators, (row) => row.result),
    measurements: owned(dataset.measurements, (row) => row.indicator),
    dates: owned(
      adoptedAssertions(dataset).filter((a) => dated.has(a.field) && a.value !== undefined),
      bySubject,
    ),
  };
}

function owned<T extends object>(rows: readonly T[], ownerOf: (row: T) => string): OwnedRows<T> {
  const groups = groupRows(standingRows(rows), ownerOf);
  return (owner) => groups.get(owner) ?? [];
}
