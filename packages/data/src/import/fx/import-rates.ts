// Rows of a table of exchange rates, in whatever form it was published → rows of fx-rates, each quoted as it was.

import type { Diagnostic, Place } from "../../diagnostic.ts";
import { compareDecimals, multiplyDecimals, subtractDecimals } from "../../model/decimal.ts";
import type { FxRate } from "../../model/fx-rate.ts";
import { groupRows } from "../../model/group-rows.ts";
import { Account } from "../account.ts";
import { fold } from "../mapped/fold.ts";
import { readDay } from "../mapped/read-day.ts";
import { saysNothing } from "../mapped/read-quantity.ts";
import { findHead, type TableHead } from "../mapped/table-head.ts";
import type { Imported, NewRow, SourceGiven } from "../new-row.ts";
import { exactNumber } from "../sheet/exact-number.ts";
import { readNumberText } from "../sheet/number-text.ts";
import { isEmptyRow, type SheetRow } from "../sheet/sheet-row.ts";
import { sourceRow } from "../source-row.ts";
import { UnreadableFile } from "../unreadable.ts";
import { currencyNamed, pairOf } from "./currency-names.ts";
import {
  kindWords,
  knownRateHeading,
  type RateColumns,
  type RateField,
  rateColumns,
} from "./rate-columns.ts";
import { directionOf } from "./rate-direction.ts";

export type DatePrecision = "day" | "month" | "year";

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

