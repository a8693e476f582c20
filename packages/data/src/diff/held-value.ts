// What holds for one field of one subject, with all that says so; as `currentValue` has it.
import { type Assertion, type AssertionField, assertionFields } from "../model/assertion.ts";
import type { ChangeSide } from "../model/change.ts";
import { placeOf } from "../model/place-of.ts";
import type { Citation, RowRef } from "../model/quantity.ts";
import {
  assertionDate,
  citationOf,
  currentText,
  currentValue,
  dateOrder,
  type QuantityField,
  type TextField,
} from "../query/current-value.ts";
import type { Facts } from "./facts.ts";

export interface Held {
  readonly value: string | undefined;
  readonly unit?: string;
  readonly qualifier?: string;
  readonly asWritten?: string;
  /** Marked as not certain: unverified or doubtful. */
  readonly marks: string;
  readonly rows: readonly RowRef[];
  readonly sources: readonly Citation[];
}

export function heldValue(facts: Facts, subject: string, field: AssertionField): Held {
  const { dataset } = facts;
  if (isQuantityField(field)) {
    const { value, unit, qualifier, rows, sources, unverified, doubtful } = currentValue(
      dataset,
      subject,
      field,
    );
    const marks = [...(unverified ? ["unverified"] : []), ...(doubtful ? ["doubtful"] : [])];
    const money = assertionFields[field] === "money" ? { unit } : {};
    return { value, ...money, qualifier, marks: marks.join(", "), rows, sources };
  }
  if (isTextField(field)) {
    const text = currentText(dataset, subject, field);
    if (text.value !== undefined) return { marks: "", ...text };
  }
  return recordedText(facts, subject, field);
}

/** Names are often recorded only, to show how the editions differ: the newest of them is the one to compare. */
function recordedText(facts: Facts, subject: string, field: AssertionField): Held {
  const stated = facts
    .assertionsOf(subject)
    .filter((one) => one.field === field && one.value !== undefined);
  const rank = (one: Assertion) => dateOrder(assertionDate(facts.dataset, one));
  const newest = stated.reduce<Assertion | undefined>(
    (best, one) => (best === undefined || rank(one) > rank(best) ? one : best),
    undefined,
  );
  if (newest === undefined) return { value: undefined, marks: "", rows: [], sources: [] };
  const asWritten = newest.asWritten === undefined ? {} : { asWritten: newest.asWritten };
  const rows = [{ table: "assertions", id: newest.id }];
  return { value: newest.value, ...asWritten, marks: "", rows, sources: [citationOf(newest)] };
}

/** The source of the newest row that states the value. */
export function leadingSource(held: Held): string | undefined {
  return held.sources[0]?.id;
}

/** Without a value: the row that was emptied, else the subject's own. */
export function heldSide(facts: Facts, subject: string, held: Held): ChangeSide {
  const [first] = held.rows;
  const own = facts.lines.has(subject) ? "finance-lines" : "projects";
  const place =
    first === undefined
      ? placeOf(facts.dataset, { table: own, id: subject })
      : placeOf(facts.dataset, first, "value");
  return {
    ...(held.value === undefined ? {} : { value: held.value }),
    ...(held.value === undefined || held.unit === undefined ? {} : { unit: held.unit }),
    place,
    rows: held.rows,
    sources: held.sources,
  };
}

export function isQuantityField(field: AssertionField): field is QuantityField {
  return assertionFields[field] === "money" || assertionFields[field] === "date";
}

function isTextField(field: AssertionField): field is TextField {
  return !isQuantityField(field);
}
