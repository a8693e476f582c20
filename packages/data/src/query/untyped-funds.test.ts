import { expect, test } from "vitest";
import type { Dataset } from "../model/dataset.ts";
import { datasetWith } from "../model/empty-dataset.ts";
import type { FinanceLine } from "../model/finance-line.ts";
import type { Project } from "../model/project.ts";
import { untypedByCurrency, untypedFunds } from "./untyped-funds.ts";

const project = (id: string): Project => ({
  id,
  key: id,
  nameEn: id,
  shortZh: id,
  shortEn: id,
  confidence: "high",
  sources: ["s"],
});

const line = (id: string, of: string, rest: Partial<FinanceLine> = {}): FinanceLine => ({
  id,
  project: of,
  lender: "44000",
  kind: "unknown",
  stage: "effective",
  currency: "USD",
  basis: "commitment",
  ...rest,
});

const dataset = (...financeLines: readonly FinanceLine[]): Dataset =>
  datasetWith({ projects: ["a", "b"].map(project), financeLines });

test("committed funds of unknown kind are told where no loan or grant counts their project", () => {
  const known = dataset(line("a1", "a"), line("b1", "b"), line("b2", "b", { kind: "loan" }));
  expect(untypedFunds(known).map((funds) => funds.project.id)).toEqual(["a"]);
});

test("proposed and dropped ones are not", () => {
  const known = dataset(
    line("a1", "a", { stage: "proposed" }),
    line("b1", "b", { stage: "dropped" }),
  );
  expect(untypedFunds(known)).toEqual([]);
});

test("a project in two currencies stands in the group of each", () => {
  const known = dataset(line("a1", "a"), line("a2", "a", { currency: "EUR" }), line("b1", "b"));
  const groups = [...untypedByCurrency(untypedFunds(known))];
  expect(groups.map(([currency, rows]) => [currency, rows.map((row) => row.project.id)])).toEqual([
    ["USD", ["a", "b"]],
    ["EUR", ["a"]],
  ]);
});
