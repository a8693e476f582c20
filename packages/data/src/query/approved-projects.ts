// Which projects count, and which stand apart.
import type { Dataset } from "../model/dataset.ts";
import type { FinanceLine } from "../model/finance-line.ts";
import { groupRows } from "../model/group-rows.ts";
import type { Project } from "../model/project.ts";
import type { FormulaInput, RowRef } from "../model/quantity.ts";
import { indexOf } from "./dataset-index.ts";

export interface ApprovedProject {
  readonly project: Project;
  /** Records counted with it: the same project under a second lender id. */
  readonly related: readonly Project[];
  /** Committed loans, credits and grants of the project and its related records. */
  readonly lines: readonly FinanceLine[];
  /** Shared with other provinces: counted, its amounts left out, as no share is known. */
  readonly multiProvince: boolean;
  /** `grant`: no loan or credit, a grant that stands alone. */
  readonly standing: "loan" | "grant";
  /** As every count takes it. */
  readonly counted: FormulaInput;
}

export const committedStages: readonly string[] = ["approved", "signed", "effective", "closed"];
const committedKinds: readonly string[] = ["loan", "credit", "grant"];

/** The line's kind and stage decide, never a status word or a missing approval date. */
export function isCommitted(line: FinanceLine): boolean {
  return committedKinds.includes(line.kind) && committedStages.includes(line.stage);
}

export function isLoan(line: FinanceLine): boolean {
  return line.kind === "loan" || line.kind === "credit";
}

/**
 * Approved projects: those with a finance line of kind loan, credit or grant at stage approved or later
 * (cancelled ones out) that are not unverified. A record that names another by `relatedTo` is counted
 * with that one: two lender ids, two finance lines, one project.
 */
export function approvedProjects(dataset: Dataset): readonly ApprovedProject[] {
  const known = answers.get(dataset);
  if (known !== undefined) return known;
  const members = groupRows(dataset.projects, (project) => rootOf(dataset, project).id);
  const found = dataset.projects
    .filter((project) => rootOf(dataset, project) === project)
    .map((project) => toApproved(dataset, project, members.get(project.id) ?? []))
    .filter((candidate) => candidate.lines.length > 0);
  answers.set(dataset, found);
  return found;
}

/** Nearly every query asks; a dataset never changes, so its answer is kept as long as it is. */
const answers = new WeakMap<Dataset, readonly ApprovedProject[]>();

/** Approved projects of Xinjiang alone that have a loan or an IDA credit: those whose amounts add up. */
export function loanProjects(dataset: Dataset): readonly ApprovedProject[] {
  return approvedProjects(dataset).filter((p) => p.standing === "loan" && !p.multiProvince);
}

export interface UncountedProjects {
  readonly proposed: readonly Project[];
  readonly dropped: readonly Project[];
  readonly unverified: readonly Project[];
  /** No finance line at all, yet not marked unverified. */
  readonly withoutFinance: readonly Project[];
}

/** Records in no total: unverified ones, proposed ones, those dropped or cancelled, those without finance. */
export function uncountedProjects(dataset: Dataset): UncountedProjects {
  const counted = new Set(approvedProjects(dataset).flatMap((p) => [p.project, ...p.related]));
  const rest = dataset.projects.filter((project) => !counted.has(project));
  const unverified = rest.filter((project) => project.confidence === "unverified");
  const known = rest.filter((project) => project.confidence !== "unverified");
  const hasStage = (project: Project, ...stages: string[]): boolean =>
    linesOf(dataset, [project]).some((line) => stages.includes(line.stage));
  const dropped = known.filter((project) => hasStage(project, "dropped", "cancelled"));
  const open = known.filter((project) => !dropped.includes(project));
  const proposed = open.filter((project) => hasStage(project, "proposed"));
  const withoutFinance = open.filter((project) => !proposed.includes(project));
  return { proposed, dropped, unverified, withoutFinance };
}

/** What a formula calls a project: the lender's id, else the last part of its own. */
export function projectLabel(project: Project): string {
  return project.lenderProjectId ?? project.key;
}

export function projectRow(project: Project): RowRef {
  return { table: "projects", id: project.id };
}

export function countedAs(project: Project): FormulaInput {
  return { label: projectLabel(project), value: "1", unit: "project", row: projectRow(project) };
}

export function linesOf(dataset: Dataset, projects: readonly Project[]): readonly FinanceLine[] {
  return projects.flatMap((project) => indexOf(dataset).linesOf(project.id));
}

function toApproved(
  dataset: Dataset,
  project: Project,
  records: readonly Project[],
): ApprovedProject {
  const members = records.filter((record) => record.confidence !== "unverified");
  const lines = linesOf(dataset, members).filter(isCommitted);
  const multiProvince = members.some((member) => (member.provinces?.length ?? 0) > 1);
  const related = members.filter((member) => member !== project);
  return {
    project,
    related,
    lines,
    multiProvince,
    standing: lines.some(isLoan) ? "loan" : "grant",
    counted: countedAs(project),
  };
}

/** Follows `relatedTo`; a chain that bites its own tail ends where it would repeat. */
function rootOf(dataset: Dataset, project: Project): Project {
  const seen = new Set<Project>();
  let root = project;
  while (root.relatedTo !== undefined && !seen.has(root)) {
    seen.add(root);
    const next = indexOf(dataset).projects.get(root.relatedTo);
    if (next === undefined) break;
    root = next;
  }
  return root;
}
