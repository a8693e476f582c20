// A project names its sources, and each of its finance lines has an amount that some source speaks of, or is an
// activity that a publisher records.
import type { Diagnostic } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import { placeOf } from "../model/place-of.ts";

export function everyProjectSourced(dataset: Dataset): readonly Diagnostic[] {
  const projects = dataset.projects
    .filter((project) => project.sources.length === 0)
    .map(({ id }) => ({
      table: "projects",
      id,
      column: "sources",
      what: "no source",
    }));
  const spoken = new Set([
    ...dataset.assertions.filter((a) => a.field === "amount").map((a) => a.subject),
    ...dataset.iatiLines.map((row) => row.financeLine),
  ]);
  const lines = dataset.financeLines
    .filter((line) => !spoken.has(line.id))
    .map(({ id }) => ({
      table: "finance-lines",
      id,
      column: "id",
      what: "no amount from any source",
    }));
  return [...projects, ...lines].map(({ table, id, column, what }) => ({
    rule: "every-project-sourced",
    severity: "error",
    message: `"${id}" has ${what}`,
    place: placeOf(dataset, { table, id }, column),
    found: "none",
    expected: "at least one source",
    remedy:
      table === "projects"
        ? "name the sources of the project"
        : "add an assertion of its amount, with an empty value if the source shows none",
  }));
}
