// The README's tables of commands, flags, brief.yaml, outputs and rules are those of the code; renewed with --update.
import { join } from "node:path";
import { loadRules, rules } from "@brief/data";
import { test } from "vitest";
import { holdReadme, markdownTable } from "../../../packages/data/tests/readme-tables.ts";
import { wordingSeverities } from "../../../packages/render/src/lint/rules.ts";
import { ruleMeaning, toldRules } from "../src/commands/rule-meanings.ts";
import { commandWords } from "../src/help/command-words.ts";
import { optionText, optionWords } from "../src/help/speak.ts";
import { type Format, formats } from "../src/press/formats.ts";
import { manifestName } from "../src/press/manifest-name.ts";
import { declareProgram } from "../src/program.ts";
import { editorSchemas } from "../src/schema/editor-schemas.ts";

const program = declareProgram(() => undefined, "en");

function commandRows(): readonly (readonly string[])[] {
  return program.commands.map((command) => {
    const usage = command.usage().replace("[options] ", "").replace("[options]", "");
    const { about, exits } = commandWords[command.name()] ?? { about: { en: "" }, exits: {} };
    const codes = Object.entries(exits).map(([code, words]) => `${code} ${words.en}`);
    return [`\`${command.name()} ${usage}\``.replace(" `", "`"), codes.join(" · "), about.en];
  });
}

const nameOf = (flags: string): string => /--[a-z-]+/.exec(flags)?.[0] ?? flags;

/** A flag once for each meaning, with the commands in which it has it. */
function flagRows(): readonly (readonly string[])[] {
  const uses = new Map<string, { flags: string; meaning: string; commands: string[] }>();
  for (const command of program.commands) {
    for (const option of command.options) {
      const words = optionWords(command, option)?.en ?? "";
      const meaning = words === "" ? "" : optionText(option, words, "en");
      const key = `${nameOf(option.flags)} ${meaning}`;
      const use = uses.get(key) ?? { flags: option.flags, meaning, commands: [] };
      use.commands.push(command.name());
      uses.set(key, use);
    }
  }
  return [...uses]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { flags, meaning, commands }]) => {
      const isEverywhere = commands.length === program.commands.length;
      return [`\`${flags}\``, isEverywhere ? "all" : commands.join(", "), meaning];
    });
}

interface Node {
  readonly description?: string;
  readonly type?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

const forms: Readonly<Record<string, string>> = {
  string: "text",
  integer: "whole number",
  boolean: "true or false",
  object: "keys",
};

function formOf({ type = "", enum: words, items, pattern = "" }: Node): string {
  if (pattern.startsWith("^\\d{4}-")) return "day";
  if (words !== undefined) return words.join(", ");
  if (items !== undefined) return `list of: ${formOf(items)}`;
  return forms[type] ?? type;
}

/** Keys below a path; texts by language are one row. */
function keyRows(
  { properties = {}, required = [] }: Node,
  path = "",
): readonly (readonly string[])[] {
  return Object.entries(properties).flatMap(([name, one]) => {
    const whole = `${path}${name}`;
    const isLocal = one.properties?.["zh-CN"] !== undefined;
    const form = isLocal ? "text by language" : formOf(one);
    const must = required.includes(name) ? "; required" : "";
    const row = [`\`${whole}:\``, `${form}${must}`, one.description ?? ""];
    if (isLocal) return [row];
    return [row, ...keyRows(one, `${whole}.`), ...keyRows(one.items ?? {}, `${whole}[].`)];
  });
}

const formatWords: Readonly<Record<Format, readonly [string, string]>> = {
  pdf: ["pdf", "the document, tagged PDF/A-3b with its figures and rows attached"],
  html: ["html", "the same for the web and screen readers, one file"],
  json: ["figures.json", "every figure: value, unit, formula, sources, rows, places on the pages"],
};

function outputRows(): readonly (readonly string[])[] {
  const files = formats.map((format) => {
    const [ending, meaning] = formatWords[format];
    return [`\`out/<language>/<brief id>.${ending}\``, `\`-f ${format}\``, meaning];
  });
  const whole =
    "every file with its hash, pages and figures; no clock: two builds give equal folders";
  const site = [
    ["index.html", "the briefs as a page: searched, filtered, in Chinese and English"],
    ["feed.xml", "their editions as an Atom feed"],
    ["app/", "the preview, with the tables that its page makes the briefs from"],
    ["sw.js", "what keeps list and preview for offline use"],
  ].map(([file, meaning = ""]) => [`\`out/${file}\``, "`--site`", meaning]);
  return [...files, ...site, [`\`out/${manifestName}\``, "always", whole]];
}

const rows = (ids: readonly string[], severityOf: (id: string) => string) =>
  ids.map((id) => [`\`${id}\``, severityOf(id), ruleMeaning(id) ?? ""]);

test("the README has every command, flag, key, output and rule with its meaning", async () => {
  const ofFacts = Object.keys(rules).filter((id) => !id.startsWith("iati-"));
  const factSeverity = (id: string) => {
    const { severity = "error", isFixed = false } = rules[id] ?? {};
    return `${severity}${isFixed ? ", fixed" : ""}`;
  };
  const ofWording = Object.keys(wordingSeverities);
  const first = new Set<string>([...ofFacts, ...loadRules, ...ofWording]);
  const others = toldRules.filter((id) => !first.has(id)).toSorted();
  const config = JSON.parse(editorSchemas().get("brief.schema.json") ?? "{}") as Node;
  const ruleHead = ["rule", "severity", "asks that"];
  await holdReadme(join(import.meta.dirname, "../README.md"), {
    commands: markdownTable(["command", "ends with", "does"], commandRows()),
    flags: markdownTable(["flag", "of", "says"], flagRows()),
    keys: markdownTable(["key", "value", "says"], keyRows(config)),
    outputs: markdownTable(["file", "by", "holds"], outputRows()),
    "rules-facts": markdownTable(ruleHead, [
      ...rows(loadRules, () => "error, fixed"),
      ...rows(ofFacts, factSeverity),
    ]),
    "rules-wording": markdownTable(
      ruleHead,
      rows(ofWording, (id) => wordingSeverities[id] ?? ""),
    ),
    "rules-others": markdownTable(
      ["rule", "asks that"],
      others.map((id) => [`\`${id}\``, ruleMeaning(id) ?? ""]),
    ),
  });
});
