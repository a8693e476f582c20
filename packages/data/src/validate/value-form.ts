// An assertion's value has the form of its field: exact money with a currency, a date, a status code, words.
import type { Diagnostic } from "../diagnostic.ts";
import { type Assertion, assertionFields } from "../model/assertion.ts";
import { DateText, Decimal } from "../model/cell.ts";
import { currencies, statusCodes } from "../model/codes.ts";
import type { Dataset } from "../model/dataset.ts";
import { nearestName } from "../model/nearest-name.ts";
import { placeOf } from "../model/place-of.ts";

interface Fault {
  readonly column: "value" | "unit" | "standing";
  readonly message: string;
  readonly expected: string;
  readonly remedy: string;
}

export function valueForm(dataset: Dataset): readonly Diagnostic[] {
  return dataset.assertions.flatMap((assertion) =>
    faultsOf(assertion).map(({ column, ...rest }) => ({
      rule: "value-form",
      severity: "error" as const,
      place: placeOf(dataset, { table: "assertions", id: assertion.id }, column),
      found: assertion[column] ?? "",
      ...rest,
    })),
  );
}

function faultsOf(assertion: Assertion): readonly Fault[] {
  const { field, value, unit, standing } = assertion;
  if (value === undefined) return standing === "recorded" ? [] : [adoptedNothing(assertion)];
  switch (assertionFields[field]) {
    case "money":
      return [...moneyFaults(field, value), ...currencyFaults(unit)];
    case "date":
      return DateText.safeParse(value).success ? [] : [noDate(field, value)];
    case "code":
      return statusCodes.some((code) => code === value) ? [] : [noStatus(value)];
    case "text":
      return [];
  }
}

function moneyFaults(field: string, value: string): readonly Fault[] {
  if (Decimal.safeParse(value).success) return [];
  return [
    {
      column: "value",
      message: `${field} "${value}" is no exact decimal`,
      expected: 'the amount in base units, such as "150000000"',
      remedy: "write the number in digits alone, without grouping, unit or exponent",
    },
  ];
}

function currencyFaults(unit: string | undefined): readonly Fault[] {
  if (unit !== undefined && currencies.includes(unit)) return [];
  const near = unit === undefined ? undefined : nearestName(unit, currencies);
  return [
    {
      column: "unit",
      message: unit === undefined ? "money has no currency" : `unknown currency "${unit}"`,
      expected: "an ISO 4217 currency",
      remedy:
        near === undefined ? "write the currency into the unit column" : `did you mean "${near}"?`,
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

function noStatus(value: string): Fault {
  const near = nearestName(value, statusCodes);
  return {
    column: "value",
    message: `unknown status "${value}"`,
    expected: `one of ${statusCodes.join(", ")}`,
    remedy:
      near === undefined
        ? "write a code, and the source's own word into asWritten"
        : `did you mean "${near}"?`,
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
