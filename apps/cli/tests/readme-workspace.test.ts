// What the README says of a kind of one's own is so: it builds. Its tables are held by reference.test.ts.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { brief, edit, makeWorkspace } from "./brief.ts";

const readme = readFileSync(resolve(import.meta.dirname, "../README.md"), "utf8");

/** The indented lines that begin with these words, without their indent. */
function example(start: string): string {
  const lines = readme.slice(readme.indexOf(`    ${start}`)).split("\n");
  const end = lines.findIndex((line) => line !== "" && !line.startsWith("    "));
  return lines
    .slice(0, end)
    .map((line) => line.slice(4))
    .join("\n");
}

test.each([
  ["subject: prefecture  ", "yaml"],
  ["import { ask }", "ts"],
])("its kind in %s builds", (start, ending) => {
  const workspace = makeWorkspace();
  const config = join(workspace, "brief.yaml");
  const text = readFileSync(config, "utf8").replace(/briefs:[\s\S]*/, "");
  writeFileSync(config, `${text}briefs:\n  - { kind: mine, each: prefectures }\n`);
  edit(config, "[zh-CN, en]", "[en]");
  mkdirSync(join(workspace, "kinds"));
  mkdirSync(join(workspace, "templates/mine"), { recursive: true });
  writeFileSync(join(workspace, "kinds", `mine.${ending}`), example(start));
  const body =
    ending === "ts"
      ? "<p>{{count closed}}</p>"
      : "<p>{{count loans.projects}} {{intro}} {{#if said.hasProjects}}{{count said.projects}}{{/if}}</p>{{#each list.rows as |p|}}<p>{{p.name}} {{amount p.amount}}</p>{{/each}}";
  writeFileSync(
    join(workspace, "templates/mine/en.hbs"),
    `<brief title="x" numbering="none">\n<h1>x</h1>\n${body}\n</brief>\n`,
  );
  const built = brief(["build", workspace, "-o", join(workspace, "out"), "--only", "mine-650100"]);
  expect([built.code, built.stderr.replace(/^ok.*\n/, "")]).toEqual([0, ""]);
});
