// The unit that answers are made of: one finance line of one project, whole or in part.
import type { Dataset } from "../../model/dataset.ts";
import type { FinanceLine } from "../../model/finance-line.ts";
import type { RowRef } from "../../model/quantity.ts";
import { type ApprovedProject, approvedProjects, isLoan } from "../approved-projects.ts";
import type { Question } from "./question.ts";

export interface CountedLine {
  readonly project: ApprovedProject;
  readonly line: FinanceLine;
  /** The part of the line that is meant; absent = all of it. */
  readonly share?: Share;
}

export interface Share {
  /** Exact decimal in per cent. */
  readonly percent: string;
  /** The allocation that states it; absent for what is left of stated shares. */
  readonly row?: RowRef;
}

/** Committed lines of approved projects; a grant beside a loan is no loan. */
export function countedLines(dataset: Dataset, question: Question): readonly CountedLine[] {
  const { of = "loans" } = question;
  const isMeant = (line: FinanceLine): boolean =>
    of === "commitments" || (of === "loans") === isLoan(line);
  return approvedProjects(dataset).flatMap((project) =>
    project.lines.filter(isMeant).map((line) => ({ project, line })),
  );
}
