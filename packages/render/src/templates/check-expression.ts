// Calls and paths of a template: known helpers with the right number of values, no way out of the view.
import { nearestName } from "../nearest.ts";
import type { Scope } from "./check-template.ts";
import { blockHelpers, helperTakes, subHelpers } from "./known-helpers.ts";

type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression =>
  node.type === "PathExpression";
const isSubExpression = (node: hbs.AST.Node): node is hbs.AST.SubExpression =>
  node.type === "SubExpression";
const isString = (node: hbs.AST.Node): node is hbs.AST.StringLiteral =>
  node.type === "StringLiteral";

const prototypeNames = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  "prototype",
  "caller",
  "callee",
  "arguments",
]);
const loopData = new Set(["first", "last", "index", "root"]);
const privateUse = /[\uE000-\uF8FF\u{F0000}-\u{10FFFF}]/u;

function hashPairs(call: Call): readonly hbs.AST.HashPair[] {
  // The parser leaves the hash out where nothing is in it, whatever the type says.
  const hash: hbs.AST.Hash | undefined = call.hash;
  return hash?.pairs ?? [];
}

/** A value by its path, or a call with values: `{{name}}`, `{{amount total form="table"}}`. */
export function checkCall(call: Call, names: readonly string[], scope: Scope): void {
  const { path } = call;
  if (!isPath(path)) {
    scope.report({
      rule: "template-literal",
      at: call.loc.start,
      message: "a literal is printed",
      remedy: 'write the words as they are, digits as {{literal "14"}}',
    });
    return;
  }
  const name = path.original;
  const isCall = call.params.length > 0 || hashPairs(call).length > 0;
  const isSub = isSubExpression(call);
  if (names.includes(name)) {
    checkValues(call, scope);
    return;
  }
  if (!isCall && !isSub) {
    if (path.data) refusePrintedData(path, scope);
    checkPath(path, scope);
    return;
  }
  scope.report({
    rule: "template-unknown-helper",
    at: call.loc.start,
    message: `there is no helper "${name}"${isSub ? " for brackets" : ""}`,
    remedy: helperRemedy(name, names),
    found: name,
  });
}

function helperRemedy(name: string, names: readonly string[]): string {
  const blocks: readonly string[] = blockHelpers;
  if (prototypeNames.has(name)) return "take it out of the template";
  if (blocks.includes(name)) return `open it as a block: {{#${name} …}} … {{/${name}}}`;
  const close = nearestName(name, names);
  return close === undefined ? `use one of: ${names.join(" ")}` : `did you mean "${close}"`;
}

function refusePrintedData(path: hbs.AST.PathExpression, scope: Scope): void {
  scope.report({
    rule: "template-printed-position",
    at: path.loc.start,
    message: `"${path.original}" is printed`,
    remedy: "number the items with <ol>, or give the view a Figure",
  });
}

/** A name that is no inline helper takes one value. */
function wantedBy(name: string): number {
  if (name === "eq") return 2;
  return Object.entries(helperTakes).find(([helper]) => helper === name)?.[1].length ?? 1;
}

/** The values of a known helper. */
export function checkValues(call: Call, scope: Scope): void {
  const name = isPath(call.path) ? call.path.original : "";
  const count = wantedBy(name);
  if (call.params.length !== count) {
    scope.report({
      rule: "template-wrong-argument",
      at: call.loc.start,
      message: `"${name}" takes ${count} value${count === 1 ? "" : "s"}, found ${call.params.length}`,
      remedy: `if the view holds "${name}", write this.${name}; else give the helper its value`,
    });
  }
  const isBlock = [...blockHelpers].some((block) => block === name);
  if (isBlock && hashPairs(call).length > 0) {
    scope.report({
      rule: "template-wrong-argument",
      at: call.loc.start,
      message: `"${name}" takes no options`,
      remedy: `take out "${hashPairs(call)[0]?.key ?? ""}="`,
    });
  }
  for (const value of call.params) checkPath(value, scope);
  for (const pair of hashPairs(call)) checkPath(pair.value, scope);
}

/** A value handed on: a path, a bracket, a literal. */
export function checkPath(value: hbs.AST.Node, scope: Scope): void {
  const at = value.loc.start;
  if (isSubExpression(value)) {
    checkCall(value, subHelpers, scope);
    return;
  }
  if (value.type === "UndefinedLiteral" || value.type === "NullLiteral") {
    scope.report({
      rule: "template-empty-value",
      at,
      message: "nothing is handed on",
      remedy: "give a value of the view, or a Text with its reason",
    });
  }
  if (isString(value) && privateUse.test(value.value)) refusePrivateUse(at, scope);
  if (!isPath(value)) return;
  const bad = value.parts.find((part) => part !== "valueOf" && prototypeNames.has(part));
  if (bad !== undefined) {
    scope.report({
      rule: "view-prototype-access",
      at,
      message: `"${value.original}" reaches for the prototype`,
      remedy: "take it out of the template",
      found: bad,
    });
  }
  if (value.data && !loopData.has(value.parts[0] ?? "")) {
    const close = nearestName(value.parts[0] ?? "", loopData);
    scope.report({
      rule: "template-unknown-data",
      at,
      message: `there is no "${value.original}"`,
      remedy: close ? `did you mean @${close}` : `use one of: @${[...loopData].join(" @")}`,
    });
  }
  if (!value.data && value.depth > scope.depth) {
    scope.report({
      rule: "view-unknown-path",
      at,
      message: `"${value.original}" climbs out of the template`,
      remedy: `only {{#each}}, {{#list}} and {{#with}} open a level; here there ${scope.depth === 1 ? "is 1" : `are ${scope.depth}`}`,
    });
  }
}

export function refusePrivateUse(at: hbs.AST.Position, scope: Scope): void {
  scope.report({
    rule: "template-private-use-character",
    at,
    message: "a private-use character stands in the template",
    remedy: "write a character that Unicode names",
  });
}
