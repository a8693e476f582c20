// Counts of a notice: every one lists what it counts.
import {
  type Change,
  type Citation,
  computed,
  type Project,
  projectLabel,
  projectRow,
  type Quantity,
  type RowRef,
} from "@brief/data";
import type { Told } from "./change-told.ts";

interface Counted {
  readonly label: string;
  readonly row: RowRef;
  readonly sources: readonly Citation[];
}

export function counted(unit: string, items: readonly Counted[]): Quantity {
  const inputs = items.map(({ label, row }) => ({ label, value: "1", unit, row }));
  return computed(
    { type: "count", unit },
    { operation: "count", inputs, excluded: [] },
    items.flatMap(({ sources }) => sources),
  );
}

/** What hangs on no row of the facts is no change of them: see sectionsOf. */
export function countOf(told: readonly Told[]): Quantity {
  return counted(
    "change",
    told.flatMap(({ change, project }) => {
      const side = change.new ?? change.old;
      const row = rowOf(change);
      const label = project === undefined ? change.id : projectLabel(project);
      const named = { label: `${label} ${change.field}`, sources: side?.sources ?? [] };
      return row === undefined ? [] : [{ ...named, row }];
    }),
  );
}

export function projectsOf(told: readonly Told[]): readonly Project[] {
  return [...new Set(told.flatMap(({ project }) => project ?? []))];
}

export function countProjectsOf(told: readonly Told[]): Quantity {
  return counted(
    "project",
    projectsOf(told).map((project) => ({
      label: projectLabel(project),
      row: projectRow(project),
      sources: project.sources.map((id) => ({ id })),
    })),
  );
}

export function rowOf({ old, new: now, subject }: Change): RowRef | undefined {
  return (now ?? old)?.rows?.[0] ?? subject;
}
