// For what: projects and loan amounts by sector.

import type { Dataset } from "../model/dataset.ts";
import { compareDecimals } from "../model/decimal.ts";
import { groupRows } from "../model/group-rows.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Sector } from "../model/sector.ts";
import { type ApprovedProject, approvedProjects, isLoan } from "./approved-projects.ts";
import { restingOn, shareOf } from "./computed.ts";
import { indexOf } from "./dataset-index.ts";
import { apartOf, headlineTotals } from "./headline-totals.ts";
import { countProjects, sumAmounts } from "./sum-amounts.ts";

export interface SectorTotal {
  /** Absent: no source names a sector. */
  readonly sector: Sector | undefined;
  /** All approved projects of the sector. */
  readonly projects: Quantity;
  /** Those of Xinjiang alone with a loan or credit, whose amounts follow. */
  readonly loanProjects: Quantity;
  readonly amount: Quantity;
  /** Of all loan commitments. */
  readonly share: Quantity;
}

/**
 * A project counts wholly under the first sector word of its source ("城建/交通" under 城建): no weights are
 * assumed. Amounts are the loans and IDA credits of projects in Xinjiang alone. Sectors in the order of their
 * amounts, those without one by count, the unclassified last.
 */
export function projectsBySector(dataset: Dataset): readonly SectorTotal[] {
  const groups = groupRows(approvedProjects(dataset), (project) => firstSector(dataset, project));
  const all = headlineTotals(dataset).loanAmount;
  return [...groups]
    .map(([sector, projects]) => totalOf(dataset, { sector, projects, all }))
    .toSorted(bySize);
}

/** The first sector allocation of a project, in the order its source gives. */
export function firstSector(
  dataset: Dataset,
  { project }: Pick<ApprovedProject, "project">,
): Sector | undefined {
  const [first] = indexOf(dataset)
    .allocationsOf(project.id)
    .filter((a) => a.dimension === "sector")
    .toSorted((a, b) => a.order - b.order);
  return indexOf(dataset).sectors.get(first?.target ?? "");
}

interface Group {
  readonly sector: Sector | undefined;
  readonly projects: readonly ApprovedProject[];
  readonly all: Quantity;
}

function totalOf(dataset: Dataset, { sector, projects, all }: Group): SectorTotal {
  const loans = projects.filter((p) => p.standing === "loan" && !p.multiProvince);
  const lines = loans.flatMap((p) => p.lines.filter(isLoan));
  const count = countProjects(dataset, projects);
  const amount = restingOn(sumAmounts(dataset, lines, apartOf(projects)), count);
  return {
    sector,
    projects: count,
    loanProjects: restingOn(countProjects(dataset, loans, apartOf(projects)), count),
    amount,
    share: shareOf(
      { label: sector?.id ?? "unclassified", quantity: amount },
      { label: "loan commitments", quantity: all },
    ),
  };
}

/** Larger amounts first, then more projects, then the order of the sector table. */
function bySize(a: SectorTotal, b: SectorTotal): number {
  if (a.sector === undefined) return 1;
  if (b.sector === undefined) return -1;
  return (
    compareDecimals(b.amount.value ?? "0", a.amount.value ?? "0") ||
    compareDecimals(b.projects.value ?? "0", a.projects.value ?? "0") ||
    a.sector.order - b.sector.order
  );
}
