// A row of a table of exchange rates → its quotations.
import type { Place } from "../../diagnostic.ts";
import { multiplyDecimals } from "../../model/decimal.ts";
import type { Account } from "../account.ts";
import { fold } from "../mapped/fold.ts";
import { readDay } from "../mapped/read-day.ts";
import { saysNothing } from "../mapped/read-quantity.ts";
import type { TableHead } from "../mapped/table-head.ts";
import { exactNumber } from "../sheet/exact-number.ts";
import { readNumberText } from "../sheet/number-text.ts";
import type { SheetRow } from "../sheet/sheet-row.ts";
import { currencyNamed, pairOf } from "./currency-names.ts";
import type { Quotation } from "./quotation.ts";
import { kindWords, type RateColumns, type RateField } from "./rate-columns.ts";
import { refused } from "./rate-diagnostics.ts";

interface Head {
  readonly columns: RateColumns;
  readonly head: TableHead;
}

/** The rates of a row, each brought to one unit of its base; what cannot be read is refused at its cell. */
export function quotationsOf(
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
export function perUnit(
  rate: string,
  per: string,
  place: Place,
  account: Account,
): string | undefined {
  if (/^10*$/.test(per))
    return multiplyDecimals([rate, per === "1" ? "1" : `0.${"0".repeat(per.length - 2)}1`]);
  account.refuse(
    refused(`a rate for "${per}" units is not brought to one without rounding`, place, per),
  );
  return undefined;
}
