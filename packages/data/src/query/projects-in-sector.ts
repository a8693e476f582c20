// One sector: the projects that count in it, those that a source names it second for, and what is in no total.
import type { Dataset } from "../model/dataset.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Project } from "../model/project.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Sector } from "../model/sector.ts";
import {
  type ApprovedProject,
  approvedProjects,
  isLoan,
  projectRow,
  uncountedProjects,
} from "./approved-projects.ts";
import { exclusion, restingOn, shareOf } from "./computed.ts";
import { indexOf } from "./dataset-index.ts";
import { apartOf, countRecords, headlineTotals } from "./headline-totals.ts";
import { distinctLenders } from "./loans-by-lender.ts";
import { firstSector } from "./projects-by-sector.ts";
import { countProjects, sumAmounts } from "./sum-amounts.ts";
import { type Records, uncountedRecords } from "./uncounted-records.ts";

export interface SectorLender {
  readonly lender: Organisation;
  readonly projects: Quantity;
  readonly amount: Quantity;
}

export interface ProjectsInSector {
  readonly sector: Sector;
  /** A project counts wholly under the first sector word of its source. */
  readonly projects: readonly ApprovedProject[];
  readonly count: Quantity;
  /** Of Xinjiang alone, with a loan or credit: those whose amounts add up. */
  readonly loanProjects: readonly ApprovedProject[];
  readonly loanCount: Quantity;
  readonly amount: Quantity;
  /** Of all loan commitments. */
  readonly share: Quantity;
  readonly lenders: readonly SectorLender[];
  readonly multiProvince: readonly ApprovedProject[];
  readonly multiProvinceCount: Quantity;
  readonly grants: readonly ApprovedProject[];
  readonly grantCount: Quantity;
  readonly grantAmount: Quantity;
  /** A source names the sector, but not first: they count under their first one. */
  readonly second: readonly ApprovedProject[];
  readonly secondCount: Quantity;
  readonly proposed: Records;
  readonly dropped: Records;
  readonly unverified: { readonly projects: readonly Project[]; readonly count: Quantity };
}

/** @returns undefined where the dataset has no such sector */
export function projectsInSector(dataset: Dataset, id: string): ProjectsInSector | undefined {
  const sector = indexOf(dataset).sectors.get(id);
  if (sector === undefined) return undefined;
  const approved = approvedProjects(dataset);
  const projects = approved.filter((p) => firstSector(dataset, p) === sector);
  const second = approved.filter((p) => !projects.includes(p) && names(dataset, p.project, sector));
  const loanProjects = projects.filter((p) => p.standing === "loan" && !p.multiProvince);
  const multiProvince = projects.filter(({ multiProvince: several }) => several);
  const grants = projects.filter((p) => p.standing === "grant" && !p.multiProvince);
  // A count of nothing rests on the projects that were looked through.
  const looked = countProjects(dataset, approved);
  const count = restingOn(countProjects(dataset, projects, secondOf(second)), looked);
  const counted = (chosen: readonly ApprovedProject[]) =>
    restingOn(countProjects(dataset, chosen), count);
  const amount = restingOn(sumAmounts(dataset, loans(loanProjects), apartOf(projects)), count);
  const all = headlineTotals(dataset).loanAmount;
  return {
    sector,
    projects,
    count,
    loanProjects,
    loanCount: restingOn(countProjects(dataset, loanProjects, apartOf(projects)), count),
    amount,
    share: shareOf(
      { label: sector.id, quantity: amount },
      { label: "loan commitments", quantity: all },
    ),
    lenders: lendersOf(dataset, loanProjects),
    multiProvince,
    multiProvinceCount: counted(multiProvince),
    grants,
    grantCount: counted(grants),
    grantAmount: restingOn(
      sumAmounts(
        dataset,
        grants.flatMap(({ lines }) => lines),
      ),
      count,
    ),
    second,
    secondCount: counted(second),
    ...outside(dataset, sector, looked),
  };
}

const secondOf = (projects: readonly ApprovedProject[]) =>
  exclusion(
    "other-sector-first",
    projects.map(({ project }) => projectRow(project)),
  );

const loans = (projects: readonly ApprovedProject[]) =>
  projects.flatMap(({ lines }) => lines.filter(isLoan));

function lendersOf(
  dataset: Dataset,
  projects: readonly ApprovedProject[],
): readonly SectorLender[] {
  return distinctLenders(dataset, loans(projects)).map((lender) => {
    const isTheirs = (lines: ApprovedProject["lines"]) =>
      distinctLenders(dataset, lines.filter(isLoan)).includes(lender);
    const financed = projects.filter(({ lines }) => isTheirs(lines));
    const lent = loans(financed).filter((line) => isTheirs([line]));
    return {
      lender,
      projects: countProjects(dataset, financed),
      amount: sumAmounts(dataset, lent),
    };
  });
}

/** Records of the sector that no total takes in. */
function outside(dataset: Dataset, sector: Sector, looked: Quantity) {
  const { proposed, dropped, unverified } = uncountedProjects(dataset);
  const here = (projects: readonly Project[]) => projects.filter((p) => names(dataset, p, sector));
  const unsure = here(unverified);
  return {
    proposed: uncountedRecords(dataset, here(proposed), looked),
    dropped: uncountedRecords(dataset, here(dropped), looked),
    unverified: { projects: unsure, count: restingOn(countRecords(unsure), looked) },
  };
}

function names(dataset: Dataset, { id }: Project, sector: Sector): boolean {
  return indexOf(dataset)
    .allocationsOf(id)
    .some(({ dimension, target }) => dimension === "sector" && target === sector.id);
}
