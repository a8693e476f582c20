// Money of one activity: transactions, budgets, planned disbursements, terms and state of a loan.
import type { Budget } from "../../model/budget.ts";
import type { LoanStatus, LoanTerms } from "../../model/loan.ts";
import { unpackWord } from "../../model/packed-word.ts";
import type { Party } from "../../model/party.ts";
import type { Transaction } from "../../model/transaction.ts";
import { coded, type Element, element, type Origin, textElement } from "./element.ts";
import { lenderAs, namesOf } from "./head.ts";
import { type Line, narratives, origin, worded, wordsOf } from "./line.ts";
import { standardOrNamed } from "./places.ts";
import { dayStated, stated } from "./stated.ts";

export function transactionsOf(line: Line): readonly Element[] {
  const transactions = line.facts.transactions.of(line.row.id);
  const own = transactions.map((row) => transactionOf(line, row));
  const isSaid = transactions.some(({ type }) => type === "2");
  for (const field of ["amount", "disbursed"] as const)
    for (const row of stated(line, field)) {
      const isSum = field === "amount" ? isSaid : transactions.length > 0;
      const from = origin("assertions", row);
      if (isSum) line.ledger.leave(from, "transactions-say-it");
      else if (field === "disbursed") line.ledger.leave(from, "running-total");
      else if (isUncommitted(line)) line.ledger.leave(from, "no-commitment");
    }
  return isSaid ? own : [...own, ...commitmentOf(line)];
}

function transactionOf(line: Line, row: Transaction): Element {
  const from = origin("transactions", row);
  const { ref, humanitarian, date, description, language } = row;
  const cell = (column: string) => [origin("transactions", row, column)];
  return element(
    "transaction",
    { ref, humanitarian: flag(humanitarian) },
    [
      ...coded("transaction-type", row.type),
      ...transactionDateOf(line, row),
      valueElement(line, row, date, cell("value")),
      ...worded(line, "description", [
        ...(description === undefined
          ? []
          : [{ text: description, language, origin: origin("transactions", row, "description") }]),
        ...wordsOf(line, from, "description"),
      ]),
      ...partiesOf(line, row.id),
      ...coded("disbursement-channel", row.channel),
      ...classifiedOf(line, row),
      ...coded("flow-type", row.flowType),
      ...coded("finance-type", row.financeType),
      ...aidTypesOf("aid-type", row.aidTypes, cell("aidTypes")),
      ...coded("tied-status", row.tiedStatus),
    ],
    [from],
  );
}

/** With the words of a date in versions 1, which are read back as they were. */
function transactionDateOf(line: Line, row: Transaction): readonly Element[] {
  const from = origin("transactions", row);
  const words = narratives(line, wordsOf(line, from, "comment", "date"));
  if (row.date === undefined && words.length === 0) return [];
  const attributes = { "iso-date": row.date };
  return [element("transaction-date", attributes, words, [{ ...from, column: "date" }])];
}

export function flag(word: "yes" | "no" | undefined): string | undefined {
  if (word === undefined) return undefined;
  return word === "yes" ? "1" : "0";
}

export function dayElement(
  name: string,
  day: string | undefined,
  from: readonly Origin[],
): readonly Element[] {
  return day === undefined ? [] : [element(name, { "iso-date": day }, [], from)];
}

/** ISO 4217 for "no currency". */
const noCurrency = "XXX";

interface Money {
  readonly value: string;
  readonly currency?: string;
  readonly valueDate?: string;
}

/** The schema wants the day that a value is of: without one it is taken to be the day of the movement. */
function valueElement(
  line: Line,
  { value, currency, valueDate }: Money,
  day: string | undefined,
  from: readonly Origin[],
): Element {
  const isFilled = valueDate === undefined && day !== undefined && line.isCompleted;
  if (isFilled && from[0] !== undefined)
    line.ledger.complete(
      "iati-value-date",
      "a value without a date of its own is of the day of its transaction or of its period's start",
      from[0],
    );
  const attributes = {
    currency: currency === line.currency || currency === noCurrency ? undefined : currency,
    "value-date": valueDate ?? (isFilled ? day : undefined),
  };
  return textElement("value", attributes, value, from);
}

/** Sectors, countries and regions of a transaction, with what its source calls them. */
function classifiedOf(line: Line, row: Transaction): readonly Element[] {
  const kinds = [
    { name: "sector", column: "sectors", part: "sector", words: row.sectors },
    { name: "recipient-country", column: "countries", part: "country", words: row.countries },
    { name: "recipient-region", column: "regions", part: "region", words: row.regions },
  ] as const;
  return kinds.flatMap(({ name, column, part, words = [] }) =>
    words.map((word, at) => {
      const [vocabulary, code, percentage, own] = unpackWord(word);
      const from = origin("transactions", row);
      const names = narratives(line, wordsOf(line, from, "name", `${part}.${at + 1}`));
      const attributes = { vocabulary, "vocabulary-uri": own, code, percentage };
      return element(name, attributes, names, [{ ...from, column }]);
    }),
  );
}

