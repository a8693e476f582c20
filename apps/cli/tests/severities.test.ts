// Severities of rules in brief.yaml, through the built command line.
import { join } from "node:path";
import { expect, test } from "vitest";
import { brief, edit, makeWorkspace } from "./brief.ts";

function workspaceWith(rules: string): string {
  const workspace = makeWorkspace();
  edit(join(workspace, "brief.yaml"), "languages:", `rules: ${rules}\nlanguages:`);
  return workspace;
}

/** 85 and 20 per cent of one project. */
function overfull(workspace: string): string {
  const file = join(workspace, "data", "allocations.csv");
  edit(file, /(P003612,(?:[^,]*,)?region,650400,),estimated/, "$185,stated");
  edit(file, /(P003612,(?:[^,]*,)?region,650100,),estimated/, "$120,stated");
  return workspace;
}

const only = ["--only", "card", "-l", "en"];
const check = (workspace: string, ...args: string[]) =>
  brief(["check", "--only", "portfolio", "-l", "en", ...args], { cwd: workspace });

test("a lowered rule warns, and the closing line counts what was lowered and what is off", () => {
  const refused = check(overfull(makeWorkspace()));
  expect(refused.code).toBe(1);
  expect(refused.stderr).not.toContain("severities of brief.yaml");

  const workspace = overfull(workspaceWith("{shares-within-100: warning, dates-ordered: off}"));
  const { code, stderr } = check(workspace);
  expect(stderr).toMatch(/data\/allocations\.csv:\d+:\d+: warning shares-within-100: .*105%/);
  expect(stderr).toContain("severities of brief.yaml: 1 rule lowered (1 finding), 1 rule off\n");
  expect(code).toBe(0);
  expect(check(workspace, "--strict").code).toBe(1);
});

test("a rule that is off is silent, one that is raised fails; all rules of IATI are named at once", () => {
  const off = check(
    overfull(workspaceWith("{shares-within-100: off, loan-within-total-cost: error}")),
  );
  expect(off.code).toBe(0);
  expect(off.stderr).not.toContain("105%");
  expect(off.stderr).toContain("severities of brief.yaml: 1 rule raised, 1 rule off\n");
  const iati = check(workspaceWith('{"iati-*": off, iati-2.1.2: error}'));
  expect(iati.stderr).toMatch(/severities of brief\.yaml: 1 rule raised, \d\d rules off\n/);
  expect(iati.code).toBe(0);
});

test("the closing line stands below errors too", () => {
  const workspace = overfull(workspaceWith("{dates-ordered: note}"));
  const { code, stderr } = check(workspace);
  expect(code).toBe(1);
  expect(stderr).toContain("severities of brief.yaml: 1 rule lowered (0 findings)\n");
});

test.each([
  ["{iati-2.1.3: warning}", 'there is no rule "iati-2.1.3" on facts', 'did you mean "iati-2.1'],
  [
    "{date-ordered: off}",
    'there is no rule "date-ordered" on facts',
    'did you mean "dates-ordered"?',
  ],
  ["{value-form: off}", '"value-form" cannot be "off"', "correct what it finds"],
  ["{references-resolve: warning}", '"references-resolve" cannot be "warning"', "take"],
  ["{unique-ids: note}", '"unique-ids" cannot be "note"', "take"],
  ["{iati-1.3.1: off}", "it is told when a file is imported", "take"],
  ["{iati-1.12.1: off}", "organisation file", "take"],
  ["{dates-ordered: of}", '"of" is not a value of "rules.dates-ordered"', 'did you mean "off"?'],
])("refuses rules %s", (rules, says, remedy) => {
  for (const command of ["check", "build"]) {
    const { code, stdout, stderr } = brief([command, ...only], { cwd: workspaceWith(rules) });
    expect(stderr).toMatch(/brief\.yaml:3:\d+: error/);
    expect(stderr).toContain(says);
    expect(stderr).toContain(remedy);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  }
});

test("a fixed rule may be named as what it is", () => {
  expect(check(workspaceWith("{value-form: error}")).code).toBe(0);
});

test("a rule is explained with its severity, and that of the workspace", () => {
  const workspace = workspaceWith("{iati-2.1.2: error}");
  const at = (id: string, ...args: string[]) =>
    brief(["explain", id, ...args], { cwd: workspace }).stdout;
  expect(at("iati-2.1.2")).toMatch(
    /^iati-2\.1\.2: .*sum to 100 \(rule 2\.1\.2 .*, error there\)\nseverity: warning; error by brief\.yaml\n$/,
  );
  expect(JSON.parse(at("iati-2.1.2", "--json"))).toMatchObject({
    rule: "iati-2.1.2",
    severity: "warning",
    configured: "error",
  });
  expect(at("value-form")).toContain("\nseverity: error, in every workspace\n");
  expect(at("loan-within-total-cost")).toContain("\nseverity: warning\n");
  expect(at("glyph-missing")).not.toContain("severity");
  expect(brief(["explain", "dates-ordered"]).stdout).toContain("\nseverity: error\n");
});
