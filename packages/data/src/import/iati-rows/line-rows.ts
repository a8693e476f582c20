// One activity → its finance line: who lends, what kind of money, how far it has come, and how the publisher records it.
import { financeTypes } from "../../model/codes.ts";
import type { FinanceLine } from "../../model/finance-line.ts";
import type { IatiActivity, IatiTransaction } from "../iati/activity.ts";
import type { Lending } from "./lender-of.ts";
import { aidWords, noCurrency } from "./money-rows.ts";
import { addAssertion } from "./statement-rows.ts";
import { sumOf } from "./sum-of.ts";
import { idOf, type Subject, type Writer, yesNo } from "./writer.ts";

export function addLine(
  writer: Writer,
  { id, project }: Pick<Subject, "id" | "project">,
  activity: IatiActivity,
  { lender, administrator }: Lending,
): void {
  const financeType = financeTypeOf(activity);
  const committed = sumOf(activity.transactions, ["2"]);
  writer.sink.add("finance-lines", {
    id,
    project,
    lender,
    administrator,
    instrumentNo: instrumentOf(activity.identifier),
    kind: kindOf(activity, financeType, lender),
    stage: stageOf(activity),
    asWritten: financeType === undefined ? "no finance type" : `finance type ${financeType}`,
    financeType: financeTypes.find((code) => code === financeType),
    currency: committed.currency ?? activity.defaultCurrency ?? anyCurrency(activity),
    basis: "commitment",
  });
}

export function addIatiLine(
  writer: Writer,
  line: string,
  activity: IatiActivity,
  standsAlone: boolean,
): void {
  writer.sink.add("iati-lines", {
    id: idOf(writer, `${line}_iati-lines`),
    financeLine: line,
    identifier: activity.identifier,
    version: activity.version,
    language: activity.language,
    defaultCurrency: activity.defaultCurrency,
    lastUpdated: activity.lastUpdated,
    hierarchy: activity.hierarchy,
    humanitarian: yesNo(activity.humanitarian),
    scope: activity.scope,
    collaborationType: activity.collaborationType,
    flowType: activity.defaultFlowType,
    financeType: activity.defaultFinanceType,
    aidTypes: aidWords(activity.defaultAidTypes),
    tiedStatus: activity.defaultTiedStatus,
    capitalSpend: activity.capitalSpend,
    standsAlone: standsAlone ? "yes" : undefined,
    source: writer.source,
  });
}

/** What is committed, and what is disbursed and spent, as far as either is in one currency. */
export function addAmounts(writer: Writer, line: string, { transactions }: IatiActivity): void {
  const committed = sumOf(transactions, ["2"]);
  addAssertion(
    writer,
    line,
    "amount",
    committed.value === undefined
      ? { value: undefined, standing: "recorded", note: whyNoSum(writer, "commitments", committed) }
      : {
          value: committed.value,
          unit: committed.currency,
          locator: `${writer.label}, ${transactionsOf(committed)} of type 2`,
        },
  );
  const disbursed = sumOf(transactions, ["3", "4"]);
  if (disbursed.value !== undefined)
    addAssertion(writer, line, "disbursed", {
      value: disbursed.value,
      unit: disbursed.currency,
      locator: `${writer.label}, ${transactionsOf(disbursed)} of types 3 and 4`,
    });
  else if (disbursed.count > 0) whyNoSum(writer, "disbursements", disbursed);
}

function transactionsOf({ count }: { readonly count: number }): string {
  return count === 1 ? "transaction" : `sum of ${count} transactions`;
}

function whyNoSum(
  { notes, place }: Writer,
  what: string,
  { count, currencies }: { readonly count: number; readonly currencies: readonly string[] },
): string {
  if (count === 0) return `no ${what} in the file`;
  const named = currencies.filter((code) => code !== noCurrency);
  const inWhat = named.length === 0 ? "no currency" : currencies.join(" and ");
  notes.warn("iati-several-currencies", place, `${what} are in ${inWhat}: no sum is made of them`);
  return `${what} in ${inWhat}: no sum is made of them`;
}

function anyCurrency({ transactions, budgets }: IatiActivity): string {
  return (
    [...transactions, ...budgets].find(({ currency }) => currency !== undefined)?.currency ??
    noCurrency
  );
}

/** The activity's, else the one that its commitments agree on. */
function financeTypeOf({ defaultFinanceType, transactions }: IatiActivity): string | undefined {
  if (defaultFinanceType !== undefined) return defaultFinanceType;
  const stated = new Set(transactions.filter(isCommitment).map(({ financeType }) => financeType));
  return stated.size === 1 ? [...stated][0] : undefined;
}

function isCommitment({ type }: IatiTransaction): boolean {
  return type === "2";
}

function isDrawn({ type }: IatiTransaction): boolean {
  return type === "3" || type === "4";
}

/** ADB names the instrument in the identifier: `-LN4763`, `-GRNT0900`, `-TA6543`. */
function instrumentOf(identifier: string | undefined): string | undefined {
  return /^XM-DAC-46004-\d{5}-\d{3}-([A-Z]+\d+)$/i.exec(identifier ?? "")?.[1];
}

const ida = "44002";
const ibrd = "44001";

function kindOf(
  { identifier }: IatiActivity,
  financeType: string | undefined,
  lender: string,
): FinanceLine["kind"] {
  const instrument = /^[A-Z]+/i.exec(instrumentOf(identifier) ?? "")?.[0].toUpperCase();
  if (instrument === "TA") return "technical-assistance";
  if (financeType?.startsWith("4") === true) return lender === ida ? "credit" : "loan";
  if (/^1\d\d$/.test(financeType ?? "")) return "grant";
  if (financeType !== undefined) return "unknown";
  if (instrument === "LN" || lender === ibrd) return "loan";
  if (instrument === "GRNT") return "grant";
  return lender === ida ? "credit" : "unknown";
}

/** By the status: only money that is drawn says that a loan is effective. Without one, what is committed is approved. */
function stageOf({ status, transactions }: IatiActivity): FinanceLine["stage"] {
  switch (status?.code) {
    case "1":
      return "proposed";
    case "2":
    case "3":
    case "6":
      return transactions.some(isDrawn) ? "effective" : "approved";
    case "4":
      return "closed";
    case "5":
      return "cancelled";
    default:
      return transactions.some(isCommitment) ? "approved" : "proposed";
  }
}
