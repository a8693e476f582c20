// For property tests: activities as the reader gives them, in which everything that IATI 2.03 can say may be said.
import type {
  Classified,
  IatiActivity,
  IatiTransaction,
  Location,
  Narrative,
  RecipientCountry,
  Result,
} from "../src/import/iati/activity.ts";
import { fc } from "./property.ts";

export const place = { file: "generated.xml" };

const characters = [
  "a",
  "Z",
  "7",
  " ",
  "&",
  "<",
  ">",
  '"',
  "'",
  ":",
  "%",
  "é",
  "城",
  "市",
  "𠮷",
  "]]>",
];
const words = fc
  .array(fc.constantFrom(...characters), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join("").trim())
  .filter((text) => text !== "");
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(of, { nil: undefined });
const some = <T>(of: fc.Arbitrary<T>, maxLength = 2): fc.Arbitrary<readonly T[]> =>
  fc.array(of, { maxLength });

const narrative: fc.Arbitrary<Narrative> = fc.record({
  text: fc.oneof(words, fc.constant("two\nlines")),
  language: fc.constantFrom("en", "zh", "ru"),
});
const narratives = some(narrative);
const day = fc
  .date({ min: new Date("1983-01-01"), max: new Date("2050-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const amount = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.integer({ min: 0, max: 99 }))
  .map(([whole, cents]) =>
    cents === 0 ? `${whole}` : `${whole}.${String(cents).padStart(2, "0")}`,
  );
const percentage = maybe(fc.constantFrom("100", "33.33", "0.5", "100.00"));
const currency = fc.constantFrom("USD", "CNY", "JPY");
const boolean = maybe(fc.boolean());
const degrees = fc.constantFrom("43.8", "-87.61667", "0");

const sectorVocabulary = fc.constantFrom(
  { vocabulary: "1", vocabularyName: undefined },
  { vocabulary: "2", vocabularyName: undefined },
  { vocabulary: "7", vocabularyName: undefined },
  { vocabulary: "98", vocabularyName: undefined },
  { vocabulary: "99", vocabularyName: undefined },
  { vocabulary: "99", vocabularyName: "WBSector" },
  { vocabulary: "99", vocabularyName: "https://example.org/a list:1" },
);
const regionVocabulary = fc.constantFrom(
  { vocabulary: "1", vocabularyName: undefined },
  { vocabulary: "2", vocabularyName: undefined },
  { vocabulary: "99", vocabularyName: "https://example.org/regions" },
);
const placeVocabulary = fc.constantFrom(
  { vocabulary: "A4", vocabularyName: undefined },
  { vocabulary: "G1", vocabularyName: undefined },
);
const aid = fc.record({
  vocabulary: fc.constantFrom("1", "2"),
  vocabularyName: fc.constant(undefined),
  code: fc.constantFrom("C01", "B03"),
});

const country: fc.Arbitrary<RecipientCountry> = fc.record({
  code: maybe(fc.constantFrom("CN", "KZ", "XK", "789", "CHINA")),
  percentage,
  narratives,
});
const region: fc.Arbitrary<Classified> = fc
  .tuple(
    fc.record({ code: maybe(fc.constantFrom("619", "998", "AS")), percentage, narratives }),
    regionVocabulary,
  )
  .map(([of, vocabulary]) => ({ ...of, ...vocabulary }));
const sector: fc.Arbitrary<Classified> = fc
  .tuple(
    fc.record({
      code: maybe(fc.constantFrom("21010", "210", "TRA", "tra", "a b")),
      percentage,
      narratives,
    }),
    sectorVocabulary,
  )
  .map(([of, vocabulary]) => ({ ...of, ...vocabulary }));

const organisation = fc.record({
  ref: maybe(fc.oneof(words, fc.constantFrom("44000", "44002", "XM-DAC-46004", "47044"))),
  type: maybe(fc.constantFrom("10", "40", "60", "70")),
  names: narratives,
});
const party = fc
  .tuple(organisation, maybe(words))
  .map(([of, activityId]) => ({ ...of, activityId }));
/** An element without any content names nobody. */
const side = maybe(
  party.filter(
    ({ ref, type, activityId, names }) =>
      [ref, type, activityId].some((one) => one !== undefined) || names.length > 0,
  ),
);
const participating = fc
  .tuple(
    party,
    fc.record({
      role: fc.constantFrom("1", "2", "3", "4", "9"),
      crsChannelCode: maybe(fc.constantFrom("12000", "44002")),
    }),
  )
  .map(([of, more]) => ({ ...of, ...more }));

const location: fc.Arbitrary<Location> = fc.record({
  ref: maybe(words),
  ids: some(
    fc.tuple(words, placeVocabulary).map(([code, vocabulary]) => ({ code, ...vocabulary })),
  ),
  names: narratives,
  descriptions: narratives,
  activityDescriptions: narratives,
  point: maybe(fc.record({ latitude: degrees, longitude: degrees })),
  administrative: some(
    fc
      .tuple(
        fc.record({ code: words, level: maybe(fc.constantFrom("1", "2")), names: narratives }),
        placeVocabulary,
      )
      .map(([of, vocabulary]) => ({ ...of, ...vocabulary })),
  ),
  exactness: maybe(fc.constantFrom("1", "2")),
  precision: maybe(fc.constantFrom("1", "9")),
  reach: maybe(fc.constantFrom("1", "2")),
  locationClass: maybe(fc.constantFrom("1", "4")),
  feature: maybe(fc.constantFrom("PPLA", "ADM1")),
  percentage,
});

const movement: fc.Arbitrary<IatiTransaction> = fc.record({
  value: amount,
  currency,
  valueDate: maybe(day),
  ref: maybe(words),
  humanitarian: boolean,
  type: fc.constantFrom(...Array.from({ length: 13 }, (_, index) => `${index + 1}`)),
  date: maybe(day),
  dateNarratives: narratives,
  descriptions: narratives,
  provider: side,
  receiver: side,
  channel: maybe(fc.constantFrom("1", "4")),
  sectors: some(sector),
  countries: some(country),
  regions: some(region),
  flowType: maybe(fc.constantFrom("10", "21")),
  financeType: maybe(fc.constantFrom("421", "110")),
  aidTypes: some(aid),
  tiedStatus: maybe(fc.constantFrom("3", "5")),
  place: fc.constant(place),
});

/** Words in place of a day are refused as often as they are read. */
const transaction = movement.map((of) =>
  of.date === undefined ? { ...of, dateNarratives: [] } : of,
);

const span = { start: maybe(day), end: maybe(day) };
const money = { value: amount, currency, valueDate: maybe(day) };
const budget = fc.record({
  ...money,
  ...span,
  type: maybe(fc.constantFrom("1", "2")),
  status: maybe(fc.constantFrom("1", "2")),
  place: fc.constant(place),
});
const planned = fc.record({
  ...money,
  ...span,
  type: maybe(fc.constantFrom("1", "2")),
  provider: side,
  receiver: side,
  place: fc.constant(place),
});

const measured = { value: maybe(words), comments: narratives };
const result: fc.Arbitrary<Result> = fc.record({
  type: maybe(fc.constantFrom("1", "9")),
  aggregation: boolean,
  titles: narratives,
  descriptions: narratives,
  indicators: some(
    fc.record({
      measure: maybe(fc.constantFrom("1", "5")),
      ascending: boolean,
      titles: narratives,
      descriptions: narratives,
      baselines: some(
        fc.record({ ...measured, year: maybe(fc.constantFrom("2019", "2020")), date: maybe(day) }),
      ),
      periods: some(
        fc.record({
          ...span,
          targets: some(fc.record(measured)),
          actuals: some(fc.record(measured)),
        }),
      ),
    }),
  ),
});

const loanTerms = fc.record({
  rate1: maybe(fc.constantFrom("1.25", "0")),
  rate2: maybe(fc.constantFrom("0.5")),
  repaymentType: maybe(fc.constantFrom("1", "5")),
  repaymentPlan: maybe(fc.constantFrom("1", "12")),
  commitmentDate: maybe(day),
  repaymentFirstDate: maybe(day),
  repaymentFinalDate: maybe(day),
  place: fc.constant(place),
});
const loanStatus = fc.record({
  year: maybe(fc.constantFrom("2021", "2022")),
  currency,
  valueDate: maybe(day),
  interestReceived: maybe(amount),
  principalOutstanding: maybe(amount),
  principalArrears: maybe(amount),
  interestArrears: maybe(amount),
  place: fc.constant(place),
});

const identifier = fc.oneof(
  words,
  fc.constantFrom(
    ...["XM-DAC-46004-58135-001-LN4763", "XM-DAC-46004-58135-001-GRNT0900"],
    ...["XM-DAC-46004-58135-001-TA1", "XM-DAC-46004-58135-002-LN1"],
    ...["44000-P148527", "44000-P148527-A", "44000-P104806", "x-1", "X-1"],
  ),
);

const head = {
  version: fc.constant("2.03"),
  identifier: maybe(identifier),
  language: maybe(fc.constantFrom("en", "zh")),
  defaultCurrency: currency,
  lastUpdated: maybe(fc.constantFrom("2024-01-02T03:04:05Z", "2023-11-12")),
  hierarchy: maybe(fc.constantFrom("1", "2")),
  humanitarian: boolean,
  reportingOrg: maybe(organisation),
  titles: narratives,
  descriptions: some(
    fc.record({
      type: maybe(fc.constantFrom("1", "2", "4")),
      narratives: fc.array(narrative, { minLength: 1, maxLength: 2 }),
    }),
  ),
  participatingOrgs: some(participating, 3),
  otherIdentifiers: some(
    fc.record({
      ref: words,
      type: maybe(fc.constantFrom("A1", "B9")),
      ownerRef: maybe(words),
      ownerNames: narratives,
    }),
  ),
  status: maybe(
    fc.record({
      code: fc.constantFrom("1", "2", "3", "4", "5", "6"),
      word: maybe(fc.constantFrom("Implementation", "进行中")),
    }),
  ),
  dates: some(
    fc.record({
      type: fc.constantFrom("1", "2", "3", "4"),
      date: day,
      narratives,
      place: fc.constant(place),
    }),
    4,
  ),
} as const;

const body = {
  scope: maybe(fc.constantFrom("1", "8")),
  recipientCountries: some(country),
  recipientRegions: some(region),
  locations: some(location),
  sectors: some(sector, 4),
  policyMarkers: some(
    fc.record({
      code: maybe(fc.constantFrom("1", "9")),
      vocabulary: fc.constant("1"),
      vocabularyName: fc.constant(undefined),
      significance: fc.constantFrom("0", "3"),
      narratives,
    }),
  ),
  collaborationType: maybe(fc.constantFrom("1", "4")),
  defaultFlowType: maybe(fc.constantFrom("10", "21")),
  defaultFinanceType: maybe(fc.constantFrom("421", "110", "1100")),
  defaultAidTypes: some(aid),
  defaultTiedStatus: maybe(fc.constantFrom("3", "5")),
  budgets: some(budget),
  plannedDisbursements: some(planned),
  capitalSpend: percentage,
  transactions: some(transaction, 3),
  documentLinks: some(
    fc.record({
      url: maybe(words),
      format: maybe(fc.constantFrom("application/pdf")),
      titles: narratives,
      descriptions: narratives,
      categories: some(fc.constantFrom("A01", "A12")),
      languages: some(fc.constantFrom("en", "zh")),
      date: maybe(day),
    }),
  ),
  relatedActivities: some(
    fc.record({
      ref: maybe(words),
      type: maybe(fc.constantFrom("1", "5")),
      narratives,
    }),
  ),
  results: some(result, 1),
  loanTerms: some(loanTerms),
  loanStatuses: some(loanStatus),
} as const;

/** What an activity says of itself, and all the rest: two halves, for the types' sake. */
const activity: fc.Arbitrary<IatiActivity> = fc
  .tuple(fc.record(head), fc.record(body))
  .map(([first, second]) => ({ ...first, ...second }));

/** Some say the same as the one before, but for the identifier: facts that a project's lines share. */
export const activities: fc.Arbitrary<readonly IatiActivity[]> = fc
  .array(fc.tuple(activity, fc.boolean(), maybe(identifier)), { minLength: 1, maxLength: 4 })
  .map((all) =>
    all.map(([one, repeats], index) => {
      const before = all[index - 1]?.[0];
      return repeats && before !== undefined ? { ...before, identifier: one.identifier } : one;
    }),
  );
