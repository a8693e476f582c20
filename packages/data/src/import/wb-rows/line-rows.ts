// The amounts of a record → its finance lines with one amount each. An amount of 0 is no line: the lists write it
// for a loan, credit or grant that there is none of, beside those that there are.
import { compareDecimals } from "../../model/decimal.ts";
import type { FinanceLine } from "../../model/finance-line.ts";
import type { NewRow } from "../new-row.ts";
import { leastDollars } from "../wb/build-project.ts";
import type { WbAmount, WbProject } from "../wb/wb-project.ts";
import { assertionRow, newRow, type RecordOf, type Stated } from "./record.ts";

type Instrument = Pick<FinanceLine, "lender" | "kind" | "financeType">;

const instruments = {
  ibrd: { lender: "44001", kind: "loan", financeType: "421" },
  ida: { lender: "44002", kind: "credit", financeType: "421" },
  // The list names no donor: a trust fund's money and IDA's own grants stand in one column.
  grant: { lender: "44000", kind: "grant", financeType: "110" },
} as const satisfies Readonly<Record<string, Instrument>>;
export const lineFields = ["ibrd", "ida", "grant"] as const;

export function lineRows(of: RecordOf): readonly NewRow[] {
  const stage = stageOf(of.project);
  return lineFields.flatMap((field) => {
    const amount = filled(of.project.amounts[field]);
    if (amount === undefined) return [];
    const id = `${of.projectId}.${field}`;
    const row: FinanceLine = {
      id,
      project: of.projectId,
      ...instruments[field],
      stage,
      asWritten: amount.heading,
      currency: "USD",
      basis: "commitment",
    };
    return [
      newRow(of, "finance-lines", row, amount),
      assertionRow(of, id, "amount", inDollars(amount)),
    ];
  });
}

/** The lender whose number the project bears: that of its loan, of its credit, or the group. */
export function lenderOf({ amounts }: WbProject): string {
  const field = lineFields.find((name) => filled(amounts[name]) !== undefined);
  return instruments[field ?? "grant"].lender;
}

/** Undefined where there is no amount, or an amount of 0. */
export function filled(amount: WbAmount | undefined): WbAmount | undefined {
  return amount === undefined || compareDecimals(amount.value, "0") === 0 ? undefined : amount;
}

export function inDollars(cell: WbAmount): Stated {
  const { value } = cell;
  const isTiny = compareDecimals(value, leastDollars) < 0;
  const recorded = "no plausible amount: a mark for something else";
  return { value, unit: "USD", cell, ...(isTiny ? { recorded } : {}) };
}

/** "Active" says that the bank has approved; only a date says that the loan is effective. */
function stageOf({ status, dates }: WbProject): FinanceLine["stage"] {
  const code = status?.code ?? "unknown";
  const approved = dates.effectiveness === undefined ? "approved" : "effective";
  switch (code) {
    case "active":
    case "suspended":
    case "approved":
      return approved;
    case "unknown":
      return dates.approval === undefined ? "proposed" : approved;
    default:
      return code;
  }
}
