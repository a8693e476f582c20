// An assertion's value has the form of its field: exact money with a currency, a date, a status code, words.
import type { Diagnostic } from "../diagnostic.ts";
import { type Assertion, assertionFields } from "../model/assertion.ts";
import { dateForm, decimalForm } from "../model/cell.ts";
import { currencies, statusCodes } from "../model/codes.ts";
import type { Dataset } from "../model/dataset.ts";
import { findCurrency, findStatus } from "../model/find-code.ts";
import { placeOf } from "../model/place-of.ts";
import { nameRemedy } from "./name-remedy.ts";
import { rememberedRemedies } from "./remembered-remedies.ts";

interface Fault {
  readonly column: "value" | "unit" | "standing";
  readonly message: string;
  readonly expected: string;
  readonly remedy: string;
}

interface Remedies {
  readonly currency: (word: string) => string;
  readonly status: (word: string) => string;
}

const noCurrency = "write the currency into the unit column";
const noCode = "write a code, and the source's own word into asWritten";
const known: ReadonlySet<string> = new Set(currencies);

export function valueForm(dataset: Dataset): readonly Diagnostic[] {
  const remedies = {
    currency: rememberedRemedies((word) => nameRemedy(findCurrency(word), noCurrency), noCurrency),
    status: rememberedRemedies((word) => nameRemedy(findStatus(word), noCode), noCode),
  };
  return dataset.assertions.flatMap((assertion) =>
    faultsOf(assertion, remedies).map(({ column, ...rest }) => ({
      rule: "value-form",
      severity: "error" as const,
      place: placeOf(dataset, { table: "assertions", id: assertion.id }, column),
      found: assertion[column] ?? "nothing",
      ...rest,
    })),
  );
}

function faultsOf(assertion: Assertion, remedies: Remedies): readonly Fault[] {
  const { field, value, unit, standing } = assertion;
  if (value === undefined) return standing === "recorded" ? [] : [adoptedNothing(assertion)];
  switch (assertionFields[field]) {
    case "money":
      return [...moneyFaults(field, value), ...currencyFaults(unit, remedies)];
    case "date":
      return dateForm.test(value) ? [] : [noDate(field, value)];
    case "code":
      return statusCodes.some((code) => code === value) ? [] : [noStatus(value, remedies)];
    case "text":
      return [];
  }
}

function moneyFaults(field: string, value: string): readonly Fault[] {
  if (decimalForm.test(value)) return [];
  return [
    {
      column: "value",
      message: `${field} "${value}" is no exact decimal`,
      expected: 'the amount in base units, such as "150000000"',
      remedy: "write the number in digits alone, without grouping, unit or exponent",
    },
  ];
}

function currencyFaults(unit: string | undefined, { currency }: Remedies): readonly Fault[] {
  if (unit !== undefined && known.has(unit)) return [];
  return [
    {
      column: "unit",
      message: unit === undefined ? "money has no currency" : `unknown currency "${unit}"`,
      expected: "an ISO 4217 currency",
      remedy: unit === undefined ? noCurrency : currency(unit),
    },
  ];
}

function noDate(field: string, value: string): Fault {
  return {
    column: "value",
    message: `${field} "${value}" is no date`,
    expected: 'a date such as "2015", "2015-06", "2015-06-26" or "2023-Q1"',
    remedy: "write the date as year-month-day",
  };
}

function noStatus(value: string, { status }: Remedies): Fault {
  return {
    column: "value",
    message: `unknown status "${value}"`,
    expected: `one of ${statusCodes.join(", ")}`,
    remedy: status(value),
  };
}

function adoptedNothing({ id }: Assertion): Fault {
  return {
    column: "standing",
    message: `"${id}" adopts an empty value`,
    expected: "recorded",
    remedy: 'set standing to "recorded": the source shows no value any more',
  };
}
