// Grammar, streams and exit codes.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  brief,
  contents,
  edit,
  example,
  makeWorkspace,
  shippedDataset,
  temporaryFolder,
} from "./brief.ts";

test.each([
  [["build", "--onyl", "x"], 'unknown flag "--onyl"', 'did you mean "--only"?'],
  [["build", "--jobs", "none"], '"none" is invalid', "1 to 99"],
  [["check", "--out", "x"], 'unknown flag "--out"', "--cwd"],
  [["build", "--ui-lang", "fr"], '"fr" is invalid', "zh, en"],
  [["bild"], 'unknown command "bild"', 'did you mean "build"?'],
  [["build", "-f", "pdx"], '"pdx" is invalid', 'did you mean "pdf"?'],
  [["build", example, "--only", "portfoli"], 'no brief "portfoli"', 'did you mean "portfolio"?'],
  [["build", example, "-l", "fr"], 'no edition in "fr"', "zh-CN, en, ru"],
  [["build", example, "--as-of", "2025-2-1"], '"2025-2-1" is not a day', "2025-03-31"],
  [["build", example, "-o", "-"], "-o - takes one document", "--only ID"],
  [["build", "nowhere"], 'no folder "nowhere"', "brief.yaml"],
  [["check", "nowhere"], "neither a workspace, a dataset folder, a table nor a PDF", "name one"],
  [["explain"], "no figure is named", "brief explain"],
  [[], "no command", "build"],
])("refuses %j with 2", (args, says, remedy) => {
  const { code, stdout, stderr } = brief(args, { cwd: temporaryFolder() });
  expect(stderr).toContain(says);
  expect(stderr).toContain(remedy);
  expect(stderr).not.toContain("    at ");
  expect(stdout).toBe("");
  expect(code).toBe(2);
});

test.each([[["--help"]], [["--version"]], [["build", "--help"]]])("answers %j with 0", (args) => {
  const { code, stdout, stderr } = brief(args);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).not.toBe("");
});

test.each([
  [["build", "--onyl", "x"], "brief build：没有选项“--onyl”", "是否要写“--only”？"],
  [["bild"], "brief：没有命令“bild”", "是否要写“build”？"],
  [["help", "bild"], "brief：没有命令“bild”", "是否要写“build”？"],
  [["build", "-f", "pdx"], "--format 的值“pdx”不可用", "是否要写“pdf”？"],
  [["build", "--verify", "ful"], "--verify 的值“ful”不可用", "是否要写“full”？"],
  [["preview", "--port", "x"], "--port 的值“x”不可用", "写0至65535之间的端口"],
  [["import"], "brief import：缺少参数“file”", "写作 brief import <file...>"],
  [["export"], "缺少选项“--to <format>”", "package、iati、csv、xlsx、prov"],
  [["build", "-o"], "“-o, --out <dir>”后面缺少值", "brief build --help"],
  [["list", "a", "b"], "参数过多：写了2个，至多1个", "写作 brief list [workspace]"],
  [["init", "--yes=3"], "选项“--yes”不带值", "只写 --yes"],
])("refuses %j in Chinese where the terminal is", (args, says, remedy) => {
  const env = { LANG: "zh_CN.UTF-8" };
  const { code, stdout, stderr } = brief(args, { cwd: temporaryFolder(), env });
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^错误 [a-z-]+：/);
  expect(stderr).toContain(says);
  expect(stderr).toContain(remedy);
  expect(stderr).toMatch(/\n1处错误\n$/);
  expect(brief([...args, "--ui-lang=en"], { env }).stderr).not.toMatch(/\p{Script=Han}/u);
});

test("help is in the language that --ui-lang names, else in the terminal's", () => {
  const zh = brief(["build", "--help", "--ui-lang", "zh"]).stdout;
  expect(zh).toContain("用法：");
  expect(brief(["help", "build"], { env: { LANG: "zh_CN.UTF-8" } }).stdout).toBe(zh);
  expect(brief(["build", "-h", "--ui-lang", "zh-CN"]).stdout).toBe(zh);
  const en = brief(["build", "--help"]).stdout;
  expect(en).toContain("Usage: brief build");
  expect(brief(["build", "--help"], { env: { LANG: "ru_RU.UTF-8" } }).stdout).toBe(en);
});

test("finds the workspace by folder, by --cwd, by BRIEF_WORKSPACE and upwards", () => {
  const workspace = makeWorkspace();
  const inner = join(workspace, "deep", "er");
  mkdirSync(inner, { recursive: true });
  const env = { BRIEF_WORKSPACE: workspace };
  const wanted = brief(["list", workspace]).stdout;
  expect(wanted).toContain("portfolio  en  en/portfolio.pdf");
  expect(brief(["list", "--cwd", workspace]).stdout).toBe(wanted);
  expect(brief(["list"], { env }).stdout).toBe(wanted);
  expect(brief(["list"], { cwd: inner }).stdout).toBe(wanted);
});

test("takes the caller's folder from npm only when npm itself started it", () => {
  const workspace = makeWorkspace();
  const packageFolder = temporaryFolder();
  const env = { INIT_CWD: workspace, npm_package_json: join(packageFolder, "package.json") };
  expect(brief(["list"], { cwd: packageFolder, env }).code).toBe(0);
  expect(brief(["list"], { cwd: temporaryFolder(), env }).code).toBe(2);
});

test("checks a dataset folder and one table alone", () => {
  expect(brief(["check", shippedDataset])).toMatchObject({ code: 0, stdout: "" });
  expect(brief(["check", join(shippedDataset, "sources.csv")])).toMatchObject({
    code: 0,
    stdout: "",
  });
});

