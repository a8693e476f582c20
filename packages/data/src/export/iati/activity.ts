// All that is said of one finance line → one <iati-activity>, its parts in any order.
import { coded, type Element, element, type Origin } from "./element.ts";
import { identifierFor, identifiersOf, namesAndDescriptionsOf, organisationsOf } from "./head.ts";
import { type Line, origin } from "./line.ts";
import { linksOf, resultsOf } from "./links-and-results.ts";
import { aidTypesOf, budgetsOf, flag, loanOf, transactionsOf } from "./money.ts";
import { allocationsOf, locationsOf, markersOf } from "./places.ts";
import { datesOf, statusOf } from "./status-and-dates.ts";

export function activityOf(line: Line, identifier = identifierFor(line)): Element {
  const { published } = line;
  const from: readonly Origin[] = [
    origin("finance-lines", line.row),
    origin("projects", line.project),
    ...(published === undefined ? [] : [origin("iati-lines", published)]),
  ];
  return element(
    "iati-activity",
    {
      "last-updated-datetime": published?.lastUpdated,
      "xml:lang": line.language,
      "default-currency": line.currency,
      humanitarian: flag(published?.humanitarian),
      hierarchy: published?.hierarchy,
    },
    [
      ...identifiersOf(line, identifier),
      ...organisationsOf(line),
      ...namesAndDescriptionsOf(line),
      ...statusOf(line),
      ...datesOf(line),
      ...allocationsOf(line),
      ...locationsOf(line),
      ...markersOf(line),
      ...defaultsOf(line),
      ...budgetsOf(line),
      ...transactionsOf(line),
      ...linksOf(line),
      ...resultsOf(line),
      ...loanOf(line),
    ],
    from,
  );
}

const financeTypes: Readonly<Record<string, string>> = { loan: "421", credit: "421", grant: "110" };

function defaultsOf({ published, row, isCompleted }: Line): readonly Element[] {
  const own = isCompleted ? (row.financeType ?? financeTypes[row.kind]) : undefined;
  const spend = published?.capitalSpend;
  return [
    ...coded("activity-scope", published?.scope),
    ...coded("collaboration-type", published?.collaborationType),
    ...coded("default-flow-type", published?.flowType),
    ...coded("default-finance-type", published?.financeType ?? own),
    ...aidTypesOf("default-aid-type", published?.aidTypes, []),
    ...coded("default-tied-status", published?.tiedStatus),
    ...(spend === undefined ? [] : [element("capital-spend", { percentage: spend })]),
  ];
}
