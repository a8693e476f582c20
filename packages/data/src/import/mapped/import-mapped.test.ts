import { expect, test } from "vitest";
import { shippedDataset } from "../../../tests/shipped.ts";
import { collectRows } from "../collect-rows.ts";
import { readDelimited } from "../sheet/read-delimited.ts";
import { guessMapping } from "./guess-mapping.ts";
import { importMapped } from "./import-mapped.ts";
import { parseMapping } from "./mapping.ts";
import { chineseList, chineseMapping } from "./sample-tables.ts";
import { writeMapping } from "./write-mapping.ts";

const known = shippedDataset();
const tell = () => undefined;

async function read(text: string, data: unknown, file = "台账2024-12-31.csv") {
  const { mappings, diagnostics } = parseMapping(data, "mapping.yaml");
  if (mappings?.[0] === undefined) throw new Error(JSON.stringify(diagnostics, null, 1));
  const rows = readDelimited(text, file, { tell });
  return collectRows(importMapped(rows, mappings[0], { file, source: { id: "tz" }, known }));
}

test("a Chinese list of projects: numbers, units, dates, places, and what is no record", async () => {
  const { dataset, report } = await read(chineseList, chineseMapping);
  const amounts = dataset.assertions.filter(({ field }) => field === "amount");
  expect(
    amounts.map(({ subject, value, unit, qualifier }) => [subject, value, unit, qualifier]),
  ).toEqual([
    ["own.P147367.loan", "50000000", "USD", "exact"],
    ["own.P148527.loan", "140000000", "USD", "exact"],
    ["own.46049-002.loan", "150000000", "USD", "approx"],
  ]);
  expect(dataset.financeLines.map(({ lender, stage, kind }) => [lender, stage, kind])).toEqual([
    ["44000", "closed", "loan"],
    ["44000", "closed", "loan"],
    ["46004", "effective", "loan"],
  ]);
  expect(
    dataset.assertions.filter(({ field }) => field === "approval").map(({ value }) => value),
  ).toEqual(["2015-05-29", "2015-12-21", "2015-06"]);
  expect(dataset.allocations.map(({ target }) => target)).toEqual([
    ...["650100", "654000", "652800"],
    ...["650100", "652900", "653200", "652827"],
  ]);
  expect(dataset.sources[0]).toMatchObject({ published: "2024-12-31", language: "zh-CN" });
  expect(report.records).toEqual({ read: 4, taken: 4, rejected: [] });
  expect(report.warnings.map(({ rule, count, first }) => [rule, count, first.line])).toEqual([
    ["mapped-row-group", 2, 4],
    ["number-text", 1, 5],
    ["mapped-row-total", 2, 7],
    ["mapped-row-note", 1, 12],
  ]);
});

test("a draft of the mapping from headings and cells reads what it was drafted from", async () => {
  const draft = guessMapping([], [...readDelimited(chineseList, "f", { tell })]);
  if (draft === undefined) throw new Error("no draft");
  expect(writeMapping(draft).split("\n").slice(2, -1)).toEqual([
    "table: projects",
    "columns:",
    "  序号: skip",
    "  项目编号: lenderProjectId",
    "  项目名称: { field: nameZh, required: true }",
    "  贷款机构: lender",
    "  贷款金额(万美元): { field: amount, kind: loan, unit: 万美元 }",
    "  批准日期: approval",
    "  实施地州: region",
    "  状态: status",
    "  备注: noteZh",
  ]);
  const { dataset, report } = await read(chineseList, draft.mapping);
  expect(dataset.projects).toHaveLength(4);
  expect(report.records.rejected.map(({ place, reason }) => [place.line, reason])).toEqual([
    [5, '"实施地州": "乌市、伊犁州、巴州" names "乌市", which is not known'],
  ]);
});
