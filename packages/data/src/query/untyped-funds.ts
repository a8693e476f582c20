// Committed funds of which no source says whether they are loans or grants: in no total of either, so told apart.
import type { Dataset } from "../model/dataset.ts";
import type { FinanceLine } from "../model/finance-line.ts";
import { groupRows } from "../model/group-rows.ts";
import type { Project } from "../model/project.ts";
import { approvedProjects, committedStages } from "./approved-projects.ts";
import { indexOf } from "./dataset-index.ts";

export interface UntypedFunds {
  readonly project: Project;
  readonly lines: readonly FinanceLine[];
}

/** Of projects that no total counts: with a loan or grant beside them, such funds stand on the project's own sheet. */
export function untypedFunds(dataset: Dataset): readonly UntypedFunds[] {
  const counted = new Set(approvedProjects(dataset).flatMap((p) => [p.project, ...p.related]));
  return dataset.projects
    .filter((project) => project.confidence !== "unverified" && !counted.has(project))
    .map((project) => ({
      project,
      lines: indexOf(dataset)
        .linesOf(project.id)
        .filter(({ kind, stage }) => kind === "unknown" && committedStages.includes(stage)),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** One group a currency, in the order of the projects: amounts of several do not add up. */
export function untypedByCurrency(
  funds: readonly UntypedFunds[],
): ReadonlyMap<string, readonly UntypedFunds[]> {
  const parts = funds.flatMap(({ project, lines }) =>
    [...groupRows(lines, ({ currency }) => currency)].map(([currency, own]) => ({
      currency,
      funds: { project, lines: own },
    })),
  );
  const groups = groupRows(parts, ({ currency }) => currency);
  return new Map([...groups].map(([currency, rows]) => [currency, rows.map((row) => row.funds)]));
}
