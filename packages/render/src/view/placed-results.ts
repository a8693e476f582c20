// What the projects of a brief build and whom they reach, planned beside reported, a row a stated value.
import type { ApprovedProject, Dataset } from "@brief/data";
import type { BriefSpec } from "../brief.ts";
import { approvedNames } from "./portfolio-words.ts";
import { projectContext } from "./project-context.ts";
import { projectResults } from "./project-results.ts";

export function resultsOf(dataset: Dataset, projects: readonly ApprovedProject[], spec: BriefSpec) {
  const results = projects.flatMap((approved) => {
    const parameters = { project: approved.project.id };
    const { hasRows, planned, reported } = projectResults(
      projectContext(dataset, { ...spec, parameters }),
    );
    const { key, name } = approvedNames(approved, spec.language);
    return hasRows ? [{ key, name, planned, reported, isFirst: false }] : [];
  });
  const all = results.flatMap(({ planned, reported }) => [...planned, ...reported]);
  return {
    results: results.map((row, index) => ({ ...row, isFirst: index === 0 })),
    hasResults: all.length > 0,
    hasBoth: results.some(({ planned, reported }) => planned.length > 0 && reported.length > 0),
  };
}
