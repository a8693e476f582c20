// The amounts of one project in two editions → what changed, told apart from definition, rounding and empty zeros.
import type { ChangeClass } from "../../model/change.ts";
import { compareDecimals, subtractDecimals } from "../../model/decimal.ts";
import { type AmountSteps, isRoundOf, roundingTolerance } from "./amount-steps.ts";
import { type AmountField, amountFields } from "./fields.ts";
import {
  areAlike,
  type DefinedTotal,
  fitsDefinition,
  type Parts,
  totalBy,
} from "./total-definition.ts";
import type { WbProject } from "./wb-project.ts";

export interface EditionRules {
  readonly total: DefinedTotal;
  readonly steps: AmountSteps;
}

export interface FoundChange<Field> {
  readonly class: ChangeClass;
  readonly field: Field;
  readonly note?: string;
}

export interface Pair {
  readonly older: WbProject;
  readonly newer: WbProject;
}

export function compareAmounts(
  pair: Pair,
  older: EditionRules,
  newer: EditionRules,
): readonly FoundChange<AmountField>[] {
  return amountFields.flatMap((field) => {
    const [from, to] = [pair.older.amounts[field], pair.newer.amounts[field]];
    const tolerance = roundingTolerance(older.steps[field], newer.steps[field]);
    const plain = compareAmount(field, from, to, tolerance);
    if (plain === undefined) return [];
    const isTotal = field === "total" && plain.class === "amount-restated";
    const found = isTotal ? byDefinition(pair, older.total, newer.total, tolerance) : plain;
    return [{ ...found, class: classFor(pair, found) }];
  });
}

const ofCommitments: readonly ChangeClass[] = ["amount-restated", "amount-lost", "amount-found"];

/** What is proposed or was dropped is no commitment, and a cost is none either. */
function classFor({ newer }: Pair, found: FoundChange<AmountField>): ChangeClass {
  const isUncommitted = newer.isDropped || newer.status?.code === "proposed";
  if (isUncommitted && ofCommitments.includes(found.class)) return "uncommitted-amount";
  const isCost = found.field === "cost" && found.class === "amount-restated";
  return isCost ? "cost-restated" : found.class;
}

interface Written {
  readonly value: string;
  readonly written: string;
}

/** One amount by itself: restated, rounded, lost, found, or nothing on both sides. */
export function compareAmount(
  field: AmountField,
  from: Written | undefined,
  to: Written | undefined,
  tolerance: string,
): FoundChange<AmountField> | undefined {
  const [old, now] = [from?.value, to?.value];
  if (old === now) {
    return from?.written === to?.written ? undefined : { class: "formatting", field };
  }
  if (isNothing(old) && isNothing(now)) return { class: "zero-or-empty", field };
  // No project costs nothing: a cost of zero is a cost that is not given.
  const isZeroUnknown = field === "cost";
  if (now === undefined) return { class: "amount-lost", field };
  if (isZeroUnknown && isNothing(now)) return { class: "amount-lost", field, note: "written as 0" };
  if (old === undefined || (isZeroUnknown && isNothing(old))) {
    return { class: "amount-found", field };
  }
  const isFilled = !isNothing(old) && !isNothing(now);
  const isRounded = isFilled && (areAlike(old, now, tolerance) || isRoundOf(old, now));
  return { class: isRounded ? "amount-rounded" : "amount-restated", field };
}

/** The newer total by the older definition: what still differs is no matter of definition. */
export function byDefinition(
  { older, newer }: { readonly older: Parts; readonly newer: Parts },
  from: DefinedTotal,
  to: DefinedTotal,
  tolerance: string,
): FoundChange<AmountField> {
  const field = "total";
  const old = older.amounts.total?.value ?? "0";
  const now = newer.amounts.total?.value ?? "0";
  if (from.definition === to.definition) return { class: "amount-restated", field };
  const comparable = totalBy(newer, from.definition);
  if (comparable === undefined || to.definition === "unknown") {
    return { class: "amount-restated", field, note: "the definition of one total is not known" };
  }
  if (!fitsDefinition(newer, to.definition)) {
    return { class: "amount-restated", field, note: "its parts do not add up to it" };
  }
  const moved = subtractDecimals(now, comparable);
  if (areAlike(old, comparable, tolerance) && !areAlike(now, comparable)) {
    return { class: "amount-redefined", field, note: `${moved} of it by the definition` };
  }
  if (areAlike(now, comparable)) return { class: "amount-restated", field };
  return {
    class: "amount-restated",
    field,
    note: `by the older definition ${comparable}; ${moved} of it by the definition`,
  };
}

function isNothing(value: string | undefined): boolean {
  return value === undefined || compareDecimals(value, "0") === 0;
}