test("names the place in one table as the caller would type it", () => {
  const workspace = makeWorkspace();
  edit(join(workspace, "data", "outputs.csv"), ",296.5,", ",x,");
  const { code, stderr } = brief(["check", "data/outputs.csv"], { cwd: workspace });
  expect(stderr).toMatch(/^data\/outputs\.csv:2:\d+: error /m);
  expect(code).toBe(1);
});

test("writes JSON lines for check --json to stdout, and compact lines to stderr", () => {
  const workspace = makeWorkspace();
  edit(join(workspace, "data", "outputs.csv"), ",296.5,", ",x,");
  const json = brief(["check", "--json"], { cwd: workspace });
  const [line = "{}"] = json.stdout.split("\n");
  expect(JSON.parse(line)).toMatchObject({ schema: 1, severity: "error", line: 2, found: "x" });
  expect(JSON.parse(line).file).toBe("data/outputs.csv");
  expect(json.stderr).toBe("");
  const compact = brief(["check", "--reporter", "compact"], { cwd: workspace });
  expect(compact.stderr).toMatch(/^data\/outputs\.csv:2:\d+: error \S+: .*\n$/);
});

test("writes one SARIF document for check to stdout, with and without findings", () => {
  const workspace = makeWorkspace();
  const resultsOf = () => {
    const { stdout, stderr } = brief(["check", "--reporter", "sarif"], { cwd: workspace });
    expect(stderr).not.toContain("sarif");
    return JSON.parse(stdout).runs[0].results;
  };
  expect(resultsOf()).toEqual([]);
  edit(join(workspace, "data", "outputs.csv"), ",296.5,", ",x,");
  expect(resultsOf()).toMatchObject([
    {
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "data/outputs.csv" },
            region: { startLine: 2 },
          },
        },
      ],
    },
  ]);
});

test("writes JUnit XML for check to stdout, a suite for each edition, beside words for people", () => {
  const workspace = makeWorkspace();
  const args = ["check", "--reporter", "pretty", "--reporter", "junit"];
  const well = brief(args, { cwd: workspace });
  expect(well.stdout).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="Brief">/,
  );
  expect(well.stdout).toMatch(/<testsuite name="zh-CN\/[^"]+" tests="1" failures="0"/);
  edit(join(workspace, "data", "outputs.csv"), ",296.5,", ",x,");
  const { stdout, stderr } = brief(args, { cwd: workspace });
  expect(stdout).toMatch(
    /<testsuite name="workspace" tests="1" failures="1" .*data\/outputs\.csv:2:/s,
  );
  expect(stderr).toContain("data/outputs.csv:2");
});

test("adds annotations on GitHub, with its characters escaped", () => {
  const workspace = makeWorkspace();
  edit(join(workspace, "data", "outputs.csv"), ",296.5,", ",x%y,");
  const { stderr } = brief(["check"], { cwd: workspace, env: { GITHUB_ACTIONS: "true" } });
  expect(stderr).toMatch(
    /^::error file=data\/outputs\.csv,line=2,col=\d+,title=[^:]+::.*x%25y.*%0Aremedy: /m,
  );
});

test("colours only when asked", () => {
  const args = ["build", "--onyl"];
  const escapeCode = "\u001b[";
  const listed = ["list", "--color", "always", "nowhere"];
  expect(brief(args).stderr).not.toContain(escapeCode);
  expect(brief(listed).stderr).toContain(escapeCode);
  expect(brief(["list", "nowhere"], { env: { FORCE_COLOR: "1" } }).stderr).toContain(escapeCode);
  const both = { FORCE_COLOR: "1", NO_COLOR: "1" };
  expect(brief(["list", "nowhere"], { env: both }).stderr).not.toContain(escapeCode);
});

test("names the files of a dry run and writes none", () => {
  const workspace = makeWorkspace();
  const before = contents(workspace);
  const { code, stdout } = brief(["build", "--dry-run", "--only", "portfolio"], { cwd: workspace });
  expect(code).toBe(0);
  expect(stdout.trim().split("\n")).toHaveLength(6);
  expect(stdout).toContain("out/zh-CN/portfolio.pdf\n");
  expect(contents(workspace)).toEqual(before);
});

test("explains a rule", () => {
  const { code, stdout } = brief(["explain", "dates-ordered"]);
  expect(stdout).toMatch(/^dates-ordered: /);
  expect(code).toBe(0);
});

test("reports a faulty template of the workspace at its line", () => {
  const workspace = makeWorkspace();
  mkdirSync(join(workspace, "templates", "portfolio"), { recursive: true });
  const file = join(workspace, "templates", "portfolio", "en.hbs");
  writeFileSync(file, '<brief title="x">\n{{{raw}}}\n</brief>\n');
  const { code, stderr } = brief(["check"], { cwd: workspace });
  expect(stderr).toMatch(/^templates\/portfolio\/en\.hbs:2:\d+: error /m);
  expect(code).toBe(1);
  expect(readFileSync(file, "utf8")).toContain("{{{raw}}}");
});

test("two briefs of one kind need an id of their own", () => {
  const workspace = makeWorkspace();
  const config = join(workspace, "brief.yaml");
  const second = (more: string) => `briefs:\n  - { kind: portfolio${more}, lang: [en] }`;
  edit(config, "briefs:", second(""));
  const refused = brief(["list", workspace]);
  expect(refused.stderr).toContain('two briefs would write "en/portfolio"');
  expect(refused.stderr).toContain("an id: of its own");
  expect(refused.code).toBe(2);
  edit(config, second(""), second(", id: Loans"));
  expect(brief(["list", workspace]).stderr).toContain("small letters and digits");
  edit(config, "id: Loans", "id: loans");
  const { stdout, code } = brief(["list", workspace]);
  expect(stdout).toContain("loans  en  en/loans.pdf");
  expect(code).toBe(0);
});
