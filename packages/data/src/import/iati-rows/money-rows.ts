// Transactions, budgets, planned disbursements and loans of an activity → rows of its finance line.
import { packWord } from "../../model/packed-word.ts";
import type { IatiActivity, IatiTransaction, Narrative } from "../iati/activity.ts";
import { addSides } from "./party-rows.ts";
import { classifiedWords, countryWords } from "./place-rows.ts";
import { addTexts, firstOf, idOf, keyOf, type Writer, yesNo } from "./writer.ts";

/** ISO 4217 for "no currency". */
export const noCurrency = "XXX";

export function addMoney(writer: Writer, line: string, activity: IatiActivity): void {
  addTransactions(writer, line, activity);
  addBudgets(writer, line, activity);
  addLoans(writer, line, activity);
}

function addTransactions(writer: Writer, line: string, { transactions }: IatiActivity): void {
  for (const [index, transaction] of transactions.entries()) {
    const key = keyOf(line, "transactions", index + 1);
    const id = idOf(writer, key);
    const described = firstOf(transaction.descriptions);
    writer.sink.add(
      "transactions",
      {
        id,
        financeLine: line,
        type: transaction.type,
        date: transaction.date,
        value: transaction.value,
        currency: transaction.currency ?? noCurrency,
        valueDate: transaction.valueDate,
        ref: transaction.ref,
        description: described.text,
        language: described.language,
        humanitarian: yesNo(transaction.humanitarian),
        channel: transaction.channel,
        flowType: transaction.flowType,
        financeType: transaction.financeType,
        aidTypes: aidWords(transaction.aidTypes),
        tiedStatus: transaction.tiedStatus,
        sectors: classifiedWords(transaction.sectors),
        countries: countryWords(transaction.countries),
        regions: classifiedWords(transaction.regions),
        source: writer.source,
        locator: `${writer.label}, transaction ${index + 1}`,
      },
      transaction.place,
    );
    addTexts(writer, { id, key }, "description", described.others);
    addTexts(writer, { id, key }, "comment", transaction.dateNarratives, { part: "date" });
    addPartNames(writer, { id, key }, transaction);
    addSides(writer, { id, key }, transaction);
  }
}

function addPartNames(
  writer: Writer,
  row: { readonly id: string; readonly key: string },
  { sectors, countries, regions }: IatiTransaction,
): void {
  const parts: Readonly<Record<string, readonly { readonly narratives: readonly Narrative[] }[]>> =
    { sector: sectors, country: countries, region: regions };
  for (const [kind, all] of Object.entries(parts))
    for (const [index, { narratives }] of all.entries())
      addTexts(writer, row, "name", narratives, { part: `${kind}.${index + 1}` });
}

export function aidWords(all: IatiTransaction["aidTypes"]): string[] {
  return all.map(({ vocabulary, code, vocabularyName }) =>
    packWord([vocabulary, code, vocabularyName]),
  );
}

function addBudgets(
  writer: Writer,
  line: string,
  { budgets, plannedDisbursements }: IatiActivity,
): void {
  for (const [index, { place, ...budget }] of budgets.entries())
    writer.sink.add(
      "budgets",
      {
        ...budget,
        id: idOf(writer, keyOf(line, "budgets", index + 1)),
        financeLine: line,
        kind: "budget",
        source: writer.source,
      },
      place,
    );
  for (const [index, planned] of plannedDisbursements.entries()) {
    const { place, provider, receiver, ...rest } = planned;
    const key = keyOf(line, "budgets", `planned.${index + 1}`);
    const id = idOf(writer, key);
    writer.sink.add(
      "budgets",
      { ...rest, id, financeLine: line, kind: "planned-disbursement", source: writer.source },
      place,
    );
    addSides(writer, { id, key }, { provider, receiver });
  }
}

function addLoans(writer: Writer, line: string, activity: IatiActivity): void {
  const own = { financeLine: line, source: writer.source };
  for (const [index, { place, ...terms }] of activity.loanTerms.entries()) {
    const id = idOf(writer, keyOf(line, "loan-terms", index + 1));
    writer.sink.add("loan-terms", { ...terms, ...own, id }, place);
  }
  for (const [index, { place, ...status }] of activity.loanStatuses.entries()) {
    const id = idOf(writer, keyOf(line, "loan-statuses", index + 1));
    writer.sink.add("loan-statuses", { ...status, ...own, id }, place);
  }
}