/** A rate as a row has it, before the whole table has shown what its dates and directions mean. */
interface Quotation {
  readonly base?: string;
  readonly quote?: string;
  /** Where only one of the two is named. */
  readonly currency?: string;
  readonly date: string;
  readonly rate: string;
  readonly kind?: FxRate["kind"];
  readonly frequency?: string;
  readonly isOwnArea: boolean;
  readonly place: Place;
  readonly record: number;
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

interface Head {
  readonly columns: RateColumns;
  readonly head: TableHead;
}

function quotationsOf(
  row: SheetRow,
  { columns, head }: Head,
  account: Account,
): readonly Quotation[] {
  const { fields, wide } = columns;
  const at = (field: RateField) => fields.get(field);
  const text = (field: RateField) => (row.cells[at(field) ?? -1] ?? "").trim();
  const place = (field: RateField) => row.place(at(field) ?? 0);
  const record = account.read();
  const day = readDay(text("date"), { fiscalYearStart: 1 });
  if ("reason" in day) {
    account.refuse(refused(`"${text("date")}" ${day.reason}`, place("date"), text("date")));
    return [];
  }
  const common = {
    date: day.value,
    record,
    isOwnArea: ["", "U2", text("currency").slice(0, 2), "XDR"].includes(text("area")),
    ...(text("frequency") === "" ? {} : { frequency: text("frequency").toUpperCase() }),
    ...(kindWords.has(fold(text("kind")))
      ? { kind: kindWords.get(fold(text("kind"))) ?? "spot" }
      : {}),
  };
  if (wide.length === 0) {
    const named = namesOf(row, { text, place }, account);
    const rate = named && rateOf(text("rate"), place("rate"), account);
    if (named === undefined || rate === undefined) return [];
    const per = text("per");
    const whole = perUnit(
      rate,
      named.per ?? (/^\d+$/.test(per) ? per : "1"),
      place("rate"),
      account,
    );
    return whole === undefined
      ? []
      : [{ ...common, ...named.names, rate: whole, place: row.place(0) }];
  }
  return wide.flatMap(({ at: column, pair, currency }): Quotation[] => {
    const cell = (row.cells[column] ?? "").trim();
    if (saysNothing(cell)) return [];
    const rate = rateOf(cell, row.place(column), account);
    const whole = rate && perUnit(rate, pair?.per ?? "1", row.place(column), account);
    if (whole === undefined) return [];
    const names =
      pair === undefined
        ? { currency: currency ?? head.columns[column]?.heading ?? "" }
        : { base: pair.base, quote: pair.quote };
    return [{ ...common, ...names, rate: whole, place: row.place(column) }];
  });
}

interface Names {
  readonly names: { readonly base: string; readonly quote: string } | { readonly currency: string };
  readonly per?: string;
}

interface Cells {
  readonly text: (field: RateField) => string;
  readonly place: (field: RateField) => Place;
}

function namesOf(row: SheetRow, { text, place }: Cells, account: Account): Names | undefined {
  const [base, quote] = [currencyNamed(text("base")), currencyNamed(text("quote"))];
  if (base !== undefined && quote !== undefined) return { names: { base, quote } };
  const written = text("pair") || text("currency");
  const pair = pairOf(written);
  if (pair !== undefined) return { names: { base: pair.base, quote: pair.quote }, per: pair.per };
  const [, per, name = ""] = /^(\d+)?\s*(.*)$/su.exec(written) ?? [];
  const currency = currencyNamed(name);
  if (currency !== undefined) return { names: { currency }, ...(per === undefined ? {} : { per }) };
  const found = [text("base"), text("quote"), written].find((one) => one !== "") ?? "";
  account.refuse(
    refused(
      `"${found}" is no currency that is known`,
      found === "" ? row.place(0) : place(text("pair") === "" ? "currency" : "pair"),
      found,
    ),
  );
  return undefined;
}

function rateOf(written: string, place: Place, account: Account): string | undefined {
  if (saysNothing(written)) {
    account.refuse(refused("the row has no rate", place, written));
    return undefined;
  }
  const value = exactNumber(written) ?? readNumberText(written, place, account.tell)?.value;
  if (value !== undefined && /[1-9]/.test(value) && !value.startsWith("-")) return value;
  account.refuse(refused(`"${written}" is no rate`, place, written));
  return undefined;
}

/** Exact: a rate for 100 units is one of which the point moves. */
function perUnit(rate: string, per: string, place: Place, account: Account): string | undefined {
  if (/^10*$/.test(per))
    return multiplyDecimals([rate, per === "1" ? "1" : `0.${"0".repeat(per.length - 2)}1`]);
  account.refuse(
    refused(`a rate for "${per}" units is not brought to one without rounding`, place, per),
  );
  return undefined;
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

type Directed = Quotation & { readonly base: string; readonly quote: string };

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

function refused(message: string, place: Place, found: string): Diagnostic {
  return {
    rule: "fx-rate-refused",
    severity: "error",
    message,
    place,
    found,
    remedy: "correct the cell, or delete the row",
  };
}

function twice({ place, rate }: Quotation, before: Quotation): Diagnostic {
  const where = before.place.line ?? before.place.path ?? "";
  return {
    rule: "fx-rate-twice",
    severity: "error",
    message: `another rate of the pair and date, "${before.rate}", is taken from ${where}; this one is not`,
    place,
    found: rate,
    remedy: "delete the row that is not the currency's own",
  };
}

function again({ place, rate }: Quotation, before: Quotation): Diagnostic {
  const where = before.place.line ?? before.place.path ?? "";
  return {
    rule: "fx-rate-again",
    severity: "note",
    message: `the rate stands in ${where} already`,
    place,
    found: rate,
    remedy: "nothing",
  };
}

function unclear(
  currency: string,
  { agree, against }: { readonly agree: number; readonly against: number },
  place: Place,
): Diagnostic {
  return {
    rule: "fx-direction-unclear",
    severity: "error",
    message: `some rates of "${currency}" are quoted the one way (${agree}), some the other (${against}): none is taken`,
    place,
    found: currency,
    remedy: "name base and quote in columns of their own",
  };
}

function shown(currency: string, isPerDollar: boolean, rows: number, place: Place): Diagnostic {
  const how = isPerDollar ? `${currency} for one USD` : `USD for one ${currency}`;
  return {
    rule: "fx-direction",
    severity: "note",
    message: `the rates of "${currency}" are read as ${how}: the size of ${rows} of them shows it`,
    place,
    found: currency,
    remedy: "nothing; name base and quote in columns of their own if it is not so",
  };
}

function kindMissing(place: Place, kind: string): Diagnostic {
  return {
    rule: "fx-kind-missing",
    severity: "warning",
    message: `the table does not say what kind its rates are of; they are taken as "${kind}"`,
    place,
    expected: "spot, period-average, period-end, agreed or central-parity",
    remedy: 'add a column "kind"',
  };
}

function unread(head: TableHead, at: number): Diagnostic {
  const { heading = "", place = {} } = head.columns[at] ?? {};
  return {
    rule: "fx-heading-unread",
    severity: "warning",
    message: `the column "${heading}" is not read`,
    place,
    found: heading,
    remedy: "nothing, if it is not needed",
  };
}

function headless(first: SheetRow | undefined, file: string): UnreadableFile {
  return new UnreadableFile({
    rule: "fx-head-missing",
    severity: "error",
    message:
      first === undefined
        ? "the table has no rows"
        : "no row has the headings of a table of exchange rates",
    place: first?.place(0) ?? { file },
    expected: "date, base, quote, rate",
    remedy: "begin the table with a row of headings: date, base, quote, rate, kind",
  });
}
