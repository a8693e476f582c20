// The rows that a brief on some projects rests on beside its figures: names, lenders, stages, places, sectors.
import type { Dataset, Project, RowRef } from "@brief/data";

export function rowsOfProjects(dataset: Dataset, projects: readonly Project[]): readonly RowRef[] {
  const ids = new Set(projects.map(({ id }) => id));
  const refs = (table: string, rows: readonly { readonly id: string }[]): RowRef[] =>
    rows.map(({ id }) => ({ table, id }));
  const ofThem = <Row extends { readonly project: string }>(rows: readonly Row[]) =>
    rows.filter(({ project }) => ids.has(project));
  const lines = ofThem(dataset.financeLines);
  const allocations = ofThem(dataset.allocations);
  const lenders = new Set([...lines, ...projects].map(({ lender }) => lender));
  const targets = new Set(allocations.map(({ target }) => target));
  return [
    ...refs("projects", projects),
    ...refs("finance-lines", lines),
    ...refs("allocations", allocations),
    ...refs(
      "organisations",
      dataset.organisations.filter(({ id }) => lenders.has(id)),
    ),
    ...refs(
      "sectors",
      dataset.sectors.filter(({ id }) => targets.has(id)),
    ),
    ...dataset.regions
      .filter(({ code, level }) => level === "prefecture" || targets.has(code))
      .map(({ code }) => ({ table: "regions", id: code })),
  ];
}
