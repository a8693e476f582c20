// Files of others through the built command line: what is read, written, told, and left as it was.

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brief, contents, mainFile, shippedDataset, temporaryFolder } from "./brief.ts";

const fixtures = join(import.meta.dirname, "fixtures/import");

/** A folder of its own with the fixtures in it. */
function folderWith(...names: readonly string[]): string {
  const folder = temporaryFolder();
  for (const name of names) cpSync(join(fixtures, name), join(folder, name));
  return folder;
}

/** Cells of our own tables, which have no line breaks where these tests look. */
function tableOf(folder: string, table: string): readonly Readonly<Record<string, string>>[] {
  const [head = "", ...lines] = readFileSync(join(folder, `${table}.csv`), "utf8")
    .trimEnd()
    .split("\n");
  const names = head.split(",");
  return lines.map((line) => {
    const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = ""]) => cell);
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]));
  });
}

test("an IATI file becomes a dataset that passes its check, with the report on stdout", () => {
  const cwd = folderWith("activities.xml");
  const { code, stdout, stderr } = brief(["import", "activities.xml", "--out", "data"], { cwd });
  expect([code, stderr]).toEqual([0, expect.stringMatching(/^into data\n/)]);
  expect(stdout).toContain("activities.xml  IATI activity XML (1.01 to 2.03) 2.03\n");
  expect(stdout).toMatch(/^ {2}records +3 read, 3 taken, 0 refused$/m);
  expect(stdout).toMatch(/^ {2}projects +2$/m);
  expect(stdout).toContain("commitments: 3, CNY 700,000,000 + EUR 500,000 + USD 150,000,000.1\n");
  expect(stdout).toContain("disbursements: 2, USD 19,999,999.9\n");
  expect(stdout).toContain("next: brief check data\n");
  const check = brief(["check", "data"], { cwd });
  expect([check.code, check.stderr]).toEqual([0, expect.not.stringContaining(" error ")]);
  expect(readdirSync(cwd).sort()).toEqual(["activities.xml", "data"]);
});

test("--json is the report and nothing else, one object a file", () => {
  const cwd = folderWith("activities.xml", "list-2024-08-29.csv");
  const args = ["import", "activities.xml", "list-2024-08-29.csv", "--dry-run", "--json"];
  const { code, stdout } = brief(args, { cwd });
  expect(code).toBe(0);
  const [iati, list] = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(iati).toEqual({
    file: "activities.xml",
    format: "iati",
    version: "2.03",
    records: { read: 3, taken: 3, rejected: [] },
    projects: 2,
    activities: 3,
    identifiers: { distinct: 3, duplicated: 0, missing: 0 },
    transactions: {
      2: { count: 3, sum: { CNY: "700000000", EUR: "500000", USD: "150000000.1" } },
      3: { count: 2, sum: { USD: "19999999.9" } },
      4: { count: 1, sum: { CNY: "1.05" } },
    },
    warnings: expect.any(Array),
  });
  for (const { rule, count, first } of iati.warnings) {
    expect([typeof rule, typeof count, first.file]).toEqual(["string", "number", "activities.xml"]);
  }
  expect(list.records).toEqual({ read: 3, taken: 3, rejected: [] });
  expect(readdirSync(cwd)).not.toContain("data");
});

test("the source row has the file's SHA-256 and what the command line says of it", () => {
  const cwd = folderWith("list-2024-08-29.csv");
  const said = ["--source", "wb-sample", "--title", "Sample list", "--published", "2024-08-30"];
  expect(brief(["import", "list-2024-08-29.csv", "--out", "d", ...said], { cwd }).code).toBe(0);
  const bytes = readFileSync(join(cwd, "list-2024-08-29.csv"));
  expect(tableOf(join(cwd, "d"), "sources")).toEqual([
    expect.objectContaining({
      id: "wb-sample",
      title: "Sample list",
      published: "2024-08-30",
      sha256: createHash("sha256").update(bytes).digest("hex"),
    }),
  ]);
  const wrong = brief(["import", "list-2024-08-29.csv", "--published", "30/8/2024"], { cwd });
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain("as in 2025-03-31");
});

test("other files of the folder, and what its package says of itself, stay", () => {
  const cwd = folderWith("list-2024-08-29.csv");
  mkdirSync(join(cwd, "d"));
  writeFileSync(join(cwd, "d", "README.md"), "mine\n");
  const about = { name: "mine", title: "My facts", contributors: [{ title: "A. Nalyst" }] };
  const resources = [{ name: "readme", path: "README.md" }];
  writeFileSync(join(cwd, "d", "datapackage.json"), JSON.stringify({ ...about, resources }));
  writeFileSync(join(cwd, "d", "projects.csv"), "");
  // An empty table is an error of the dataset: nothing is touched.
  const before = contents(cwd);
  expect(brief(["import", "list-2024-08-29.csv", "--out", "d"], { cwd }).code).toBe(1);
  expect(contents(cwd)).toEqual(before);
});

