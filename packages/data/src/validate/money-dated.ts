// Money that moves or stands at a moment has a day: a disbursed sum its own or its source's, a transaction, a budget.
// A commitment may be of an undated source: it is known at every date.
import type { Diagnostic, Place } from "../diagnostic.ts";
import type { AssertionField } from "../model/assertion.ts";
import type { Dataset } from "../model/dataset.ts";
import { placeOf } from "../model/place-of.ts";
import { standingRows } from "../model/standing-rows.ts";
import { adoptedAssertions } from "./adopted-assertions.ts";

const ofAMoment: ReadonlySet<AssertionField> = new Set(["disbursed", "undisbursed"]);

export function moneyDated(dataset: Dataset): readonly Diagnostic[] {
  const dated = new Set(
    dataset.sources
      .filter(({ published, retrieved }) => (published ?? retrieved) !== undefined)
      .map(({ id }) => id),
  );
  const known = new Set(dataset.sources.map(({ id }) => id));
  const undated = (source: string) => known.has(source) && !dated.has(source);
  const assertions = adoptedAssertions(dataset)
    .filter(({ field, value }) => ofAMoment.has(field) && value !== undefined)
    .filter(({ observed, source }) => observed === undefined && undated(source))
    .map(({ id, field, subject }) =>
      undatedMoney(
        `the ${field} of "${subject}" has no date, nor has its source`,
        placeOf(dataset, { table: "assertions", id }, "observed"),
      ),
    );
  const transactions = standingRows(dataset.transactions)
    .filter(({ date, valueDate }) => date === undefined && valueDate === undefined)
    .map(({ id }) =>
      undatedMoney(
        `the transaction "${id}" has no date`,
        placeOf(dataset, { table: "transactions", id }, "date"),
      ),
    );
  const budgets = standingRows(dataset.budgets)
    .filter(({ start, end, valueDate }) => (start ?? end ?? valueDate) === undefined)
    .map(({ id }) =>
      undatedMoney(
        `the budget "${id}" has no date`,
        placeOf(dataset, { table: "budgets", id }, "start"),
      ),
    );
  return [...assertions, ...transactions, ...budgets];
}

function undatedMoney(message: string, place: Place): Diagnostic {
  return {
    rule: "money-dated",
    severity: "warning",
    message,
    place,
    found: "no date",
    expected: "a day, month or year",
    remedy: "write the date that the source states, or the day it was retrieved into sources.csv",
  };
}
