// What sources say on the field of a declared conflict: rows of the project, or of its finance lines.
import type { Conflict } from "./conflict.ts";
import type { Dataset } from "./dataset.ts";
import type { RowRef } from "./quantity.ts";

type Facts = Pick<Dataset, "assertions" | "beneficiaries" | "financeLines">;

export function statementsOn(facts: Facts, { project, field }: Conflict): readonly RowRef[] {
  if (field === "beneficiaries") {
    const rows = facts.beneficiaries.filter((row) => row.project === project);
    return rows.map(({ id }) => ({ table: "beneficiaries", id }));
  }
  const lines = facts.financeLines.filter((line) => line.project === project);
  const subjects = new Set([project, ...lines.map((line) => line.id)]);
  const rows = facts.assertions.filter((a) => a.field === field && subjects.has(a.subject));
  return rows.map(({ id }) => ({ table: "assertions", id }));
}
