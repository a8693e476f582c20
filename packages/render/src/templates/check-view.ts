// Templates against the schema of their view, before anything is rendered: every path, every helper's value, every
// partial in the context it is called in.
import { type Diagnostic, type Place, suggestName } from "@brief/data";
import {
  describeShape,
  isGroup,
  isLeaf,
  isRows,
  type Leaf,
  mergeShapes,
  namesOf,
  type Shape,
  shapeIn,
  type ViewSchema,
} from "../view/schema.ts";
import { helperTakes, type Taken } from "./known-helpers.ts";
import type { Outline, PathValue, Spot, Step, Value } from "./outline.ts";
import type { Templates } from "./registry.ts";

export interface ViewCheck {
  readonly diagnostics: readonly Diagnostic[];
  /** Paths of the figures that are printed; each row is `*`. */
  readonly printed: ReadonlySet<string>;
  /** Names of the view itself that are used in whatever way. */
  readonly used: ReadonlySet<string>;
  /** Partial → what it is given, wherever it is called from. */
  readonly contexts: ReadonlyMap<string, Shape>;
}

interface Typed {
  readonly shape: Shape;
  /** From the view; rows as `*`. */
  readonly path: string;
}

interface Scope {
  readonly file: string;
  /** The view, then what each open block made its context; the last is the current one. */
  readonly contexts: readonly Typed[];
  readonly names: ReadonlyMap<string, Typed>;
  /** Where the partials that lead here are called, the nearest first. */
  readonly callers: readonly Place[];
}

interface Check {
  readonly templates: Templates;
  readonly diagnostics: Diagnostic[];
  readonly printed: Set<string>;
  readonly used: Set<string>;
  readonly contexts: Map<string, Shape>;
  /** Partials in their contexts: each is looked at once. */
  readonly seen: Set<string>;
}

const flag: Typed = { shape: "flag", path: "" };

/** @param name `portfolio/zh-CN`; nothing is said of a template that is not there */
export function checkView(templates: Templates, name: string, schema: ViewSchema): ViewCheck {
  const check: Check = {
    templates,
    diagnostics: [],
    printed: new Set(),
    used: new Set(),
    contexts: new Map(),
    seen: new Set(),
  };
  const spec = templates.get(name);
  if (spec?.outline !== undefined) {
    const view = { shape: schema, path: "" };
    const scope = { file: spec.file ?? name, contexts: [view], names: new Map(), callers: [] };
    checkSteps(spec.outline, scope, check);
  }
  return check;
}

function checkSteps(steps: Outline, scope: Scope, check: Check): void {
  for (const step of steps) {
    if (step.type === "print") checkPrint(step.value, scope, check);
    else if (step.type === "helper") checkHelper(step, scope, check);
    else if (step.type === "partial") checkPartial(step, scope, check);
    else checkBlock(step, scope, check);
  }
}

interface Fault {
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
  readonly found?: string;
  readonly expected?: string;
}

function placeOf(at: Spot, { file }: Scope): Place {
  return { file, line: at[0], column: at[1] };
}

function report(at: Spot, fault: Fault, scope: Scope, { diagnostics }: Check): void {
  const { callers } = scope;
  diagnostics.push({
    severity: "error",
    place: placeOf(at, scope),
    ...(callers.length > 0 && { related: callers }),
    ...fault,
  });
}

function checkPrint(value: PathValue, scope: Scope, check: Check): void {
  const typed = typeOf(value, scope, check);
  if (typed === undefined || typed.shape === "words") return;
  const { shape } = typed;
  const isLeaf = typeof shape === "string" && shape !== "flag" && shape !== "citations";
  const helper = shape === "text" ? "text" : "figure";
  report(
    value.at,
    {
      rule: "view-object-printed",
      message: `"${value.words}" is printed as it stands, but it is ${describeShape(shape)}`,
      remedy: isLeaf
        ? `print it by its helper: {{${helperFor(shape) ?? helper} ${value.words}}}`
        : "print one of its strings, or a Figure through its helper",
      found: value.words,
      expected: describeShape("words"),
    },
    scope,
    check,
  );
}

const takes = new Map<string, readonly (readonly Taken[])[]>(Object.entries(helperTakes));

/** The one helper that takes nothing but this type. */
function helperFor(shape: Leaf): string | undefined {
  return preferred.find((name) => takes.get(name)?.flat().join() === shape);
}

/** Of helpers that take one type, the plain ones. */
const preferred = ["amount", "count", "date", "measure", "percent", "text"];

/** Helpers whose output carries the figure: what is only asked of, cited or agreed with is not printed. */
const silent: ReadonlySet<string> = new Set(["cite", "plural", "literal", "text"]);

type CallStep = Extract<Step, { type: "helper" }>;

