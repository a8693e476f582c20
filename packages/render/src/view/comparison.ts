// Two figures of one thing, now and before → which sentence holds, and the figures that it prints, each with its formula.
import { computed, type Formula, inputOf, type Quantity, subtractDecimals } from "@brief/data";

export const comparisonCases = [
  "growth",
  "fall",
  "same",
  "from-zero",
  "unknown",
  "base-unknown",
  "bounded",
  "redefined",
] as const;
export type ComparisonCase = (typeof comparisonCases)[number];

/** What `{{compare c}}` takes. */
export interface Comparison {
  readonly type: "comparison";
  readonly case: ComparisonCase;
  /** The base period in words, as it stands after 比, "from" and «за». */
  readonly period: string;
  readonly now: Quantity;
  readonly before: Quantity;
  /** By how much they differ: never below zero. */
  readonly change: Quantity;
  /** The change in parts of the base. */
  readonly rate: Quantity;
  /** How many times the base: said in place of the rate from the double on. */
  readonly times: Quantity;
  readonly hasRate: boolean;
  readonly hasTimes: boolean;
  /** The base by the new definition, where that changed and a source restates it. */
  readonly restated: Quantity;
  readonly hasRestated: boolean;
}

export interface ComparisonOf {
  readonly now: Quantity;
  readonly before: Quantity;
  readonly period: string;
  /** The two do not measure the same thing; `restated` is the base by today's definition. */
  readonly redefined?: boolean;
  readonly restated?: Quantity;
}

/** @example compareQuantities({ now, before, period: "2024年" }).case // "growth" */
export function compareQuantities(of: ComparisonOf): Comparison {
  const { now, before, period, restated } = of;
  const kind = kindOf(now);
  const order = orderOf(now, before);
  const sides: readonly [Side, Side] = [
    ["now", now],
    ["before", before],
  ];
  const isShare = now.type === "ratio";
  const change = derived(kind, "difference", order < 0 ? [sides[1], sides[0]] : sides);
  const rate = derived(share, "ratio", [["change", change], sides[1]]);
  const times = derived(share, "ratio", sides);
  const found = caseOf(of, order);
  const hasRate = !isShare && isAbove(before, 0) && rate.value !== undefined;
  return {
    type: "comparison",
    case: found,
    period,
    now,
    before,
    change,
    rate,
    times,
    hasRate,
    hasTimes: hasRate && order > 0 && isAbove(times, 2, true),
    restated: restated ?? notApplicable(now),
    hasRestated: restated?.value !== undefined,
  };
}

const share = { type: "ratio", unit: "1" } as const;

function kindOf({ type, unit }: Quantity) {
  // Days are told apart, not compared by how much.
  if (type === "date") throw new TypeError("two days are no quantities to compare");
  return { type, unit };
}

function notApplicable({ type, unit }: Quantity): Quantity {
  const nothing = { rows: [], sources: [], qualifier: "exact", value: undefined } as const;
  return { type, unit, ...nothing, reason: "not-applicable" };
}

function caseOf({ now, before, redefined }: ComparisonOf, order: number): ComparisonCase {
  if (redefined === true || now.unit !== before.unit) return "redefined";
  if (now.value === undefined) return "unknown";
  if (before.value === undefined) return "base-unknown";
  if (isBound(now) || isBound(before)) return "bounded";
  if (order === 0) return "same";
  if (!isAbove(before, 0) && !isBelowZero(before)) return "from-zero";
  return order > 0 ? "growth" : "fall";
}

/** What is only known to lie above or below a number has no difference to another. */
const isBound = ({ qualifier }: Quantity): boolean =>
  qualifier !== "exact" && qualifier !== "approx" && qualifier !== "rounded";

function orderOf(now: Quantity, before: Quantity): number {
  if (now.value === undefined || before.value === undefined) return 0;
  const difference = subtractDecimals(now.value, before.value);
  if (!/[1-9]/.test(difference)) return 0;
  return difference.startsWith("-") ? -1 : 1;
}

function isAbove({ value }: Quantity, bound: number, orEqual = false): boolean {
  if (value === undefined) return false;
  // Compared with small whole numbers only: a float is near enough.
  return orEqual ? Number(value) >= bound : Number(value) > bound;
}

const isBelowZero = ({ value = "" }: Quantity): boolean => value.startsWith("-");

type Side = readonly [label: string, quantity: Quantity];

/** No more exact than its sides. */
function derived(
  kind: { readonly type: "money" | "count" | "ratio" | "measure"; readonly unit: string },
  operation: "difference" | "ratio",
  sides: readonly [Side, Side],
): Quantity {
  const inputs = sides.flatMap(([label, quantity]) => inputOf(label, quantity));
  // A difference to nothing is not the whole of the one side.
  const formula: Formula = { operation, inputs: inputs.length === 2 ? inputs : [], excluded: [] };
  const sources = sides.flatMap(([, quantity]) => quantity.sources);
  const result = computed(kind, formula, sources);
  const isExact = sides.every(([, { qualifier }]) => qualifier === "exact");
  return isExact ? result : { ...result, qualifier: "approx" };
}
