// One prefecture: its approved projects, exclusive and shared, and what stands apart from them.
import type { Dataset } from "../model/dataset.ts";
import type { Project } from "../model/project.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Region } from "../model/region.ts";
import {
  type ApprovedProject,
  approvedProjects,
  isLoan,
  projectRow,
  uncountedProjects,
} from "./approved-projects.ts";
import { exclusion, restingOn } from "./computed.ts";
import { indexOf } from "./dataset-index.ts";
import {
  countiesStated,
  estimatedPrefecturesOf,
  isExclusive,
  prefecturesOf,
} from "./projects-by-prefecture.ts";
import { countProjects, sumAmounts } from "./sum-amounts.ts";
import { type Records, uncountedRecords } from "./uncounted-records.ts";

interface Part {
  readonly projects: readonly ApprovedProject[];
  readonly count: Quantity;
  /** Their loans and credits, whole, but for those of several provinces. */
  readonly loans: Quantity;
}

export interface ProjectsInPrefecture {
  readonly region: Region;
  /** Exclusive and shared ones. */
  readonly count: Quantity;
  readonly exclusive: Part & { readonly grants: Quantity; readonly grantProjects: Quantity };
  /** What each shares is not known: the amounts are those of whole projects. */
  readonly shared: Part;
  /** Placed here by our reading of their route alone: in no count. */
  readonly estimated: { readonly projects: readonly ApprovedProject[]; readonly count: Quantity };
  readonly proposed: Records;
  readonly dropped: Records;
  /** Approved projects of which no source names any place: they may be here. */
  readonly unplaced: { readonly projects: readonly ApprovedProject[]; readonly count: Quantity };
  /** County-level units of this prefecture that a source names for one of its projects. */
  readonly counties: { readonly regions: readonly Region[]; readonly count: Quantity };
}

/** @returns undefined where the dataset has no prefecture of that code */
export function projectsInPrefecture(
  dataset: Dataset,
  code: string,
): ProjectsInPrefecture | undefined {
  const region = dataset.regions.find((one) => one.code === code && one.level === "prefecture");
  if (region === undefined) return undefined;
  const approved = approvedProjects(dataset);
  const here = approved.filter((p) => prefecturesOf(dataset, p).includes(region));
  const estimated = approved.filter((p) => isEstimated(dataset, p, region) && !here.includes(p));
  const unplaced = approved.filter((p) => isUnplaced(dataset, p));
  const leftOut = [
    ...exclusion("place-estimated", rowsOf(estimated)),
    ...exclusion("place-unknown", rowsOf(unplaced)),
  ];
  // A count of nothing rests on the projects that were looked through.
  const looked = countProjects(dataset, approved);
  const count = restingOn(countProjects(dataset, here, leftOut), looked);
  const part = (projects: readonly ApprovedProject[]): Part => ({
    projects,
    count: restingOn(countProjects(dataset, projects), count),
    loans: restingOn(sumAmounts(dataset, loanLines(projects), grantsOf(projects)), count),
  });
  const exclusive = here.filter((p) => isExclusive(dataset, p));
  const grants = exclusive.filter(({ standing }) => standing === "grant");
  const { proposed, dropped } = uncountedProjects(dataset);
  const records = (projects: readonly Project[]) =>
    uncountedRecords(
      dataset,
      projects.filter((project) => isStated(dataset, project, region)),
      looked,
    );
  const counties = countiesStated(dataset, here, region);
  return {
    region,
    count,
    exclusive: {
      ...part(exclusive),
      grantProjects: restingOn(countProjects(dataset, grants), count),
      grants: restingOn(
        sumAmounts(
          dataset,
          grants.flatMap(({ lines }) => lines),
        ),
        count,
      ),
    },
    shared: part(here.filter((p) => !exclusive.includes(p))),
    estimated: { projects: estimated, count: restingOn(countProjects(dataset, estimated), looked) },
    proposed: records(proposed),
    dropped: records(dropped),
    unplaced: { projects: unplaced, count: restingOn(countProjects(dataset, unplaced), looked) },
    counties: { ...counties, count: restingOn(counties.count, count) },
  };
}

const rowsOf = (projects: readonly ApprovedProject[]) =>
  projects.map(({ project }) => projectRow(project));

function loanLines(projects: readonly ApprovedProject[]) {
  return projects.filter((p) => !p.multiProvince).flatMap((p) => p.lines.filter(isLoan));
}

const grantsOf = (projects: readonly ApprovedProject[]) =>
  exclusion("grant", rowsOf(projects.filter(({ standing }) => standing === "grant")));

function isEstimated(dataset: Dataset, project: ApprovedProject, region: Region): boolean {
  return estimatedPrefecturesOf(dataset, project).includes(region);
}

function isUnplaced(dataset: Dataset, project: ApprovedProject): boolean {
  const places = [prefecturesOf(dataset, project), estimatedPrefecturesOf(dataset, project)];
  return places.every(({ length }) => length === 0);
}

/** Of a record that is in no total: a source places it here or in a county of here. */
function isStated(dataset: Dataset, project: Project, { code }: Region): boolean {
  return indexOf(dataset)
    .allocationsOf(project.id)
    .filter(({ dimension, basis }) => dimension === "region" && basis === "stated")
    .some(({ target }) => target === code || indexOf(dataset).regions.get(target)?.parent === code);
}
