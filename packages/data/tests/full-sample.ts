// For tests: a dataset in which every table has a row, and every column of every table is filled somewhere.
import type { z } from "zod";
import { type AnyRow, type Dataset, datasetWith, tables } from "../src/index.ts";
import { Currency, DateText, Decimal } from "../src/model/cell.ts";
import { innerOf, kindOf } from "../src/model/schema.ts";

type Rows = Readonly<Record<string, readonly AnyRow[]>>;

/** Rows that stand beside the first one, and what the first one says where any value would not do. */
const told: Rows = {
  regions: [
    { code: "650100", level: "prefecture", parent: "650000" },
    { code: "650000", level: "region", parent: undefined },
    { code: "NG", level: "country", parent: undefined, publisherCode: undefined },
    { code: "region.298", level: "world-region", parent: undefined, publisherCode: "298" },
  ],
  organisations: [
    { id: "44001", parent: "44000" },
    { id: "44000", parent: undefined },
    { id: "bank", type: "government", parent: undefined },
  ],
  sectors: [{ vocabulary: "99", vocabularyName: "own-list", code: "T1", dacCodes: ["21010"] }],
  projects: [
    {
      relatedTo: "p2",
      confidence: "medium",
      lender: "44001",
      lenderProjectId: "P000001",
      provinces: ["650000"],
    },
    { id: "p2", lender: "bank", relatedTo: undefined, provinces: undefined },
  ],
  "finance-lines": [
    { lender: "44001", administrator: "44000", kind: "loan", stage: "closed" },
    { id: "own", project: "p2", lender: "bank", stage: "signed", financeType: undefined },
    { id: "other", project: "p2", lender: "bank", stage: "approved", basis: "plan" },
  ],
  transactions: [
    { type: "3", sectors: ["1:21020:60:x"], countries: [":NG:40"], regions: ["99:298:60:x"] },
  ],
  allocations: [
    { dimension: "region", target: "650100", basis: "stated", financeLine: undefined },
    { id: "country", dimension: "country", target: "NG", basis: "stated" },
    { id: "world", dimension: "country", target: "region.298", basis: "stated" },
    { id: "sector", dimension: "sector", target: "sectors.1", basis: "stated" },
    { id: "guess", dimension: "sector", target: "sectors.1", basis: "estimated" },
  ],
  assertions: [
    { field: "status", value: "active", asWritten: "Implementation" },
    { id: "start", field: "actual-start", value: "2020-01-02" },
    {
      id: "cost2",
      field: "planned-start",
      value: "2019-01-02",
      qualifier: "approx",
      confidence: "medium",
    },
    { id: "month", field: "planned-end", value: "2024-05" },
    { id: "cost", field: "total-cost", value: "30" },
    { id: "doubtful", field: "actual-end", value: "2024-05-06", confidence: "unverified" },
    { id: "amount", subject: "own", field: "amount", value: "20", unit: "USD" },
    { id: "approval", subject: "p2", field: "approval", value: "2019-02-03" },
    { id: "closing", subject: "p2", field: "closing", value: "2025-02-03" },
    { id: "aim", subject: "p2", field: "objective", value: "Better roads" },
  ],
  budgets: [{ kind: "budget" }, { id: "plan", kind: "planned-disbursement" }],
  parties: [
    { role: "reporting", type: "40", subject: "projects.1" },
    { id: "funds", type: "10", role: "funding", subject: "projects.1" },
    { id: "borrows", role: "borrower", subject: "projects.1" },
    { id: "pays", type: "10", role: "provider", subject: "transactions.1" },
    { id: "planned", type: "10", role: "receiver", subject: "plan" },
  ],
  links: [
    { kind: "document", target: "https://example.org/a" },
    { id: "related", kind: "related", type: "3" },
  ],
  results: [{ type: "1" }],
  measurements: [
    { kind: "baseline", period: undefined, start: undefined, end: undefined },
    { id: "target", kind: "target", period: 1, year: undefined, date: undefined },
    { id: "actual", kind: "actual", period: 1, year: undefined, date: undefined },
  ],
  texts: [
    { kind: "description", part: "1", subject: "projects.1" },
    { id: "name", kind: "name", subject: "projects.1", type: undefined, part: undefined },
    {
      id: "party",
      kind: "name",
      subject: "funds",
      type: undefined,
      part: undefined,
      language: "ru",
    },
    { id: "if", kind: "condition", subject: "projects.1", type: undefined, part: undefined },
  ],
  "iati-lines": [
    { language: "en", hierarchy: "1", lastUpdated: "2024-01-02T00:00:00Z", standsAlone: undefined },
  ],
  locations: [
    { administrative: ["G1:1:5"], gazetteer: ["G1:18"], latitude: "43.8", longitude: "87.6" },
  ],
  "loan-statuses": [{ year: "2020" }],
  indicators: [{ measure: "1" }],
};

export function fullSample(): Dataset {
  const rows = tables.map((definition) => {
    const own = told[definition.name] ?? [{}];
    const filled = own.map((cells) => filledRow(definition, cells));
    return [definition.rows, filled] as const;
  });
  return datasetWith(Object.fromEntries(rows));
}

function filledRow(definition: (typeof tables)[number], cells: AnyRow): AnyRow {
  const { name, schema, keyColumn, references } = definition;
  const row: Record<string, unknown> = {};
  for (const [column, cell] of Object.entries(schema.shape)) {
    const to = references.find((reference) => reference.column === column);
    if (column in cells) row[column] = cells[column];
    else if (column === keyColumn) row[column] = `${name}.1`;
    else if (column === "supersedes") continue;
    else if (to !== undefined) {
      const id = `${to.tables[0]}.1`;
      row[column] = kindOf(cell) === "array" ? [id] : id;
    } else row[column] = anyValue(column, cell as z.ZodType);
    if (row[column] === undefined) delete row[column];
  }
  return schema.parse(row);
}

/** Codes that stand in the standard's lists. */
const codes: Readonly<Record<string, string>> = {
  ...{
    type: "1",
    status: "1",
    scope: "4",
    collaborationType: "2",
    flowType: "10",
    tiedStatus: "5",
  },
  ...{ channel: "1", repaymentType: "1", repaymentPlan: "2", exactness: "1", significance: "1" },
  ...{ defaultCurrency: "USD", currency: "EUR", capitalSpend: "40", rate1: "1.5", rate2: "2.5" },
  ...{ year: "2020", measure: "1", vocabulary: "1", financeType: "110", language: "fr" },
};

function anyValue(column: string, cell: z.ZodType): unknown {
  const inner = innerOf(cell);
  if (inner === Decimal) return "12.5";
  if (inner === DateText) return "2020-01-02";
  if (inner === Currency) return "EUR";
  if (kindOf(cell) === "number") return 1;
  if (kindOf(cell) === "array") return [column === "aidTypes" ? "1:C01" : "110000"];
  const { def } = inner._zod;
  const code = codes[column];
  if (code !== undefined && cell.safeParse(code).success) return code;
  if ("entries" in def) return Object.values(def.entries as Record<string, string>)[0];
  if (/date|start|end/i.test(column)) return "2020-03-04";
  // Of these each fits whatever pattern and form the columns of the model have.
  const tries = [
    `${column} of it`,
    `${column}.1`,
    "https://example.org",
    "421",
    "110000",
    "7".repeat(64),
  ];
  return tries.find((text) => cell.safeParse(text).success);
}
