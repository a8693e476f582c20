// The value that holds for one field of one subject: the adopted assertion that the field's preference names.
// An emptied later row ("no longer listed") does not unsay an earlier value.
import { type Assertion, type AssertionField, assertionFields } from "../model/assertion.ts";
import type { Dataset } from "../model/dataset.ts";
import { preferences } from "../model/preference.ts";
import type { Citation, Quantity, RowRef } from "../model/quantity.ts";
import { indexOf } from "./dataset-index.ts";
import { isLendersWord } from "./lenders-word.ts";

type FieldOf<T extends string> = {
  [F in AssertionField]: (typeof assertionFields)[F] extends T ? F : never;
}[AssertionField];
/** Fields whose value is money or a date. */
export type QuantityField = FieldOf<"money" | "date">;
/** Fields whose value is a code or words. */
export type TextField = FieldOf<"code" | "text">;

export interface CurrentText {
  readonly value: string | undefined;
  /** The source's own word, beside the code. */
  readonly asWritten?: string;
  readonly rows: readonly RowRef[];
  readonly sources: readonly Citation[];
}

/** By field and subject. A dataset never changes: what was worked out of it stands as long as it does. */
type Known<F, T> = WeakMap<Dataset, Map<F, Map<string, T>>>;
const knownValues: Known<QuantityField, Quantity> = new WeakMap();
const knownTexts: Known<TextField, CurrentText> = new WeakMap();

function bySubject<F, T>(known: Known<F, T>, dataset: Dataset, field: F): Map<string, T> {
  const found = known.get(dataset)?.get(field);
  if (found !== undefined) return found;
  const made = new Map<string, T>();
  known.set(dataset, (known.get(dataset) ?? new Map<F, Map<string, T>>()).set(field, made));
  return made;
}

/** Worked out once. */
function lookUp<F, T>(
  known: Known<F, T>,
  workOut: (dataset: Dataset, subject: string, field: F) => T,
  [dataset, subject, field]: readonly [dataset: Dataset, subject: string, field: F],
): T {
  const ofField = bySubject(known, dataset, field);
  const found = ofField.get(subject);
  if (found !== undefined) return found;
  const made = workOut(dataset, subject, field);
  ofField.set(subject, made);
  return made;
}

/**
 * The quantity with every row and source that agrees on it.
 * @example currentValue(dataset, "xj.wb.P148527.1", "amount").value // "140000000"
 */
export function currentValue(dataset: Dataset, subject: string, field: QuantityField): Quantity {
  return lookUp(knownValues, quantityOf, [dataset, subject, field]);
}

/** Words or a code, with every row and source that agrees on them. */
export function currentText(dataset: Dataset, subject: string, field: TextField): CurrentText {
  return lookUp(knownTexts, textOf, [dataset, subject, field]);
}

function quantityOf(dataset: Dataset, subject: string, field: QuantityField): Quantity {
  const type = assertionFields[field];
  const stated = statedOf(dataset, subject, field);
  const preferred = preferredOf(dataset, field, stated);
  if (preferred?.value === undefined) {
    const unit = type === "date" ? "date" : currencyOf(dataset, subject);
    const rows = emptiedOf(dataset, subject, field).map(toRow);
    return {
      type,
      unit,
      value: undefined,
      reason: "not-in-sources",
      qualifier: "exact",
      rows,
      sources: [],
    };
  }
  const agreeing = stated.filter((other) => agree(preferred, other));
  return { ...assertedQuantity(dataset, preferred), ...traceOf(agreeing) };
}

const unsaid: CurrentText = { value: undefined, rows: [], sources: [] };

function textOf(dataset: Dataset, subject: string, field: TextField): CurrentText {
  const stated = statedOf(dataset, subject, field);
  const preferred = preferredOf(dataset, field, stated);
  if (preferred === undefined) return unsaid;
  const asWritten = preferred.asWritten === undefined ? {} : { asWritten: preferred.asWritten };
  const agreeing = stated.filter((other) => agree(preferred, other));
  return { value: preferred.value, ...asWritten, ...traceOf(agreeing) };
}

/** One assertion of a money or date field as a quantity of its own, with its own source only. */
export function assertedQuantity(dataset: Dataset, assertion: Assertion): Quantity {
  const kind = assertionFields[assertion.field];
  const type = kind === "date" ? "date" : "money";
  const traced = {
    type,
    unit: type === "date" ? "date" : (assertion.unit ?? currencyOf(dataset, assertion.subject)),
    qualifier: assertion.qualifier,
    ...traceOf([assertion]),
    ...marksOf(dataset, assertion),
  } as const;
  return assertion.value === undefined
    ? { ...traced, value: undefined, reason: "not-in-sources" }
    : { ...traced, value: assertion.value };
}

