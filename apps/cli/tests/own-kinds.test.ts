// Kinds that a workspace defines itself, as data: kinds/<name>.yaml with templates of its own.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brief, edit, makeWorkspace } from "./brief.ts";

const template = (body: string) =>
  `<brief title="x" numbering="none">\n<h1>x</h1>\n${body}\n</brief>\n`;

interface Own {
  readonly kind: string;
  readonly body: string;
  readonly entry?: string;
}

function withKind({ kind, body, entry = "{ kind: own }" }: Own): string {
  const workspace = makeWorkspace();
  const file = join(workspace, "brief.yaml");
  const text = readFileSync(file, "utf8").replace(/briefs:[\s\S]*/, `briefs:\n  - ${entry}\n`);
  writeFileSync(file, text.replace("[zh-CN, en]", "[en]"));
  mkdirSync(join(workspace, "kinds"));
  writeFileSync(join(workspace, "kinds/own.yaml"), kind);
  mkdirSync(join(workspace, "templates/own"), { recursive: true });
  writeFileSync(join(workspace, "templates/own/en.hbs"), template(body));
  return workspace;
}

const html = (workspace: string, ...args: readonly string[]) => {
  const { stdout, stderr, code } = brief(["build", workspace, "-o", "-", "-f", "html", ...args]);
  expect([code, stderr.replace(/^ok.*\n/, "")]).toEqual([0, ""]);
  return stdout
    .replace(/<style>[\s\S]*?<\/style>/g, "")
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ");
};

test("answers, lists, published figures and words reach the template, traced", () => {
  const workspace = withKind({
    kind: `view:
  lenders: { ask: { of: loans, by: lender } }
  list:
    projects: { of: loans, where: { lender: [44000] }, fields: [approval, amount, status, places, sectors], sort: amount, descending: true }
  said: { published: { projects: seed.cum.projects } }
  intro: { text: { en: Words of our own. } }
`,
    body: `<p>{{intro}} {{count said.projects}}{{cite said.projects}}.</p>
<p>{{#each lenders.groups as |l|}}{{l.fullName}} {{count l.projects}} {{amount l.amount}} {{percent l.share}}; {{/each}}</p>
<p>{{lenders.definition}}</p>
<ul>{{#each list.rows as |p|}}<li>{{p.name}}: {{amount p.amount}}, {{date p.approval}}, {{text p.status}}{{#list p.places as |r|}} {{r.name}}{{/list}}</li>{{/each}}</ul>
<ol class="source">{{#each sources as |s|}}<li id="{{s.key}}">{{s.text}}</li>{{/each}}</ol>`,
  });
  edit(join(workspace, "kinds/own.yaml"), "[44000]", '["44000"]');
  const text = html(workspace);
  expect(text).toContain("Words of our own. 151 projects");
  expect(text).toMatch(/World Bank \d+ projects US\$[\d.,]+ (million|billion) \d/);
  const explained = brief(["explain", "own/lenders/groups/44000/amount"], { cwd: workspace });
  expect(explained.stdout).toMatch(/assertions\.csv:\d+/);
  const { code } = brief(["build", workspace, "-o", join(workspace, "out"), "--verify", "full"]);
  expect(code).toBe(0);
});

test("what is asked for and never printed is warned of by its name, and the brief is made", () => {
  const workspace = withKind({
    kind: `view:
  said: { published: { projects: seed.cum.projects } }
  lenders: { ask: { of: loans, by: lender } }
`,
    body: "<p>{{count said.projects}}.</p>",
  });
  const { code, stderr } = brief(["check", workspace]);
  expect(stderr).toContain('view-unused: "lenders" of the view is used nowhere');
  expect(stderr).toContain('take "lenders" out of the kind\'s view');
  expect(stderr).not.toContain('"said" of');
  expect(code).toBe(0);
});

test("one brief each for what the kind is about, with parameters", () => {
  const workspace = withKind({
    kind: `subject: prefecture
parameters: { status: closed }
view:
  loans: { ask: { where: { region: ["{prefecture}"], status: ["{status}"] } } }
`,
    body: "<p>{{subject.name}}: {{count loans.projects}}</p>",
    entry: "{ kind: own, each: prefectures, output: '{name}' }",
  });
  const listed = brief(["list", workspace]).stdout.trim().split("\n");
  expect(listed.length).toBeGreaterThan(5);
  expect(listed.join("\n")).toContain("en/Urumqi.pdf");
  const only = ["--only", "own-650100"];
  const closed = html(workspace, ...only);
  const active = html(workspace, ...only, "-P", "status=active");
  expect(closed).toMatch(/Urumqi: \d+ project/);
  expect(active).not.toBe(closed);
  const refused = brief(["build", workspace, "-o", "-", "-f", "html", ...only, "-P", "status=x"]);
  expect(refused.stderr).toContain("error parameter-value");
  expect(refused.code).toBe(1);
});

