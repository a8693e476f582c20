// Issues that a workspace keeps: numbers given deliberately, and given back for the day they were given for.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brief, edit, makeWorkspace } from "./brief.ts";

interface Kept {
  readonly workspace: string;
  readonly file: string;
  readonly lines: () => readonly string[];
}

function keeping(entry = "{ kind: card }"): Kept {
  const workspace = makeWorkspace();
  const config = join(workspace, "brief.yaml");
  const text = readFileSync(config, "utf8").replace(/briefs:[\s\S]*/, `briefs:\n  - ${entry}\n`);
  writeFileSync(config, `numbering: issues.csv\n${text}`);
  const file = join(workspace, "issues.csv");
  return { workspace, file, lines: () => readFileSync(file, "utf8").trim().split("\n") };
}

const build = (workspace: string, ...args: readonly string[]) =>
  brief(["build", workspace, "-o", join(workspace, "out"), "-f", "json", ...args]);
const list = (workspace: string, ...args: readonly string[]) =>
  brief(["list", workspace, ...args]).stdout;

test("an ordinary build keeps nothing, one with --issue adds a line and its number comes back", () => {
  const named = '{ kind: card, output: "card-{number}" }';
  const { workspace, file, lines } = keeping(named.replace(', output: "card-{number}"', ""));
  expect(build(workspace).code).toBe(0);
  expect(existsSync(file)).toBe(false);
  const issued = build(workspace, "--issue", "--as-of", "2024-12-31");
  expect(issued.stderr).toContain("issued  card no. 1, as of 2024-12-31");
  expect(issued.code).toBe(0);
  expect(build(workspace, "--issue").stderr).toContain("issued  card no. 1, as of 2025-03-31");
  const [head, first = "", second = "", ...more] = lines();
  expect(head).toBe("brief,kind,number,total,as-of,facts,languages");
  expect(first).toMatch(/^card,card,1,1,2024-12-31,[0-9a-f]{64},zh-CN en$/);
  expect(second).toMatch(/^card,card,1,2,2025-03-31,[0-9a-f]{64},zh-CN en$/);
  expect(more).toEqual([]);
  const before = lines();
  expect(build(workspace, "--issue").stderr).not.toContain("issued  ");
  expect(build(workspace, "--as-of", "2025-02-28").code).toBe(0);
  expect(lines()).toEqual(before);
  edit(join(workspace, "brief.yaml"), "{ kind: card }", named);
  expect(list(workspace, "--as-of", "2024-12-31")).toContain("en/card-1.pdf");
  expect(brief(["list", workspace, "--as-of", "2025-02-28"]).stderr).toContain("{number}");
});

test("a number written by hand stays, and the next one follows it", () => {
  const { workspace, lines } = keeping("{ kind: card, number: 7 }");
  expect(build(workspace, "--issue", "--as-of", "2025-02-28").code).toBe(0);
  expect(lines().at(-1)).toMatch(/^card,card,7,1,2025-02-28/);
  edit(join(workspace, "brief.yaml"), ", number: 7", "");
  expect(build(workspace, "--issue").code).toBe(0);
  expect(lines().at(-1)).toMatch(/^card,card,8,2,2025-03-31/);
});

test("an issued day on other facts is told, and is not issued again", () => {
  const { workspace, lines } = keeping();
  expect(build(workspace, "--issue").code).toBe(0);
  const before = lines();
  const amounts = /(,xj\.wb\.P147367\.1,amount,)50000000,/g;
  edit(join(workspace, "data/assertions.csv"), amounts, "$160000000,");
  const again = build(workspace, "--no-check");
  expect(again.stderr).toMatch(/issues\.csv:2:1: warning issue-changed: "card" was issued/);
  expect(lines()).toEqual(before);
});

test.each([
  [["--issue", "--draft"], "is no issue"],
  [["--issue", "-l", "en"], "is no issue"],
  [["--issue", "--no-check"], "is no issue"],
])("refuses %j", (args, says) => {
  const { workspace, file } = keeping();
  const { code, stderr } = build(workspace, ...args);
  expect(stderr).toContain(says);
  expect(code).toBe(2);
  expect(existsSync(file)).toBe(false);
});

test("--issue without a file to keep them in says how to have one", () => {
  const { code, stderr } = build(makeWorkspace(), "--issue");
  expect(stderr).toContain("add numbering: issues.csv");
  expect(code).toBe(2);
});

const head = "brief,kind,number,total,as-of,facts,languages\n";
const hash = "0".repeat(64);

test.each([
  ["brif,kind\n", /issues\.csv:1:1: error issue-line: unknown column "brif"/],
  [
    `${head}card,card,x,1,2025-01-31,${hash},en\n`,
    /issues\.csv:2:1: error issue-line: "x" is not a value of "number"/,
  ],
  [`${head}card,card,1,1,2025-02-30,${hash},en\n`, /"2025-02-30" is not a value of "as-of"/],
  [`${head}card,card,1,1,2025-01-31,${hash},de\n`, /"de" is not a value of "languages"/],
  [`${head}card,card,1,1,2025-01-31\n`, /5 cells under 7 columns/],
  [
    `${head}card,card,1,1,2025-01-31,${hash},en\ncard,card,1,2,2025-02-28,${hash},en\n`,
    /issues\.csv:3:1: error issue-line: two issues of "card" have one number/,
  ],
])("a fault of the file is told at its line: %j", (text, told) => {
  const { workspace, file } = keeping();
  writeFileSync(file, text);
  const { code, stderr } = brief(["check", workspace]);
  expect(stderr).toMatch(told);
  expect(code).toBe(1);
});