/** The day an assertion speaks for: when it was observed, else its source's date. */
export function assertionDate(dataset: Dataset, assertion: Assertion): string | undefined {
  return assertion.observed ?? indexOf(dataset).sources.get(assertion.source)?.published;
}

/** A text that sorts dates of any precision by the end of their span; undated sorts first. */
export function dateOrder(date: string | undefined): string {
  if (date === undefined) return "";
  const part = /^(\d{4})-([QH])(\d)$/.exec(date);
  if (part === null) return date;
  const months = Number(part[3]) * (part[2] === "Q" ? 3 : 6);
  return `${part[1]}-${String(months).padStart(2, "0")}`;
}

export function citationOf(assertion: Assertion): Citation {
  return assertion.locator === undefined
    ? { id: assertion.source }
    : { id: assertion.source, locator: assertion.locator };
}

function adoptedOf(dataset: Dataset, subject: string, field: AssertionField): readonly Assertion[] {
  return indexOf(dataset)
    .assertionsOf(subject)
    .filter((a) => a.field === field && a.standing === "adopted");
}

/** Adopted assertions that state a value, newest first; one that another supersedes comes after it. */
function statedOf(dataset: Dataset, subject: string, field: AssertionField): readonly Assertion[] {
  const stated = adoptedOf(dataset, subject, field).filter((a) => a.value !== undefined);
  // Most values are stated once.
  if (stated.length < 2) return stated;
  const superseded = new Set(stated.map((a) => a.supersedes));
  const rank = (a: Assertion): string =>
    `${superseded.has(a.id) ? 0 : 1}${dateOrder(assertionDate(dataset, a))}`;
  return stated.toSorted((a, b) => (rank(a) < rank(b) ? 1 : rank(a) > rank(b) ? -1 : 0));
}

/**
 * Of the stated values, newest first, the one that is printed: by `preferences`, the rule of the field.
 * A superseded value is printed only where nothing else is stated.
 */
function preferredOf(
  dataset: Dataset,
  field: AssertionField,
  stated: readonly Assertion[],
): Assertion | undefined {
  const [newest] = stated;
  if (stated.length < 2 || preferences[field] === "newest") return newest;
  const superseded = new Set(stated.map((a) => a.supersedes));
  const standing = stated.filter((a) => !superseded.has(a.id));
  return standing.find((a) => isLendersWord(dataset, a)) ?? newest;
}

function emptiedOf(dataset: Dataset, subject: string, field: AssertionField): readonly Assertion[] {
  return adoptedOf(dataset, subject, field).filter((a) => a.value === undefined);
}

function agree(a: Assertion, b: Assertion): boolean {
  return a.value === b.value && a.unit === b.unit && a.qualifier === b.qualifier;
}

function traceOf(assertions: readonly Assertion[]) {
  const [only] = assertions;
  if (only !== undefined && assertions.length === 1) {
    return { rows: [toRow(only)], sources: [citationOf(only)] };
  }
  const seen = new Map<string, Citation>();
  for (const a of assertions) if (!seen.has(a.source)) seen.set(a.source, citationOf(a));
  return { rows: assertions.map(toRow), sources: [...seen.values()] };
}

function toRow(assertion: Assertion): RowRef {
  return { table: "assertions", id: assertion.id };
}

interface Marks {
  readonly unverified?: true;
  readonly doubtful?: true;
}

function marksOf(dataset: Dataset, assertion: Assertion): Marks {
  const { lines, projects } = indexOf(dataset);
  const project = projects.get(lines.get(assertion.subject)?.project ?? assertion.subject);
  const unverified = assertion.confidence === "unverified" || project?.confidence === "unverified";
  const doubtful = assertion.field === "amount" && project?.doubtZh !== undefined;
  return { ...(unverified ? { unverified: true } : {}), ...(doubtful ? { doubtful: true } : {}) };
}

/** XXX is ISO 4217's "no currency": nothing about the subject is in money. */
function currencyOf(dataset: Dataset, subject: string): string {
  const { lines, linesOf } = indexOf(dataset);
  const line = lines.get(subject) ?? linesOf(subject)[0];
  return line?.currency ?? "XXX";
}
