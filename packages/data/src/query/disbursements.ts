// How much has been drawn, as one dated source states it.
import type { Dataset } from "../model/dataset.ts";
import type { FinanceLine } from "../model/finance-line.ts";
import type { Quantity } from "../model/quantity.ts";
import { type ApprovedProject, approvedProjects, isLoan } from "./approved-projects.ts";
import { shareOf } from "./computed.ts";
import { assertionDate, currentValue } from "./current-value.ts";
import { indexOf } from "./dataset-index.ts";
import { lineAmount } from "./sum-amounts.ts";

export interface Disbursement {
  readonly project: ApprovedProject;
  readonly line: FinanceLine;
  /** Day or month that the figures hold for. */
  readonly asOf: Quantity;
  readonly commitment: Quantity;
  readonly disbursed: Quantity;
  readonly undisbursed: Quantity;
  /** Disbursed as a part of the commitment. */
  readonly share: Quantity;
}

/**
 * Loans and credits of approved projects for which a source states what was disbursed. Each has its own day,
 * so they are never added up.
 */
export function disbursements(dataset: Dataset): readonly Disbursement[] {
  return approvedProjects(dataset).flatMap((project) =>
    project.lines.filter(isLoan).flatMap((line) => disbursementOf(dataset, project, line)),
  );
}

function disbursementOf(
  dataset: Dataset,
  project: ApprovedProject,
  line: FinanceLine,
): readonly Disbursement[] {
  const subject = subjectOf(dataset, line);
  const disbursed = currentValue(dataset, subject, "disbursed");
  if (disbursed.value === undefined) return [];
  const commitment = lineAmount(dataset, line);
  return [
    {
      project,
      line,
      asOf: dayOf(dataset, disbursed),
      commitment,
      disbursed,
      undisbursed: currentValue(dataset, subject, "undisbursed"),
      share: shareOf(
        { label: "disbursed", quantity: disbursed },
        { label: "commitment", quantity: commitment },
      ),
    },
  ];
}

/** A source may speak of the line or of the whole project. */
function subjectOf(dataset: Dataset, line: FinanceLine): string {
  const ofLine = indexOf(dataset)
    .assertionsOf(line.id)
    .some((a) => a.field === "disbursed");
  return ofLine ? line.id : line.project;
}

function dayOf(dataset: Dataset, quantity: Quantity): Quantity {
  const row = quantity.rows[0];
  const assertion = indexOf(dataset).assertions.get(row?.id ?? "");
  const day = assertion === undefined ? undefined : assertionDate(dataset, assertion);
  const { rows, sources } = quantity;
  const traced = { type: "date", unit: "date", qualifier: "exact", rows, sources } as const;
  return day === undefined
    ? { ...traced, value: undefined, reason: "not-in-sources" }
    : { ...traced, value: day };
}