test.each([
  ["view:\n  a: { ask: { off: loans } }\n", /^kinds\/own\.yaml:2:15: error unknown-key/m, '"of"'],
  ["view:\n  a: { ask: { of: loan } }\n", /^kinds\/own\.yaml:2:19: error config-value/m, '"loans"'],
  [
    "view:\n  a: { ask: { by: lenders } }\n",
    /^kinds\/own\.yaml:2:19: error config-value/m,
    '"lender"',
  ],
  [
    "view:\n  a: { ask: { where: { lender: ['44000x'] } } }\n",
    /:2:33: error unknown-name/m,
    '"44000"',
  ],
  [
    "view:\n  a: { ask: { where: { approvedIn: fyp99 } } }\n",
    /:2:36: error unknown-name/m,
    "fyp14",
  ],
  ["view:\n  a: { ask: { where: { region: ['{place}'] } } }\n", /:2:\d+: error /m, "place"],
  [
    "view:\n  a: { published: { n: seed.cum.project } }\n",
    /:2:\d+: error unknown-name/m,
    "seed.cum.projects",
  ],
  ["view:\n  a: { projects: { fields: [amout] } }\n", /:2:29: error config-value/m, '"amount"'],
  ["view:\n  a: { ask: {}, text: { en: x } }\n", /:2:6: error config-value/m, "one of ask"],
  ["view:\n  sources: { ask: {} }\n", /:2:3: error config-value/m, "a name of its own"],
  ["subject: country\nview: {}\n", /^kinds\/own\.yaml:1:10: error config-value/m, "project"],
  ["veiw: {}\n", /^kinds\/own\.yaml:1:1: error unknown-key/m, '"view"'],
  ["view: [\n", /^kinds\/own\.yaml:2:1: error yaml-syntax/m, "correct the YAML"],
])("a fault of a kind is told at its line: %j", (kind, told, remedy) => {
  const workspace = withKind({ kind, body: "<p>x</p>" });
  const { code, stderr } = brief(["check"], { cwd: workspace });
  expect(stderr).toMatch(told);
  expect(stderr).toContain(remedy);
  expect(code).toBe(1);
});

test("a template that asks for what its kind does not give is told with both words", () => {
  const workspace = withKind({
    kind: "view:\n  loans: { ask: { of: loans } }\n",
    body: "<p>{{count loans.project}}</p>",
  });
  const { code, stderr } = brief(["check"], { cwd: workspace });
  expect(stderr).toMatch(/^templates\/own\/en\.hbs:3:\d+: error view-unknown-path/m);
  expect(stderr).toContain('did you mean "projects"?');
  expect(code).toBe(1);
});

test("templates of no kind, and kinds of no template, are told", () => {
  const workspace = withKind({ kind: "view: {}\n", body: "<p>x</p>" });
  mkdirSync(join(workspace, "templates/portfoli"));
  writeFileSync(join(workspace, "templates/portfoli/en.hbs"), template("<p>x</p>"));
  const { stderr, code } = brief(["check"], { cwd: workspace });
  expect(stderr).toContain('warning unused-template: no kind "portfoli"');
  expect(stderr).toContain('did you mean "portfolio"?');
  expect(code).toBe(0);
  writeFileSync(join(workspace, "kinds/other.yaml"), "view: {}\n");
  const without = brief(["check"], { cwd: workspace });
  expect(without.stderr).toMatch(/^kinds\/other\.yaml:1:1: error missing-template/m);
  writeFileSync(join(workspace, "kinds/card.yaml"), "view: {}\n");
  expect(brief(["check"], { cwd: workspace }).stderr).toContain('a kind "card" ships already');
});

const code = `import { ask, type Dataset } from "@brief/data";
import type { BuildView } from "@brief/render";

export const subject = "prefecture" as const;

const closed = (dataset: Dataset, region: string) =>
  ask(dataset, { where: { region: [region], status: ["closed"] } }).total.projects;

export const view: BuildView = ({ known }, { parameters }) => ({
  closed: closed(known, parameters["prefecture"] ?? ""),
});
`;

