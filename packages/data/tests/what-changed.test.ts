// What two datasets are said to differ in: each class by a small change that is of it, and nothing by silence.
import { describe, expect, test } from "vitest";
import { type Mutation, mutate } from "../src/diff/sample-changes.ts";
import { type Dataset, diffDatasets, loadDataset, whatChanged } from "../src/index.ts";
import { fc } from "./property.ts";
import { copyOf, shippedDataset, withTable } from "./shipped.ts";

const shipped = shippedDataset();

function loaded(table: string, change: (text: string) => string): Dataset {
  const { dataset, diagnostics } = loadDataset(withTable(table, change));
  if (dataset === undefined) throw new Error(JSON.stringify(diagnostics, null, 1));
  return dataset;
}

type Told = readonly [name: string, id: string, field: string, old?: string, now?: string];

function told(older: Dataset, newer: Dataset): readonly Told[] {
  const { groups } = whatChanged({ dataset: older }, { dataset: newer });
  return groups.flatMap(({ changes }) =>
    changes.map((one): Told => [one.class, one.id, one.field, one.old?.value, one.new?.value]),
  );
}

/** One cell of a row of `assertions.csv`. */
const assertion = (id: string, from: string, to: string) =>
  loaded("assertions.csv", (text) =>
    text.replace(new RegExp(`^(${id.replaceAll(".", "\\.")},.*?)${from}`, "m"), `$1${to}`),
  );
const rows = (table: string, from: string | RegExp, to: string) =>
  loaded(`${table}.csv`, (text) => text.replace(from, to));
const appended = (table: string, line: string) =>
  loaded(`${table}.csv`, (text) => `${text}${line}\n`);

const cases: readonly (readonly [string, Dataset, readonly Told[]])[] = [
  [
    "an amount corrected in place, however little",
    assertion("xj.wb.P148527.1.amount.wb25", "140000000", "140000001"),
    [["amount-restated", "P148527", "amount", "140000000", "140000001"]],
  ],
  [
    "a status",
    assertion("xj.wb.P003612.status.wb25", "closed", "dropped"),
    [["dropped", "P003612", "status", "closed", "dropped"]],
  ],
  [
    "a value of an older edition that does not hold",
    assertion("xj.wb.P003643.total-cost.wb24", "658100000", "658200000"),
    [["other-value", "P003643", "total-cost", "658100000", "658200000"]],
  ],
  [
    "a closing moved",
    assertion("xj.wb.P003612.closing.wb25", "2000-12-31", "2001-12-31"),
    [["date-moved", "P003612", "closing", "2000-12-31", "2001-12-31"]],
  ],
  [
    "an amount said to be about that much",
    assertion("xj.wb.P148527.1.amount.wb25", ",exact,", ",approx,"),
    [["qualifier-changed", "P148527", "amount", "140000000", "140000000"]],
  ],
  [
    "a name in capitals",
    assertion("xj.wb.P003612.name.wb25", "XINJIANG HIGHWAY PROJECT", "Xinjiang Highway Project"),
    [["formatting", "P003612", "name", "XINJIANG HIGHWAY PROJECT", "Xinjiang Highway Project"]],
  ],
  [
    "another name",
    assertion("xj.wb.P003612.name.wb25", "XINJIANG HIGHWAY PROJECT", "Xinjiang Roads"),
    [["renamed", "P003612", "name", "XINJIANG HIGHWAY PROJECT", "Xinjiang Roads"]],
  ],
  [
    "a locator",
    assertion("xj.wb.P003612.status.wb25", "P003612, status", "P003612, status code"),
    [["re-sourced", "P003612", "status", "closed", "closed"]],
  ],
  [
    "a further observation of the same value",
    appended(
      "assertions",
      "new,xj.wb.P003612.1,amount,150000000,USD,exact,wb25,again,,high,adopted,,,",
    ),
    [["seen-again", "P003612", "amount", undefined, "150000000"]],
  ],
  [
    "an edition that no longer gives it",
    appended("assertions", "new,xj.wb.P003612,closing,,,exact,wb25,,,high,recorded,,,"),
    [["date-lost", "P003612", "closing", "2000-12-31", undefined]],
  ],
  [
    "a line given up",
    rows("finance-lines", /^(xj\.wb\.P003612\.1,.*),closed,/m, "$1,cancelled,"),
    [["dropped", "P003612", "finance-lines stage", "closed", "cancelled"]],
  ],
  [
    "a project held for unverified",
    rows("projects", /^(xj\.wb\.P003612,.*),high,/m, "$1,unverified,"),
    [["confidence-changed", "P003612", "confidence", "high", "unverified"]],
  ],
  [
    "a source of another day",
    rows("sources", /^(wb24,.*),2024-08-29,/m, "$1,2024-08-30,"),
    [["source-changed", "wb24", "sources published", "2024-08-29", "2024-08-30"]],
  ],
  [
    "a rate",
    rows("fx-rates", /,(\d+\.\d+),/, ",9.99,"),
    [
      [
        "rate-changed",
        expect.any(String) as string,
        "fx-rates rate",
        expect.any(String) as string,
        "9.99",
      ],
    ],
  ],
];