function checkHelper(step: CallStep, scope: Scope, check: Check): void {
  for (const [, value] of step.options) typeOf(value, scope, check);
  const types = takes.get(step.name) ?? [];
  step.values.forEach((value, index) => {
    const typed = typeOf(value, scope, check);
    const wanted = types[index];
    if (typed === undefined || wanted === undefined) return;
    const fits = wanted.some((one) => isTaken(typed.shape, one));
    if (!fits) report(step.at, wrongType(step.name, value, typed.shape, wanted), scope, check);
    else if (!silent.has(step.name)) check.printed.add(typed.path);
  });
}

function isTaken(shape: Shape, taken: Taken): boolean {
  if (taken === "cited") return hasSources(shape);
  // Objects of their own, which the helper looks into.
  if (taken === "comparison" || taken === "period") return isGroup(shape);
  // A figure of any type may be of the wanted one: the helper looks when it prints.
  return shape === taken || (shape === "figure" && taken !== "text" && taken !== "quoted");
}

/** A figure, a row or list that has sources, the id of a source. */
function hasSources(shape: Shape): boolean {
  if (isRows(shape)) return shape.every(hasSources);
  if (isGroup(shape)) return namesOf(shape).some((name) => name === "sources" || name === "key");
  return shape !== "flag" && shape !== "text";
}

const takenWords: Readonly<Partial<Record<Taken, string>>> = {
  cited: "a row with sources",
  quoted: "a quoted string",
  comparison: "a comparison",
  period: "a period",
};

function takenText(wanted: readonly Taken[]): string {
  const figures = wanted.flatMap((one) => (isLeaf(one) ? [one] : []));
  const others = wanted.filter((one) => !isLeaf(one));
  const words = figures.length > 3 ? ["a figure"] : figures.map(describeShape);
  return [...words, ...others.map((one) => takenWords[one] ?? one)].join(" or ");
}

function wrongType(name: string, value: Value, shape: Shape, wanted: readonly Taken[]): Fault {
  const words = value.type === "path" ? value.words : "the value";
  const expected = takenText(wanted);
  const helper = typeof shape === "string" ? helperFor(shape) : undefined;
  const byHelper = helper && `use the helper for this type: {{${helper} ${words}}}`;
  const asIs = shape === "words" ? `print it as it stands: {{${words}}}` : undefined;
  return {
    rule: "wrong-helper-argument",
    message: `{{${name}}} takes ${expected}, but "${words}" is ${describeShape(shape)}`,
    remedy: byHelper ?? asIs ?? "hand the helper a value of the type it prints",
    found: describeShape(shape),
    expected,
  };
}

type BlockStep = Extract<Step, { type: "block" }>;

function checkBlock(step: BlockStep, scope: Scope, check: Check): void {
  const [value] = step.values;
  const typed = value && typeOf(value, scope, check);
  const inner = typed && innerScope(step, typed, scope, check);
  // Of a subject that is not there nothing more is said: one fault, one message.
  if (inner !== undefined) checkSteps(step.body, inner, check);
  checkSteps(step.otherwise, scope, check);
}

/** What the body of a block sees; undefined where its subject does not fit. */
function innerScope(
  { name, at, names, values }: BlockStep,
  { shape, path }: Typed,
  scope: Scope,
  check: Check,
): Scope | undefined {
  const opens = (context: Typed): Scope => ({
    ...scope,
    contexts: [...scope.contexts, context],
    names: new Map([...scope.names, ...names.slice(0, 1).map((one) => [one, context] as const)]),
  });
  const [value] = values;
  const words = value?.type === "path" ? value.words : "the value";
  const refuse = (expected: string, remedy: string) => {
    const message = `{{#${name}}} takes ${expected}, but "${words}" is ${describeShape(shape)}`;
    const found = describeShape(shape);
    report(at, { rule: "template-wrong-argument", message, remedy, found, expected }, scope, check);
    return undefined;
  };
  if (name === "each" || name === "list") {
    if (!isRows(shape)) {
      return refuse("a list of rows", "walk a list of the view; a group is opened by {{#with}}");
    }
    const [row] = shape;
    // Nothing is known of the rows of a list that no view has filled.
    return row === undefined ? undefined : opens({ shape: row, path: `${path}/*` });
  }
  if (name === "with") {
    if (isGroup(shape)) return opens({ shape, path });
    return refuse("a group of values", "open a group of the view, or walk a list with {{#each}}");
  }
  if (shape !== "words" && !isGroup(shape)) return scope;
  return refuse(
    "a flag, a list, a Figure or a Text",
    "give the view a flag (hasX), or compare with (eq a b)",
  );
}

