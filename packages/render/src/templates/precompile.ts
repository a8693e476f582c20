// A template's source → the JavaScript of its spec, for the Handlebars runtime. Build time and Node only:
// the page never compiles, and a syntax tree only ever comes from our own parse.
import type { Diagnostic } from "@brief/data";
import Handlebars from "handlebars";
import { checkTemplate } from "./check-template.ts";
import { insertPositions } from "./insert-positions.ts";
import { blockHelpers, inlineHelpers, positionHelper, subHelpers } from "./known-helpers.ts";
import { outlineOf } from "./outline.ts";
import { syntaxFault } from "./syntax-fault.ts";

export interface Precompiled {
  /** An object expression; absent when a diagnostic is an error. */
  readonly code: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const knownHelpers = Object.fromEntries(
  [...inlineHelpers, ...blockHelpers, ...subHelpers, positionHelper].map((name) => [name, true]),
);

/** `name` as templates are called: `portfolio/zh-CN`, `partials/sources`; `file` as diagnostics show it. */
export function precompileTemplate(
  name: string,
  source: string,
  file: string = `${name}.hbs`,
): Precompiled {
  const text = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(text);
  } catch (cause) {
    return { code: undefined, diagnostics: [syntaxFault(cause, text, file)] };
  }
  const diagnostics = checkTemplate(program, file);
  if (diagnostics.length > 0) return { code: undefined, diagnostics };
  // The compiler writes into the tree: the outline is taken before.
  const outline = JSON.stringify(JSON.stringify(outlineOf(program)));
  // The second pass over white space that precompile makes must find nothing to do: ignoreStandalone.
  const code = Handlebars.precompile(insertPositions(program, file), {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: knownHelpers as KnownHelpers,
    preventIndent: true,
    ignoreStandalone: true,
  });
  const members = [
    `"file":${JSON.stringify(file)}`,
    onDemand("outline", `JSON.parse(${outline})`),
    onDemand("spec", withoutNeedless(String(code))),
  ];
  return { code: `{${members.join(",")}}`, diagnostics };
}

/** Where a helper is called, among its options: no helper of ours asks, diagnostics have the place from `at`. */
const callPlace =
  /,"loc":\{"start":\{"line":\d+,"column":\d+\},"end":\{"line":\d+,"column":\d+\}\}/g;
/** In each programme once more, for runtimes older than 4.6. */
const olderLookup =
  / \|\| function\(parent, propertyName\) \{\s+if \(Object\.prototype\.hasOwnProperty\.call\(parent, propertyName\)\) \{\s+return parent\[propertyName\];\s+\}\s+return undefined\s+\}/g;

/** Neither pattern can stand in a template's own words: those are string literals, their quotes and line ends escaped. */
function withoutNeedless(code: string): string {
  return code.replace(callPlace, "").replace(olderLookup, "");
}

/**
 * A member whose value is made when it is asked for: of all templates that ship, a brief asks a few, and a programme that
 * starts would have to make them all.
 */
function onDemand(key: string, value: string): string {
  return `get ${key}(){const value=${value};Object.defineProperty(this,"${key}",{value});return value}`;
}
