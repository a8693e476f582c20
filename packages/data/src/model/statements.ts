// What sources say on the field of a declared conflict: rows of the project, or of its finance lines.
import type { Assertion } from "./assertion.ts";
import type { Conflict } from "./conflict.ts";
import type { Dataset } from "./dataset.ts";
import { groupRows } from "./group-rows.ts";
import type { RowRef } from "./quantity.ts";

type Facts = Pick<Dataset, "assertions" | "beneficiaries" | "financeLines">;

export function statementsOn(facts: Facts, { project, field }: Conflict): readonly RowRef[] {
  if (field === "beneficiaries") {
    const rows = facts.beneficiaries.filter((row) => row.project === project);
    return rows.map(({ id }) => ({ table: "beneficiaries", id }));
  }
  const lines = facts.financeLines.filter((line) => line.project === project);
  const subjects = new Set([project, ...lines.map((line) => line.id)]);
  // In the order of the table: a project's own and its lines' stand mixed.
  return (fieldsOf(facts.assertions).get(field) ?? [])
    .filter((a) => subjects.has(a.subject))
    .map(({ id }) => ({ table: "assertions", id }));
}

const byField = new WeakMap<readonly Assertion[], ReadonlyMap<string, readonly Assertion[]>>();

/** Tables never change: they are sorted by field once, however many conflicts ask. */
function fieldsOf(assertions: readonly Assertion[]): ReadonlyMap<string, readonly Assertion[]> {
  const known = byField.get(assertions);
  if (known !== undefined) return known;
  const groups = groupRows(assertions, (row) => row.field);
  byField.set(assertions, groups);
  return groups;
}
