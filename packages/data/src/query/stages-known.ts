// Finance lines at the stage that the statuses of a dataset give them: no import overwrites the stage that a line was
// entered with, so a project proposed in one edition and active in the next is found by its statuses.
import type { StatusCode } from "../model/codes.ts";
import type { Dataset } from "../model/dataset.ts";
import type { FinanceLine } from "../model/finance-line.ts";
import { currentText } from "./current-value.ts";
import { indexOf } from "./dataset-index.ts";

type Stage = FinanceLine["stage"];
/** How far the money is: what is approved, signed or effective is committed. */
type Step = "proposed" | "committed" | "closed" | "dropped" | "cancelled";

const stepOfStage: Readonly<Record<Stage, Step>> = {
  proposed: "proposed",
  approved: "committed",
  signed: "committed",
  effective: "committed",
  closed: "closed",
  dropped: "dropped",
  cancelled: "cancelled",
};
const stepOfStatus: Readonly<Record<StatusCode, Step | undefined>> = {
  proposed: "proposed",
  approved: "committed",
  signed: "committed",
  active: "committed",
  suspended: "committed",
  closed: "closed",
  dropped: "dropped",
  cancelled: "cancelled",
  unknown: undefined,
};

/**
 * @param all every statement, known or not: a line follows its project if it ever stood where that stood
 * @param known what is known on the day
 */
export function linesAtStage(all: Dataset, known: Dataset): readonly FinanceLine[] {
  return known.financeLines.map((line) => {
    const own = stepOf(currentText(known, line.id, "status").value);
    const step = own ?? projectStep(all, known, line);
    return step === undefined || step === stepOfStage[line.stage]
      ? line
      : { ...line, stage: step === "committed" ? "approved" : step };
  });
}

/** A loan that was cancelled alone is not closed with its project. */
function projectStep(all: Dataset, known: Dataset, line: FinanceLine): Step | undefined {
  const steps = indexOf(all)
    .assertionsOf(line.project)
    .filter(({ field, standing }) => field === "status" && standing === "adopted")
    .map(({ value }) => stepOf(value));
  if (!steps.includes(stepOfStage[line.stage])) return undefined;
  return stepOf(currentText(known, line.project, "status").value);
}

function stepOf(status: string | undefined): Step | undefined {
  return status !== undefined && Object.hasOwn(stepOfStatus, status)
    ? stepOfStatus[status as StatusCode]
    : undefined;
}
