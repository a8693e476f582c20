// Two values that held for one field of one subject → what kind of change it is; undefined where they are the same.

import { roundingTolerance } from "../import/wb/amount-steps.ts";
import { byDefinition, compareAmount } from "../import/wb/compare-amounts.ts";
import { type AssertionField, assertionFields } from "../model/assertion.ts";
import { type ChangeClass, lettersOf } from "../model/change.ts";
import { dateSpan } from "../model/date-span.ts";
import type { Facts } from "./facts.ts";
import { type Held, heldValue, leadingSource } from "./held-value.ts";
import { isSameNumber } from "./percent-change.ts";
import { amountFieldOf, type StatedEdition } from "./stated-amounts.ts";

export interface FoundClass {
  readonly class: ChangeClass;
  readonly note?: string;
}

export interface Compared {
  readonly subject: string;
  readonly field: AssertionField;
  readonly old: Held;
  readonly new: Held;
}

export interface Sides {
  readonly older: Facts;
  readonly newer: Facts;
  readonly olderEdition: (source: string) => StatedEdition;
  readonly newerEdition: (source: string) => StatedEdition;
}

export function valueChange(compared: Compared, sides: Sides): FoundClass | undefined {
  const { field, old, new: now } = compared;
  const type = assertionFields[field];
  if (type === "money") return moneyChange(compared, sides);
  if (type === "date") return dateChange(old, now) ?? moreOrLess(old, now);
  return field === "status" ? statusChange(old, now) : textChange(field, old, now);
}

export function statusChange(old: Held, now: Held): FoundClass | undefined {
  if (old.value === now.value) {
    if (old.asWritten === now.asWritten) return undefined;
    return { class: now.value === "unknown" ? "status-changed" : "formatting" };
  }
  if (now.value === undefined) return { class: "status-changed", note: "no longer given" };
  if (old.value === undefined) return { class: "status-changed", note: "first given" };
  if (now.value === "dropped" || now.value === "cancelled") return { class: "dropped" };
  return { class: now.value === "closed" ? "closed" : "status-changed" };
}

const disbursements: readonly AssertionField[] = ["disbursed", "undisbursed"];

function moneyChange(compared: Compared, sides: Sides): FoundClass | undefined {
  const { field, old, new: now } = compared;
  if (old.value === now.value && old.unit === now.unit) return moreOrLess(old, now);
  const found = amountChange(compared, sides);
  if (found === undefined) return undefined;
  if (!ofCommitments.includes(found.class)) return found;
  if (disbursements.includes(field)) return { ...found, class: "disbursement-moved" };
  if (isUncommitted(sides.newer, compared.subject)) {
    return { ...found, class: "uncommitted-amount" };
  }
  const isCost = field === "total-cost" && found.class === "amount-restated";
  return isCost ? { ...found, class: "cost-restated" } : found;
}

const ofCommitments: readonly ChangeClass[] = ["amount-restated", "amount-lost", "amount-found"];

function amountChange(compared: Compared, sides: Sides): FoundClass | undefined {
  const { old, new: now } = compared;
  const isBoth = old.value !== undefined && now.value !== undefined;
  if (isBoth && old.unit !== now.unit) return { class: "amount-restated", note: "in other money" };
  const column = amountFieldOf(sides.newer, compared) ?? "ibrd";
  const [from, to] = editionsOf(compared, sides);
  const tolerance = from && to ? roundingTolerance(from.steps[column], to.steps[column]) : "0";
  const found = compareAmount(column, written(old.value), written(now.value), tolerance);
  if (found === undefined || found.class === "formatting") return found;
  // One source that says another number has corrected it: no other edition is there to round.
  const isOneSource = leadingSource(old) === leadingSource(now);
  if (found.class === "amount-rounded" && isOneSource) return { class: "amount-restated" };
  const { field: _, ...plain } = found;
  if (column !== "total" || now.value === undefined || !from || !to) return plain;
  if (found.class !== "amount-restated" && found.class !== "amount-found") return plain;
  const pair = { older: partsOf(compared, old, from), newer: partsOf(compared, now, to) };
  const { field: __, ...defined } = byDefinition(pair, from.total, to.total, tolerance);
  // A total that an edition leaves out is one of nothing: by its definition there was nothing to add up.
  return old.value !== undefined || defined.class === "amount-redefined" ? defined : plain;
}

