// Proposed and dropped finance stays out of commitments: nothing is disbursed of it, and the project's status does not
// say the contrary.
import type { Diagnostic } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import { addDecimals, compareDecimals } from "../model/decimal.ts";
import type { FinanceLine } from "../model/finance-line.ts";
import { groupRows } from "../model/group-rows.ts";
import { placeOf } from "../model/place-of.ts";
import { standingRows } from "../model/standing-rows.ts";
import { currentText, currentValue } from "../query/current-value.ts";
import { isCounted } from "./counted-lines.ts";

const uncounted: ReadonlySet<string> = new Set(["proposed", "dropped"]);

export function stagesAgree(dataset: Dataset): readonly Diagnostic[] {
  const spent = spentByTransactions(dataset);
  return dataset.financeLines.flatMap((line) => {
    if (uncounted.has(line.stage)) return disbursedEarly(dataset, line, spent(line.id));
    return isCounted(line) ? againstStatus(dataset, line) : [];
  });
}

/** IATI: disbursement and expenditure; corrections are negative. */
function spentByTransactions({ transactions }: Dataset): (line: string) => string {
  const paid = standingRows(transactions).filter(({ type }) => type === "3" || type === "4");
  const byLine = groupRows(paid, (row) => row.financeLine);
  return (line) => addDecimals((byLine.get(line) ?? []).map(({ value }) => value));
}

function disbursedEarly(dataset: Dataset, line: FinanceLine, paid: string): readonly Diagnostic[] {
  const stated = currentValue(dataset, line.id, "disbursed").value ?? "0";
  const sum = compareDecimals(stated, "0") > 0 ? stated : paid;
  if (compareDecimals(sum, "0") <= 0) return [];
  const message = `"${line.id}" is ${line.stage}, but "${sum}" of it is disbursed`;
  return [disagree(dataset, line, message, "approved, signed, effective or closed")];
}

function againstStatus(dataset: Dataset, line: FinanceLine): readonly Diagnostic[] {
  const { value = "" } = currentText(dataset, line.project, "status");
  if (!uncounted.has(value)) return [];
  const message = `"${line.id}" is ${line.stage}, but its project "${line.project}" is ${value}`;
  return [disagree(dataset, line, message, value)];
}

function disagree(
  dataset: Dataset,
  { id, stage }: FinanceLine,
  message: string,
  expected: string,
): Diagnostic {
  return {
    rule: "stages-agree",
    severity: "warning",
    message,
    place: placeOf(dataset, { table: "finance-lines", id }, "stage"),
    found: stage,
    expected,
    remedy: "correct the stage: it decides whether the line is counted",
  };
}
