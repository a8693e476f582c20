import { describe, expect, it } from "vitest";
import type { Assertion } from "../model/assertion.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Source } from "../model/source.ts";
import { currentText, currentValue, dateOrder } from "./current-value.ts";

function source(id: string, published?: string): Source {
  const base = {
    id,
    title: id,
    publisher: id,
    publisherZh: id,
    kind: "EB",
    language: "en",
  } as const;
  return published === undefined ? base : { ...base, published };
}
function assertion(id: string, rest: Partial<Assertion>): Assertion {
  return {
    id,
    subject: "p",
    field: "total-cost",
    qualifier: "exact",
    source: "old",
    confidence: "high",
    standing: "adopted",
    ...rest,
  };
}
function dataset(assertions: Assertion[]): Dataset {
  const sources = [source("old", "2024-08-29"), source("new", "2025-03-31"), source("undated")];
  return {
    sources,
    assertions,
    organisations: [],
    regions: [],
    sectors: [],
    projects: [],
    financeLines: [],
    transactions: [],
    allocations: [],
    outputs: [],
    beneficiaries: [],
    aggregates: [],
    periods: [],
    fxRates: [],
    conflicts: [],
    matches: [],
    places: new Map(),
  };
}
const usd = (value: string) => ({ value, unit: "USD" });

describe("currentValue", () => {
  it("takes the newest adopted value and cites every source that agrees", () => {
    const found = currentValue(
      dataset([
        assertion("a", { source: "old", ...usd("5") }),
        assertion("b", { source: "new", ...usd("5") }),
        assertion("c", { source: "undated", ...usd("7") }),
      ]),
      "p",
      "total-cost",
    );
    expect(found).toMatchObject({ type: "money", unit: "USD", value: "5" });
    expect(found.sources.map((s) => s.id)).toEqual(["new", "old"]);
    expect(found.rows.map((r) => r.id)).toEqual(["b", "a"]);
  });
  it("keeps an earlier value that a later source no longer lists", () => {
    const rows = [
      assertion("a", { source: "old", ...usd("5") }),
      assertion("b", { source: "new" }),
    ];
    expect(currentValue(dataset(rows), "p", "total-cost").value).toBe("5");
  });
  it("never takes a recorded or a superseded value", () => {
    const rows = [
      assertion("a", { source: "new", ...usd("5") }),
      assertion("b", { source: "old", ...usd("6"), supersedes: "a" }),
      assertion("c", { source: "new", ...usd("9"), standing: "recorded" }),
    ];
    expect(currentValue(dataset(rows), "p", "total-cost").value).toBe("6");
  });
  it("gives a reason when no source states a value", () => {
    const none = currentValue(dataset([]), "p", "approval");
    expect(none).toMatchObject({
      type: "date",
      unit: "date",
      value: undefined,
      reason: "not-in-sources",
    });
    const emptied = currentValue(dataset([assertion("a", {})]), "p", "total-cost");
    expect(emptied).toMatchObject({ value: undefined, sources: [], rows: [{ id: "a" }] });
  });
  it("keeps the source's own word beside the code", () => {
    const rows = [assertion("a", { field: "status", value: "closed", asWritten: "Closed" })];
    expect(currentText(dataset(rows), "p", "status")).toMatchObject({
      value: "closed",
      asWritten: "Closed",
    });
    expect(currentText(dataset([]), "p", "status").value).toBeUndefined();
  });
});

it("orders dates of any precision, undated first", () => {
  const dates = ["2021-H1", undefined, "2021-03", "2021-Q3", "2021-06-30"];
  expect(dates.map(dateOrder).toSorted()).toEqual([
    "",
    "2021-03",
    "2021-06",
    "2021-06-30",
    "2021-09",
  ]);
});

describe("the preference of a field", () => {
  const adb = { id: "46004", nameEn: "Asian Development Bank", nameZh: "亚洲开发银行" };
  const withLender = (field: Assertion["field"], more: readonly Assertion[] = []): Dataset => ({
    ...dataset([
      assertion("theirs", { field, source: "page", ...usd("5") }),
      assertion("news", { field, source: "new", ...usd("7") }),
      ...more,
    ]),
    sources: [
      source("old", "2024-08-29"),
      source("new", "2025-03-31"),
      { ...source("page", "2020-01-31"), publisher: "Asian Development Bank" },
    ],
    organisations: [{ ...adb, shortZh: "亚行", shortEn: "ADB", type: "lender", order: 1 }],
    projects: [
      {
        id: "p",
        key: "p",
        lender: "46004",
        nameEn: "P",
        shortZh: "P",
        shortEn: "P",
        confidence: "high",
        sources: ["page"],
      },
    ],
  });

  it("lender: prints the lender's older word before another's newer one", () => {
    expect(currentValue(withLender("disbursed"), "p", "disbursed").value).toBe("5");
  });

  it("newest: prints the newer word, whoever says it", () => {
    expect(currentValue(withLender("total-cost"), "p", "total-cost").value).toBe("7");
  });

  it("lender: a word that the lender has superseded is not printed", () => {
    const restated = assertion("again", {
      field: "disbursed",
      source: "page",
      supersedes: "theirs",
      ...usd("6"),
    });
    const found = currentValue(withLender("disbursed", [restated]), "p", "disbursed");
    expect(found.value).toBe("6");
  });

  it("lender: where the lender says nothing, the newest is printed", () => {
    const { assertions, ...rest } = withLender("disbursed");
    const others = { ...rest, assertions: assertions.filter(({ id }) => id !== "theirs") };
    expect(currentValue(others, "p", "disbursed").value).toBe("7");
  });
});
