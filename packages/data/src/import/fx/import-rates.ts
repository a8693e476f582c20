// Rows of a table of exchange rates, in whatever form it was published → rows of fx-rates, each quoted as it was.

import { compareDecimals, multiplyDecimals, subtractDecimals } from "../../model/decimal.ts";
import type { FxRate } from "../../model/fx-rate.ts";
import { groupRows } from "../../model/group-rows.ts";
import { Account } from "../account.ts";
import { fold } from "../mapped/fold.ts";
import { findHead, type TableHead } from "../mapped/table-head.ts";
import type { Imported, NewRow, SourceGiven } from "../new-row.ts";
import { isEmptyRow, type SheetRow } from "../sheet/sheet-row.ts";
import { sourceRow } from "../source-row.ts";
import type { DatePrecision, Directed, Quotation } from "./quotation.ts";
import { kindWords, knownRateHeading, rateColumns } from "./rate-columns.ts";
import { again, headless, kindMissing, shown, twice, unclear, unread } from "./rate-diagnostics.ts";
import { directionOf } from "./rate-direction.ts";
import { perUnit, quotationsOf } from "./read-quotations.ts";

export interface RatesOptions {
  readonly file: string;
  readonly source?: SourceGiven;
  /** Where the table does not say it. */
  readonly kind?: FxRate["kind"];
  /** Of a table that names one currency a row: the other one, and which side it stands on. */
  readonly base?: string;
  readonly quote?: string;
  /** Units of the base that a rate is for: 100 in tables of the central parity. */
  readonly per?: string;
  readonly precision?: DatePrecision;
}

/** All rows are held: whether 2021-01-01 is a day, a month or a year is seen from the others. */
export function* importRates(
  rows: Iterable<SheetRow>,
  options: RatesOptions,
): Generator<NewRow, Imported, void> {
  const { file, source: given = {} } = options;
  const account = new Account();
  const all = [...rows].filter((row) => !isEmptyRow(row));
  const table = readTable(all, options, account);
  const source = sourceRow(file, given, { language: "en" });
  yield { table: "sources", row: { ...source }, place: { file }, record: 0 };
  const precision = options.precision ?? precisionOf(table.quotations);
  const context = { ...table, options, precision, source: source.id, account };
  const stated = table.kind ?? options.kind;
  if (stated === undefined && table.quotations.some(({ kind }) => kind === undefined)) {
    account.tell(kindMissing(table.head.place, kindFor(precision)));
  }
  const directed = directions(table.quotations, context);
  const taken = new Map<string, Quotation>();
  for (const quotation of chosen(directed, context)) {
    const row = rateRow(quotation, context);
    const before = taken.get(row.id);
    if (before !== undefined) {
      account.refuse(twice(quotation, before));
      continue;
    }
    taken.set(row.id, quotation);
    account.taken();
    yield { table: "fx-rates", row: { ...row }, place: quotation.place, record: quotation.record };
  }
  return account.end(file, "fx-rates");
}

interface RateTable {
  readonly head: TableHead;
  readonly quotations: readonly Quotation[];
  /** Said above the table, or by a heading. */
  readonly kind: FxRate["kind"] | undefined;
  readonly per: string;
  /** 人民币 where the title says so. */
  readonly quote: string | undefined;
}

interface Context extends RateTable {
  readonly options: RatesOptions;
  readonly precision: DatePrecision;
  readonly source: string;
  readonly account: Account;
}

const mostRowsAbove = 20;

function readTable(all: readonly SheetRow[], options: RatesOptions, account: Account): RateTable {
  const found = findHead(all.slice(0, mostRowsAbove), knownRateHeading);
  const columns = found && rateColumns(found.head);
  const isWhole =
    columns?.fields.has("date") === true && (columns.fields.has("rate") || columns.wide.length > 0);
  if (found === undefined || columns === undefined || !isWhole)
    throw headless(all[0], options.file);
  const said = all
    .slice(0, found.used)
    .flatMap(({ cells }) => cells)
    .join(" ");
  for (const at of columns.unread) account.tell(unread(found.head, at));
  const quotations = all
    .slice(found.used)
    .flatMap((row) => quotationsOf(row, { columns, head: found.head }, account));
  return {
    head: found.head,
    quotations,
    kind: kindSaid(said),
    per:
      options.per ??
      (/100\s*(?:单位)?(?:外币|外国货币)|每\s*100|per 100/i.test(said) ? "100" : "1"),
    quote:
      options.quote ??
      (options.base === undefined && /中间价|人民币/.test(said) ? "CNY" : undefined),
  };
}

