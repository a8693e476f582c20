// Tables for people: opened by our own reader and by another, the same every time, and never a formula.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import {
  type Dataset,
  datasetWith,
  exportCsv,
  exportWorkbook,
  filesOf,
  knownAt,
  readDelimited,
  readWorkbook,
  rowsOf,
  type SheetOptions,
  tables,
} from "../src/index.ts";
import { shippedDataset } from "./shipped.ts";

const asOf = "2025-03-31";
const known = knownAt(shippedDataset(), asOf);
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function csv(dataset: Dataset, options: SheetOptions & { readonly mark?: boolean }) {
  const files = filesOf(exportCsv(dataset, options));
  return new Map([...files].map(([file, bytes]) => [file, decoder.decode(bytes)]));
}

function workbook(dataset: Dataset, options: SheetOptions) {
  const generator = exportWorkbook(dataset, options);
  const chunks: Uint8Array[] = [];
  for (;;) {
    const next = generator.next();
    if (next.done === true) return { bytes: Buffer.concat(chunks), report: next.value };
    chunks.push(next.value);
  }
}

/** Sheet → rows of texts, by our own reader. */
function opened(bytes: Uint8Array): ReadonlyMap<string, readonly (readonly string[])[]> {
  const told: string[] = [];
  const tell = (diagnostic: { readonly message: string }) => void told.push(diagnostic.message);
  const sheets = new Map<string, (readonly string[])[]>();
  for (const sheet of readWorkbook(bytes, "book.xlsx", { tell }))
    sheets.set(
      sheet.name,
      [...sheet.rows()].map(({ cells }) => cells),
    );
  expect(told).toEqual([]);
  return sheets;
}

function rowsOfCsv(text: string): readonly (readonly string[])[] {
  const told: string[] = [];
  const rows = readDelimited(text, "x.csv", { tell: ({ message }) => void told.push(message) });
  const cells = [...rows].map((row) => row.cells);
  expect(told).toEqual([]);
  return cells;
}

const source = {
  id: "s",
  publisher: "Lender",
  publisherZh: "贷款方",
  kind: "DS",
  language: "en",
} as const;
const hostile = ["=1+1", "+1", "-x", "@SUM(A1)", "\tx", "＝1", "＋1", "－1", "＠x", " =1", "-"];

describe("CSV", () => {
  test("has the list and each table that has rows, all of their rows", () => {
    const files = csv(known, { language: "zh-CN", asOf });
    for (const table of tables) {
      const rows = rowsOf(known, table);
      const text = files.get(`${table.name}.csv`);
      expect(text === undefined, table.name).toBe(rows.length === 0);
      if (text !== undefined) expect(rowsOfCsv(text)).toHaveLength(rows.length + 1);
    }
    const [headings, ...list] = rowsOfCsv(files.get("project-list.csv") ?? "");
    expect(headings?.slice(0, 4)).toEqual(["编号", "项目名称", "英文名称", "贷款方"]);
    expect(list).toHaveLength(known.projects.length);
    expect(list[0]).toEqual([
      "xj.wb.P003612",
      "吐鲁番—乌鲁木齐—大黄山公路",
      "Xinjiang (Provincial) Highway Project",
      "国际复兴开发银行",
      "P003612",
      "已关账",
      "已关账",
      "1994-08-30",
      ...["", "1995-02-08", "2000-12-31", "USD", "150000000", "", "", "317500000", "USD"],
      "贷款, USD 150000000, 已关账",
      expect.stringContaining("交通"),
      expect.stringContaining("（推定）"),
      "高",
      expect.stringContaining("World Bank project list (2025-03-31)"),
      asOf,
    ]);
  });

  test("begins with the mark that Excel asks for, in every file, when it is asked for", () => {
    for (const text of csv(known, { language: "en", asOf, mark: true }).values())
      expect(text).toMatch(/^\ufeff[^\ufeff]+$/);
    for (const text of csv(known, { language: "en", asOf }).values())
      expect(text).not.toContain("\ufeff");
  });

  test.each(hostile)("defuses %j, and nothing else", (title) => {
    const dataset = datasetWith({ sources: [{ ...source, title }] });
    const cell = (text: string) =>
      rowsOfCsv(csv(dataset, { language: "en", asOf }).get(text) ?? "");
    expect(cell("sources.csv")[1]?.[1]).toBe(`'${title}`);
  });

  test("leaves negative numbers and harmless texts as they are", () => {
    const titles = ["-1", "-0.5", "a=b", "1-2", "公路"];
    const sources = titles.map((title, at) => ({ ...source, id: `s${at}`, title }));
    const text = csv(datasetWith({ sources }), { language: "en", asOf }).get("sources.csv") ?? "";
    expect(
      rowsOfCsv(text)
        .slice(1)
        .map(([, title]) => title),
    ).toEqual(titles);
  });
});