/** Only two sources can differ in what they mean by a total, or in how they round. */
function editionsOf(
  { subject, old, new: now }: Compared,
  { older, newer, olderEdition, newerEdition }: Sides,
): readonly [StatedEdition?, StatedEdition?] {
  const from = leadingSource(old) ?? editionOf(older, subject);
  const to = leadingSource(now) ?? editionOf(newer, subject);
  if (from === undefined || to === undefined || from === to) return [];
  return [olderEdition(from), newerEdition(to)];
}

/** Where a source gives no value, it is the edition that gives the project its status. */
function editionOf(facts: Facts, subject: string): string | undefined {
  const project = facts.lines.get(subject)?.project ?? subject;
  return leadingSource(heldValue(facts, project, "status"));
}

function partsOf({ subject }: Compared, held: Held, edition: StatedEdition) {
  const amounts = edition.partsOf.get(subject)?.amounts ?? {};
  return held.value === undefined
    ? { amounts }
    : { amounts: { ...amounts, total: { value: held.value } } };
}

function written(value: string | undefined) {
  return value === undefined ? undefined : { value, written: value };
}

/** What is proposed or was dropped is no commitment. */
export function isUncommitted(facts: Facts, subject: string): boolean {
  const line = facts.lines.get(subject);
  const word = line === undefined ? heldValue(facts, subject, "status").value : line.stage;
  return word === "proposed" || word === "dropped" || word === "cancelled";
}

function dateChange(old: Held, now: Held): FoundClass | undefined {
  const [from, to] = [old.value, now.value];
  if (from === to) return undefined;
  if (from === undefined) return { class: "date-found" };
  if (to === undefined) return { class: "date-lost" };
  const [before, after] = [dateSpan(from), dateSpan(to)];
  const isWithin = before.first <= after.first && after.last <= before.last;
  return isWithin ? { class: "date-moved", note: "stated more exactly" } : { class: "date-moved" };
}

/** The same value: said to be more or less exact, or to be more or less certain. */
function moreOrLess(old: Held, now: Held): FoundClass | undefined {
  if (old.value === undefined) return undefined;
  if (old.marks !== now.marks) {
    return {
      class: "confidence-changed",
      note: `${old.marks || "certain"} → ${now.marks || "certain"}`,
    };
  }
  if (old.qualifier === now.qualifier) return undefined;
  return { class: "qualifier-changed", note: `${old.qualifier} → ${now.qualifier}` };
}

const codedFields: readonly AssertionField[] = [
  "instrument",
  "financing-type",
  "environmental-category",
  "environmental-risk",
];

function textChange(field: AssertionField, old: Held, now: Held): FoundClass | undefined {
  const found = wordsChange(old.value, now.value);
  if (found !== "reworded") return found && { class: found };
  if (field === "name") return { class: "renamed" };
  if (field === "preparation-stage") return { class: "stage-moved" };
  return { class: codedFields.includes(field) ? "re-coded" : "reworded" };
}

/** Two texts: found, lost, formatted or worded otherwise. */
export function wordsChange(old?: string, now?: string): ChangeClass | undefined {
  if (old === now) return undefined;
  if (old === undefined) return "words-found";
  if (now === undefined) return "words-lost";
  return lettersOf(old) === lettersOf(now) ? "formatting" : "reworded";
}

/** `1.50` and `1.5` are one number. */
export function areEqualNumbers(a: string, b: string): boolean {
  const isNumber = (text: string) => /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text);
  return isNumber(a) && isNumber(b) && isSameNumber(a, b);
}
