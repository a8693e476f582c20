// What the sources state of one field of a line: the rows that a file can say, and why it cannot say the others.
import { type Assertion, type AssertionField, assertionFields } from "../../model/assertion.ts";
import {
  currentText,
  currentValue,
  type QuantityField,
  type TextField,
} from "../../query/current-value.ts";
import { type Line, origin } from "./line.ts";
import { isUsable, keyOfField } from "./line-facts.ts";
import type { Reason } from "./reasons.ts";

/**
 * The value that holds and the rows that agree on it; with them, what its source states beside it. The line's own word
 * stands before its project's.
 */
export function stated(line: Line, field: AssertionField): readonly Assertion[] {
  for (const subject of line.subjects.toReversed()) {
    const chosen = statedOf(line, subject, field);
    if (chosen.length > 0) return chosen;
  }
  return [];
}

function statedOf(line: Line, subject: string, field: AssertionField): readonly Assertion[] {
  const all = line.facts.assertionsOnField.of(keyOfField(subject, field));
  if (all.length === 0) return all;
  const usable = all.filter(isUsable);
  for (const a of all) if (!isUsable(a)) line.ledger.leave(origin("assertions", a), whyNot(a));
  const ids = new Set(currentIds(line, subject, field));
  const newest = usable.find(({ id }) => ids.has(id));
  if (newest === undefined) return [];
  const superseded = new Set(usable.map(({ supersedes }) => supersedes));
  const beside = usable.filter(
    (a) => ids.has(a.id) || (a.source === newest.source && !superseded.has(a.id)),
  );
  for (const a of usable)
    if (!beside.includes(a)) {
      const reason = superseded.has(a.id) ? "superseded" : "sources-differ";
      line.ledger.leave(origin("assertions", a), reason);
    }
  return beside;
}

function currentIds({ facts }: Line, subject: string, field: AssertionField): readonly string[] {
  const { rows } = isQuantity(field)
    ? currentValue(facts.usable, subject, field)
    : currentText(facts.usable, subject, field);
  return rows.map(({ id }) => id);
}

function isQuantity(field: QuantityField | TextField): field is QuantityField {
  const kind = assertionFields[field];
  return kind === "money" || kind === "date";
}

function whyNot({ standing, confidence }: Assertion): Reason {
  if (standing === "recorded") return "recorded";
  return confidence === "unverified" ? "unverified" : "no-value";
}

/** The first of them that is a day. */
export function dayStated(
  line: Line,
  fields: readonly AssertionField[],
): { readonly day: string; readonly rows: readonly Assertion[] } | undefined {
  for (const field of fields) {
    const rows = stated(line, field);
    const day = rows[0]?.value;
    if (day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day))
      return { day, rows: rows.filter(({ value }) => value === day) };
    for (const row of rows) line.ledger.leave(origin("assertions", row), "day-unknown");
  }
  return undefined;
}
