// The two real lists made into two datasets: what changed between these is the news that the lists themselves give.
// Where it is told otherwise, the difference is named here with its reason.
import { beforeAll, describe, expect, test } from "vitest";
import {
  type Change,
  type ChangeClass,
  type ChangeGroup,
  cleanRows,
  compareWbEditions,
  datasetWith,
  editionRows,
  mergeInto,
  settleDates,
  whatChanged,
} from "../src/index.ts";
import { wbEdition, wbFiles, wbListsPresent } from "./wb-lists.ts";

if (!wbListsPresent)
  console.warn("skipped: no World Bank lists (set BRIEF_SHARED to compare them)");

/** Project ids, sorted, of the changes of a class that are of these fields. */
function idsOf(
  groups: readonly ChangeGroup[],
  classes: readonly ChangeClass[],
  fields: readonly string[],
  isMeant: (change: Change) => boolean = () => true,
): readonly string[] {
  return groups
    .filter((group) => classes.includes(group.class))
    .flatMap(({ changes }) => changes)
    .filter((change) => fields.includes(change.field) && isMeant(change))
    .map(({ id }) => id)
    .toSorted();
}

describe.skipIf(!wbListsPresent).each([
  { name: "two datasets", isHistory: false },
  { name: "one dataset with the newer list merged into the older", isHistory: true },
])("two lists as $name", ({ isHistory }) => {
  let lists: readonly ChangeGroup[] = [];
  let facts: readonly ChangeGroup[] = [];
  let uncompared: readonly string[] = [];

  beforeAll(async () => {
    const [older, newer] = await Promise.all([wbEdition(wbFiles.older), wbEdition(wbFiles.newer)]);
    const rowsOf = (edition: typeof older) => settleDates(cleanRows(editionRows(edition, {})));
    lists = compareWbEditions(older, newer).groups;
    const { dataset: a } = await mergeInto(datasetWith({}), rowsOf(older));
    const { dataset: b } = await mergeInto(isHistory ? a : datasetWith({}), rowsOf(newer));
    const changed = whatChanged({ dataset: a }, { dataset: b });
    facts = changed.groups;
    uncompared = changed.uncompared.map(({ field }) => field);
  }, 300_000);

  test.each<readonly [ChangeClass, string, string]>([
    ["dropped", "status", "status"],
    ["closed", "status", "status"],
    ["new", "record", "record"],
    ["gone", "record", "record"],
    ["record-added", "record", "record"],
    ["amount-lost", "total", "total-commitment"],
    ["amount-lost", "cost", "total-cost"],
    ["cost-restated", "cost", "total-cost"],
    ["amount-rounded", "cost", "total-cost"],
    ["uncommitted-amount", "total", "total-commitment"],
    ["uncommitted-amount", "cost", "total-cost"],
    ["date-moved", "closing", "closing"],
    ["date-lost", "closing", "closing"],
    ["renamed", "name", "name"],
    ["stage-moved", "stage", "preparation-stage"],
    ["re-coded", "financing", "financing-type"],
    ["re-coded", "instrument", "instrument"],
    ["reworded", "objective", "objective"],
    ["words-lost", "objective", "objective"],
    ["words-found", "objective", "objective"],
  ])("%s: the same projects by %s as by %s", (name, ofList, ofFacts) => {
    const listed = idsOf(lists, [name], [ofList]);
    expect(listed.length).toBeGreaterThan(0);
    expect(idsOf(facts, [name], [ofFacts])).toEqual(listed);
  });

  test("totals moved by definition, but for two grants of a dollar and less, which are no amounts", () => {
    const listed = idsOf(lists, ["amount-redefined"], ["total"]);
    const told = idsOf(facts, ["amount-redefined"], ["total-commitment"]);
    expect(listed).toHaveLength(118);
    expect(listed.filter((id) => !told.includes(id))).toEqual(["P108516", "P116852"]);
    expect(told.filter((id) => !listed.includes(id))).toEqual([]);
  });

  test("restated totals; from 0, which the rows do not carry, they are found", () => {
    const fromZero = (change: Change) => change.old?.value === "0";
    const listed = idsOf(lists, ["amount-restated"], ["total"], (one) => !fromZero(one));
    expect(idsOf(facts, ["amount-restated"], ["total-commitment"])).toEqual(listed);
    expect(idsOf(facts, ["amount-found"], ["total-commitment"])).toEqual(
      idsOf(lists, ["amount-restated"], ["total"], fromZero),
    );
    expect(listed).toHaveLength(24);
  });

  test("a loan, credit or grant that is no longer given, or was not, is a line gone or added", () => {
    const parts = ["ibrd", "ida", "grant"];
    const classes: readonly ChangeClass[] = [
      ...(["amount-lost", "amount-found", "amount-restated"] as const),
      ...(["uncommitted-amount", "amount-rounded"] as const),
    ];
    const isNone = (value: string | undefined) => value === undefined || value === "0";
    const lost = idsOf(lists, classes, parts, (one) => isNone(one.new?.value));
    const found = idsOf(lists, classes, parts, (one) => isNone(one.old?.value));
    const both = idsOf(
      lists,
      classes,
      parts,
      (one) => !isNone(one.old?.value) && !isNone(one.new?.value),
    );
    const noLonger = (one: Change) => one.new?.value === undefined;
    const given = (one: Change) => !noLonger(one);
    // A merge takes no line away: there the amount is what the newer edition no longer gives.
    const goneLines = idsOf(facts, ["financing-gone"], ["finance-lines"]);
    const goneAmounts = idsOf(facts, classes, ["amount"], noLonger);
    expect(isHistory ? goneAmounts : goneLines).toEqual(lost);
    expect(isHistory ? goneLines : goneAmounts).toEqual([]);
    expect(idsOf(facts, ["financing-added"], ["finance-lines"])).toEqual(found);
    expect(idsOf(facts, classes, ["amount"], given)).toEqual(both);
  });

  test("what the newer list does not give at all is said once", () => {
    const sets = ["parties borrower", "allocations sector", "links document", "markers"];
    expect(uncompared).toEqual([
      "environmental-risk",
      // What a merge leaves standing is in both.
      ...(isHistory ? [] : sets),
      "disclosure",
      "effectiveness",
    ]);
  });

  test("board dates of dropped and proposed projects stand beside, the others are found", () => {
    const listed = idsOf(lists, ["date-found"], ["approval"]);
    const told = idsOf(facts, ["date-found", "other-value"], ["approval"]);
    expect(listed.filter((id) => !told.includes(id))).toEqual([]);
  });
});
