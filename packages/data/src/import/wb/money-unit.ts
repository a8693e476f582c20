// Is a column in dollars or in millions of dollars? Decided once a column, by evidence, never cell by cell.
import { compareDecimals, multiplyDecimals } from "../../model/decimal.ts";
import { type AmountField, amountFields } from "./fields.ts";

export interface MoneyUnit {
  readonly factor: "1" | "1000000";
  /** The evidence, in words for the report. */
  readonly rule: string;
  /** Small numbers without anything to compare them with: taken as dollars, and said. */
  readonly isUnclear: boolean;
}

/** The amounts of one record as they are written. */
export type WrittenAmounts = Readonly<Partial<Record<AmountField, string>>>;

/** No column in millions holds a project of a trillion dollars. */
const surelyDollars = "1000000";
/** Nor would the largest project of a list in dollars be below 100,000. */
const perhapsMillions = "100000";
/** So many amounts that are all small are no dollars, even with nothing to compare them with. */
const leastMany = 20;
/** A part or a cost lies within a factor of twenty of its total. */
const alike = "20";
const million = "1000000";

export function moneyUnits(
  records: readonly WrittenAmounts[],
): Readonly<Record<AmountField, MoneyUnit>> {
  const dollars = amountFields.filter((field) => atLeast(largest(records, field), surelyDollars));
  const unit = (field: AmountField) => unitOf(records, field, dollars);
  return {
    total: unit("total"),
    ibrd: unit("ibrd"),
    ida: unit("ida"),
    grant: unit("grant"),
    cost: unit("cost"),
  };
}

function unitOf(
  records: readonly WrittenAmounts[],
  field: AmountField,
  dollars: readonly AmountField[],
): MoneyUnit {
  const most = largest(records, field);
  if (most === undefined) return { factor: "1", rule: "no amount in the column", isUnclear: false };
  if (atLeast(most, perhapsMillions)) {
    return { factor: "1", rule: `its largest number is ${most}`, isUnclear: false };
  }
  const { filled, asDollars, asMillions } = agreements(records, field, dollars);
  if (asMillions > asDollars) {
    const rule = `largest number ${most}; times a million it agrees with the dollar columns in ${asMillions} records, as it stands in ${asDollars}`;
    return { factor: million, rule, isUnclear: false };
  }
  if (asDollars > 0) {
    const rule = `as it stands it agrees with the dollar columns in ${asDollars} records`;
    return { factor: "1", rule, isUnclear: false };
  }
  if (filled >= leastMany && dollars.length === 0) {
    const rule = `none of its ${filled} amounts is above ${most}, and no other column is in dollars`;
    return { factor: million, rule, isUnclear: false };
  }
  const rule = `largest number ${most}, and no dollar column to compare it with`;
  return { factor: "1", rule, isUnclear: true };
}

interface Agreements {
  readonly filled: number;
  readonly asDollars: number;
  readonly asMillions: number;
}

/** In how many records a column is of the size of a dollar column, as it stands and times a million. */
function agreements(
  records: readonly WrittenAmounts[],
  field: AmountField,
  dollars: readonly AmountField[],
): Agreements {
  let [filled, asDollars, asMillions] = [0, 0, 0];
  for (const record of records) {
    const value = record[field];
    if (value === undefined || isZero(value)) continue;
    filled += 1;
    const others = dollars.flatMap((other) => record[other] ?? []).filter((v) => !isZero(v));
    const times = multiplyDecimals([value, million]);
    if (others.some((other) => areAlike(value, other))) asDollars += 1;
    if (others.some((other) => areAlike(times, other))) asMillions += 1;
  }
  return { filled, asDollars, asMillions };
}

function largest(records: readonly WrittenAmounts[], field: AmountField): string | undefined {
  let most: string | undefined;
  for (const record of records) {
    const value = record[field];
    if (value === undefined || isZero(value)) continue;
    if (most === undefined || compareDecimals(value, most) > 0) most = value;
  }
  return most;
}

function areAlike(a: string, b: string): boolean {
  return (
    compareDecimals(multiplyDecimals([a, alike]), b) >= 0 &&
    compareDecimals(multiplyDecimals([b, alike]), a) >= 0
  );
}

function atLeast(value: string | undefined, least: string): boolean {
  return value !== undefined && compareDecimals(value, least) >= 0;
}

function isZero(value: string): boolean {
  return compareDecimals(value, "0") === 0;
}
