// brief export: each format through the built command, its report, and what it refuses.
import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { brief, contents, edit, makeWorkspace, shippedDataset, temporaryFolder } from "./brief.ts";

test.each([
  [["export"], 'the flag "--to <format>" is missing', "use one of package, iati"],
  [["export", "--to", "crs"], '"crs" is invalid', "package, iati, csv, xlsx, prov"],
  [["export", "nowhere", "--to", "iati"], 'no folder "nowhere"', "brief.yaml"],
  [["export", "--to", "csv", "-l", "fr"], '"fr" is invalid', "zh-CN, en, ru"],
  [["export", shippedDataset, "--to", "package", "-o", "-"], "-o - takes one", "-o package"],
  [["export", shippedDataset, "--to", "package", "-o", shippedDataset], "own dataset", "another"],
  [["export", shippedDataset, "--to", "iati", "--as-of", "2025"], '"2025" is not a day', "2025-"],
])("refuses %j with 2", (args, says, remedy) => {
  const { code, stdout, stderr } = brief(args, { cwd: temporaryFolder() });
  expect(stderr).toContain(says);
  expect(stderr).toContain(remedy);
  expect([code, stdout]).toEqual([2, ""]);
});

describe("a package", () => {
  test("is read back as a dataset, its tables byte for byte as they were", () => {
    const cwd = temporaryFolder();
    const { code, stdout, stderr } = brief(["export", shippedDataset, "--to", "package"], { cwd });
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/^data package: \d+ rows written\n$/),
    ]);
    const files = stdout.trim().split("\n");
    expect(files.at(-1)).toBe("export/package/datapackage.json");
    const folder = join(cwd, "export/package");
    const before = contents(shippedDataset);
    const after = contents(folder);
    expect(Object.keys(after).map((file) => `export/package/${file}`)).toEqual(files.toSorted());
    for (const file of Object.keys(after))
      if (file.endsWith(".csv")) expect(after[file], file).toBe(before[file]);
    expect(brief(["check", folder])).toMatchObject({ code: 0, stdout: "" });
    const descriptor = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));
    const own = JSON.parse(readFileSync(join(shippedDataset, "datapackage.json"), "utf8"));
    expect(descriptor.licenses).toEqual(own.licenses);
    for (const { path, bytes, hash } of descriptor.resources) {
      const file = readFileSync(join(folder, path));
      expect([bytes, hash]).toEqual([
        file.length,
        `sha256:${createHash("sha256").update(file).digest("hex")}`,
      ]);
    }
  });

  test("of an earlier day has no later facts, says how many, and leaves no table of before", () => {
    const cwd = temporaryFolder();
    const out = join(cwd, "p");
    brief(["export", shippedDataset, "--to", "package", "-o", out]);
    writeFileSync(join(out, "texts.csv"), "stale\n");
    const args = ["export", shippedDataset, "--to", "package", "-o", out, "--as-of", "2024-08-29"];
    const { code, stderr } = brief(args);
    expect(code).toBe(0);
    expect(stderr).toMatch(/assertions \(rows\) +\d+ {2}it was not known on the day/);
    expect(existsSync(join(out, "texts.csv"))).toBe(false);
    expect(readFileSync(join(out, "assertions.csv"), "utf8")).not.toContain(".wb25,");
  });
});

describe("IATI", () => {
  test("goes to a file of its own, with the account of it on stderr", () => {
    const cwd = temporaryFolder();
    const { code, stdout, stderr } = brief(
      ["export", shippedDataset, "--to", "iati", "-o", "activities.xml"],
      { cwd },
    );
    expect([code, stdout]).toEqual([0, "activities.xml\n"]);
    expect(stderr).toMatch(/^IATI 2\.03: \d+ of \d+ finance lines written\n/);
    expect(stderr).toContain('the data give no "activity-date", which the schema asks for');
    expect(stderr).toMatch(/beneficiaries \(rows\) +\d+ {2}IATI wants the period of each result/);
    expect(stderr).toMatch(/warning iati-required: "iati-activity" lacks "activity-date"/);
    const xml = readFileSync(join(cwd, "activities.xml"), "utf8");
    expect(xml).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<iati-activities version="2\.03"/,
    );
    expect(xml.endsWith("</iati-activities>\n")).toBe(true);
    expect(readdirSync(cwd)).toEqual(["activities.xml"]);
  });

  test("is the document alone on stdout with -o -, and reads back", () => {
    const cwd = temporaryFolder();
    const { code, stdout, stderr } = brief(["export", shippedDataset, "--to", "iati", "-o", "-"], {
      cwd,
    });
    expect(code).toBe(0);
    expect(stderr).toContain("IATI 2.03: ");
    writeFileSync(join(cwd, "back.xml"), stdout);
    const back = brief(["import", "back.xml", "--dry-run", "--json"], { cwd });
    const report = JSON.parse(back.stdout);
    expect(report.records.rejected).toEqual([]);
    expect(report.records.taken).toBe([...stdout.matchAll(/<iati-activity[ >]/g)].length);
    expect(report.transactions["2"].sum.USD).toMatch(/^\d{10}$/);
  });

  test("tells all of the account as JSON, with the places as the caller would type them", () => {
    const workspace = makeWorkspace();
    const { code, stdout } = brief(["export", "--to", "iati", "--json"], { cwd: workspace });
    const report = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(report).toMatchObject({ schema: 1, format: "iati", version: "2.03" });
    expect(report.files).toEqual(["export/activities.xml"]);
    expect(report.records.read).toBe(report.records.written + report.records.leftOut.length);
    expect(report.notCarried).toContainEqual({
      table: "outputs",
      reason: "results-need-a-period",
      because: expect.any(String),
      count: expect.any(Number),
      first: { file: "data/outputs.csv", line: 2, column: 1 },
    });
    expect(report.warnings[0]).toMatchObject({
      rule: "iati-required",
      place: { file: "data/finance-lines.csv" },
    });
    const { code: known } = brief(["explain", "iati-required"]);
    expect(known).toBe(0);
  });

  test("writes what is incomplete when that is asked for", () => {
    const cwd = temporaryFolder();
    const args = ["export", shippedDataset, "--to", "iati", "--keep-incomplete", "-o", "-"];
    const { stdout, stderr } = brief(args, { cwd });
    const lines =
      readFileSync(join(shippedDataset, "finance-lines.csv"), "utf8").split("\n").length - 2;
    expect(stderr.split("\n")[0]).toBe(`IATI 2.03: ${lines} finance lines written`);
    expect([...stdout.matchAll(/<iati-activity[ >]/g)]).toHaveLength(lines);
  });

  test("of which nothing can be written is an error, and the file of before stays", () => {
    const workspace = makeWorkspace();
    brief(["export", "--to", "iati"], { cwd: workspace });
    const before = contents(join(workspace, "export"));
    const lines = join(workspace, "data", "finance-lines.csv");
    writeFileSync(lines, `${readFileSync(lines, "utf8").split("\n")[0]}\n`);
    const { code, stdout, stderr } = brief(["export", "--to", "iati", "--as-of", "2020-01-01"], {
      cwd: workspace,
    });
    expect(stderr).toMatch(/(iati-nothing-written|references-resolve)/);
    expect([code, stdout]).toEqual([1, ""]);
    expect(contents(join(workspace, "export"))).toEqual(before);
  });
});