function checkPartial(step: Extract<Step, { type: "partial" }>, scope: Scope, check: Check): void {
  const [given] = step.values;
  const context = given === undefined ? scope.contexts.at(-1) : typeOf(given, scope, check);
  const options = step.options.flatMap(([name, value]) => {
    const typed = typeOf(value, scope, check);
    return typed === undefined ? [] : [[name, typed.shape] as const];
  });
  const file = partialName(step.name, check.templates);
  if (file === undefined) {
    const names = [...check.templates.keys()];
    const message = `there is no partial "${step.name}"`;
    const remedy = suggestName(step.name, names);
    const rule = "template-missing-partial";
    report(step.at, { rule, message, remedy, found: step.name }, scope, check);
    return;
  }
  if (context === undefined) return;
  const key = `${file} ${context.path} ${options.map(([name]) => name).join()}`;
  const spec = check.templates.get(file);
  if (check.seen.has(key) || spec?.outline === undefined) return;
  check.seen.add(key);
  const shape =
    options.length > 0 && isGroup(context.shape)
      ? { ...context.shape, ...Object.fromEntries(options) }
      : context.shape;
  const known = check.contexts.get(file);
  check.contexts.set(file, known === undefined ? shape : mergeShapes(known, shape));
  const inner: Scope = {
    file: spec.file ?? file,
    contexts: [{ shape, path: context.path }],
    names: new Map(),
    callers: [placeOf(step.at, scope), ...scope.callers],
  };
  checkSteps(spec.outline, inner, check);
}

/** `sources` is `partials/sources`. */
function partialName(name: string, templates: Templates): string | undefined {
  return [name, `partials/${name}`].find((one) => templates.has(one));
}

/** The type of a value; undefined where it has none, which is told, or is typed in the template. */
function typeOf(value: Value, scope: Scope, check: Check): Typed | undefined {
  if (value.type === "literal") return undefined;
  if (value.type === "call") {
    for (const inner of value.values) typeOf(inner, scope, check);
    return flag;
  }
  const start = startOf(value, scope);
  return start && walk(start.typed, start.parts, { value, scope, check });
}

function startOf(
  { words, parts, depth, isData }: PathValue,
  { contexts, names }: Scope,
): { readonly typed: Typed; readonly parts: readonly string[] } | undefined {
  const [first = "", ...rest] = parts;
  if (isData) {
    const [view] = contexts;
    if (first !== "root") return { typed: flag, parts: [] };
    return view && { typed: view, parts: rest };
  }
  const named = /^(this\b|\.\.?\/)/.test(words) ? undefined : names.get(first);
  if (named !== undefined) return { typed: named, parts: rest };
  // What climbs out of the template is told by the check of its syntax.
  const context = contexts.at(-1 - depth);
  return context && { typed: context, parts };
}

interface Asked {
  readonly value: PathValue;
  readonly scope: Scope;
  readonly check: Check;
}

function walk(from: Typed, parts: readonly string[], asked: Asked): Typed | undefined {
  const [name, ...rest] = parts;
  if (name === undefined) return from;
  const { shape, path } = from;
  if (path === "") asked.check.used.add(name);
  if (isGroup(shape)) {
    const inner = shapeIn(shape, name);
    if (inner === undefined) return unknownPath(from, name, asked);
    return walk({ shape: inner, path: path === "" ? name : `${path}/${name}` }, rest, asked);
  }
  return unknownPath(from, name, asked);
}

function unknownPath(
  { shape, path }: Typed,
  name: string,
  { value, scope, check }: Asked,
): undefined {
  const where = path === "" ? "the view" : `"${path}"`;
  const fault = isGroup(shape)
    ? {
        message: `${where} has no "${name}"`,
        remedy: suggestName(name, namesOf(shape)),
      }
    : {
        message: `${where} is ${describeShape(shape)} and has no "${name}"`,
        remedy: isRows(shape)
          ? `walk it with {{#each}}, test it with {{#if}}`
          : "end the path here, and print it by its helper",
      };
  const rule =
    !isGroup(shape) && !isRows(shape) && shape !== "words"
      ? "view-figure-opened"
      : "view-unknown-path";
  report(value.at, { rule, ...fault, found: value.words }, scope, check);
  return undefined;
}

/** Paths of the figures of a schema. */
export function figurePaths(shape: Shape, path = ""): readonly string[] {
  if (isRows(shape)) return shape.flatMap((row) => figurePaths(row, `${path}/*`));
  if (isGroup(shape)) {
    return Object.entries(shape).flatMap(([name, inner]) =>
      figurePaths(inner, [path, name.replace(/\?$/, "")].filter((part) => part !== "").join("/")),
    );
  }
  const isFigure =
    shape !== "words" && shape !== "flag" && shape !== "text" && shape !== "citations";
  return isFigure ? [path] : [];
}

/** What every view brings with it; no template needs to print it. */
const frame: readonly string[] = ["asOf", "brief", "issuer", "form", "edition", "sources"];

/** Names of a view that have figures, and that no template uses in any way. */
export function unusedItems(view: ViewSchema, used: ReadonlySet<string>): readonly string[] {
  const items = figurePaths(view).map((path) => path.split("/")[0] ?? path);
  return [...new Set(items)].filter((item) => !used.has(item) && !frame.includes(item));
}