function kindSaid(text: string): FxRate["kind"] | undefined {
  const whole = fold(text);
  const word = [...kindWords.keys()]
    .filter((one) => one.length > 3 || /\p{Script=Han}/u.test(one))
    .find((one) => whole.includes(one));
  return word === undefined ? undefined : kindWords.get(word);
}

/** All on the first of January: years; all on the first of a month: months. */
function precisionOf(quotations: readonly Quotation[]): DatePrecision {
  const days = quotations.map(({ date }) => date).filter((date) => date.length === 10);
  const isEvery = (ending: RegExp) => days.length > 0 && days.every((date) => ending.test(date));
  const annual = quotations.every(({ frequency }) => frequency === "A");
  if (annual || isEvery(/-01-01$/) || isEvery(/-12-31$/))
    return new Set(days).size > 1 || annual ? "year" : "day";
  return isEvery(/-01$/) && new Set(days).size > 1 ? "month" : "day";
}

function kindFor(precision: DatePrecision): FxRate["kind"] {
  return precision === "day" ? "spot" : "period-average";
}

/** Currencies of which only one is named: against 人民币 as the title says, else against the dollar. */
function directions(
  quotations: readonly Quotation[],
  { quote, options, account, per }: Context,
): readonly Directed[] {
  const groups = groupRows(quotations, ({ currency }) => currency ?? "");
  return [...groups].flatMap(([currency, group]): readonly Directed[] => {
    if (currency === "")
      return group.flatMap((one) =>
        one.base === undefined || one.quote === undefined
          ? []
          : [{ ...one, base: one.base, quote: one.quote }],
      );
    const other = quote ?? options.base;
    if (other === currency) return [];
    if (other !== undefined)
      return ofPair(group, currency, { quote, base: options.base, per, account });
    const { direction, agree, against } = directionOf(
      group.map(({ rate, date }) => ({ currency, rate, year: Number(date.slice(0, 4)) })),
    );
    const first = group[0]?.place ?? {};
    if (direction === undefined && against > 0) {
      account.refuse(unclear(currency, { agree, against }, first));
      return [];
    }
    if (direction !== undefined && ["EUR", "GBP"].includes(currency))
      account.tell(shown(currency, direction === "per-dollar", agree, first));
    return group.map((one) =>
      direction === "dollars-per-unit"
        ? { ...one, base: currency, quote: "USD" }
        : { ...one, base: "USD", quote: currency },
    );
  });
}

interface Against {
  readonly quote: string | undefined;
  readonly base: string | undefined;
  readonly per: string;
  readonly account: Account;
}

function ofPair(
  group: readonly Quotation[],
  currency: string,
  { quote, base, per, account }: Against,
): readonly Directed[] {
  return group.flatMap((one) => {
    if (quote === undefined) return [{ ...one, base: base ?? "USD", quote: currency }];
    const rate = perUnit(one.rate, per, one.place, account);
    return rate === undefined ? [] : [{ ...one, rate, base: currency, quote }];
  });
}

/** The euro of the euro area before that of the countries that use it too. */
function chosen(
  rows: readonly Directed[],
  { account, precision, source }: Context,
): readonly Directed[] {
  const groups = groupRows(rows, (one) => rateId(one, precision, source));
  const kept = [...groups.values()].flatMap((group) => {
    const best = group.find(({ isOwnArea }) => isOwnArea) ?? group[0];
    for (const other of group) {
      if (best === undefined || other === best) continue;
      if (isSame(other.rate, best.rate)) account.tell(again(other, best));
      else account.refuse(twice(other, best));
    }
    return best === undefined ? [] : [best];
  });
  return kept.toSorted((a, b) => a.record - b.record);
}

/** Publishers compute one rate in several ways: they differ in a last digit that no one quotes. */
function isSame(rate: string, other: string): boolean {
  const apart = subtractDecimals(rate, other).replace("-", "");
  return compareDecimals(multiplyDecimals([apart, "1000000000"]), rate) <= 0;
}

function dateOf(date: string, precision: DatePrecision): string {
  if (precision === "year") return date.slice(0, 4);
  return precision === "month" ? date.slice(0, 7) : date;
}

function rateId(
  { base, quote, date, kind }: Directed,
  precision: DatePrecision,
  source: string,
): string {
  const suffix = kind === undefined ? "" : `.${kind}`;
  return `fx.${base.toLowerCase()}-${quote.toLowerCase()}.${dateOf(date, precision)}${suffix}.${source}`;
}

function rateRow(quotation: Directed, { precision, kind, options, source }: Context): FxRate {
  const { base, quote, date, rate } = quotation;
  return {
    id: rateId(quotation, precision, source),
    base,
    quote,
    date: dateOf(date, precision),
    rate,
    kind: quotation.kind ?? options.kind ?? kind ?? kindFor(precision),
    source,
  };
}
