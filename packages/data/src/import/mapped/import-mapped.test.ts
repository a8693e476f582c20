import { describe, expect, test } from "vitest";
import { shippedDataset } from "../../../tests/shipped.ts";
import { collectRows } from "../collect-rows.ts";
import { readDelimited } from "../sheet/read-delimited.ts";
import { readWorkbook } from "../sheet/read-workbook.ts";
import type { SheetRow } from "../sheet/sheet-row.ts";
import { guessMapping } from "./guess-mapping.ts";
import { importMapped, importTables } from "./import-mapped.ts";
import { parseMapping, type TableMapping } from "./mapping.ts";
import {
  chineseList,
  chineseMapping,
  englishWorkbook,
  factList,
  factMapping,
  loanList,
  loanMapping,
  russianList,
} from "./sample-tables.ts";
import { writeMapping } from "./write-mapping.ts";

const known = shippedDataset();
const tell = () => undefined;

function mappingOf(data: unknown): TableMapping {
  const { mappings, diagnostics } = parseMapping(data, "mapping.yaml");
  if (mappings?.[0] === undefined) throw new Error(JSON.stringify(diagnostics, null, 1));
  return mappings[0];
}

function readRows(rows: Iterable<SheetRow>, data: unknown, file: string) {
  return collectRows(importMapped(rows, mappingOf(data), { file, source: { id: "tz" }, known }));
}

function read(text: string, data: unknown, file = "台账2024-12-31.csv") {
  return readRows(readDelimited(text, file, { tell }), data, file);
}

function draftOf(rows: Iterable<SheetRow>) {
  const draft = guessMapping([], [...rows]);
  if (draft === undefined) throw new Error("no draft");
  return draft;
}

type Dataset = Awaited<ReturnType<typeof read>>["dataset"];

function stated({ assertions }: Dataset, field: string): string[] {
  return assertions
    .filter((one) => one.field === field)
    .map(({ subject, value, unit, qualifier, observed }) =>
      [subject, value, unit, qualifier === "exact" ? undefined : qualifier, observed]
        .filter((part) => part !== undefined)
        .join(" "),
    );
}

function refusals({ report }: Awaited<ReturnType<typeof read>>): string[] {
  return report.records.rejected.map(
    ({ place, reason }) =>
      `${place.line === undefined ? place.path : `${place.line}:${place.column}`} ${reason}`,
  );
}

describe("a Chinese list, one row a project", () => {
  test("numbers, units, dates, places, and what is no record", async () => {
    const { dataset, report } = await read(chineseList, chineseMapping);
    expect(stated(dataset, "amount")).toEqual([
      "own.P147367.loan 50000000 USD",
      "own.P148527.loan 140000000 USD",
      "own.46049-002.loan 150000000 USD approx",
    ]);
    expect(dataset.financeLines.map(({ lender, stage, kind }) => [lender, stage, kind])).toEqual([
      // 完工 is of the works: it does not close the account.
      ["44000", "approved", "loan"],
      ["44000", "approved", "loan"],
      ["46004", "effective", "loan"],
    ]);
    expect(stated(dataset, "approval").map((text) => text.split(" ")[1])).toEqual([
      "2015-05-29",
      "2015-12-21",
      "2015-06",
    ]);
    expect(dataset.allocations.map(({ target, order }) => [target, order])).toEqual([
      ...[
        ["650100", 1],
        ["654000", 2],
        ["652800", 3],
      ],
      ...[
        ["650100", 1],
        ["652900", 1],
        ["653200", 1],
        ["652827", 2],
      ],
    ]);
    expect(dataset.sources[0]).toMatchObject({ published: "2024-12-31", language: "zh-CN" });
    expect(report.records).toEqual({ read: 4, taken: 4, rejected: [] });
    expect(report.identifiers).toEqual({ distinct: 3, duplicated: 0, missing: 1 });
    expect(report.warnings.map(({ rule, count, first }) => [rule, count, first.line])).toEqual([
      ["mapped-row-group", 2, 4],
      ["number-text", 1, 5],
      ["mapped-row-total", 2, 7],
      ["mapped-row-note", 1, 12],
    ]);
  });

  test("next month's file means the same projects, by their numbers or names", async () => {
    const [first, next] = [
      await read(chineseList, chineseMapping),
      await read(chineseList.replace("拟建", "在建"), chineseMapping),
    ];
    expect(next.dataset.projects.map(({ id }) => id)).toEqual(
      first.dataset.projects.map(({ id }) => id),
    );
    expect(first.dataset.projects.at(-1)?.id).toMatch(/^own\.n[0-9a-f]{12}$/);
  });

  test("a project that stands twice is refused: two rows would be two loans", async () => {
    const again = chineseList.replace("小计", "2,P148527,城市交通,世行,14000,,,,\n小计");
    expect(refusals(await read(again, chineseMapping))).toEqual([
      '7:1 the project "P148527" stands already in record 2',
    ]);
  });

  test("a draft of the mapping reads what it was drafted from", async () => {
    const draft = draftOf(readDelimited(chineseList, "f", { tell }));
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
      '  # ?? "已完工" is of the works; if the account is closed, add words: { 已完工: closed }',
      "  状态: status",
      "  备注: noteZh",
    ]);
    const made = await read(chineseList, draft.mapping);
    expect(made.dataset.projects).toHaveLength(4);
    expect(refusals(made)).toEqual([
      '5:42 "实施地州": "首府、伊犁州、巴州" names "首府", which is not known',
    ]);
  });
});

