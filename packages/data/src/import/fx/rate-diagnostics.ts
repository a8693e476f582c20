// What is wrong with a table of exchange rates, or worth a word.
import type { Diagnostic, Place } from "../../diagnostic.ts";
import type { TableHead } from "../mapped/table-head.ts";
import type { SheetRow } from "../sheet/sheet-row.ts";
import { UnreadableFile } from "../unreadable.ts";
import type { Quotation } from "./quotation.ts";

export function refused(message: string, place: Place, found: string): Diagnostic {
  return {
    rule: "fx-rate-refused",
    severity: "error",
    message,
    place,
    found,
    remedy: "correct the cell, or delete the row",
  };
}

export function twice({ place, rate }: Quotation, before: Quotation): Diagnostic {
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

export function again({ place, rate }: Quotation, before: Quotation): Diagnostic {
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

export function unclear(
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

export function shown(
  currency: string,
  isPerDollar: boolean,
  rows: number,
  place: Place,
): Diagnostic {
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

export function kindMissing(place: Place, kind: string): Diagnostic {
  return {
    rule: "fx-kind-missing",
    severity: "warning",
    message: `the table does not say what kind its rates are of; they are taken as "${kind}"`,
    place,
    expected: "spot, period-average, period-end, agreed or central-parity",
    remedy: 'add a column "kind"',
  };
}

export function unread(head: TableHead, at: number): Diagnostic {
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

export function headless(first: SheetRow | undefined, file: string): UnreadableFile {
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
