// Activities written as XML of each version and read back are the same, and their sums are exact.
import { describe, expect, test } from "vitest";
import { fc } from "../../../tests/property.ts";
import type { IatiActivity } from "./activity.ts";
import { readText } from "./sample-reading.ts";
import { writeFile } from "./sample-writer.ts";

const place = { file: "sample.xml" };

const characters = [
  "a",
  "Z",
  "7",
  " ",
  "\n",
  "&",
  "<",
  ">",
  '"',
  "'",
  "é",
  "城",
  "市",
  "𠮷",
  "]]>",
];
const words = fc
  .array(fc.constantFrom(...characters), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join("").trim())
  .filter((text) => text !== "");
/** Attributes have their line ends made blanks by XML itself. */
const name = words.map((text) => text.replaceAll(/\s+/g, " "));
const narrative = fc.record({ text: words, language: fc.constantFrom("en", "zh", "ru") });
const day = fc
  .date({ min: new Date("1983-01-01"), max: new Date("2050-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const amount = fc
  .tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.integer({ min: 0, max: 99 }))
  .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, "0")}`)
  .map((text) => (/^-0\.00$/.test(text) ? "0.00" : text));
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(of, { nil: undefined });

function activities(major: 1 | 2): fc.Arbitrary<readonly IatiActivity[]> {
  const narratives = fc.array(narrative, { maxLength: major === 1 ? 1 : 3 });
  const organisation = fc.record({
    ref: maybe(name),
    type: maybe(fc.constantFrom("10", "40", "70")),
    names: narratives,
  });
  const party = fc.record({
    ref: name,
    type: fc.constant(undefined),
    names: narratives,
    activityId: maybe(name),
  });
  const types = Array.from({ length: major === 1 ? 10 : 13 }, (_, index) => `${index + 1}`);
  const transaction = fc.record({
    ref: maybe(name),
    humanitarian: fc.constant(undefined),
    type: fc.constantFrom(...types),
    date: maybe(day),
    dateNarratives: fc.constant([]),
    value: amount,
    currency: fc.constantFrom("USD", "CNY", "JPY"),
    valueDate: maybe(day),
    descriptions: fc.array(narrative, { maxLength: 2 }),
    provider: maybe(party),
    receiver: maybe(party),
    channel: fc.constant(undefined),
    sectors: fc.constant([]),
    countries: fc.constant([]),
    regions: fc.constant([]),
    flowType: fc.constant(undefined),
    financeType: fc.constant(undefined),
    aidTypes: fc.constant([]),
    tiedStatus: fc.constant(undefined),
    place: fc.constant(place),
  });
  const percentage = maybe(fc.constantFrom("100", "33.33", "0.5", "100.00"));
  const vocabulary = fc.constantFrom("1", "2", "99");
  const activity = fc.record({
    identifier: words,
    language: fc.constantFrom("en", "zh"),
    defaultCurrency: fc.constantFrom("USD", "EUR"),
    reportingOrg: organisation,
    titles: fc.array(narrative, { maxLength: 3 }),
    descriptions: fc.array(fc.record({ type: fc.constantFrom("1", "2"), narratives }), {
      maxLength: 2,
    }),
    participatingOrgs: fc.array(
      fc
        .tuple(organisation, fc.constantFrom("1", "2", "3", "4"))
        .map(([of, role]) => ({ ...of, role, activityId: undefined, crsChannelCode: undefined })),
      { maxLength: 3 },
    ),
    status: fc
      .constantFrom("1", "2", "3", "4", "5", "6")
      .map((code) => ({ code, word: undefined })),
    dates: fc.array(
      fc.record({
        type: fc.constantFrom("1", "2", "3", "4"),
        date: day,
        narratives: fc.constant([]),
        place: fc.constant(place),
      }),
      { maxLength: 4 },
    ),
    recipientCountries: fc.array(
      fc.record({ code: fc.constantFrom("CN", "KZ"), percentage, narratives }),
      { maxLength: 2 },
    ),
    sectors: fc.array(
      fc.record({
        code: fc.constantFrom("21010", "210", "TRA"),
        vocabulary,
        vocabularyName: fc.constant(undefined),
        percentage,
        narratives,
      }),
      { maxLength: 3 },
    ),
    transactions: fc.array(transaction, { maxLength: 5 }),
  });
  return fc.array(activity.map(withoutTheRest), { minLength: 1, maxLength: 4 });
}

function withoutTheRest(activity: Partial<IatiActivity>): IatiActivity {
  return {
    version: "",
    identifier: undefined,
    language: undefined,
    defaultCurrency: undefined,
    lastUpdated: undefined,
    hierarchy: undefined,
    humanitarian: undefined,
    reportingOrg: undefined,
    titles: [],
    descriptions: [],
    participatingOrgs: [],
    otherIdentifiers: [],
    status: undefined,
    dates: [],
    scope: undefined,
    recipientCountries: [],
    recipientRegions: [],
    locations: [],
    sectors: [],
    policyMarkers: [],
    collaborationType: undefined,
    defaultFlowType: undefined,
    defaultFinanceType: undefined,
    defaultAidTypes: [],
    defaultTiedStatus: undefined,
    budgets: [],
    plannedDisbursements: [],
    capitalSpend: undefined,
    transactions: [],
    documentLinks: [],
    relatedActivities: [],
    results: [],
    loanTerms: [],
    loanStatuses: [],
    ...activity,
  };
}

/** Where its tag stands is another test's matter. */
function unplaced(activity: IatiActivity): IatiActivity {
  return {
    ...activity,
    version: "",
    dates: activity.dates.map((one) => ({ ...one, place })),
    transactions: activity.transactions.map((one) => ({ ...one, place })),
  };
}

/** In hundredths, by BigInt: a second way to the same sums. */
function sums(all: readonly IatiActivity[]): ReadonlyMap<string, bigint> {
  const result = new Map<string, bigint>();
  for (const { transactions } of all)
    for (const { type, currency, value } of transactions) {
      const key = `${type} ${currency}`;
      result.set(key, (result.get(key) ?? 0n) + hundredths(value));
    }
  return result;
}

function hundredths(value: string): bigint {
  const [whole = "", cents = ""] = value.replace("-", "").split(".");
  const size = BigInt(whole) * 100n + BigInt(cents.padEnd(2, "0"));
  return value.startsWith("-") ? -size : size;
}

describe.each(["1.01", "1.02", "1.03", "1.04", "1.05", "2.01", "2.02", "2.03"])(
  "version %s",
  (version) => {
    test("written and read back", () => {
      fc.assert(
        fc.property(activities(version.startsWith("1") ? 1 : 2), (all) => {
          const { records, report } = readText(writeFile(all, version));
          expect(records.map(({ activity }) => unplaced(activity))).toEqual(all);
          // Titles and descriptions without words are among what is written.
          const told = records.flatMap(({ diagnostics }) => diagnostics);
          expect(told.filter(({ rule }) => rule !== "iati-words-missing")).toEqual([]);
          const read = Object.entries(report.transactions).flatMap(([type, { sum }]) =>
            Object.entries(sum).map(([unit, total]): [string, bigint] => [
              `${type} ${unit}`,
              hundredths(total),
            ]),
          );
          expect(new Map(read)).toEqual(sums(all));
        }),
        { numRuns: 60 },
      );
    });
  },
);