describe("an English workbook", () => {
  const rows = () => readWorkbook(englishWorkbook, "list.xlsx", tell)[0]?.rows() ?? [];

  test("headings of two rows, a unit above them, dates of both kinds, drafted and read", async () => {
    const draft = draftOf(rows());
    expect(writeMapping(draft).split("\n").slice(2, -1)).toEqual([
      "table: projects",
      "columns:",
      "  No.: skip",
      "  Project / Name: { field: nameEn, required: true }",
      "  Project / Number: lenderProjectId",
      "  Financing / Lender: lender",
      "  # ?? the unit is that of the rows above",
      '  Financing / Loan amount: { field: amount, kind: loan, unit: "US$ million" }',
      "  Dates / Approval: approval",
      "  Dates / Closing: { field: closing, order: month-first }",
      "  Location: region",
      '  # ?? say what these words mean: words: { "under review": … }',
      "  Status: status",
    ]);
    const made = await readRows(rows(), draft.mapping, "list.xlsx");
    expect(stated(made.dataset, "amount")).toEqual([
      "own.P148527.loan 140000000 USD",
      "own.46049-002.loan 150000000 USD",
    ]);
    expect(stated(made.dataset, "approval")).toEqual([
      "own.P148527 2015-12-21",
      "own.46049-002 2015-06-26",
    ]);
    expect(stated(made.dataset, "closing")).toEqual([
      "own.P148527 2022-06-30",
      "own.46049-002 2021-12-31",
    ]);
    expect(refusals(made)).toEqual([
      'Projects!D6 "Financing / Lender": "Asian Developmnt Bank" is no organisation that is known',
      'Projects!H6 "Location": "Urumqui" names "Urumqui", which is not known',
      'Projects!I6 "Status": "under review" is no status that is known',
      'Projects!E6 the finance of "Metro Line 1" has no lender: its amounts are not taken',
    ]);
    expect(
      made.diagnostics
        .map(({ remedy }) => remedy)
        .filter((text) => text.startsWith("did you mean")),
    ).toEqual(['did you mean "Asian Development Bank"?', 'did you mean "Urumqi"?']);
    expect(made.dataset.projects.map(({ id }) => id).at(-1)).toMatch(
      /^own\.metro-line-1-[0-9a-f]{8}$/,
    );
  });
});

