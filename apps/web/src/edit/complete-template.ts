// Text up to the cursor → what may come next: paths of the view, helpers by the type of a value, blocks, partials, tags,
// attributes and their values, each with its type and meaning. Plain data: the editor shows it.
import type { Shape, TemplateWords } from "@brief/render/template-words";
import { namesIn, type Scope, scopeAt, shapeAt } from "./template-scope.ts";

export interface Proposal {
  readonly label: string;
  /** What is put in, where it is not the label. */
  readonly insert?: string;
  readonly detail: string;
  readonly info?: string;
  /** The better first. */
  readonly rank: number;
}

export interface Proposals {
  /** Where what is replaced begins. */
  readonly from: number;
  readonly options: readonly Proposal[];
}

/** `templates/portfolio/zh-CN.hbs` → `portfolio/zh-CN`. */
export function templateNameOf(path: string): string {
  return path.replace(/^templates\//, "").replace(/\.hbs$/, "");
}

export function proposals(
  before: string,
  name: string,
  words: TemplateWords,
): Proposals | undefined {
  const open = before.lastIndexOf("{{");
  const isInside = open > before.lastIndexOf("}}");
  if (!isInside) return inMarkup(before, words);
  const expression = before.slice(open).replace(/^\{+[~&]?/, "");
  if (/^!/.test(expression) || isInString(expression)) return undefined;
  const scope = scopeAt(before.slice(0, open), words.contexts[name]);
  return inExpression(expression, { scope, words, end: before.length });
}

const isInString = (text: string): boolean =>
  (text.match(/"/g)?.length ?? 0) % 2 === 1 || (text.match(/'/g)?.length ?? 0) % 2 === 1;

interface Asked {
  readonly scope: Scope;
  readonly words: TemplateWords;
  readonly end: number;
}

function inExpression(expression: string, asked: Asked): Proposals | undefined {
  const { words, scope, end } = asked;
  const word = /[^\s()=|#>/]*(?:\.\.\/)*[\w.@/-]*$/.exec(expression)?.[0] ?? "";
  const list = (from: string, options: readonly Proposal[]): Proposals => ({
    from: end - from.length,
    options,
  });
  const [, mark = "", first = ""] = /^\s*([#/>]?)\s*([^\s]*)$/.exec(expression) ?? [];
  const isFirst = /^\s*[#/>]?\s*\S*$/.test(expression);
  if (isFirst && mark === ">") return list(first, partialsOf(words));
  if (isFirst && mark === "#") return list(first, blocksOf(words));
  if (isFirst && mark === "/") {
    const last = scope.open.at(-1);
    return last === undefined ? undefined : list(first, [{ label: last, detail: "", rank: 1 }]);
  }
  if (/\([^\s)]*$/.test(expression)) {
    const from = /[^\s(]*$/.exec(expression)?.[0] ?? "";
    return list(from, [
      { label: "eq", detail: "(eq a b)", info: words.blocks["eq"] ?? "", rank: 1 },
    ]);
  }
  if (isFirst) return firstWord(word, asked);
  const [called = "", ...values] = expression
    .trimStart()
    .slice(0, -word.length || undefined)
    .split(/\s+/);
  const takes = words.helpers.find(({ name }) => name === called)?.takes ?? [];
  const index = values.filter((value) => value !== "" && !value.includes("=")).length;
  return inPath(word, asked, wantedBy(called, takes[index]));
}

/** Before a helper is named: a value that a helper prints is put in with it, so the whole path is put in anew. */
function firstWord(word: string, asked: Asked): Proposals {
  const { words, end } = asked;
  const paths = inPath(word, asked, undefined);
  const before = word.slice(0, word.length - (end - paths.from));
  const options = paths.options.map((option) => {
    const label = before + option.label;
    const helper = printingHelper(option.detail, words);
    return { ...option, label, insert: helper === undefined ? label : `${helper} ${label}` };
  });
  const isPath = word.includes(".") || word.includes("/");
  const calls = isPath ? [] : [...helpersOf(words), { label: "else", detail: "{{else}}", rank: 0 }];
  return { from: end - word.length, options: [...options, ...calls] };
}

const plainHelpers = ["amount", "count", "date", "measure", "percent", "text", "figure", "cite"];

function printingHelper(type: string, { helpers }: TemplateWords): string | undefined {
  return plainHelpers.find((name) => {
    const takes = helpers.find((helper) => helper.name === name)?.takes[0] ?? [];
    const named = type === "citations" ? "cited" : type;
    return (
      takes.some((one) => one === named) &&
      (takes.length === 1 || ["figure", "cite"].includes(name))
    );
  });
}

type Fits = (shape: Shape) => boolean;

const figures = ["money", "count", "ratio", "measure", "date", "figure"];

function wantedBy(called: string, takes: readonly string[] | undefined): Fits | undefined {
  if (called === "#each" || called === "#list") return Array.isArray;
  if (called === "#with" || called.startsWith(">")) {
    return (shape) => typeof shape === "object" && !Array.isArray(shape);
  }
  if (called === "#if" || called === "#unless" || called === "else") {
    return (shape) => shape === "flag" || Array.isArray(shape);
  }
  if (takes === undefined) return undefined;
  return (shape) => {
    if (typeof shape !== "string") return takes.includes("cited") || takes.includes("comparison");
    if (takes.includes("cited")) return shape === "citations" || shape === "words";
    return (
      takes.includes(shape) || (shape === "figure" && takes.some((one) => figures.includes(one)))
    );
  };
}

function inPath(word: string, { scope, end }: Asked, fits: Fits | undefined): Proposals {
  const cut = Math.max(word.lastIndexOf("."), word.lastIndexOf("/")) + 1;
  const base = word.slice(0, cut).replace(/\.$/, "");
  const names = base === "" ? scope.contexts.at(-1) : shapeAt(base.replace(/\/$/, "/this"), scope);
  const own = namesIn(names).map(([name, shape]) => proposal(name, shape, fits));
  return {
    from: end - (word.length - cut),
    options: base === "" ? [...own, ...around(scope, fits)] : own,
  };
}

/** Names of rows, and those of the contexts around, as they are reached from here. */
function around({ names, contexts }: Scope, fits: Fits | undefined): readonly Proposal[] {
  const rows = [...names].flatMap(([name, shape]) =>
    shape === undefined ? [] : [proposal(name, shape, fits)],
  );
  const outer = contexts.slice(0, -1).flatMap((shape, index) => {
    const up = "../".repeat(contexts.length - 1 - index);
    return namesIn(shape).map(([name, inner]) => {
      const one = proposal(`${up}${name}`, inner, fits);
      return { ...one, rank: one.rank - contexts.length + index };
    });
  });
  return [...rows, ...outer];
}

function typeWords(shape: Shape): string {
  if (Array.isArray(shape)) return "rows";
  return typeof shape === "string" ? shape : "group";
}

function proposal(label: string, shape: Shape, fits: Fits | undefined): Proposal {
  const inner = Array.isArray(shape) ? namesIn(shape[0]) : namesIn(shape);
  const isGroup = typeof shape === "object" && !Array.isArray(shape);
  const rank = fits?.(shape) === true ? 20 : fits === undefined || isGroup ? 10 : 0;
  const info = inner.map(([name, one]) => `${name}: ${typeWords(one)}`).join("\n");
  return { label, detail: typeWords(shape), rank, ...(info === "" ? {} : { info }) };
}

function partialsOf({ partials }: TemplateWords): readonly Proposal[] {
  return partials.map((label) => ({ label, detail: "{{> }}", rank: 1 }));
}

function blocksOf({ blocks }: TemplateWords): readonly Proposal[] {
  return Object.entries(blocks)
    .filter(([name]) => name !== "eq")
    .map(([label, info]) => ({ label, detail: `{{#${label} …}}`, info, rank: 1 }));
}

function helpersOf({ helpers }: TemplateWords): readonly Proposal[] {
  return helpers.map(({ name, call, meaning }) => ({
    label: name,
    detail: call,
    info: meaning,
    rank: 5,
  }));
}

/** Mustaches out of the way, as long as they were. */
const withoutMustaches = (text: string): string =>
  text.replace(/\{\{\{?!--[\s\S]*?--~?\}\}|\{\{[^}]*\}\}+/g, (one) => " ".repeat(one.length));

function inMarkup(before: string, words: TemplateWords): Proposals | undefined {
  const text = withoutMustaches(before);
  const from = text.lastIndexOf("<");
  if (from <= text.lastIndexOf(">")) return undefined;
  const tag = text.slice(from);
  const open = openTags(text.slice(0, from));
  const end = before.length;
  const closing = /^<\/([\w-]*)$/.exec(tag);
  if (closing !== null) {
    const last = open.at(-1);
    const options =
      last === undefined
        ? []
        : [{ label: last, insert: `${last}>`, detail: `</${last}>`, rank: 1 }];
    return { from: end - (closing[1]?.length ?? 0), options };
  }
  const opening = /^<([\w-]*)$/.exec(tag);
  if (opening !== null) return { from: from + 1, options: tagsIn(open.at(-1), words) };
  return attributesIn(tag, end, words);
}

function openTags(text: string): readonly string[] {
  const open: string[] = [];
  for (const [, slash, name = "", end] of text.matchAll(
    /<(\/?)([\w-]+)(?:"[^"]*"|[^">])*?(\/?)>/g,
  )) {
    if (slash === "/") open.pop();
    else if (end !== "/" && name !== "br") open.push(name);
  }
  return open;
}

function tagsIn(parent: string | undefined, { tags }: TemplateWords): readonly Proposal[] {
  const allowed = parent === undefined ? undefined : tags[parent]?.children;
  return Object.entries(tags).map(([label, { meaning }]) => ({
    label,
    detail: `<${label}>`,
    info: meaning,
    rank: allowed === undefined || allowed.includes(label) ? 10 : 0,
  }));
}

function attributesIn(tag: string, end: number, { tags }: TemplateWords): Proposals | undefined {
  const name = /^<([\w-]+)/.exec(tag)?.[1] ?? "";
  const attributes = tags[name]?.attributes ?? {};
  const value = /([\w-]+)="([^"]*)$/.exec(tag);
  if (value !== null) {
    const [, attribute = "", typed = ""] = value;
    const { expected = "", meaning = "" } = attributes[attribute] ?? {};
    const isList = /^[\w-]+(, [\w-]+)*$/.test(expected);
    const options = isList
      ? expected.split(", ").map((label) => ({ label, detail: meaning, rank: 1 }))
      : [];
    return { from: end - typed.length, options };
  }
  const typed = /\s([\w-]*)$/.exec(tag)?.[1];
  if (typed === undefined) return undefined;
  const options = Object.entries(attributes).map(([label, { meaning, expected, required }]) => ({
    label,
    insert: `${label}="`,
    detail: expected ?? "",
    info: meaning,
    rank: required ? 10 : 5,
  }));
  return { from: end - typed.length, options };
}
