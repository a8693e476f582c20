// Which projects a published fact speaks of.
import type { Dataset } from "../model/dataset.ts";
import type { Match } from "../model/match.ts";
import { type ApprovedProject, approvedProjects } from "./approved-projects.ts";

export interface MatchedProject {
  readonly approved: ApprovedProject;
  /** Our reading; `named` and `high` where the source itself leaves no doubt. */
  readonly strength: Match["strength"];
}

/** Approved projects matched to this published fact, in the order of the table; unverified records are never given. */
export function matchedProjects(dataset: Dataset, aggregate: string): readonly MatchedProject[] {
  const approved = approvedProjects(dataset);
  return dataset.matches
    .filter((match) => match.aggregate === aggregate)
    .flatMap((match) => {
      const found = approved.find(({ project }) => project.id === match.project);
      return found === undefined ? [] : [{ approved: found, strength: match.strength }];
    });
}
