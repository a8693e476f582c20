import { describe, expect, it } from "vitest";
import { knownAt } from "../../as-of.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { Dataset } from "../../model/dataset.ts";
import { datasetWith } from "../../model/empty-dataset.ts";
import type { FinanceLine } from "../../model/finance-line.ts";
import type { Project } from "../../model/project.ts";
import type { Source } from "../../model/source.ts";
import type { Transaction } from "../../model/transaction.ts";
import { collectRows } from "../collect-rows.ts";
import { lenders } from "../wb-rows/named-rows.ts";
import { mergeInto } from "./merge-into.ts";
import { edition, mergedEditions, rowsAsImport } from "./sample-merge.ts";

const roads =
  "P1 | Roads | Active | China | 2015-05-29 | 2026-06-30 | 5000000 | 5000000 | | | Bureau | Roads |";
const closed =
  "P1 | Roads | Closed | China | 2015-05-29 | 2026-12-31 | 4000000 | 4000000 | | | Office | Roads |";

const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  title: id,
  publisher: "P",
  publisherZh: "P",
  kind: "DS",
  language: "en",
  ...more,
});
const project = (more: Partial<Project> = {}): Project => ({
  id: "xj.P1",
  key: "P1",
  lender: "44001",
  lenderProjectId: "P1",
  nameEn: "Ours",
  shortZh: "我",
  shortEn: "Ours",
  confidence: "high",
  sources: ["news"],
  ...more,
});
const line = (more: Partial<FinanceLine> = {}): FinanceLine => ({
  id: "xj.P1.1",
  project: "xj.P1",
  lender: "44001",
  kind: "loan",
  stage: "approved",
  asWritten: "loan",
  currency: "USD",
  basis: "commitment",
  ...more,
});
const fact = (more: Partial<Assertion> & Pick<Assertion, "id">): Assertion => ({
  subject: "xj.P1.1",
  field: "amount",
  value: "5000000",
  unit: "USD",
  qualifier: "exact",
  source: "news",
  confidence: "high",
  standing: "adopted",
  ...more,
});
const ours = (more: Partial<Dataset> = {}): Dataset =>
  datasetWith({
    sources: [source("news")],
    organisations: lenders,
    projects: [project()],
    financeLines: [line()],
    ...more,
  });
const of = (dataset: Dataset, subject: string, field: Assertion["field"]) =>
  dataset.assertions
    .filter((a) => a.subject === subject && a.field === field)
    .map(({ id, value, standing, supersedes }) => [id, value, standing, supersedes]);

describe("mergeRows into an empty dataset", () => {
  it("gives every row of the import as it is", async () => {
    const { dataset } = await collectRows(edition("2024-01-31", roads));
    const merged = await mergedEditions([["2024-01-31", roads]]);
    expect(merged.dataset).toEqual(dataset);
  });
});

describe("an edition merged again", () => {
  it("changes nothing", async () => {
    const once = await mergedEditions([["2024-01-31", roads]]);
    const twice = await mergedEditions([["2024-01-31", roads]], once.dataset);
    expect(twice.dataset).toEqual(once.dataset);
    expect(Object.values(twice.account.tables).every((table) => table.new === 0)).toBe(true);
    expect(twice.account.tables["assertions"]?.seenAgain).toBe(once.dataset.assertions.length);
  });
});

