// When: approvals by year, and the amounts of loans by five-year plan period of their approval.
import type { Dataset } from "../model/dataset.ts";
import type { FinanceLine } from "../model/finance-line.ts";
import { groupRows } from "../model/group-rows.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Quantity } from "../model/quantity.ts";
import {
  type ApprovedProject,
  approvedProjects,
  isLoan,
  loanProjects,
  projectRow,
} from "./approved-projects.ts";
import { exclusion } from "./computed.ts";
import { currentValue } from "./current-value.ts";
import { apartOf, outsideOf } from "./headline-totals.ts";
import { organisationOf } from "./loans-by-lender.ts";
import { countProjects, sumAmounts } from "./sum-amounts.ts";

export interface ApprovalPart {
  readonly agency: Organisation;
  readonly amount: Quantity;
}

export interface ApprovalPeriod {
  /** `fyp9`, or `undated`. */
  readonly key: string;
  /** Number, first and last year of the five-year plan; absent for the undated. */
  readonly plan:
    | { readonly number: number; readonly start: number; readonly end: number }
    | undefined;
  readonly projects: Quantity;
  readonly amount: Quantity;
  /** By the agency that lends, in their printing order. */
  readonly parts: readonly ApprovalPart[];
}

export interface LoansByApproval {
  /** From the first plan period with an approval to the last, none left out between; the undated last. */
  readonly periods: readonly ApprovalPeriod[];
  readonly agencies: readonly Organisation[];
}

/**
 * Loans and IDA credits of projects in Xinjiang alone by the plan period of their approval. Only an approval date
 * counts: board votes, agreements and press reports do not stand in for one.
 */
export function loansByApproval(dataset: Dataset): LoansByApproval {
  const projects = loanProjects(dataset);
  const byPlan = groupRows(projects, (p): number | undefined => {
    const year = approvalYear(dataset, p);
    return year === undefined ? undefined : planNumber(Number(year));
  });
  const numbers = [...byPlan.keys()].filter((number) => number !== undefined);
  const first = Math.min(...numbers);
  const count = numbers.length === 0 ? 0 : Math.max(...numbers) - first + 1;
  const dated = Array.from({ length: count }, (_, index) => first + index).map((number) =>
    toPeriod(dataset, number, byPlan.get(number) ?? []),
  );
  const undated = byPlan.get(undefined) ?? [];
  const last = undated.length === 0 ? [] : [toPeriod(dataset, undefined, undated)];
  const lines = projects.flatMap((p) => p.lines.filter(isLoan));
  return { periods: [...dated, ...last], agencies: agenciesOf(dataset, lines) };
}

export interface ApprovalsByYear {
  readonly years: readonly { readonly year: string; readonly projects: Quantity }[];
  readonly dated: Quantity;
  readonly undated: Quantity;
}

/** All approved projects, multi-province and grant ones in, by the year of their approval date. */
export function approvalsByYear(dataset: Dataset): ApprovalsByYear {
  const approved = approvedProjects(dataset);
  const byYear = groupRows(approved, (p) => approvalYear(dataset, p));
  const undated = byYear.get(undefined) ?? [];
  const dated = approved.filter((p) => approvalYear(dataset, p) !== undefined);
  const years = [...byYear.keys()].filter((year) => year !== undefined).toSorted();
  const rows = undated.map((p) => projectRow(p.project));
  return {
    years: years.map((year) => ({
      year,
      projects: countProjects(dataset, byYear.get(year) ?? []),
    })),
    dated: countProjects(dataset, dated, exclusion("date-unknown", rows)),
    undated: countProjects(dataset, undated),
  };
}

/** Five-year plans by their year: the sixth is 1981 to 1985. */
export function planNumber(year: number): number {
  return Math.floor((year - 1981) / 5) + 6;
}

function toPeriod(
  dataset: Dataset,
  number: number | undefined,
  projects: readonly ApprovedProject[],
): ApprovalPeriod {
  const lines = projects.flatMap((p) => p.lines.filter(isLoan));
  const excluded =
    number === undefined ? [...apartOf(approvedProjects(dataset)), ...outsideOf(dataset)] : [];
  const start = number === undefined ? undefined : 1981 + (number - 6) * 5;
  return {
    key: number === undefined ? "undated" : `fyp${number}`,
    plan:
      number === undefined || start === undefined ? undefined : { number, start, end: start + 4 },
    projects: countProjects(dataset, projects),
    amount: sumAmounts(dataset, lines, excluded),
    parts: agenciesOf(dataset, lines).map((agency) => ({
      agency,
      amount: sumAmounts(
        dataset,
        lines.filter((line) => line.lender === agency.id),
      ),
    })),
  };
}

function approvalYear(dataset: Dataset, { project }: ApprovedProject): string | undefined {
  return currentValue(dataset, project.id, "approval").value?.slice(0, 4);
}

function agenciesOf(dataset: Dataset, lines: readonly FinanceLine[]): Organisation[] {
  const agencies = new Set(lines.map((line) => organisationOf(dataset, line.lender)));
  return [...agencies].toSorted((a, b) => a.order - b.order);
}
