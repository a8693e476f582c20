// The example workspaces: their datasets made anew by the commands of their READMEs, and their briefs.
import { cpSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { brief, contents, temporaryFolder } from "./brief.ts";

const examples = resolve(import.meta.dirname, "../examples");

function copyOf(name: string): string {
  const folder = temporaryFolder();
  cpSync(join(examples, name), folder, { recursive: true });
  return folder;
}

/** The indented lines of its README that are commands. */
function importsOf(folder: string): readonly string[] {
  const prefix = "    brief ";
  return readFileSync(join(folder, "README.md"), "utf8")
    .split("\n")
    .flatMap((line) => (line.startsWith(prefix) ? [line.slice(prefix.length)] : []));
}

const outputs = (id: string) =>
  ["en", "zh-CN"].flatMap((language) =>
    ["figures.json", "html", "pdf"].map((format) => `${language}/${id}.${format}`),
  );

describe.each([
  { name: "lender-list", imports: 3, briefs: ["change", "portfolio"] },
  { name: "country-portfolio", imports: 2, briefs: ["portfolio"] },
])("$name", ({ name, imports, briefs }) => {
  test("the commands of its README make its dataset, byte for byte", () => {
    const cwd = copyOf(name);
    rmSync(join(cwd, "dataset"), { recursive: true });
    const commands = importsOf(cwd);
    expect(commands.length).toBe(imports);
    for (const command of commands) {
      const { code, stdout, stderr } = brief(command.split(" "), { cwd });
      expect([command, code, stderr]).toEqual([command, 0, "into dataset\n"]);
      expect(stdout).toContain(" 0 refused");
      expect(stdout).not.toContain("values refused");
    }
    expect(contents(join(cwd, "dataset"))).toEqual(contents(join(examples, name, "dataset")));
  });

  test("it passes its check, and every brief is made and reads back", () => {
    const cwd = copyOf(name);
    const check = brief(["check", "--strict"], { cwd });
    expect([check.code, check.stderr]).toEqual([0, expect.not.stringContaining("warning")]);
    const build = brief(["build", "--strict", "--verify", "full"], { cwd });
    expect([build.code, build.stderr]).toEqual([0, expect.not.stringContaining("warning")]);
    const made = Object.keys(contents(join(cwd, "out"))).filter((path) => path.includes("/"));
    expect(made).toEqual(briefs.flatMap(outputs).sort());
  });
});

/** The numbers of the projects whose row is not the same in both lists. */
function changedNumbers(lists: string): readonly string[] {
  const [older = "", newer = ""] = ["2024-08-29", "2025-03-31"].map((day) =>
    readFileSync(join(lists, `${day}.csv`), "utf8"),
  );
  const [before, after] = [older.trimEnd().split("\n"), newer.trimEnd().split("\n")];
  const lines = [...before, ...after].filter((l) => before.includes(l) !== after.includes(l));
  return [...new Set(lines.map((line) => line.split(",")[0] ?? ""))];
}

test("the notice of the lender's list names every project whose row changed, and no other", () => {
  const cwd = copyOf("lender-list");
  const numbers = changedNumbers(join(cwd, "lists"));
  expect(numbers.length).toBeGreaterThan(10);
  const { code, stdout } = brief(
    ["build", "-l", "en", "-f", "html", "-o", "-", "--only", "change"],
    {
      cwd,
    },
  );
  expect(code).toBe(0);
  expect([...new Set(stdout.match(/\bP\d{6}\b/g))].sort()).toEqual([...numbers].sort());
});

test("the portfolio of a country names it, and tells funds of unstated type apart from loans and grants", () => {
  const cwd = copyOf("country-portfolio");
  for (const language of ["en", "zh-CN"]) {
    const { code, stdout } = brief(["build", "-l", language, "-f", "html", "-o", "-"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain(language === "en" ? "Nigeria" : "尼日利亚");
    expect(stdout).not.toMatch(/Xinjiang|新疆|prefecture|地州市|GB\/T 2260/);
    expect(stdout).toContain(language === "en" ? "Funds of unstated type" : "类型不详的资金");
  }
});
