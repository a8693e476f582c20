import { describe, expect, it } from "vitest";
import { knownAt } from "../as-of.ts";
import type { Assertion } from "../model/assertion.ts";
import type { Dataset } from "../model/dataset.ts";
import { datasetWith } from "../model/empty-dataset.ts";
import type { FinanceLine } from "../model/finance-line.ts";
import type { Source } from "../model/source.ts";

const source = (id: string, published: string): Source => ({
  id,
  published,
  title: id,
  publisher: "P",
  publisherZh: "P",
  kind: "DS",
  language: "en",
});
const line = (id: string, stage: FinanceLine["stage"]): FinanceLine => ({
  id,
  project: "p",
  lender: "44001",
  kind: "loan",
  stage,
  asWritten: "loan",
  currency: "USD",
  basis: "commitment",
});
const status = (subject: string, value: string, from: string): Assertion => ({
  id: `${subject}.${from}`,
  subject,
  field: "status",
  value,
  qualifier: "exact",
  source: from,
  confidence: "high",
  standing: "adopted",
});
const project = {
  id: "p",
  key: "p",
  nameEn: "P",
  shortZh: "P",
  shortEn: "P",
  confidence: "high",
  sources: ["s24"],
} as const;
const dataset = (financeLines: readonly FinanceLine[], assertions: readonly Assertion[]): Dataset =>
  datasetWith({
    sources: [source("s24", "2024-08-29"), source("s25", "2025-03-31")],
    projects: [project],
    financeLines,
    assertions,
  });
const stagesAt = (facts: Dataset, day: string) =>
  knownAt(facts, day).financeLines.map(({ stage }) => stage);

describe("the stage of a finance line", () => {
  it("follows its project's status from day to day", () => {
    const facts = dataset(
      [line("l", "proposed")],
      [status("p", "proposed", "s24"), status("p", "active", "s25")],
    );
    expect(stagesAt(facts, "2024-12-31")).toEqual(["proposed"]);
    expect(stagesAt(facts, "2025-12-31")).toEqual(["approved"]);
  });

  it("is back at an older edition's, where the newer one came first", () => {
    const facts = dataset(
      [line("l", "closed")],
      [status("p", "closed", "s25"), status("p", "active", "s24")],
    );
    expect(stagesAt(facts, "2024-12-31")).toEqual(["approved"]);
    expect(stagesAt(facts, "2025-12-31")).toEqual(["closed"]);
  });

  it("is its own where it never stood where its project did", () => {
    const facts = dataset(
      [line("l", "closed"), line("m", "cancelled")],
      [status("p", "closed", "s25")],
    );
    expect(stagesAt(facts, "2025-12-31")).toEqual(["closed", "cancelled"]);
  });

  it("is that of its own status before its project's", () => {
    const facts = dataset(
      [line("l", "approved")],
      [status("p", "active", "s25"), status("l", "closed", "s25")],
    );
    expect(stagesAt(facts, "2025-12-31")).toEqual(["closed"]);
  });

  it("is finer than a status where they agree, and stays where none is coded", () => {
    const facts = dataset([line("l", "effective")], [status("p", "active", "s24")]);
    expect(stagesAt(facts, "2025-12-31")).toEqual(["effective"]);
    const unknown = dataset([line("l", "closed")], [status("p", "unknown", "s24")]);
    expect(stagesAt(unknown, "2025-12-31")).toEqual(["closed"]);
  });
});