describe("a newer edition", () => {
  it("supersedes what it says otherwise, and observes what is the same", async () => {
    const { dataset, account } = await mergedEditions([
      ["2024-01-31", roads],
      ["2025-01-31", closed],
    ]);
    const [older, newer] = ["wb-projects.2024-01-31", "wb-projects.2025-01-31"];
    expect(of(dataset, "wb.P1.ibrd", "amount")).toEqual([
      [`wb.P1.ibrd.amount.${older}`, "5000000", "adopted", undefined],
      [`wb.P1.ibrd.amount.${newer}`, "4000000", "adopted", `wb.P1.ibrd.amount.${older}`],
    ]);
    expect(of(dataset, "wb.P1", "approval")).toEqual([
      [`wb.P1.approval.${older}`, "2015-05-29", "adopted", undefined],
      [`wb.P1.approval.${newer}`, "2015-05-29", "adopted", undefined],
    ]);
    expect(
      account.superseded.map(({ field, older: a, newer: b }) => [field, a.value, b.value]),
    ).toEqual([
      ["status", "active", "closed"],
      ["amount", "5000000", "4000000"],
      ["total-commitment", "5000000", "4000000"],
      ["closing", "2026-06-30", "2026-12-31"],
    ]);
    expect(dataset.projects[0]?.sources).toEqual([older, newer]);
    expect(dataset.parties.map(({ name, supersedes }) => [name, supersedes])).toEqual([
      ["Bureau", undefined],
      ["Office", [`wb.P1.party.implementing.${older}`]],
    ]);
    expect(dataset.allocations.map(({ target, sources }) => [target, sources])).toEqual([
      ["CN", [older, newer]],
      ["wb-sector.roads", [older, newer]],
    ]);
  });

  it("does not unsay what it is silent on, and tells it", async () => {
    const silent = "P1 | Roads | Active | China | 2015-05-29 | | 5000000 | | | | | |";
    const { dataset, account } = await mergedEditions([
      ["2024-01-31", roads],
      ["2025-01-31", silent],
    ]);
    expect(account.unmentioned.map(({ field, standing }) => [field, standing.value])).toEqual([
      ["amount", "5000000"],
      ["closing", "2026-06-30"],
    ]);
    expect(knownAt(dataset, "2026-01-01").parties.map(({ name }) => name)).toEqual(["Bureau"]);
  });

  it("in another spelling only stands last in the account", async () => {
    const respelt = closed.replace("Roads", "ROADS");
    const { account } = await mergedEditions([
      ["2024-01-31", roads],
      ["2025-01-31", respelt],
    ]);
    expect(account.superseded.map(({ field }) => field)).toEqual([
      "status",
      "amount",
      "total-commitment",
      "closing",
      "name",
    ]);
  });

  it("that comes late is history: the newer word stays the current one", async () => {
    const { dataset, account } = await mergedEditions([
      ["2025-01-31", closed],
      ["2024-01-31", roads],
    ]);
    expect(of(dataset, "wb.P1.ibrd", "amount").map(([, value, , by]) => [value, by])).toEqual([
      ["4000000", undefined],
      ["5000000", undefined],
    ]);
    expect(account.superseded.every(({ isLate }) => isLate)).toBe(true);
    const names = (day: string) => knownAt(dataset, day).parties.map(({ name }) => name);
    expect(names("2024-06-30")).toEqual(["Bureau"]);
    expect(names("2025-06-30")).toEqual(["Office"]);
  });

  it("between two others breaks no chain", async () => {
    const middle = roads.replaceAll("5000000", "4500000").replace("Bureau", "Board");
    const { dataset } = await mergedEditions([
      ["2024-01-31", roads],
      ["2025-01-31", closed],
      ["2024-06-30", middle],
    ]);
    const chain = of(dataset, "wb.P1.ibrd", "amount").map(([, value, , by]) => [value, by]);
    expect(chain).toEqual([
      ["5000000", undefined],
      ["4000000", "wb.P1.ibrd.amount.wb-projects.2024-01-31"],
      ["4500000", undefined],
    ]);
    const names = (day: string) => knownAt(dataset, day).parties.map(({ name }) => name);
    expect(["2024-02-01", "2024-07-01", "2025-02-01"].map(names)).toEqual([
      ["Bureau"],
      ["Board"],
      ["Office"],
    ]);
  });
});

describe("a project that is there under another id", () => {
  it("is found by its lender's family and number, its line by lender and kind", async () => {
    const { dataset, account } = await mergedEditions(
      [["2024-01-31", roads]],
      ours({ assertions: [fact({ id: "a" })] }),
    );
    expect(dataset.projects.map(({ id }) => id)).toEqual(["xj.P1"]);
    expect(dataset.financeLines).toHaveLength(1);
    expect(of(dataset, "xj.P1.1", "amount").map(([id, value]) => [id, value])).toEqual([
      ["a", "5000000"],
      ["xj.P1.1.amount.wb-projects.2024-01-31", "5000000"],
    ]);
    expect(of(dataset, "xj.P1", "status")[0]?.[0]).toBe("xj.P1.status.wb-projects.2024-01-31");
    expect(account.tables["assertions"]?.observed).toBe(1);
  });

  it("takes another publisher's amount beside its own", async () => {
    const { dataset, account } = await mergedEditions(
      [["2024-01-31", roads]],
      ours({ assertions: [fact({ id: "a", value: "6000000" })] }),
    );
    expect(of(dataset, "xj.P1.1", "amount").map(([, value, , by]) => [value, by])).toEqual([
      ["6000000", undefined],
      ["5000000", undefined],
    ]);
    expect(account.sideBySide.map(({ subject, field }) => [subject, field])).toEqual([
      ["xj.P1.1", "amount"],
    ]);
  });

  it("leaves an amount that may belong to either of two lines", async () => {
    const { dataset, account, diagnostics } = await mergedEditions(
      [["2024-01-31", roads]],
      ours({ financeLines: [line(), line({ id: "xj.P1.2" })] }),
    );
    expect(dataset.financeLines).toHaveLength(2);
    expect(account.ambiguous.map(({ table, candidates }) => [table, candidates])).toEqual([
      ["finance-lines", ["xj.P1.1", "xj.P1.2"]],
    ]);
    expect(account.tables["assertions"]?.left).toBe(1);
    expect(diagnostics.at(-1)).toMatchObject({ rule: "merge-ambiguous", place: { line: 2 } });
  });

  it("is not guessed where two projects have the number", async () => {
    const { dataset, account } = await mergedEditions(
      [["2024-01-31", roads]],
      ours({ projects: [project(), project({ id: "xj.P1b", key: "P1b", lender: "44002" })] }),
    );
    expect(dataset.assertions).toEqual([]);
    expect(account.ambiguous[0]).toMatchObject({
      table: "projects",
      candidates: ["xj.P1", "xj.P1b"],
    });
  });

  it("keeps a judgement: an equal value of the next edition is recorded like the last", async () => {
    const list = source("wb23", { series: "wb-projects", published: "2023-01-31" });
    const doubtful = { source: "wb23", standing: "recorded", note: "implausible" } as const;
    const credit = { subject: "xj.P1", value: "900000", asWritten: "IDA commitment" };
    const { dataset } = await mergedEditions(
      [["2024-01-31", roads.replace("| 5000000 | | |", "| 5000000 | 900000 | |")]],
      ours({
        sources: [source("news"), list],
        assertions: [
          fact({ id: "cost", subject: "xj.P1", field: "total-commitment", ...doubtful }),
          fact({ id: "ida", ...doubtful, ...credit }),
        ],
      }),
    );
    expect(dataset.financeLines.map(({ id }) => id)).toEqual(["xj.P1.1"]);
    expect(of(dataset, "xj.P1", "amount").map(([, value, standing]) => [value, standing])).toEqual([
      ["900000", "recorded"],
      ["900000", "recorded"],
    ]);
    expect(of(dataset, "xj.P1", "total-commitment")[1]?.[2]).toBe("recorded");
  });

  it("keeps what is there where one source is read to say another thing", async () => {
    const list = source("mine", { series: "wb-projects", published: "2024-01-31" });
    const { dataset, account } = await mergedEditions(
      [["2024-01-31", roads]],
      ours({
        sources: [source("news"), list],
        assertions: [fact({ id: "a", source: "mine", value: "6000000" })],
      }),
    );
    expect(dataset.sources.map(({ id }) => id)).toEqual(["news", "mine"]);
    expect(
      of(dataset, "xj.P1.1", "amount").map(([, value, standing]) => [value, standing]),
    ).toEqual([
      ["6000000", "adopted"],
      ["5000000", "recorded"],
    ]);
    expect(account.sideBySide[0]?.others[0]?.value).toBe("6000000");
  });
});

