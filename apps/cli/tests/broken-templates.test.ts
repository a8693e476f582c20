// Templates and entries of brief.yaml that are wrong in one way each: one diagnostic with its place and a remedy, the
// right exit code, and nothing published.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brief, edit, makeWorkspace } from "./brief.ts";

const chinese = `<brief title="一览" numbering="chinese">
<masthead name="一览"><date>{{date asOf}}</date></masthead>
<h1>一览</h1>
<p>截至{{date asOf}}，项目{{count headline.projects}}{{cite headline.projects}}。</p>
<h2>资料来源</h2>
<ol class="source">{{#each sources as |s|}}<li id="{{s.key}}">{{s.text}}</li>{{/each}}</ol>
</brief>
`;
const english = `<brief title="At a glance" numbering="decimal">
<masthead name="At a glance"><date>{{date asOf}}</date></masthead>
<h1>At a glance</h1>
<p>Projects as of {{date asOf}}: {{count headline.projects}}.{{cite headline.projects}}</p>
<h2>Sources</h2>
<ol class="source">{{#each sources as |s|}}<li id="{{s.key}}">{{s.text}}</li>{{/each}}</ol>
</brief>
`;

interface Fault {
  readonly what: string;
  /** What stands in the Chinese template in place of what. */
  readonly zh?: readonly [from: string, to: string];
  readonly en?: readonly [from: string, to: string];
  /** Files beside them. */
  readonly files?: Readonly<Record<string, string>>;
  readonly config?: readonly [from: string, to: string];
  readonly rule: string;
  readonly at: RegExp;
  readonly says: RegExp;
  readonly code?: 1 | 2;
}

const zhFile = /templates\/portfolio\/zh-CN\.hbs/;
const at = (line: number, column: number) => new RegExp(`${zhFile.source}:${line}:${column}:`);
const projects = "{{count headline.projects}}";

