// Who lends: projects and amounts by lender, with the agencies of one lender beneath it.
import { BriefError } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import type { FinanceLine } from "../model/finance-line.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Quantity } from "../model/quantity.ts";
import {
  type ApprovedProject,
  approvedProjects,
  isLoan,
  loanProjects,
} from "./approved-projects.ts";
import { shareOf } from "./computed.ts";
import { indexOf } from "./dataset-index.ts";
import { apartOf, outsideOf } from "./headline-totals.ts";
import { countProjects, sumAmounts } from "./sum-amounts.ts";

export interface LenderTotal {
  readonly organisation: Organisation;
  /** 0 a lender, 1 one of its agencies ("of which"). */
  readonly level: 0 | 1;
  readonly projects: Quantity;
  readonly amount: Quantity;
  /** Of all loan commitments. */
  readonly share: Quantity;
}

export interface LoansByLender {
  /** Each lender followed by its agencies; agencies only where a lender has more than one at work. */
  readonly lenders: readonly LenderTotal[];
  readonly total: { readonly projects: Quantity; readonly amount: Quantity };
  /** Projects with lines of two agencies of one lender: once in the lender's row, once in each agency's. */
  readonly blended: readonly ApprovedProject[];
}

/**
 * Loans and IDA credits of projects in Xinjiang alone. A project counts once for a lender, however many lines it
 * has there, so the agencies' counts may exceed their lender's; grants are not in it.
 */
export function loansByLender(dataset: Dataset): LoansByLender {
  const projects = loanProjects(dataset);
  const lines = projects.flatMap((p) => p.lines.filter(isLoan));
  const excluded = [...apartOf(approvedProjects(dataset)), ...outsideOf(dataset)];
  const total = {
    projects: countProjects(dataset, projects, excluded),
    amount: sumAmounts(dataset, lines, excluded),
  };
  const lenders = distinctLenders(dataset, lines).flatMap((lender) => {
    const agencies = agenciesOf(dataset, lender, lines);
    const rows = agencies.length > 1 ? agencies.map((a) => subtotalOf(dataset, a, 1)) : [];
    return [subtotalOf(dataset, lender, 0), ...rows];
  });
  const withShares = lenders.map((row) => ({
    ...row,
    share: shareOf(
      { label: row.organisation.shortEn, quantity: row.amount },
      { label: "loan commitments", quantity: total.amount },
    ),
  }));
  return { lenders: withShares, total, blended: projects.filter((p) => agencyCount(p) > 1) };
}

/** The lender a line is reported under: IBRD and IDA under the World Bank. */
export function lenderOf(dataset: Dataset, line: FinanceLine): Organisation {
  const agency = organisationOf(dataset, line.lender);
  return agency.parent === undefined ? agency : organisationOf(dataset, agency.parent);
}

export function organisationOf(dataset: Dataset, id: string): Organisation {
  const found = indexOf(dataset).organisations.get(id);
  if (found !== undefined) return found;
  throw new BriefError(
    "unknown-organisation",
    `no organisation "${id}"`,
    "add the row to organisations.csv, or correct the id that names it",
  );
}

function subtotalOf(
  dataset: Dataset,
  organisation: Organisation,
  level: 0 | 1,
): Omit<LenderTotal, "share"> {
  const isOurs = (line: FinanceLine): boolean =>
    isLoan(line) && (level === 1 ? line.lender : lenderOf(dataset, line).id) === organisation.id;
  const projects = loanProjects(dataset).filter((p) => p.lines.some(isOurs));
  const lines = projects.flatMap((p) => p.lines.filter(isOurs));
  return {
    organisation,
    level,
    projects: countProjects(
      dataset,
      projects.map((p) => ({ ...p, lines: p.lines.filter(isOurs) })),
    ),
    amount: sumAmounts(dataset, lines),
  };
}

export function distinctLenders(dataset: Dataset, lines: readonly FinanceLine[]): Organisation[] {
  return inOrder(new Set(lines.map((line) => lenderOf(dataset, line))));
}

function agenciesOf(dataset: Dataset, lender: Organisation, lines: readonly FinanceLine[]) {
  const agencies = lines
    .filter((line) => lenderOf(dataset, line).id === lender.id)
    .map((line) => organisationOf(dataset, line.lender));
  return inOrder(new Set(agencies));
}

function inOrder(organisations: ReadonlySet<Organisation>): Organisation[] {
  return [...organisations].toSorted((a, b) => a.order - b.order);
}

function agencyCount(project: ApprovedProject): number {
  return new Set(project.lines.filter(isLoan).map((line) => line.lender)).size;
}
