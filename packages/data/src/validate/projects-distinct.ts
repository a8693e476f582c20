// One project has one row: no two have the same number at one lender, or the same key of their briefs.
import type { Diagnostic } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import { groupRows } from "../model/group-rows.ts";
import { placeOf } from "../model/place-of.ts";
import type { Project } from "../model/project.ts";
import { widestOrganisation } from "../model/widest-organisation.ts";
import { indexOf } from "../query/dataset-index.ts";

export function projectsDistinct(dataset: Dataset): readonly Diagnostic[] {
  const { organisations } = indexOf(dataset);
  const family = (lender: string) => widestOrganisation(organisations, lender);
  const numbered = dataset.projects.filter((row) => row.lenderProjectId !== undefined);
  const byNumber = groupRows(
    numbered,
    ({ lender = "", lenderProjectId = "" }) => `${family(lender)} ${folded(lenderProjectId)}`,
  );
  // Keys that differ in case alone are refused where they would name one file.
  const byKey = groupRows(dataset.projects, ({ key }) => key);
  return [
    ...repeated(byNumber).map(([project, first]) =>
      twice(dataset, "lenderProjectId", [project, first], project.lenderProjectId ?? ""),
    ),
    ...repeated(byKey).map(([project, first]) =>
      twice(dataset, "key", [project, first], project.key),
    ),
  ];
}

/** Trimmed, in one Unicode form, without case. */
function folded(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

/** Two records of one project may say so: they are counted together. */
function repeated(
  groups: ReadonlyMap<string, readonly Project[]>,
): readonly (readonly [Project, Project])[] {
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.flatMap((project) =>
      first === undefined || project.relatedTo === first.id || first.relatedTo === project.id
        ? []
        : [[project, first] as const],
    ),
  );
}

function twice(
  dataset: Dataset,
  column: "lenderProjectId" | "key",
  [project, first]: readonly [Project, Project],
  found: string,
): Diagnostic {
  const cell = ({ id }: Project) => placeOf(dataset, { table: "projects", id }, column);
  return {
    rule: "projects-distinct",
    severity: "error",
    message: `"${project.id}" and "${first.id}" have the same ${column} "${found}"`,
    place: cell(project),
    related: [cell(first)],
    found,
    expected: `a ${column} of its own, or "${first.id}" in relatedTo`,
    remedy: "merge the two rows, or correct the number",
  };
}