describe("knownOnly", () => {
  it("takes what concerns projects that are there, and only the rows that it needs", async () => {
    const rails =
      "P2 | Rails | Active | Mongolia | 2015-05-29 | | 5000000 | 5000000 | | | | Rails |";
    const { dataset, account } = await mergedEditions([["2024-01-31", roads, rails]], ours(), {
      knownOnly: true,
    });
    expect(dataset.projects.map(({ id }) => id)).toEqual(["xj.P1"]);
    expect(dataset.regions.map(({ code }) => code)).toEqual(["CN"]);
    expect(dataset.sectors.map(({ nameEn }) => nameEn)).toEqual(["Roads"]);
    expect(account.tables["projects"]?.left).toBe(1);
    expect(dataset.assertions.every(({ subject }) => subject.startsWith("xj."))).toBe(true);
  });

  it("adds nothing at all where no project is there", async () => {
    const empty = datasetWith({});
    const merged = await mergedEditions([["2024-01-31", roads]], empty, { knownOnly: true });
    expect(merged.dataset).toEqual(empty);
  });
});

describe("payments", () => {
  const list = (id: string, published: string) => source(id, { series: "iati", published });
  const payment = (id: string, value: string, from: string): Transaction => ({
    id,
    financeLine: "xj.P1.1",
    type: "3",
    date: "2024-01-31",
    value,
    currency: "USD",
    source: from,
  });
  const before = ours({
    sources: [source("news"), list("i1", "2024-01-31")],
    transactions: [
      payment("t1", "100", "i1"),
      payment("t2", "100", "i1"),
      payment("t3", "7", "i1"),
    ],
  });
  const next = (...transactions: readonly Transaction[]) =>
    mergeInto(
      before,
      rowsAsImport({ ...before, sources: [list("i2", "2025-01-31")], transactions }),
    );

  it("that are equal are as many as there are", async () => {
    const { dataset } = await next(
      payment("u1", "100", "i2"),
      payment("u2", "100", "i2"),
      payment("u3", "100", "i2"),
      payment("u4", "7", "i2"),
    );
    expect(dataset.transactions.map(({ id, supersedes }) => [id, supersedes])).toEqual([
      ["t1", undefined],
      ["t2", undefined],
      ["t3", undefined],
      ["u3", undefined],
    ]);
  });

  it("that are corrected replace the old ones of their type", async () => {
    const { dataset } = await next(payment("u1", "100", "i2"), payment("u2", "90", "i2"));
    expect(dataset.transactions.at(-1)).toMatchObject({ value: "90", supersedes: ["t2", "t3"] });
    const standing = knownAt({ ...dataset, assertions: [] }, "2025-06-30").transactions;
    expect(standing.map(({ value }) => value)).toEqual(["100", "90"]);
  });
});

it("an id that another row bears gets a number", async () => {
  const other = project({ id: "wb.P1", lenderProjectId: "Q9", key: "Q9" });
  const { dataset } = await mergedEditions(
    [["2024-01-31", roads]],
    ours({ projects: [other], financeLines: [] }),
  );
  expect(dataset.projects.map(({ id }) => id)).toEqual(["wb.P1", "wb.P1.2"]);
  expect(dataset.financeLines[0]).toMatchObject({ project: "wb.P1.2" });
});
