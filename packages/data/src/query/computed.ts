// Quantities of our own arithmetic: value, formula, rows and sources in one.
import type {
  Citation,
  Exclusion,
  Formula,
  FormulaInput,
  Quantity,
  RowRef,
} from "../model/quantity.ts";
import { evaluateFormula } from "./evaluate-formula.ts";

interface Kind {
  readonly type: "money" | "count" | "ratio" | "measure";
  readonly unit: string;
}

/** A quantity whose value is its formula's; `not-computed` where the formula has none. */
export function computed(kind: Kind, formula: Formula, sources: readonly Citation[]): Quantity {
  const rows = distinctRows(formula.inputs.map((input) => input.row));
  const traced = {
    ...kind,
    qualifier: "exact",
    rows,
    sources: distinctCitations(sources),
    formula,
  } as const;
  const value = evaluateFormula(formula);
  return value === undefined
    ? { ...traced, value: undefined, reason: "not-computed" }
    : { ...traced, value };
}

/** `a` as a part of `b`; both must be known. The inputs stand under the names given. */
export function shareOf(a: Named, b: Named): Quantity {
  const inputs = [a, b].flatMap(({ label, quantity }) => inputOf(label, quantity));
  const formula: Formula = { operation: "ratio", inputs, excluded: [] };
  const traced = computed({ type: "ratio", unit: "1" }, formula, [
    ...a.quantity.sources,
    ...b.quantity.sources,
  ]);
  // A share rests on every row of both sides, not only on the first.
  return { ...traced, rows: distinctRows([...a.quantity.rows, ...b.quantity.rows]) };
}

interface Named {
  readonly label: string;
  readonly quantity: Quantity;
}

/** A quantity as the input of a formula; none where its value is unknown. */
export function inputOf(label: string, quantity: Quantity): readonly FormulaInput[] {
  const { value, unit, formula } = quantity;
  const row = quantity.rows[0];
  if (value === undefined || row === undefined) return [];
  return [{ label, value, unit, row, ...(formula === undefined ? {} : { formula }) }];
}

/** A sum or count of nothing still says what was looked through to find nothing. */
export function restingOn(
  quantity: Quantity,
  looked: Pick<Quantity, "rows" | "sources">,
): Quantity {
  if (quantity.rows.length > 0) return quantity;
  const { rows, sources } = looked;
  return { ...quantity, rows: distinctRows(rows), sources: distinctCitations(sources) };
}

export function exclusion(reason: Exclusion["reason"], rows: readonly RowRef[]): Exclusion[] {
  return rows.length === 0 ? [] : [{ reason, rows }];
}

export function distinctRows(rows: readonly RowRef[]): readonly RowRef[] {
  return distinctBy(
    rows,
    ({ table }) => table,
    ({ id }) => id,
  );
}

export function distinctCitations(citations: readonly Citation[]): readonly Citation[] {
  return distinctBy(
    citations,
    ({ id }) => id,
    ({ locator = "" }) => locator,
  );
}

type Word<T> = (item: T) => string;

/** By two words, which stay apart: thousands of rows would be joined only to be compared. */
function distinctBy<T>(items: readonly T[], first: Word<T>, second: Word<T>): readonly T[] {
  const seen = new Map<string, Set<string>>();
  const kept: T[] = [];
  // Mostly those of one first word follow each other.
  let last: string | undefined;
  let known = new Set<string>();
  for (const item of items) {
    const word = first(item);
    if (word !== last) {
      known = seen.get(word) ?? new Set<string>();
      seen.set(word, known);
      last = word;
    }
    const before = known.size;
    known.add(second(item));
    if (known.size > before) kept.push(item);
  }
  return kept;
}