const faults: readonly Fault[] = [
  {
    what: "a wrong path",
    zh: [projects, "{{count headline.project}}"],
    rule: "view-unknown-path",
    at: at(4, 30),
    says: /"headline" has no "project"[\s\S]*projects/,
  },
  {
    what: "a wrong path in a list",
    zh: ["{{s.text}}", "{{s.txt}}"],
    rule: "view-unknown-path",
    at: at(6, 65),
    says: /"sources\/\*" has no "txt"[\s\S]*text/,
  },
  {
    what: "a path below a string",
    zh: ["{{s.text}}", "{{s.text.words}}"],
    rule: "view-unknown-path",
    at: at(6, 65),
    says: /is a string and has no "words"/,
  },
  {
    what: "a path into a figure",
    zh: [projects, "{{headline.projects.value}}"],
    rule: "view-figure-opened",
    at: at(4, 24),
    says: /is a count figure and has no "value"/,
  },
  {
    what: "a figure of the wrong type",
    zh: [projects, "{{amount headline.projects}}"],
    rule: "wrong-helper-argument",
    at: at(4, 22),
    says: /takes a money figure, but "headline\.projects" is a count figure[\s\S]*\{\{count headline\.projects\}\}/,
  },
  {
    what: "words handed to a helper",
    zh: ["{{s.text}}", "{{amount s.text}}"],
    rule: "wrong-helper-argument",
    at: at(6, 63),
    says: /"s\.text" is a string/,
  },
  {
    what: "a figure without its helper",
    zh: [projects, "{{headline.projects}}"],
    rule: "view-object-printed",
    at: at(4, 24),
    says: /count headline\.projects/,
  },
  {
    what: "a group printed",
    zh: [projects, "{{headline}}"],
    rule: "view-object-printed",
    at: at(4, 24),
    says: /group of values/,
  },
  {
    what: "a walk over what is no list",
    zh: ["{{#each sources as |s|}}", "{{#each headline as |s|}}"],
    rule: "template-wrong-argument",
    at: at(6, 20),
    says: /takes a list of rows, but "headline" is a group of values/,
  },
  {
    what: "a condition on a group",
    zh: [projects, "{{#if headline}}{{/if}}"],
    rule: "template-wrong-argument",
    at: at(4, 22),
    says: /flag/,
  },
  {
    what: "a citation of what has no source",
    zh: ["{{cite headline.projects}}", "{{cite hasConflicts}}"],
    rule: "wrong-helper-argument",
    at: at(4, 49),
    says: /sources/,
  },
  {
    what: "a missing partial",
    zh: [projects, "{{> partials/imprint-zh}}"],
    rule: "template-missing-partial",
    at: at(4, 22),
    says: /imprint-zh[\s\S]*did you mean/,
  },
  {
    what: "a partial in a context that does not fit",
    zh: ["{{s.text}}", "{{> partials/mine-zh-CN}}"],
    files: { "partials/mine-zh-CN.hbs": "{{name}}" },
    rule: "view-unknown-path",
    at: /templates\/partials\/mine-zh-CN\.hbs:1:3:/,
    says: /"sources\/\*" has no "name"/,
  },
  {
    what: "a number typed by hand",
    zh: [projects, "23个"],
    rule: "naked-number",
    at: at(4, 22),
    says: /23/,
  },
  {
    what: "a block that was not translated",
    en: ["Projects as of", "截至"],
    rule: "untranslated-text",
    at: /templates\/portfolio\/en\.hbs:4:4:/,
    says: /截至/,
  },
  {
    what: "an unknown tag",
    zh: ["<p>截至", "<para>截至"],
    rule: "markup-syntax",
    at: /templates\/portfolio\/zh-CN\.hbs:\d+:\d+:/,
    says: /para/,
  },
  {
    what: "an unknown tag that is closed",
    zh: ["<h2>资料来源</h2>", "<section>资料来源</section>"],
    rule: "markup-unknown-tag",
    at: /templates\/portfolio\/zh-CN\.hbs:5:1:/,
    says: /section/,
  },
  {
    what: "an unknown attribute",
    zh: ["<h2>资料", '<h2 colour="red">资料'],
    rule: "markup-unknown-attribute",
    at: /templates\/portfolio\/zh-CN\.hbs:5:1:/,
    says: /colour/,
  },
  {
    what: "a wrong value of an attribute",
    zh: ['numbering="chinese"', 'numbering="roman"'],
    rule: "markup-[a-z-]+",
    at: /templates\/portfolio\/zh-CN\.hbs:1:1:/,
    says: /roman/,
  },
  {
    what: "a mustache that is not closed",
    zh: [projects, "{{count headline.projects"],
    rule: "template-syntax",
    at: /templates\/portfolio\/zh-CN\.hbs:\d+:\d+:/,
    says: /./,
  },
  {
    what: "a block that is not closed",
    zh: ["{{/each}}", ""],
    rule: "template-syntax",
    at: at(6, 20),
    says: /\{\{#each\}\} is never closed/,
  },
  {
    what: "an unknown helper",
    zh: [projects, "{{cuont headline.projects}}"],
    rule: "template-unknown-helper",
    at: at(4, 22),
    says: /cuont[\s\S]*count/,
  },
  {
    what: "raw output",
    zh: ["{{s.text}}", "{{{s.text}}}"],
    rule: "template-raw-output",
    at: at(6, 63),
    says: /\{\{s\.text\}\}/,
  },
  {
    what: "a figure in one edition only",
    zh: [projects, `${projects}，贷款{{amount headline.loanAmount}}`],
    rule: "editions-differ",
    at: zhFile,
    says: /portfolio\/headline\/loanAmount[\s\S]*en edition does not print it/,
  },
  {
    what: "a heading in one edition only",
    zh: ["<h2>资料来源</h2>", "<h2>说明</h2>\n<p>无。</p>\n<h2>资料来源</h2>"],
    rule: "edition-structure",
    at: /templates\/portfolio\/(zh-CN|en)\.hbs/,
    says: /heading of level/,
  },
  {
    what: "a growth by a factor",
    zh: ["。</p>", "，比上期增长{{count headline.projects}}倍。</p>"],
    en: [".{{cite", ", up by {{count headline.projects}}.{{cite"],
    rule: "times-growth",
    at: zhFile,
    says: /倍/,
  },
  {
    what: "a kind that is not there",
    config: ["{ kind: portfolio,", "{ kind: portfoilo,"],
    rule: "unknown-kind",
    at: /brief\.yaml:\d+:\d+:/,
    says: /portfoilo[\s\S]*portfolio/,
    code: 2,
  },
  {
    what: "an edition without a template",
    config: [
      "number: 1 }",
      "number: 1 }\n  - { kind: prefecture, each: prefectures, lang: [zh-CN, ru] }",
    ],
    rule: "missing-template",
    at: /brief\.yaml:9:\d+:/,
    says: /no ru edition of the kind "prefecture"[\s\S]*lang: \[zh-CN, en\]/,
    code: 2,
  },
  {
    what: "a theme that the kind has no form for",
    config: ["number: 1 }", "number: 1, theme: card }"],
    rule: "unfit-theme",
    at: /brief\.yaml:8:\d+:/,
    says: /"portfolio" has no form for the theme "card"[\s\S]*bulletin/,
    code: 2,
  },
  {
    what: "a bad each",
    config: ["number: 1 }", "number: 1, each: projects }"],
    rule: "each-unfit|bad-each|wrong-each|each-mismatch|each",
    at: /brief\.yaml:\d+:\d+:/,
    says: /each/,
    code: 2,
  },
  {
    what: "an unknown each",
    config: ["number: 1 }", "number: 1, each: provinces }"],
    rule: "config-value",
    at: /brief\.yaml:\d+:\d+:/,
    says: /provinces|projects/,
    code: 2,
  },
  {
    what: "two briefs into one file",
    config: ["number: 1 }", "number: 1 }\n  - { kind: portfolio, number: 2 }"],
    rule: "same-output",
    at: /brief\.yaml:\d+:\d+:/,
    says: /portfolio/,
    code: 2,
  },
  {
    what: "an unknown key",
    config: ["number: 1 }", "numbre: 1 }"],
    rule: "unknown-key",
    at: /brief\.yaml:\d+:\d+:/,
    says: /numbre[\s\S]*number/,
    code: 2,
  },
];

interface Told {
  readonly rule?: string;
  readonly severity?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly message?: string;
  readonly remedy?: string;
}

function broken({ zh, en, files = {}, config }: Fault): string {
  const workspace = makeWorkspace();
  const folder = join(workspace, "templates");
  const write = (file: string, text: string) => {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const replaced = (text: string, [from, to]: readonly [string, string] = ["", ""]) => {
    if (!text.includes(from)) throw new Error(`nothing to replace: ${from}`);
    return text.replace(from, () => to);
  };
  write("portfolio/zh-CN.hbs", replaced(chinese, zh));
  write("portfolio/en.hbs", replaced(english, en));
  for (const [file, text] of Object.entries(files)) write(file, text);
  edit(join(workspace, "brief.yaml"), "  - { kind: project, each: projects }\n", "");
  if (config !== undefined) edit(join(workspace, "brief.yaml"), config[0], config[1]);
  return workspace;
}

test("the templates are whole before they are broken", () => {
  const workspace = broken({ what: "", rule: "", at: /./, says: /./ });
  const { stderr, code } = brief(["check", workspace, "--reporter", "compact"]);
  expect(stderr).not.toContain("error");
  expect(code).toBe(0);
});

test.each(faults)("$what", (fault) => {
  const workspace = broken(fault);
  const args = ["build", workspace, "-o", join(workspace, "out"), "--reporter", "json"];
  const { stderr, code, stdout } = brief(args);
  const told = `${stdout}${stderr}`
    .split("\n")
    .flatMap((line) => (line.startsWith("{") ? [JSON.parse(line) as Told] : []));
  expect(told, stderr).toHaveLength(1);
  const [
    { rule = "", severity = "", file = "", line = 0, column = 0, message = "", remedy = "" } = {},
  ] = told;
  expect(rule).toMatch(new RegExp(`^(${fault.rule})$`));
  expect(severity).toBe("error");
  expect(`${file}:${line}:${column}:`).toMatch(fault.at);
  expect(`${message}\n${remedy}`).toMatch(fault.says);
  expect(remedy).not.toBe("");
  expect(code).toBe(fault.code ?? 1);
  const published = existsSync(join(workspace, "out"))
    ? readdirSync(join(workspace, "out"), { recursive: true }).map(String)
    : [];
  expect(published.filter((file) => /\.(pdf|html)$/.test(file))).toEqual([]);
  expect(stdout).not.toContain(".pdf");
});
