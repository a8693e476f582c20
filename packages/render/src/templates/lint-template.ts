// A template's source → what its typed words break, each at its line and column. Build time and Node only.
import type { Diagnostic } from "@brief/data";
import Handlebars from "handlebars";
import { type Language, languages } from "../brief.ts";
import { lintWords } from "../lint/lint-words.ts";
import { hole, type Passage, type Role } from "../lint/rule.ts";
import { advance, isContent, originalText } from "./insert-positions.ts";

type Position = hbs.AST.Position;
type Statement = hbs.AST.Statement;

/** Parts what either branch of a block may or may not print. */
const joint = "\uFFFB";
const inlineTags = new Set([
  "strong",
  "em",
  "small",
  "sup",
  "sub",
  "span",
  "a",
  "br",
  "data",
  "cite",
  "ref",
]);
const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};
/** Tags with their attributes are taken in one, where no mustache cuts them. */
const tokens = /<\/?[a-z][^<>]*>|<\/?[a-z][^<>]*$|^[^<>]*>|&\w+;|\s*\n\s*|[^<&\n]+|[<&]/g;

interface Run {
  /** In the words. */
  readonly from: number;
  /** In the template. */
  readonly at: Position;
}

class Reading {
  text = "";
  readonly passages: Passage[] = [];
  readonly runs: Run[] = [];
  private inTag = false;
  private role: Role = "label";
  private start = 0;
  private readonly language: Language;

  constructor(language: Language) {
    this.language = language;
  }

  close(role: Role): void {
    if (this.text.length > this.start) {
      this.passages.push({ from: this.start, to: this.text.length, role: this.role });
      this.text += "\n";
      this.start = this.text.length;
    }
    this.role = role;
  }

  add(words: string, at: Position): void {
    if (this.inTag) return;
    this.runs.push({ from: this.text.length, at });
    this.text += words;
  }

  private readTag(tag: string): void {
    const name = /^<\/?([a-z][\w-]*)/.exec(tag)?.[1] ?? "";
    if (inlineTags.has(name)) return;
    this.close(tag.startsWith("</") ? "label" : roleOf(name, tag));
  }

  content(node: hbs.AST.ContentStatement): void {
    const text = originalText(node);
    for (const { 0: token, index } of text.matchAll(tokens)) {
      const at = advance(node.loc.start, text.slice(0, index));
      if (this.inTag) {
        if (token.includes(">")) this.inTag = false;
      } else if (token.startsWith("<") && token.length > 1) {
        this.readTag(token);
        this.inTag = !token.endsWith(">");
      } else if (/^\s*\n\s*$/.test(token)) this.add(this.language === "zh-CN" ? "" : " ", at);
      else this.add(entities[token] ?? token, at);
    }
  }
}

function roleOf(name: string, tag: string): Role {
  if (/^h[2-5]$/.test(name)) return "heading";
  if (/^t[dh]$/.test(name)) return "cell";
  if (["p", "aside", "li", "dd", "note"].includes(name)) {
    return /class="(?:kicker|subtitle|author|affiliation|recipient|annex)/.test(tag)
      ? "label"
      : "prose";
  }
  return "label";
}

/** What a mustache stands for: nothing for a mark, a share with its sign. */
function holeOf(node: hbs.AST.MustacheStatement): string {
  const name = "original" in node.path ? String(node.path.original) : "";
  if (name === "cite" || name === "literal") return name === "cite" ? "" : joint;
  return name === "percent" ? `${hole}%` : hole;
}

function readProgram({ body }: hbs.AST.Program, reading: Reading): void {
  for (const node of body) readStatement(node, reading);
}

function readStatement(node: Statement, reading: Reading): void {
  const at = node.loc.start;
  if (isContent(node)) reading.content(node);
  else if (node.type === "MustacheStatement") {
    reading.add(holeOf(node as hbs.AST.MustacheStatement), at);
  } else if (node.type === "BlockStatement") {
    const { program, inverse } = node as {
      program?: hbs.AST.Program;
      inverse?: hbs.AST.Program;
    } & Statement;
    for (const branch of [program, inverse]) {
      reading.add(joint, at);
      if (branch !== undefined) readProgram(branch, reading);
    }
    reading.add(joint, at);
  } else if (node.type === "PartialStatement") reading.add(joint, at);
}

/** `portfolio/zh-CN`, `partials/head-official-en`; a template of no language has no words of its own. */
export function languageOf(name: string): Language | undefined {
  return languages.find((language) => new RegExp(`(?:^|[/-])${language}$`).test(name));
}

export function lintTemplate(
  name: string,
  source: string,
  file: string = `${name}.hbs`,
): readonly Diagnostic[] {
  const language = languageOf(name);
  if (language === undefined) return [];
  const reading = new Reading(language);
  readProgram(Handlebars.parse(source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n")), reading);
  reading.close("label");
  const { text, passages, runs } = reading;
  return lintWords({ language, text, passages, spans: [] }).map(({ from, ...fault }) => {
    const run = runs.findLast((one) => one.from <= from) ?? { from: 0, at: { line: 1, column: 0 } };
    const { line, column } = advance(run.at, text.slice(run.from, from));
    return { ...fault, place: { file, line, column: column + 1 } };
  });
}
