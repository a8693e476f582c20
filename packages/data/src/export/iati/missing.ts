// What the schema asks for and the data do not give → warnings, one a kind, with the first row's place and a remedy.
import type { Diagnostic } from "../../diagnostic.ts";
import type { Dataset } from "../../model/dataset.ts";
import { groupRows } from "../../model/group-rows.ts";
import { placeOf } from "../../model/place-of.ts";
import type { Missing } from "./fit.ts";

const remedies: Readonly<Record<string, string>> = {
  "iati-identifier": "give the project its lender's number, or the line its record in iati-lines",
  "reporting-org": 'name who reports: a row of parties with the role "reporting"',
  "@ref": "give the organisation its identifier, as in XM-DAC-44000",
  title: "give the row a title",
  description: 'describe the project: a row of texts of the kind "description"',
  "participating-org": 'name who funds it: a row of parties with the role "funding"',
  "activity-status": 'state its status: an assertion on the field "status"',
  "activity-date":
    'give a date to the day: an assertion on "planned-start", "actual-start", "approval" or "closing"',
  "transaction-date": "give the transaction its day",
  "@value-date": "give the value its date",
  "@type": "give the row its type",
  "@role": "give the party a role that IATI knows: funding, accountable, extending, implementing",
  "@code": "give the row its code",
  "period-start": "give the period its first day",
  "period-end": "give the period its last day",
};

export function missingDiagnostics(
  dataset: Dataset,
  missing: readonly Missing[],
): readonly Diagnostic[] {
  const kinds = groupRows(missing, ({ path }) => path);
  return [...kinds.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, all]) => {
      const origin = all.flatMap(({ of }) => of.origins)[0];
      const [element = "", ...rest] = path.split("/");
      const what = rest.join("/");
      if (origin === undefined) return [];
      const id = String(origin.row["id"] ?? origin.row["code"]);
      const others = all.length === 1 ? "" : `; so do ${all.length - 1} more`;
      return [
        {
          rule: "iati-required",
          severity: "warning" as const,
          message: `"${element}" lacks "${what}", which the schema asks for${others}`,
          place: placeOf(dataset, { table: origin.table, id }),
          found: String(all.length),
          expected: what,
          remedy: remedies[what] ?? "fill the cell that it is made of",
        },
      ];
    });
}