describe("a workbook", () => {
  const { bytes, report } = workbook(known, { language: "ru", asOf });

  test("is opened by our own reader: sheets, rows, exact numbers and days", () => {
    const sheets = opened(bytes);
    const filled = tables.filter((table) => rowsOf(known, table).length > 0);
    expect([...sheets.keys()]).toEqual([
      "Список проектов",
      ...filled.map(({ name }) => name),
      "Примечания",
    ]);
    for (const table of filled) {
      const [headings, ...rows] = sheets.get(table.name) ?? [];
      expect(headings).toEqual(Object.keys(table.schema.shape));
      expect(rows).toHaveLength(rowsOf(known, table).length);
    }
    const [, first] = sheets.get("Список проектов") ?? [];
    expect(first?.slice(5, 8)).toEqual(["закрыт", "закрыто", "1994-08-30"]);
    expect(first?.[12]).toBe("150000000");
    expect(report.completed).toEqual([]);
  });

  test("is the same in every zone of time and at every time", () => {
    const zones = ["UTC", "Asia/Shanghai", "America/Los_Angeles"].map((zone) => {
      const before = process.env["TZ"];
      process.env["TZ"] = zone;
      const made = workbook(known, { language: "ru", asOf }).bytes;
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
      return made.equals(bytes);
    });
    expect(zones).toEqual([true, true, true]);
  });

  test("holds no formula, macro, link or connection", () => {
    const names = Object.keys(unzipSync(bytes));
    expect(names.length).toBeGreaterThan(5);
    for (const name of names)
      expect(name).toMatch(
        /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d+\.xml)$/,
      );
  });

  test("keeps hostile texts as texts", () => {
    const titles = [...hostile, "_x0041_", "a\r\nb", '\ud83d\ude00 <&>"'];
    const sources = titles.map((title, at) => ({ ...source, id: `s${at}`, title }));
    const sheets = opened(workbook(datasetWith({ sources }), { language: "en", asOf }).bytes);
    expect(
      sheets
        .get("sources")
        ?.slice(1)
        .map(([, title]) => title),
    ).toEqual(titles);
  });

  test("keeps what a double cannot hold as text, and says where", () => {
    const rates = ["123456789012345", "1234567890123456", "-0.000000000000012345", "1.0"];
    const fxRates = rates.map((rate, at) => ({
      id: `r${at}`,
      base: "USD",
      quote: "CNY",
      date: at === 0 ? "2015-06" : "1899-12-31",
      rate,
      kind: "spot" as const,
      source: "s",
    }));
    const { bytes, report } = workbook(datasetWith({ fxRates }), { language: "en", asOf });
    const sheets = opened(bytes);
    const [, ...rows] = sheets.get("fx-rates") ?? [];
    expect(rows.map((row) => row[4])).toEqual([rates[0], rates[1], rates[2], "1"]);
    expect(rows.map((row) => row[3])).toEqual(["2015-06", ...Array(3).fill("1899-12-31")]);
    expect(sheets.get("Notes")?.at(-1)?.slice(0, 2)).toEqual(["fx-rates", "E3"]);
    expect(report.completed).toEqual([
      {
        rule: "sheet-number-as-text",
        how: expect.any(String),
        count: 1,
        first: { path: "fx-rates!E3" },
      },
    ]);
  });

  test("cuts a text that no cell can hold, and says where", () => {
    const title = `${"路".repeat(32_765)}😀公路`;
    const dataset = datasetWith({ sources: [{ ...source, title }] });
    const { bytes, report } = workbook(dataset, { language: "zh-CN", asOf });
    const cell = opened(bytes).get("sources")?.[1]?.[1] ?? "";
    expect(cell).toBe(`${"路".repeat(32_765)}…`);
    expect(report.completed[0]?.rule).toBe("sheet-text-cut");
  });
});

const hasPython = spawnSync("python3", ["--version"]).status === 0;
if (!hasPython) console.warn("skipped: no python3 to open the workbook with");
const folder = mkdtempSync(join(tmpdir(), "brief-sheets-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.skipIf(!hasPython && process.env["CI"] !== "true")(
  "another reader unpacks it and parses each part",
  () => {
    const file = join(folder, "book.xlsx");
    writeFileSync(file, workbook(known, { language: "en", asOf }).bytes);
    const script = [
      "import sys, zipfile, xml.etree.ElementTree as E",
      "z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None",
      "roots = {n: E.fromstring(z.read(n)) for n in z.namelist()}",
      "assert {i.date_time for i in z.infolist()} == {(1980, 1, 1, 0, 0, 0)}",
      "ns = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'",
      "cells = roots['xl/worksheets/sheet1.xml'].iter(ns + 'c')",
      "assert not any(c.find(ns + 'f') is not None for c in cells)",
      "print(len(list(roots['xl/worksheets/sheet1.xml'].iter(ns + 'row'))))",
    ].join("\n");
    const { stdout, stderr } = spawnSync("python3", ["-c", script, file]);
    expect(String(stderr)).toBe("");
    expect(String(stdout).trim()).toBe(`${known.projects.length + 1}`);
  },
);
