// The headline: how many approved projects, how much for Xinjiang alone, and what is left out.
import type { Dataset } from "../model/dataset.ts";
import type { Project } from "../model/project.ts";
import type { Exclusion, Quantity } from "../model/quantity.ts";
import {
  type ApprovedProject,
  approvedProjects,
  countedAs,
  isLoan,
  linesOf,
  projectLabel,
  projectRow,
  uncountedProjects,
} from "./approved-projects.ts";
import { computed, exclusion, inputOf } from "./computed.ts";
import { countProjects, lineAmount, sumAmounts } from "./sum-amounts.ts";

export interface HeadlineTotals {
  /** All approved projects, multi-province and stand-alone grant ones in. */
  readonly projects: Quantity;
  /** Of Xinjiang alone, with a loan or IDA credit. */
  readonly loanProjects: Quantity;
  readonly loanAmount: Quantity;
  /** Counted; amounts shown here alone and in no total. */
  readonly multiProvince: ProjectsAndFinance;
  readonly grants: { readonly projects: Quantity; readonly amount: Quantity };
  readonly proposed: { readonly projects: Quantity; readonly amount: Quantity };
  readonly dropped: { readonly projects: Quantity; readonly amount: Quantity };
  readonly unverified: Quantity;
  /** Counted amounts that carry a doubt mark. */
  readonly doubtful: Quantity;
}

interface ProjectsAndFinance {
  readonly projects: Quantity;
  readonly loans: Quantity;
  readonly grants: Quantity;
}

/**
 * Commitments in the currency they were made in. Proposed, dropped and unverified records are in no total;
 * multi-province projects and stand-alone grants are in the count of projects, not in the amount;
 * grants beside a loan, preparatory technical assistance and counterpart funds never add to loans.
 */
export function headlineTotals(dataset: Dataset): HeadlineTotals {
  const totals = known.get(dataset) ?? workOut(dataset);
  known.set(dataset, totals);
  return totals;
}

/** Several parts of one brief ask; a dataset never changes. */
const known = new WeakMap<Dataset, HeadlineTotals>();

function workOut(dataset: Dataset): HeadlineTotals {
  const approved = approvedProjects(dataset);
  const uncounted = uncountedProjects(dataset);
  const multiProvince = approved.filter((p) => p.multiProvince);
  const grants = approved.filter((p) => !p.multiProvince && p.standing === "grant");
  const loans = approved.filter((p) => !p.multiProvince && p.standing === "loan");
  const leftOut = [...apartOf(approved), ...outsideOf(dataset)];
  const loanLines = loans.flatMap((p) => p.lines.filter(isLoan));
  return {
    projects: countProjects(dataset, approved, outsideOf(dataset)),
    loanProjects: countProjects(dataset, loans, leftOut),
    loanAmount: sumAmounts(dataset, loanLines, leftOut),
    multiProvince: {
      projects: countProjects(dataset, multiProvince),
      loans: sumAmounts(
        dataset,
        multiProvince.flatMap((p) => p.lines.filter(isLoan)),
      ),
      grants: sumAmounts(
        dataset,
        multiProvince.flatMap((p) => p.lines.filter((line) => !isLoan(line))),
      ),
    },
    grants: {
      projects: countProjects(dataset, grants),
      amount: sumAmounts(
        dataset,
        grants.flatMap((p) => p.lines),
      ),
    },
    proposed: recordsTotal(dataset, uncounted.proposed),
    dropped: recordsTotal(dataset, uncounted.dropped),
    unverified: countRecords(uncounted.unverified),
    doubtful: doubtfulAmounts(dataset).total,
  };
}

export interface DoubtfulAmounts {
  readonly projects: readonly ApprovedProject[];
  readonly total: Quantity;
}

/** Approved projects whose counted amount is doubtful: in the sums, marked wherever printed. */
export function doubtfulAmounts(dataset: Dataset): DoubtfulAmounts {
  const projects = approvedProjects(dataset).filter((p) => p.project.doubtZh !== undefined);
  const amounts = projects.flatMap((p) =>
    p.lines.map((line) => ({ ...p, amount: lineAmount(dataset, line) })),
  );
  const inputs = amounts.flatMap(({ project, amount }) =>
    inputOf(projectLabel(project), amount).map((input) => ({ ...input, value: "1", unit: "loan" })),
  );
  const total = computed(
    { type: "count", unit: "loan" },
    { operation: "count", inputs, excluded: [] },
    amounts.flatMap(({ amount }) => amount.sources),
  );
  return { projects, total };
}

/** Why approved projects are not in an amount for Xinjiang alone. */
export function apartOf(approved: readonly ApprovedProject[]): readonly Exclusion[] {
  const rows = (chosen: readonly ApprovedProject[]) => chosen.map((p) => projectRow(p.project));
  const multiProvince = approved.filter((p) => p.multiProvince);
  const grants = approved.filter((p) => !p.multiProvince && p.standing === "grant");
  return [...exclusion("multi-province", rows(multiProvince)), ...exclusion("grant", rows(grants))];
}

/** Records that no total takes in, and those counted with another. */
export function outsideOf(dataset: Dataset): readonly Exclusion[] {
  const { proposed, dropped, unverified, withoutFinance } = uncountedProjects(dataset);
  const related = approvedProjects(dataset).flatMap((p) => p.related);
  return [
    ...exclusion("proposed", proposed.map(projectRow)),
    ...exclusion("dropped", dropped.map(projectRow)),
    ...exclusion("unverified", unverified.map(projectRow)),
    ...exclusion("amount-unknown", withoutFinance.map(projectRow)),
    ...exclusion("counted-with-related", related.map(projectRow)),
  ];
}

export function recordsTotal(dataset: Dataset, records: readonly Project[]) {
  const lines = linesOf(dataset, records);
  const sources = lines.flatMap((line) => lineAmount(dataset, line).sources);
  return {
    projects: { ...countRecords(records), sources },
    amount: sumAmounts(dataset, lines),
  };
}

export function countRecords(records: readonly Project[]): Quantity {
  const inputs = records.map(countedAs);
  const sources = records.flatMap((project) => project.sources.map((id) => ({ id })));
  return computed(
    { type: "count", unit: "project" },
    { operation: "count", inputs, excluded: [] },
    sources,
  );
}
