// How far: approved projects by status and the day that status is known for.
import type { Dataset } from "../model/dataset.ts";
import type { Citation, Quantity, RowRef } from "../model/quantity.ts";
import { type ApprovedProject, approvedProjects } from "./approved-projects.ts";
import { assertionDate, currentText, dateOrder } from "./current-value.ts";
import { indexOf } from "./dataset-index.ts";
import { countProjects } from "./sum-amounts.ts";

export interface ProjectStatus {
  /** Code; absent where no source states one. */
  readonly status: string | undefined;
  /** The date of the source that says so; a date quantity without value where it is undated. */
  readonly asOf: Quantity;
  /** The source's own word. */
  readonly asWritten?: string;
  readonly rows: readonly RowRef[];
  readonly sources: readonly Citation[];
}

export interface StatusTotal {
  readonly key: string;
  readonly status: string | undefined;
  readonly asOf: Quantity;
  readonly projects: Quantity;
}

/** The status of the record that is counted; a related record's own status does not count again. */
export function statusOf(dataset: Dataset, { project }: ApprovedProject): ProjectStatus {
  const current = currentText(dataset, project.id, "status");
  const row = current.rows[0];
  const assertion = indexOf(dataset).assertions.get(row?.id ?? "");
  const day = assertion === undefined ? undefined : assertionDate(dataset, assertion);
  const traced = {
    type: "date",
    unit: "date",
    qualifier: "exact",
    rows: current.rows,
    sources: current.sources,
  } as const;
  const asOf: Quantity =
    day === undefined
      ? { ...traced, value: undefined, reason: "not-in-sources" }
      : { ...traced, value: day };
  const asWritten = current.asWritten === undefined ? {} : { asWritten: current.asWritten };
  return {
    status: current.value,
    asOf,
    ...asWritten,
    rows: current.rows,
    sources: current.sources,
  };
}

/**
 * One row for each status and the date of the source that states it: a status of 2014 and one of 2025 are not
 * of one kind. The largest first, unknown last.
 */
export function projectsByStatus(dataset: Dataset): readonly StatusTotal[] {
  const groups = new Map<string, { status: ProjectStatus; projects: ApprovedProject[] }>();
  for (const project of approvedProjects(dataset)) {
    const status = statusOf(dataset, project);
    const key = `${status.status ?? "unknown"}.${status.asOf.value ?? "undated"}`;
    const projects = [...(groups.get(key)?.projects ?? []), project];
    groups.set(key, { status: groups.get(key)?.status ?? status, projects });
  }
  return [...groups].map(([key, group]) => toTotal(dataset, key, group)).toSorted(bySizeThenDate);
}

function toTotal(
  dataset: Dataset,
  key: string,
  group: { readonly status: ProjectStatus; readonly projects: readonly ApprovedProject[] },
): StatusTotal {
  const { status, projects } = group;
  const statuses = projects.map((project) => statusOf(dataset, project));
  const count = countProjects(dataset, projects);
  const stated = distinctIds(statuses.flatMap((s) => s.sources));
  return {
    key,
    status: status.status,
    asOf: status.asOf,
    // Where no source states a status, the count rests on those that state the finance.
    projects: stated.length === 0 ? count : { ...count, sources: stated },
  };
}

function bySizeThenDate(a: StatusTotal, b: StatusTotal): number {
  if ((a.status === undefined) !== (b.status === undefined)) return a.status === undefined ? 1 : -1;
  const size = Number(b.projects.value ?? 0) - Number(a.projects.value ?? 0);
  if (size !== 0) return size;
  return dateOrder(a.asOf.value) < dateOrder(b.asOf.value) ? 1 : -1;
}

function distinctIds(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((c) => [c.id, c])).values()];
}