test("a table is imported by the mapping that --guess drafts", () => {
  const cwd = folderWith("loans.csv");
  const unmapped = brief(["import", "loans.csv", "--out", "d"], { cwd });
  expect(unmapped.code).toBe(2);
  expect(unmapped.stderr).toContain("brief import loans.csv --guess");
  const drafted = brief(["import", "loans.csv", "--guess"], { cwd });
  expect(drafted.code).toBe(0);
  expect(drafted.stdout).toMatch(
    /^loans\.mapping\.yaml\n {2}\?\? columns 项目状态: "已完工" is of the works/,
  );
  expect(drafted.stderr).toContain("--mapping loans.mapping.yaml");
  const draft = readFileSync(join(cwd, "loans.mapping.yaml"), "utf8");
  expect(draft).toContain("贷款金额（万美元）: { field: amount, kind: loan, unit: 万美元 }");
  const again = brief(["import", "loans.csv", "--guess"], { cwd });
  expect(again.code).toBe(1);
  expect(again.stderr).toContain("it is not written over");
  const mapped = ["import", "loans.csv", "--mapping", "loans.mapping.yaml", "--out", "d"];
  const { code, stdout } = brief([...mapped, "--published", "2024-06-30"], { cwd });
  expect([code, stdout]).toEqual([0, expect.stringContaining("3 read, 3 taken, 0 refused\n")]);
  // A new dataset knows the regions of the shipped table.
  expect(tableOf(join(cwd, "d"), "allocations").map(({ target }) => target)).toEqual([
    "650100",
    "652300",
  ]);
  const amounts = tableOf(join(cwd, "d"), "assertions").filter(({ field }) => field === "amount");
  expect(amounts.map(({ value, unit }) => [value, unit])).toEqual([
    ["50000000", "USD"],
    ["150000000", "USD"],
  ]);
  expect(brief(["check", "d"], { cwd }).code).toBe(0);
});

test("a data package comes in as it went out, by its folder", () => {
  const cwd = temporaryFolder();
  const { code, stdout } = brief(["import", shippedDataset, "--out", "d"], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain("Frictionless data package");
  for (const name of readdirSync(shippedDataset).filter((one) => one.endsWith(".csv"))) {
    const [from, to] = [shippedDataset, join(cwd, "d")].map((one) => readFileSync(join(one, name)));
    expect([name, to?.equals(from ?? Buffer.of())]).toEqual([name, true]);
  }
});

test("a table of exchange rates needs no mapping", () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "rates.csv"), "日期,美元,欧元\n2024-01-02,7.1,7.8\n2024-01-03,7.2,7.9\n");
  const args = ["import", "rates.csv", "--out", "d", "--published", "2024-01-31", "--dry-run"];
  const { stdout } = brief(args, { cwd });
  expect(stdout).toContain("rates.csv  table of exchange rates");
});

test.each([
  ["tabel: projects\ncolumns:\n  编号: lenderProjectId\n", ":1:1: error", 'did you mean "table"?'],
  [
    "table: projects\ncolumns:\n  编号: lenderProjectID\n",
    ":3:3: error",
    'did you mean "lenderProjectId"?',
  ],
  ["table: projects\ncolumns: [\n", ": error yaml-syntax", "correct the YAML"],
])("a wrong mapping is refused at its place: %#", (text, place, remedy) => {
  const cwd = folderWith("loans.csv");
  writeFileSync(join(cwd, "m.yaml"), text);
  const { code, stderr } = brief(["import", "loans.csv", "--mapping", "m.yaml", "--out", "d"], {
    cwd,
  });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^m\.yaml:\d+:\d+: error /m);
  expect(stderr).toContain(place);
  expect(stderr).toContain(remedy);
  expect(existsSync(join(cwd, "d"))).toBe(false);
});

test("a file that is cut is refused whole, at the place of the cut", () => {
  const cwd = folderWith("activities.xml");
  const whole = readFileSync(join(cwd, "activities.xml"), "utf8");
  writeFileSync(join(cwd, "cut.xml"), whole.slice(0, whole.length - 300));
  const { code, stdout, stderr } = brief(["import", "cut.xml", "--out", "d"], { cwd });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^cut\.xml:\d+:\d+: error iati-cut: /m);
  expect(stdout).toContain("nothing was written\n");
  expect(readdirSync(cwd).sort()).toEqual(["activities.xml", "cut.xml"]);
});

test("a killed import leaves no half table, and the next one cleans up after it", async () => {
  const cwd = folderWith("activities.xml");
  const whole = readFileSync(join(cwd, "activities.xml"), "utf8");
  const [head = "", ...activities] = whole
    .replace("</iati-activities>", "")
    .split("<iati-activity ");
  const many = Array.from({ length: 600 }, (_, at) =>
    activities
      .map((text) => `<iati-activity ${text.replaceAll("46004-99", `90001-${at}-`)}`)
      .join(""),
  );
  writeFileSync(join(cwd, "many.xml"), `${head}${many.join("")}</iati-activities>`);
  const args = [mainFile, "import", "many.xml", "--out", "d"];
  const env = { PATH: process.env["PATH"] ?? "" };
  for (const signal of ["SIGINT", "SIGKILL"] as const) {
    const child = spawn(process.execPath, args, { cwd, env, stdio: "ignore" });
    const ended = new Promise<number | null>((done) => child.on("exit", done));
    // Once it writes: a draft stands beside the dataset.
    while (!existsSync(join(cwd, ".brief-import-d.tmp", "projects.csv"))) {
      if (child.exitCode !== null) throw new Error("it ended before it could be killed");
      await new Promise((later) => setTimeout(later, 5));
    }
    child.kill(signal);
    expect(await ended).toBe(signal === "SIGINT" ? 130 : null);
    expect(existsSync(join(cwd, "d"))).toBe(false);
    expect(existsSync(join(cwd, ".brief-import-d.tmp"))).toBe(signal === "SIGKILL");
  }
  expect(brief(["import", "many.xml", "--out", "d"], { cwd }).code).toBe(0);
  expect(readdirSync(cwd).sort()).toEqual(["activities.xml", "d", "many.xml"]);
  expect(tableOf(join(cwd, "d"), "projects")).toHaveLength(1800);
});
