import { expect, it } from "vitest";
import type { Assertion } from "../model/assertion.ts";
import type { Conflict } from "../model/conflict.ts";
import type { Dataset } from "../model/dataset.ts";
import { differences } from "./differences.ts";

function source(id: string, published?: string): Dataset["sources"][number] {
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
    field: "closing",
    qualifier: "exact",
    source: "wb24",
    confidence: "high",
    standing: "adopted",
    ...rest,
  };
}
function dataset(assertions: Assertion[], conflicts: Conflict[] = []): Dataset {
  const sources = [
    source("wb24", "2024-08-29"),
    source("wb25", "2025-03-31"),
    source("paper", "2019-11"),
    source("page"),
  ];
  return {
    sources,
    assertions,
    conflicts,
    organisations: [],
    regions: [],
    sectors: [],
    projects: [],
    financeLines: [],
    transactions: [],
    allocations: [],
    outputs: [],
    beneficiaries: [
      {
        id: "b.reported",
        project: "p",
        value: "283200",
        unit: "person",
        basis: "reported",
        qualifier: "approx",
        source: "page",
      },
      {
        id: "b.planned",
        project: "p",
        value: "263000",
        unit: "person",
        basis: "planned",
        qualifier: "more-than",
        source: "paper",
      },
    ],
    aggregates: [],
    periods: [],
    fxRates: [],
    matches: [],
    places: new Map(),
  };
}
const conflict = (field: string): Conflict => ({
  id: `c.${field}`,
  project: "p",
  field,
  fieldZh: field,
  fieldEn: field,
  commentZh: "",
  commentEn: "",
});

it("groups sources that agree and orders the values by date", () => {
  const rows = [
    assertion("a", { value: "2020-04-30" }),
    assertion("b", { value: "2020-04-30", source: "wb25" }),
    assertion("c", { value: "2020-12-31", source: "paper" }),
  ];
  const [found] = differences(dataset(rows, [conflict("closing")]), "p");
  expect(found?.values.map((v) => [v.key, v.date, v.sources.map((s) => s.id)])).toEqual([
    ["c", "2019-11", ["paper"]],
    ["a", "2025-03-31", ["wb24", "wb25"]],
  ]);
});

it("finds an undeclared difference, and the value that a newer list has lost", () => {
  const rows = [assertion("a", { value: "1991-03-31" }), assertion("b", { source: "wb25" })];
  const [found] = differences(dataset(rows), "p");
  expect(found).toMatchObject({ field: "closing", values: [{ key: "a" }, { key: "b" }] });
  expect(found?.conflict).toBeUndefined();
});

it("sees none where sources agree, spell a name differently, or correct a value", () => {
  const rows = [
    assertion("a", { value: "2020-04-30" }),
    assertion("b", { value: "2020-05-01", source: "wb25", supersedes: "a" }),
    assertion("c", { field: "name", value: "One" }),
    assertion("d", { field: "name", value: "CN-One", source: "wb25" }),
  ];
  expect(differences(dataset(rows), "p")).toEqual([]);
});

it("sets planned beneficiaries before reported ones", () => {
  const [found] = differences(dataset([], [conflict("beneficiaries")]), "p");
  expect(found?.values.map((v) => v.basis)).toEqual(["planned", "reported"]);
});

it("leaves out a finance line that its sources agree on", () => {
  const line = (id: string): Dataset["financeLines"][number] => ({
    id,
    project: "p",
    lender: "46004",
    kind: "loan",
    stage: "approved",
    asWritten: "loan",
    currency: "USD",
    basis: "commitment",
  });
  const amount = { field: "amount", unit: "USD" } as const;
  const rows = [
    assertion("a", { ...amount, subject: "p.1", value: "100" }),
    assertion("b", { ...amount, subject: "p.2", value: "5.1" }),
    assertion("c", { ...amount, subject: "p.2", value: "5.12", standing: "recorded" }),
  ];
  const facts = {
    ...dataset(rows, [conflict("amount")]),
    financeLines: [line("p.1"), line("p.2")],
  };
  expect(differences(facts, "p")[0]?.values.map((v) => v.key)).toEqual(["b", "c"]);
});