test("a Russian list: commas of decimals, qualifiers, dates of three forms, a lender that nobody knows", async () => {
  const draft = draftOf(readDelimited(russianList, "f", { tell }));
  expect(draft.mapping).toMatchObject({ table: "projects", decimal: "," });
  const made = await read(russianList, draft.mapping, "проекты.csv");
  expect(stated(made.dataset, "amount").map((text) => text.replace(/^\S+ /, ""))).toEqual([
    "1234500000 USD",
    "150000000 USD approx",
  ]);
  expect(stated(made.dataset, "signing").map((text) => text.replace(/^\S+ /, ""))).toEqual([
    "2015-06-26",
    "2015-06",
    "2016",
  ]);
  expect(stated(made.dataset, "status").map((text) => text.replace(/^\S+ /, ""))).toEqual([
    "closed",
    "active",
    "unknown",
  ]);
  expect(made.dataset.allocations.map(({ target }) => target)).toEqual([
    "650100",
    "652900",
    "653200",
    "653200",
  ]);
  expect(made.dataset.texts.map(({ language, text }) => [language, text])).toContainEqual([
    "ru",
    "Водоснабжение",
  ]);
  expect(refusals(made)).toEqual([]);
  expect(made.report.warnings.map(({ rule }) => rule)).toEqual([
    "mapped-organisation-new",
    "mapped-row-total",
    "mapped-row-note",
  ]);
});

describe("one row a loan", () => {
  test("loans of a project, its places gathered, a date that differs kept as the loan's own", async () => {
    const made = await read(loanList, loanMapping);
    const { dataset } = made;
    expect(dataset.projects.map(({ id }) => id)).toEqual(["own.P046563", "own.P003643"]);
    expect(dataset.financeLines.map(({ id, lender, kind }) => [id, lender, kind])).toEqual([
      ["own.P046563.4290-CHA", "44001", "loan"],
      ["own.P046563.C3113-CHA", "44002", "credit"],
      ["own.P046563.GEF-1", "47044", "grant"],
      ["own.P003643.SCL-40990", "44000", "loan"],
    ]);
    expect(stated(dataset, "amount").map((text) => text.split(" ")[1])).toEqual([
      "90000000",
      "60000000",
      "10500000",
      "300000000",
    ]);
    expect(stated(dataset, "signing")).toEqual([
      "own.P046563 1998-09-01",
      "own.P046563.GEF-1 1999-01-05",
    ]);
    expect(dataset.allocations.map(({ target, order }) => [target, order])).toEqual([
      ["653100", 1],
      ["653200", 2],
      ["652900", 3],
    ]);
    expect(refusals(made)).toEqual([
      '6:1 "SCL-40990" of "P003643" stands already in a row above: the finance of this row is not taken',
    ]);
    expect(made.report.warnings).toMatchObject([{ rule: "mapped-value-differs", count: 1 }]);
  });

  test("is drafted from numbers that stand once and empty cells below", () => {
    const { mapping, unsure } = draftOf(readDelimited(loanList, "f", { tell }));
    expect(mapping).toMatchObject({
      table: "loans",
      columns: { 项目编号: { fill: "down" }, 项目名称: { fill: "down", required: true } },
    });
    expect(unsure.map(({ path }) => path.join(" "))).toContain("table");
  });
});

describe("one row a fact", () => {
  test("the row's own unit counts, values of several days stand side by side", async () => {
    const made = await read(factList, factMapping);
    const { dataset } = made;
    expect(dataset.financeLines).toHaveLength(1);
    expect(stated(dataset, "amount")).toEqual(["own.P147367.loan 50000000 USD"]);
    expect(stated(dataset, "disbursed")).toEqual([
      "own.P147367.loan 48000000 USD 2020-12-31",
      "own.P147367.loan 49500000 USD 2021-12-31",
    ]);
    expect(dataset.beneficiaries).toMatchObject([
      { value: "32000", unit: "person", asOf: "2021", basis: "reported" },
    ]);
    expect(refusals(made)).toEqual([
      '7:10 "员工餐费" is no fact of the mapping',
      '8:15 "项目状态": "在建" is not what the table says of "P147367" before; the first is taken',
    ]);
  });

  test("beside a sheet of projects: a project of both is one", async () => {
    const rows = (text: string) => readDelimited(text, "f.csv", { tell });
    const tables = [
      { rows: rows(chineseList), mapping: mappingOf(chineseMapping) },
      {
        rows: rows(factList.replace("5000,万美元", "50,百万美元")),
        mapping: mappingOf(factMapping),
      },
    ];
    const { dataset, report } = await collectRows(importTables(tables, { file: "f.csv", known }));
    expect(dataset.projects).toHaveLength(4);
    expect(dataset.financeLines).toHaveLength(3);
    expect(stated(dataset, "amount")).toHaveLength(3);
    expect(report.projects).toBe(4);
  });
});

