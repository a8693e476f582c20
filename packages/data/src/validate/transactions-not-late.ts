// A payment is dated no later than the document that tells of it. Activities of IATI have the standard's rule, iati-11.2.1.
import type { Diagnostic } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import { dateSpan } from "../model/date-span.ts";
import { placeOf } from "../model/place-of.ts";
import { standingRows } from "../model/standing-rows.ts";

export function transactionsNotLate(dataset: Dataset, asOf: string): readonly Diagnostic[] {
  const ofIati = new Set(dataset.iatiLines.map(({ financeLine }) => financeLine));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  return standingRows(dataset.transactions)
    .filter(({ financeLine }) => !ofIati.has(financeLine))
    .flatMap(({ id, date, source }) => {
      const said = sources.get(source);
      const stated = said?.published ?? said?.retrieved;
      const lastDay = stated === undefined ? asOf : dateSpan(stated).last;
      if (date === undefined || dateSpan(date).first <= lastDay) return [];
      return [
        {
          rule: "transactions-not-late",
          severity: "error" as const,
          message: `the transaction "${id}" of "${date}" is after "${lastDay}", the last day that its source can speak of`,
          place: placeOf(dataset, { table: "transactions", id }, "date"),
          found: date,
          expected: `${lastDay} or before`,
          remedy: "correct the date, or the date of the source; what is planned is a budget",
        },
      ];
    });
}
