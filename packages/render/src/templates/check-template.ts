// What a template may hold, checked on its syntax tree: only our helpers, no raw output, no code, no typed digits.
import type { Diagnostic } from "@brief/data";
import { nearestName } from "../nearest.ts";
import { checkCall, checkPath, checkValues } from "./check-expression.ts";
import { checkText, type TextState } from "./check-text.ts";
import { isContent } from "./insert-positions.ts";
import { blockHelpers, inlineHelpers, scopingBlocks } from "./known-helpers.ts";

export interface Scope {
  readonly file: string;
  /** Blocks around that give their body a context of its own: as many `../` have a target. */
  readonly depth: number;
  readonly report: (fault: Fault) => void;
}

export interface Fault {
  readonly rule: string;
  readonly at: hbs.AST.Position;
  readonly message: string;
  readonly remedy: string;
  readonly found?: string;
}

type Statement = hbs.AST.Statement;
const isMustache = (node: Statement): node is hbs.AST.MustacheStatement =>
  node.type === "MustacheStatement";
const isBlock = (node: Statement): node is hbs.AST.BlockStatement => node.type === "BlockStatement";
const isPartial = (node: Statement): node is hbs.AST.PartialStatement =>
  node.type === "PartialStatement";

const refused: Readonly<Record<string, { message: string; remedy: string }>> = {
  Decorator: { message: "a decorator is code", remedy: "take it out" },
  DecoratorBlock: {
    message: "an inline partial hides markup inside a template",
    remedy: "make it a file in partials/ and call it with {{> name}}",
  },
  PartialBlockStatement: {
    message: "a partial may not take a block",
    remedy: "call it as {{> name}}, and give it what it needs by its context",
  },
};

function checkMustache(node: hbs.AST.MustacheStatement, scope: Scope): void {
  const at = node.loc.start;
  if (!node.escaped) {
    scope.report({
      rule: "template-raw-output",
      at,
      message: "{{{ and {{& print without escaping, so data could become markup",
      remedy: `write {{${pathName(node.path)}}}`,
    });
  }
  checkCall(node, inlineHelpers, scope);
}

export function pathName(path: hbs.AST.Node): string {
  return "original" in path ? String(path.original) : "…";
}

function checkBlock(node: hbs.AST.BlockStatement, scope: Scope, state: TextState): void {
  const name = pathName(node.path);
  const names: readonly string[] = blockHelpers;
  if (names.includes(name)) {
    checkValues(node, scope);
  } else {
    const close = nearestName(name, blockHelpers);
    scope.report({
      rule: "template-unknown-helper",
      at: node.loc.start,
      message: `"${name}" is not a block`,
      remedy: close ? `did you mean {{#${close} …}}` : `use one of: ${blockHelpers.join(" ")}`,
      found: name,
    });
  }
  const inner = {
    ...scope,
    depth: scope.depth + (scopingBlocks.has(name) ? 1 : 0),
  };
  const before = { ...state };
  const parts: {
    program?: hbs.AST.Program | undefined;
    inverse?: hbs.AST.Program | undefined;
  } = node;
  if (parts.program) checkProgram(parts.program, inner, state);
  // Both branches of a block start in the same state: within a tag or outside.
  if (parts.inverse) checkProgram(parts.inverse, scope, before);
}

function checkPartial(node: hbs.AST.PartialStatement, scope: Scope): void {
  const name = pathName(node.name);
  if (node.name.type === "SubExpression" || name.startsWith("@")) {
    scope.report({
      rule: "template-dynamic-partial",
      at: node.loc.start,
      message: "the name of a partial is computed",
      remedy: "write the name of a file: {{> sources}}",
    });
  }
  for (const value of node.params) checkPath(value, scope);
  // The parser leaves the hash out where nothing is in it.
  const hash: hbs.AST.Hash | undefined = node.hash;
  for (const pair of hash?.pairs ?? []) checkPath(pair.value, scope);
}

function checkStatement(node: Statement, scope: Scope, state: TextState): void {
  if (isContent(node)) checkText(node, scope, state);
  else if (isMustache(node)) checkMustache(node, scope);
  else if (isBlock(node)) checkBlock(node, scope, state);
  else if (isPartial(node)) checkPartial(node, scope);
  const fault = refused[node.type];
  if (fault)
    scope.report({
      rule: "template-refused-syntax",
      at: node.loc.start,
      ...fault,
    });
}

function checkProgram(program: hbs.AST.Program, scope: Scope, state: TextState): void {
  const helperNames: readonly string[] = [...inlineHelpers, ...blockHelpers];
  for (const name of program.blockParams ?? []) {
    if (!helperNames.includes(name)) continue;
    scope.report({
      rule: "template-shadowed-helper",
      at: program.loc.start,
      message: `the row is called "${name}", like a helper`,
      remedy: "give it another name",
      found: name,
    });
  }
  for (const node of program.body) checkStatement(node, scope, state);
}

export function checkTemplate(program: hbs.AST.Program, file: string): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report = ({ at, ...fault }: Fault) => {
    const place = { file, line: at.line, column: at.column + 1 };
    diagnostics.push({ severity: "error", place, ...fault });
  };
  checkProgram(program, { file, depth: 0, report }, { inTag: false });
  return diagnostics;
}