describe("rows of our own tables", () => {
  const table =
    "日期,项目编号,贷款号,类型,金额(万元),币种\n2020年3月,P1,LN1,提款,100,人民币\n2020年4月,P1,LN1,提款,-2.5,人民币\n2020年4月,P1,LN1,偿还,1,人民币\n";
  const mapping = {
    table: "transactions",
    columns: {
      日期: "date",
      项目编号: "lenderProjectId",
      贷款号: "instrumentNo",
      类型: { field: "type", words: { 提款: "3", 还款: "6" }, required: true },
      "金额(万元)": { field: "value", times: 10000 },
      币种: "currency",
    },
  };

  test("column by column; what does not fit the table is refused", async () => {
    const made = await read(table, mapping);
    expect(
      made.dataset.transactions.map(({ financeLine, type, date, value, currency }) =>
        [financeLine, type, date, value, currency].join(" "),
      ),
    ).toEqual(["own.P1.LN1 3 2020-03 1000000 CNY", "own.P1.LN1 3 2020-04 -25000 CNY"]);
    expect(made.report.transactions).toEqual({ "3": { count: 2, sum: { CNY: "975000" } } });
    expect(refusals(made)).toEqual([
      expect.stringMatching(/^4:\d+ "偿还" is no type of transactions/),
    ]);
  });
});

describe("a bad cell refuses its value, or the record where the mapping says so", () => {
  test.each([
    ["5000万欧元", /is in EUR, its column in USD/],
    ["US$ 50", /names a unit without the 10000/],
    ["¥50", /has the sign of several currencies|is in/],
    ["一百万", /is no single number/],
    ["1-2", /is no single number/],
    ["5\ufffd00", /left by a wrong conversion/],
  ])("%s", async (cell, reason) => {
    const made = await read(`项目名称,贷款金额\n甲,${cell}\n乙,7\n`, {
      table: "projects",
      always: { lender: "世行", kind: "loan", stage: "approved" },
      columns: { 项目名称: "nameZh", 贷款金额: { field: "amount", unit: "万美元" } },
    });
    expect(refusals(made)).toEqual([expect.stringMatching(reason)]);
    expect(made.dataset.projects).toHaveLength(2);
    expect(stated(made.dataset, "amount")).toHaveLength(1);
  });

  test("a required cell", async () => {
    const made = await read("项目名称,批准日期\n甲,明年\n乙,\n丙,2015\n", {
      table: "projects",
      columns: { 项目名称: "nameZh", 批准日期: { field: "approval", required: true } },
    });
    expect(made.dataset.projects.map(({ nameZh }) => nameZh)).toEqual(["丙"]);
    expect(made.report.records).toMatchObject({ read: 3, taken: 1 });
    expect(refusals(made)).toHaveLength(2);
  });

  test("an amount of which nothing says whether it counts", async () => {
    const made = await read("项目名称,金额\n甲,7\n", {
      table: "projects",
      always: { lender: "世行" },
      columns: { 项目名称: "nameZh", 金额: { field: "amount", unit: "USD" } },
    });
    expect(refusals(made)).toEqual([
      '2:3 the finance of "甲" has no stage: its amounts are not taken',
    ]);
  });
});

describe("headings", () => {
  test("that are not read, or not there, are told with what is near", async () => {
    const { diagnostics } = await read("项目名称,批准日,附件\n甲,2015,x\n", {
      table: "projects",
      columns: { 项目名称: "nameZh", 批准日期: "approval" },
    });
    expect(diagnostics.map(({ rule, message, remedy }) => [rule, message, remedy])).toEqual([
      [
        "mapped-heading-unread",
        'the column "批准日" is not read',
        'is it the "批准日期" of the mapping?',
      ],
      ["mapped-heading-unread", 'the column "附件" is not read', expect.stringContaining("skip")],
      ["mapped-heading-missing", 'the table has no column "批准日期"', 'did you mean "批准日"?'],
    ]);
  });

  test("that no row has: the file is refused", async () => {
    await expect(async () =>
      read("a,b\n1,2\n", { table: "projects", columns: { 项目名称: "nameZh" } }),
    ).rejects.toThrow(/1:1: no row has the headings of the mapping/);
  });
});