describe("tables for people", () => {
  test("are CSV in the language asked for, with the mark for Excel", () => {
    const cwd = temporaryFolder();
    const args = ["export", shippedDataset, "--to", "csv", "-l", "ru", "--bom"];
    const { code, stdout } = brief(args, { cwd });
    expect(code).toBe(0);
    expect(stdout.split("\n")[0]).toBe("export/csv/project-list.csv");
    const list = readFileSync(join(cwd, "export/csv/project-list.csv"), "utf8");
    expect(list.slice(0, 12)).toBe("\ufeffКод,Проект,");
  });

  test("are a workbook, the same each time", () => {
    const cwd = temporaryFolder();
    const args = ["export", shippedDataset, "--to", "xlsx", "-o", "-"];
    const first = brief(args, { cwd, env: { TZ: "Asia/Shanghai" } });
    expect(first.code).toBe(0);
    expect(first.bytes.subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
    expect(brief(args, { cwd, env: { TZ: "UTC" } }).bytes.equals(first.bytes)).toBe(true);
  });

  test("take the workspace's language and day", () => {
    const workspace = makeWorkspace();
    const { code } = brief(["export", "--to", "csv"], { cwd: workspace });
    expect(code).toBe(0);
    const list = readFileSync(join(workspace, "export/csv/project-list.csv"), "utf8");
    expect(list).toMatch(/^编号,项目名称,/);
    expect(list.trim().split("\r\n").at(1)).toMatch(/,2025-03-31$/);
  });
});

describe("provenance", () => {
  test("of one figure, down to the rows and their sources", () => {
    const workspace = makeWorkspace();
    const id = "portfolio/lenders/44001/amount";
    const args = ["export", "--to", "prov", "--figure", id, "-o", "-"];
    const { code, stdout } = brief(args, { cwd: workspace });
    expect(code).toBe(0);
    const prov = JSON.parse(stdout);
    const inputs = Object.values<Record<string, string>>(prov.wasDerivedFrom)
      .filter((one) => one["prov:generatedEntity"] === `brief:figures/${id}`)
      .map((one) => one["prov:usedEntity"]);
    expect(inputs.length).toBeGreaterThan(5);
    for (const input of inputs) expect(Object.keys(prov.entity)).toContain(input);
  });

  test.each([
    [["--figure", "portfolio/lenders/44001/amuont"], "44001/amount"],
    [["--figure", "portfolo/lenders"], "portfolio"],
  ])("names the nearest where there is no such figure: %j", (more, nearest) => {
    const workspace = makeWorkspace();
    const { code, stderr } = brief(["export", "--to", "prov", ...more], { cwd: workspace });
    expect(stderr).toContain(nearest);
    expect(code).toBe(1);
    expect(existsSync(join(workspace, "export"))).toBe(false);
  });
});

test("a dataset that cannot be read is not exported", () => {
  const folder = join(temporaryFolder(), "data");
  cpSync(shippedDataset, folder, { recursive: true });
  edit(join(folder, "outputs.csv"), ",296.5,", ",x,");
  rmSync(join(folder, "datapackage.json"));
  const { code, stdout, stderr } = brief(["export", "data", "--to", "package"], {
    cwd: join(folder, ".."),
  });
  expect(stderr).toMatch(/^data\/outputs\.csv:2:\d+: error /m);
  expect([code, stdout]).toEqual([1, ""]);
});