/** The same in the place of kinds/own.yaml. */
function withCode(text: string, body = "<p>{{subject.name}}: {{count closed}}</p>"): string {
  const entry = "{ kind: own, each: prefectures }";
  const workspace = withKind({ kind: "view: {}\n", body, entry });
  rmSync(join(workspace, "kinds/own.yaml"));
  writeFileSync(join(workspace, "kinds/own.ts"), text);
  return workspace;
}

test("a kind in TypeScript is compiled once, and its figures are traced as all others are", () => {
  const workspace = withCode(code);
  const only = ["--only", "own-650100"];
  const first = html(workspace, ...only);
  expect(first).toMatch(/Urumqi: \d+ project/);
  const cache = join(workspace, ".brief/cache/kinds");
  const [file = "", ...more] = readdirSync(cache);
  expect(more).toEqual([]);
  const compiled = readFileSync(join(cache, file), "utf8");
  // What was kept and then changed by another hand is not run.
  writeFileSync(join(cache, file), compiled.replace('"closed"', '"active"'));
  expect(html(workspace, ...only)).toBe(first);
  expect(readFileSync(join(cache, file), "utf8")).toBe(compiled);
  const explained = brief(["explain", "own-650100/closed"], { cwd: workspace });
  expect(explained.stdout).toMatch(/projects\.csv:\d+/);
  expect(explained.code).toBe(0);
});

test.each([
  [
    "export const view = ({ : 1 };\n",
    /^kinds\/own\.ts:1:\d+: error kind-syntax: /m,
    "correct the TypeScript",
  ],
  [
    'import { readFileSync } from "node:fs";\nexport const view = () => ({ a: readFileSync("x") });\n',
    /^kinds\/own\.ts:1:1: error kind-import: .*"node:fs"/m,
    "@brief/data",
  ],
  [
    'export const view = async () => ({ a: await import("node:os") });\n',
    /error kind-import: .*"node:os"/m,
    "@brief/data",
  ],
  [
    'import { printPdf } from "@brief/render";\nexport const view = () => ({ printPdf });\n',
    /error kind-import/m,
    "import type",
  ],
  ["export const veiw = () => ({});\n", /error kind-exports: a kind exports no "veiw"/m, '"view"'],
  ["export const subject = 'lender';\n", /error kind-exports: .*no function "view"/m, "BuildView"],
  [
    "export const view = () => ({});\nexport const subject = 'lendr';\n",
    /"lendr" is no subject/m,
    '"lender"',
  ],
  [
    "export const view = () => ({});\nexport const theme = 'x';\n",
    /"x" is no theme/m,
    "brief.yaml",
  ],
  [
    "throw new Error('oh');\nexport const view = () => ({});\n",
    /cannot be loaded: Error: oh/m,
    "correct it",
  ],
])("a fault of a kind in TypeScript is told: %j", (text, told, remedy) => {
  const { code: exit, stderr } = brief(["check"], { cwd: withCode(text) });
  expect(stderr).toMatch(told);
  expect(stderr).toContain(remedy);
  expect(exit).toBe(1);
});

test("a view that gives no group of values, or a bare number, is told", () => {
  const entry = (text: string) => brief(["check", "--only", "own-650100"], { cwd: withCode(text) });
  const head = 'export const subject = "prefecture";\n';
  expect(entry(`${head}export const view = () => 3;\n`).stderr).toContain("error kind-exports");
  expect(entry(`${head}export const view = () => ({ closed: 3 });\n`).stderr).toContain(
    "error view-bare-value",
  );
});

test("a diff sees that a kind asks another question", () => {
  const kind = "view:\n  loans: { ask: { of: loans } }\n";
  const workspace = withKind({ kind, body: "<p>{{count loans.projects}}</p>" });
  const older = withKind({ kind, body: "<p>{{count loans.projects}}</p>" });
  expect(brief(["diff", older, workspace]).stdout).toContain("nothing differs");
  edit(join(workspace, "kinds/own.yaml"), "of: loans", "of: grants");
  const { code: exit, stdout } = brief(["diff", older, workspace]);
  expect(stdout).toContain("loans · projects");
  expect(exit).toBe(1);
});

test("a template is held against its kind also where today's answer has no rows", () => {
  const workspace = withKind({
    kind: "view:\n  none: { ask: { by: lender, where: { status: [dropped] } } }\n",
    body: "<p>{{none.definition}}</p>{{#each none.groups as |g|}}<p>{{count g.project}}</p>{{/each}}",
  });
  const { code: exit, stderr } = brief(["check"], { cwd: workspace });
  expect(stderr).toMatch(/^templates\/own\/en\.hbs:3:\d+: error view-unknown-path/m);
  expect(stderr).toContain('"projects"');
  expect(exit).toBe(1);
});
