// Transactions, budgets, planned disbursements and loans of one activity.
import type {
  Budget,
  IatiTransaction,
  LoanStatus,
  LoanTerms,
  PlannedDisbursement,
  Vocabulary,
} from "./activity.ts";
import {
  aidVocabularies,
  budgetStatuses,
  budgetTypes,
  disbursementChannels,
  flowTypes,
  repaymentPeriods,
  repaymentTypes,
  tiedStatuses,
  transactionTypes,
} from "./codes.ts";
import { attribute, childOf, childrenOf, textOf, type XmlElement } from "./element.ts";
import {
  booleanOf,
  codedOf,
  codeIn,
  codeOf,
  currencyOf,
  datedOf,
  dayFrom,
  dayIn,
  decimalFrom,
  moneyIn,
  narrativesIn,
  narrativesOf,
  partyIn,
  vocabularyOf,
} from "./fields.ts";
import { classifiedIn, countriesIn } from "./read-places.ts";
import { type Reading, reject } from "./reading.ts";

/** A transaction without a known type or a clear value is refused whole: it would be a sum's silent gap. */
export function transactionsOf(reading: Reading, activity: XmlElement): readonly IatiTransaction[] {
  return childrenOf(activity, "transaction").flatMap((element) => {
    const transaction = transactionOf(reading, element);
    return transaction === undefined ? [] : [transaction];
  });
}

function transactionOf(reading: Reading, element: XmlElement): IatiTransaction | undefined {
  const { place } = element;
  const type = transactionTypeOf(reading, element);
  const money = moneyIn(reading, element);
  const date = childOf(reading, element, "transaction-date");
  const dated = date === undefined ? undefined : datedOf(reading, date);
  const rest = {
    ref: attribute(element, "ref"),
    humanitarian: booleanOf(element, "humanitarian"),
    date: dated?.date,
    dateNarratives: dated?.narratives ?? [],
    descriptions: narrativesIn(reading, element, "description"),
    provider: partyIn(reading, element, "provider-org"),
    receiver: partyIn(reading, element, "receiver-org"),
    channel: codeIn(reading, element, "disbursement-channel", disbursementChannels),
    sectors: classifiedIn(reading, element, "sector"),
    countries: countriesIn(reading, element),
    regions: classifiedIn(reading, element, "recipient-region"),
    flowType: codeIn(reading, element, "flow-type", flowTypes),
    financeType: codeIn(reading, element, "finance-type"),
    aidTypes: aidTypesIn(reading, element, "aid-type"),
    tiedStatus: codeIn(reading, element, "tied-status", tiedStatuses),
    place,
  };
  return type === undefined || money === undefined ? undefined : { type, ...money, ...rest };
}

function transactionTypeOf(reading: Reading, element: XmlElement): string | undefined {
  const type = childOf(reading, element, "transaction-type");
  const { code, word } =
    type === undefined
      ? { code: undefined, word: undefined }
      : codedOf(reading, transactionTypes, type);
  if (code !== undefined && transactionTypes.codes.has(code)) return code;
  const written = code ?? word;
  const reason =
    written === undefined
      ? "a transaction has no type"
      : `a transaction's type "${written}" is not known`;
  reject(reading, "iati-transaction-type", (type ?? element).place, reason);
  return undefined;
}

export function aidTypesIn(
  reading: Reading,
  parent: XmlElement,
  name: "aid-type" | "default-aid-type",
): readonly (Vocabulary & { readonly code: string })[] {
  return childrenOf(parent, name).flatMap((element) => {
    const words = narrativesOf(reading, element);
    const code = attribute(element, "code") ?? words[0]?.text;
    const vocabulary = vocabularyOf(reading, aidVocabularies, element, "1");
    return code === undefined ? [] : [{ code, ...vocabulary }];
  });
}

export function budgetsOf(reading: Reading, activity: XmlElement): readonly Budget[] {
  return childrenOf(activity, "budget").flatMap((element) => {
    const { place } = element;
    const budget = {
      type: codeOf(reading, budgetTypes, attribute(element, "type"), place),
      status: codeOf(reading, budgetStatuses, attribute(element, "status"), place),
      start: dayIn(reading, element, "period-start"),
      end: dayIn(reading, element, "period-end"),
      place,
    };
    const money = moneyIn(reading, element);
    return money === undefined ? [] : [{ ...budget, ...money }];
  });
}

export function plannedDisbursementsOf(
  reading: Reading,
  activity: XmlElement,
): readonly PlannedDisbursement[] {
  return childrenOf(activity, "planned-disbursement").flatMap((element) => {
    const { place } = element;
    const planned = {
      type: codeOf(reading, budgetTypes, attribute(element, "type"), place),
      start: dayIn(reading, element, "period-start"),
      end: dayIn(reading, element, "period-end"),
      provider: partyIn(reading, element, "provider-org"),
      receiver: partyIn(reading, element, "receiver-org"),
      place,
    };
    const money = moneyIn(reading, element);
    return money === undefined ? [] : [{ ...planned, ...money }];
  });
}

export function loanTermsOf(reading: Reading, crs: readonly XmlElement[]): readonly LoanTerms[] {
  return crs
    .flatMap((element) => childrenOf(element, "loan-terms"))
    .map((element) => ({
      rate1: decimalFrom(reading, attribute(element, "rate-1"), element.place),
      rate2: decimalFrom(reading, attribute(element, "rate-2"), element.place),
      repaymentType: codeIn(reading, element, "repayment-type", repaymentTypes),
      repaymentPlan: codeIn(reading, element, "repayment-plan", repaymentPeriods),
      commitmentDate: dayIn(reading, element, "commitment-date"),
      repaymentFirstDate: dayIn(reading, element, "repayment-first-date"),
      repaymentFinalDate: dayIn(reading, element, "repayment-final-date"),
      place: element.place,
    }));
}

export function loanStatusesOf(
  reading: Reading,
  crs: readonly XmlElement[],
): readonly LoanStatus[] {
  return crs
    .flatMap((element) => childrenOf(element, "loan-status"))
    .map((element) => {
      const { place } = element;
      return {
        year: attribute(element, "year"),
        currency: currencyOf(reading, element),
        valueDate: dayFrom(reading, attribute(element, "value-date"), place),
        interestReceived: decimalIn(reading, element, "interest-received"),
        principalOutstanding: decimalIn(reading, element, "principal-outstanding"),
        principalArrears: decimalIn(reading, element, "principal-arrears"),
        interestArrears: decimalIn(reading, element, "interest-arrears"),
        place,
      };
    });
}

function decimalIn(reading: Reading, parent: XmlElement, name: string): string | undefined {
  const element = childOf(reading, parent, name);
  return element === undefined ? undefined : decimalFrom(reading, textOf(element), element.place);
}
