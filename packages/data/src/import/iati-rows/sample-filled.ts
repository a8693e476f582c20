// For tests: an activity in which every field says something that nothing else in it says.
import type { IatiActivity } from "../iati/activity.ts";

/** Nothing is missing: a field that is added to the reader is missed here by the compiler. */
export type Filled<T> = T extends readonly (infer Item)[]
  ? readonly [Filled<Item>, ...Filled<Item>[]]
  : T extends object
    ? { readonly [Key in keyof T]-?: Filled<NonNullable<T[Key]>> }
    : T;

const place = { file: "filled.xml", line: 1, column: 1, path: "p" };

/** Each text but those of closed lists is its own; amounts and days too. */
export function filledActivity(): Filled<IatiActivity> {
  let count = 100;
  const text = (what: string): string => `${what} ${++count}`;
  const word = (what: string): string => `${what}${++count}`;
  const amount = (): string => `${++count}.5`;
  const day = (): string =>
    `20${String(++count % 90).padStart(2, "0")}-0${(count % 9) + 1}-1${count % 10}`;
  const said = (what: string) =>
    [
      { text: text(what), language: word("lang") },
      { text: text(what), language: word("lang") },
    ] as const;
  const own = () => ({ vocabulary: "99", vocabularyName: word("vocabulary") });
  const organisation = () => ({
    ref: word("ref"),
    type: word("type"),
    names: said("organisation"),
  });
  const party = () => ({ ...organisation(), activityId: word("activity") });
  const recipient = () => ({
    code: word("CODE"),
    percentage: amount(),
    narratives: said("recipient"),
  });
  const classified = () => ({ ...recipient(), ...own() });
  const coded = () => ({ ...own(), code: word("code") });
  const money = () => ({ value: amount(), currency: "EUR", valueDate: day() });
  const measured = () => ({ value: word("value"), comments: said("comment") });
  return {
    version: "2.03",
    identifier: word("XX-"),
    language: word("lang"),
    defaultCurrency: "GBP",
    lastUpdated: word("updated"),
    hierarchy: word("hierarchy"),
    humanitarian: true,
    reportingOrg: organisation(),
    titles: said("title"),
    descriptions: [
      { type: "11", narratives: said("description") },
      { type: "12", narratives: said("description") },
    ],
    participatingOrgs: [
      { ...party(), role: "1", crsChannelCode: word("channel") },
      { ...party(), role: word("role"), crsChannelCode: word("channel") },
    ],
    otherIdentifiers: [
      {
        ref: word("other"),
        type: word("type"),
        ownerRef: word("owner"),
        ownerNames: said("owner"),
      },
    ],
    status: { code: "2", word: word("status") },
    dates: [{ type: "1", date: day(), narratives: said("date"), place }],
    scope: word("scope"),
    recipientCountries: [recipient()],
    recipientRegions: [classified()],
    locations: [
      {
        ref: word("place"),
        ids: [coded()],
        names: said("place"),
        descriptions: said("place"),
        activityDescriptions: said("place"),
        point: { latitude: amount(), longitude: amount() },
        administrative: [{ ...coded(), level: word("level"), names: said("unit") }],
        exactness: word("exactness"),
        precision: word("precision"),
        reach: word("reach"),
        locationClass: word("class"),
        feature: word("feature"),
        percentage: amount(),
      },
    ],
    sectors: [classified()],
    policyMarkers: [{ ...coded(), significance: word("significance"), narratives: said("marker") }],
    collaborationType: word("collaboration"),
    defaultFlowType: word("flow"),
    defaultFinanceType: word("finance"),
    defaultAidTypes: [coded()],
    defaultTiedStatus: word("tied"),
    budgets: [
      { ...money(), type: word("type"), status: word("status"), start: day(), end: day(), place },
    ],
    plannedDisbursements: [
      {
        ...{ ...money(), type: word("type"), start: day(), end: day() },
        ...{ provider: party(), receiver: party(), place },
      },
    ],
    capitalSpend: amount(),
    transactions: [
      {
        ...money(),
        ref: word("transaction"),
        humanitarian: false,
        type: "13",
        date: day(),
        dateNarratives: said("date"),
        descriptions: said("description"),
        provider: party(),
        receiver: party(),
        channel: word("channel"),
        sectors: [classified()],
        countries: [recipient()],
        regions: [classified()],
        flowType: word("flow"),
        financeType: word("finance"),
        aidTypes: [coded()],
        tiedStatus: word("tied"),
        place,
      },
    ],
    documentLinks: [
      {
        url: word("https://example.org/"),
        format: word("format"),
        titles: said("document"),
        descriptions: said("document"),
        categories: [word("category")],
        languages: [word("language")],
        date: day(),
      },
    ],
    relatedActivities: [{ ref: word("related"), type: word("type"), narratives: said("related") }],
    results: [
      {
        type: word("type"),
        aggregation: true,
        titles: said("result"),
        descriptions: said("result"),
        indicators: [
          {
            measure: word("measure"),
            ascending: false,
            titles: said("indicator"),
            descriptions: said("indicator"),
            baselines: [{ ...measured(), year: word("year"), date: day() }],
            periods: [{ start: day(), end: day(), targets: [measured()], actuals: [measured()] }],
          },
        ],
      },
    ],
    loanTerms: [
      {
        ...{ rate1: amount(), rate2: amount(), repaymentType: word("repayment") },
        ...{ repaymentPlan: word("plan"), commitmentDate: day() },
        ...{ repaymentFirstDate: day(), repaymentFinalDate: day(), place },
      },
    ],
    loanStatuses: [
      {
        ...{ year: word("year"), currency: "CHF", valueDate: day(), interestReceived: amount() },
        ...{ principalOutstanding: amount(), principalArrears: amount() },
        ...{ interestArrears: amount(), place },
      },
    ],
  };
}