export function aidTypesOf(
  name: "aid-type" | "default-aid-type",
  words: readonly string[] | undefined,
  from: readonly Origin[],
): readonly Element[] {
  return (words ?? []).map((word) => {
    const [vocabulary, code, own] = unpackWord(word);
    return element(name, { ...standardOrNamed(vocabulary, own), code }, [], from);
  });
}

function partiesOf(line: Line, subject: string): readonly Element[] {
  return line.facts.parties.of(subject).flatMap((party) => sideOf(line, party));
}

function sideOf(line: Line, party: Party): readonly Element[] {
  const { role, ref, type, activityId } = party;
  if (role !== "provider" && role !== "receiver") return [];
  const attributes = { ref, [`${role}-activity-id`]: activityId, type };
  return [element(`${role}-org`, attributes, namesOf(line, party), [origin("parties", party)])];
}

/** What was committed, of a line whose amount sources state without a transaction: on the day of its approval. */
function commitmentOf(line: Line): readonly Element[] {
  if (isUncommitted(line) || !line.isCompleted) return [];
  const amounts = stated(line, "amount");
  const [amount] = amounts;
  if (amount?.value === undefined) return [];
  const approval = dayStated(line, ["approval"]);
  if (approval === undefined) {
    for (const row of amounts) line.ledger.leave(origin("assertions", row), "commitment-undated");
    return [];
  }
  const from = amounts
    .filter(({ value }) => value === amount.value)
    .map((row) => origin("assertions", row));
  const money = { value: amount.value, currency: amount.unit ?? line.row.currency };
  const provider = lenderAs(line, "provider-org");
  return [
    element(
      "transaction",
      {},
      [
        ...coded("transaction-type", "2"),
        ...dayElement("transaction-date", approval.day, []),
        valueElement(line, { ...money, valueDate: approval.day }, approval.day, []),
        ...provider.map((one) => ({ ...one, attributes: { ...one.attributes, role: undefined } })),
      ],
      [...from, ...approval.rows.map((row) => origin("assertions", row))],
    ),
  ];
}

function isUncommitted({ row }: Line): boolean {
  return ["proposed", "dropped", "cancelled"].includes(row.stage);
}

export function budgetsOf(line: Line): readonly Element[] {
  return line.facts.budgets.of(line.row.id).map((row) => budgetOf(line, row));
}

function budgetOf(line: Line, row: Budget): Element {
  const isPlanned = row.kind === "planned-disbursement";
  const cell = (column: string) => [origin("budgets", row, column)];
  return element(
    row.kind,
    { type: row.type, ...(isPlanned ? {} : { status: row.status }) },
    [
      ...dayElement("period-start", row.start, cell("start")),
      ...dayElement("period-end", row.end, cell("end")),
      valueElement(line, row, row.start, cell("value")),
      ...partiesOf(line, row.id),
    ],
    [origin("budgets", row)],
  );
}

export function loanOf(line: Line): readonly Element[] {
  const terms = line.facts.loanTerms.of(line.row.id).map(termsOf);
  const rows = line.facts.loanStatuses.of(line.row.id);
  // Of several years the schema takes the last.
  const newest = line.isCompleted
    ? rows.toSorted((a, b) => ((a.year ?? "") < (b.year ?? "") ? 1 : -1))
    : rows;
  const states = newest.map((row) => stateOf(line, row));
  return terms.length + states.length === 0 ? [] : [element("crs-add", {}, [...terms, ...states])];
}

function termsOf(row: LoanTerms): Element {
  const cell = (column: string) => [origin("loan-terms", row, column)];
  return element(
    "loan-terms",
    { "rate-1": row.rate1, "rate-2": row.rate2 },
    [
      ...coded("repayment-type", row.repaymentType, cell("repaymentType")),
      ...coded("repayment-plan", row.repaymentPlan, cell("repaymentPlan")),
      ...dayElement("commitment-date", row.commitmentDate, cell("commitmentDate")),
      ...dayElement("repayment-first-date", row.repaymentFirstDate, cell("repaymentFirstDate")),
      ...dayElement("repayment-final-date", row.repaymentFinalDate, cell("repaymentFinalDate")),
    ],
    [origin("loan-terms", row)],
  );
}

function stateOf(line: Line, row: LoanStatus): Element {
  const amount = (name: string, value: string | undefined): readonly Element[] =>
    value === undefined
      ? []
      : [textElement(name, {}, value, [origin("loan-statuses", row, "value")])];
  const attributes = {
    year: row.year,
    currency: row.currency === line.currency ? undefined : row.currency,
    "value-date": row.valueDate,
  };
  return element(
    "loan-status",
    attributes,
    [
      ...amount("interest-received", row.interestReceived),
      ...amount("principal-outstanding", row.principalOutstanding),
      ...amount("principal-arrears", row.principalArrears),
      ...amount("interest-arrears", row.interestArrears),
    ],
    [origin("loan-statuses", row)],
  );
}