describe("what changed", () => {
  test.each(cases)("%s", (_, newer, expected) => {
    expect(told(shipped, newer)).toEqual(expected);
  });

  test("nothing, between a dataset and itself", () => {
    expect(whatChanged({ dataset: shipped }, { dataset: copyOf(shipped) })).toEqual({
      rows: [],
      uncompared: [],
      groups: [],
    });
  });

  test("rows in another order are formatting, and no more", () => {
    const turned = { ...shipped, assertions: shipped.assertions.toReversed() };
    expect(told(shipped, turned).map(([name, id, field]) => [name, id, field])).toEqual([
      ["formatting", "assertions", "order"],
    ]);
  });

  test("a project gone is told once, with all that hung on it", () => {
    const id = "xj.wb.P003612";
    const ofOthers = ({ project }: { readonly project: string }) => project !== id;
    const without: Dataset = {
      ...shipped,
      projects: shipped.projects.filter((project) => project.id !== id),
      financeLines: shipped.financeLines.filter(ofOthers),
      assertions: shipped.assertions.filter(({ subject }) => !subject.startsWith(id)),
      allocations: shipped.allocations.filter(ofOthers),
      outputs: shipped.outputs.filter(ofOthers),
      beneficiaries: shipped.beneficiaries.filter(ofOthers),
      conflicts: shipped.conflicts.filter(ofOthers),
      matches: shipped.matches.filter(ofOthers),
    };
    expect(told(shipped, without)).toEqual([
      ["gone", "P003612", "record", "closed, 1994-08-30, 150000000 USD", undefined],
    ]);
    expect(told(without, shipped).map(([name]) => name)).toEqual(["record-added"]);
  });

  test("a project under another id is the same project", () => {
    const rename = (text: string) => text.replaceAll("xj.wb.P148527", "wb.P148527");
    const renamed: Dataset = JSON.parse(rename(JSON.stringify(shipped)));
    const found = told(shipped, { ...renamed, places: new Map() });
    expect(found.filter(([name]) => name === "re-coded")).toEqual([
      ["re-coded", "P148527", "id", "xj.wb.P148527", "wb.P148527"],
      ["re-coded", "P148527", "id", "xj.wb.P148527.1", "wb.P148527.1"],
    ]);
    const others = new Set(found.map(([name]) => name));
    expect([...others].toSorted()).toEqual(["formatting", "re-coded"]);
  });

  test("the day decides what is seen: what a later source says is counted apart", () => {
    const asOf = "2024-12-31";
    const newer = assertion("xj.wb.P148527.1.amount.wb25", "140000000", "150000000");
    const { groups } = whatChanged({ dataset: shipped, asOf }, { dataset: newer, asOf });
    expect(groups.map((group) => [group.class, group.changes.length])).toEqual([["unseen", 1]]);
  });
});

describe("two days of the shipped facts", () => {
  const { groups } = whatChanged(
    { dataset: shipped, asOf: "2024-08-29" },
    { dataset: shipped, asOf: "2025-03-31" },
  );
  const ofClass = (name: string) => groups.find((group) => group.class === name)?.changes ?? [];

  test("a credit of 1991 is an older project, for the list of its group reaches further", () => {
    expect(ofClass("record-added").map(({ id }) => id)).toEqual(["P003556"]);
    expect(ofClass("new")).toEqual([]);
  });

  test("a total that now counts grants is one of definition, though the older edition left it out", () => {
    const found = ofClass("amount-redefined").map(({ id, new: now }) => [id, now?.value]);
    expect(found).toEqual([
      ["P077615", "10500000"],
      ["P110661", "2976000"],
    ]);
  });

  test("a value that is lost stands with the rows and sources that still say it", () => {
    const lost = [...ofClass("amount-lost"), ...ofClass("date-lost")];
    expect(lost).toHaveLength(8);
    for (const { old } of lost) {
      expect(old?.rows).not.toEqual([]);
      expect(old?.sources?.map(({ id, locator }) => [id, typeof locator])).toEqual([
        ["wb24", "string"],
      ]);
    }
  });
});

describe("nothing by silence", () => {
  const mutation: fc.Arbitrary<Mutation> = fc.record({
    table: fc.nat(),
    row: fc.nat(),
    column: fc.nat(),
    kind: fc.constantFrom("remove", "add", "move", "change", "empty", "list"),
  });

  test("whatever differs is told in some class or said once, and nothing else is", () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (steps) => {
        const newer = mutate(shipped, steps);
        const {
          groups,
          uncompared,
          rows: counts,
        } = whatChanged({ dataset: shipped }, { dataset: newer });
        const isSame = diffDatasets(shipped, newer).length === 0;
        expect(counts.length === 0).toBe(isSame);
        expect(groups.length + uncompared.length === 0).toBe(isSame);
      }),
      { numRuns: 400 },
    );
  });
});
