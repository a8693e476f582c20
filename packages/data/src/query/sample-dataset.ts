// A small dataset for the tests of queries: each trap of counting once.
import type { Allocation } from "../model/allocation.ts";
import type { Assertion } from "../model/assertion.ts";
import type { Dataset } from "../model/dataset.ts";
import { datasetWith } from "../model/empty-dataset.ts";
import type { FinanceLine } from "../model/finance-line.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Project } from "../model/project.ts";
import type { Region } from "../model/region.ts";
import type { Sector } from "../model/sector.ts";

const org = (id: string, order: number, parent?: string): Organisation => ({
  id,
  order,
  nameZh: id,
  nameEn: id,
  shortZh: id,
  shortEn: id,
  type: "lender",
  ...(parent === undefined ? {} : { parent }),
});

export function project(key: string, rest: Partial<Project> = {}): Project {
  return {
    id: `xj.${key}`,
    key,
    nameEn: key,
    shortZh: key,
    shortEn: key,
    sectorAsWritten: "城建",
    confidence: "high",
    sources: ["list"],
    ...rest,
  };
}

export function line(key: string, number: number, rest: Partial<FinanceLine> = {}): FinanceLine {
  return {
    id: `xj.${key}.${number}`,
    project: `xj.${key}`,
    lender: "ibrd",
    kind: "loan",
    stage: "closed",
    asWritten: "loan",
    currency: "USD",
    basis: "commitment",
    ...rest,
  };
}

export function assertion(
  subject: string,
  field: Assertion["field"],
  value: string,
  rest: Partial<Assertion> = {},
): Assertion {
  return {
    id: `${subject}.${field}.list`,
    subject,
    field,
    value,
    qualifier: "exact",
    source: "list",
    confidence: "high",
    standing: "adopted",
    ...(field === "amount" || field === "disbursed" ? { unit: "USD" } : {}),
    ...rest,
  };
}

export const amount = (key: string, number: number, value: string) =>
  assertion(`xj.${key}.${number}`, "amount", value);

function region(code: string, level: Region["level"], parent?: string): Region {
  const base = { code, level, edition: "2023-06-30", nameZh: code };
  return parent === undefined ? base : { ...base, parent };
}

export function allocation(
  key: string,
  target: string,
  rest: Partial<Allocation> = {},
): Allocation {
  return {
    id: `xj.${key}.${target}`,
    project: `xj.${key}`,
    dimension: "region",
    target,
    basis: "stated",
    order: 1,
    sources: ["list"],
    ...rest,
  };
}

const sector = (id: string, order: number): Sector => ({
  id,
  order,
  vocabulary: "99",
  nameZh: id,
  nameEn: id,
});
const inSector = (key: string, target: string, order = 1) =>
  allocation(key, target, { dimension: "sector", basis: "unknown", order });

/**
 * plain: one loan, doubtful · blend: IBRD and IDA · multi: three provinces, with a grant and a related record ·
 * gef: a grant alone · later: no amount · proposed · dropped · rumour: unverified.
 */
export const sample: Dataset = datasetWith({
  sources: [
    {
      id: "list",
      title: "List",
      publisher: "Bank",
      publisherZh: "银行",
      kind: "DS",
      language: "en",
      published: "2025-03-31",
    },
  ],
  organisations: [
    org("bank", 1),
    org("ibrd", 2, "bank"),
    org("ida", 3, "bank"),
    org("adb", 4),
    org("gef", 5),
  ],
  regions: [
    region("650000", "region"),
    region("650100", "prefecture", "650000"),
    region("652900", "prefecture", "650000"),
    region("652901", "county", "652900"),
    region("659001", "county", "650000"),
  ],
  sectors: [sector("urban", 1), sector("transport", 2)],
  projects: [
    project("plain", { doubtZh: "来源不一致", doubtEn: "sources conflict" }),
    project("blend"),
    project("multi", { provinces: ["620000", "650000"] }),
    project("multi-gef", { provinces: ["620000", "650000"], relatedTo: "xj.multi" }),
    project("gef"),
    project("later"),
    project("proposed"),
    project("dropped"),
    project("rumour", { confidence: "unverified" }),
  ],
  financeLines: [
    line("plain", 1),
    line("blend", 1),
    line("blend", 2, { lender: "ida", kind: "credit" }),
    line("multi", 1, { lender: "adb" }),
    line("multi", 2, { lender: "gef", kind: "grant" }),
    line("multi-gef", 1, { lender: "gef", kind: "grant" }),
    line("gef", 1, { lender: "gef", kind: "grant" }),
    line("later", 1, { lender: "adb", stage: "approved" }),
    line("proposed", 1, { stage: "proposed" }),
    line("dropped", 1, { stage: "dropped" }),
    line("plain", 2, { kind: "technical-assistance" }),
    line("rumour", 1),
  ],
  assertions: [
    amount("plain", 1, "100000000"),
    amount("plain", 2, "650000"),
    amount("blend", 1, "90000000.5"),
    amount("blend", 2, "60000000.25"),
    amount("multi", 1, "100000000"),
    amount("multi", 2, "5100000"),
    amount("multi-gef", 1, "10500000"),
    amount("gef", 1, "2976000"),
    amount("proposed", 1, "100000000"),
    amount("dropped", 1, "100000000"),
    amount("rumour", 1, "700000000"),
    assertion("xj.plain", "approval", "1996-10-10"),
    assertion("xj.blend", "approval", "2011"),
    assertion("xj.later", "board-vote", "2015-06-26"),
    assertion("xj.plain", "status", "closed"),
    assertion("xj.blend", "status", "closed", { observed: "2014-04-30" }),
    assertion("xj.plain.1", "disbursed", "46300000", { observed: "2021-03" }),
  ],
  allocations: [
    allocation("plain", "652901"),
    allocation("blend", "650100"),
    allocation("blend", "652900"),
    allocation("gef", "650100"),
    allocation("later", "650100", { basis: "estimated" }),
    allocation("multi", "659001"),
    inSector("plain", "transport", 2),
    inSector("plain", "urban"),
    inSector("blend", "transport"),
  ],
  aggregates: [
    {
      id: "total",
      kind: "count",
      standing: "publishable",
      wordingZh: "项目151个",
      glossEn: "projects",
      value: "151",
      unit: "project",
      qualifier: "exact",
      source: "list",
    },
    {
      id: "bleed",
      kind: "amount",
      standing: "stray",
      standingNote: "another article",
      wordingZh: "他文",
      glossEn: "of another article",
      value: "1",
      unit: "CNY",
      qualifier: "exact",
      source: "list",
    },
    {
      id: "guess",
      kind: "reconciliation",
      standing: "hypothesis",
      wordingZh: "推定",
      glossEn: "a guess",
      value: "1",
      qualifier: "exact",
      source: "list",
    },
  ],
  transactions: [],
  outputs: [],
  beneficiaries: [],
  periods: [],
  fxRates: [],
  conflicts: [],
  matches: [],
  places: new Map(),
});
