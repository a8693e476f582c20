// The type of a view, as a value: what a template of a kind may name. Held against the views by a test, against the
// templates before anything is rendered.
import { quantityTypes } from "./name-figures.ts";

/** `figure`: any of the quantities. `citations`: what `{{cite}}` prints. `flag`: true or false. */
export const leaves = [
  "words",
  "flag",
  "text",
  "citations",
  "figure",
  "money",
  "count",
  "ratio",
  "measure",
  "date",
] as const;
export type Leaf = (typeof leaves)[number];

/**
 * A leaf, a group by names, or the rows of a list: `[row]`; of a list that is always empty nothing is known: `[]`.
 * A name that ends in `?` is not in every row of its list: a flag of the row says when it is.
 */
export type Shape = Leaf | readonly Shape[] | ShapeGroup;
export interface ShapeGroup {
  readonly [name: string]: Shape;
}
export type ViewSchema = ShapeGroup;

type Table = Readonly<Record<string, unknown>>;
const isTable = (value: unknown): value is Table => typeof value === "object" && value !== null;

const leafNames: ReadonlySet<unknown> = new Set(leaves);
export const isLeaf = (value: unknown): value is Leaf => leafNames.has(value);

/** A schema out of JSON, as the files in `schemas/` hold it. */
export function readSchema(json: unknown): ViewSchema {
  const shape = readShape(json, "");
  if (!isGroup(shape)) throw new TypeError("a schema is a group of names");
  return shape;
}

function readShape(json: unknown, path: string): Shape {
  if (isLeaf(json)) return json;
  if (Array.isArray(json)) return json.map((row) => readShape(row, `${path}/*`));
  if (!isTable(json)) throw new TypeError(`"${path}" is no type of a view: ${String(json)}`);
  return Object.fromEntries(
    Object.entries(json).map(([name, inner]) => [name, readShape(inner, `${path}/${name}`)]),
  );
}

export function isRows(shape: Shape): shape is readonly Shape[] {
  return Array.isArray(shape);
}

export function isGroup(shape: Shape): shape is ShapeGroup {
  return typeof shape === "object" && !isRows(shape);
}

/** What is for the pipe and not for templates. */
const hidden: ReadonlySet<string> = new Set(["uses"]);

/** The type of one view; `undefined` where a value is of no type that a template may see. */
export function shapeOf(view: object): ViewSchema {
  const shape = shapeOfValue(view);
  if (shape === undefined || !isGroup(shape)) throw new TypeError("a view is a group of values");
  return shape;
}

function shapeOfValue(value: unknown): Shape | undefined {
  if (typeof value === "string") return "words";
  if (typeof value === "boolean") return "flag";
  if (!isTable(value)) return undefined;
  if (Array.isArray(value)) return shapeOfRows(value);
  const type = value["type"];
  if (type === "text") return "text";
  if (quantityTypes.has(type) && "unit" in value) return type as Leaf;
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    if (hidden.has(name)) return [];
    const shape = name === "sources" && isCitations(inner) ? "citations" : shapeOfValue(inner);
    return shape === undefined ? [] : [[name, shape] as const];
  });
  return Object.fromEntries(entries);
}

/** `{id, locator?}`: what a figure or a row rests on, told apart from a list of rows with keys. */
function isCitations(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every((one) => isTable(one) && !("key" in one));
}

function shapeOfRows(rows: readonly unknown[]): Shape | undefined {
  const shapes = rows.flatMap((row) => shapeOfValue(row) ?? []);
  return shapes.length === 0 ? [] : [shapes.reduce(mergeShapes)];
}

/** The type that holds for both; figures of two types are a `figure`. */
export function mergeShapes(a: Shape, b: Shape): Shape {
  if (isRows(a) && isRows(b)) {
    const [first, second] = [a[0], b[0]];
    if (first === undefined) return b;
    return second === undefined ? a : [mergeShapes(first, second)];
  }
  if (isGroup(a) && isGroup(b)) {
    return Object.fromEntries(
      namesOf(a, b).flatMap((name) => {
        const [left, right] = [shapeIn(a, name), shapeIn(b, name)];
        const merged = left && right ? mergeShapes(left, right) : (left ?? right);
        const isEverywhere = Object.hasOwn(a, name) && Object.hasOwn(b, name);
        return merged === undefined ? [] : [[isEverywhere ? name : `${name}?`, merged]];
      }),
    );
  }
  if (a === b) return a;
  // An empty list beside citations is one of them.
  if (a === "citations" || b === "citations") return "citations";
  return "figure";
}

/** The type under a name, whether every row has it or not. */
export function shapeIn(group: ShapeGroup, name: string): Shape | undefined {
  const key = [name, `${name}?`].find((one) => Object.hasOwn(group, one));
  return key === undefined ? undefined : group[key];
}

/** Names of a group as templates write them. */
export function namesOf(...groups: readonly ShapeGroup[]): readonly string[] {
  return [...new Set(groups.flatMap(Object.keys).map((name) => name.replace(/\?$/, "")))];
}

/** Where a view is not of its schema, as paths in words; nothing where it is. */
export function schemaFaults(view: object, schema: ViewSchema): readonly string[] {
  return faultsOf(shapeOf(view), schema, "");
}

const join = (path: string, name: string) => (path === "" ? name : `${path}/${name}`);

function faultsOf(found: Shape, wanted: Shape, path: string): readonly string[] {
  if (isRows(found) && isRows(wanted)) {
    const [row, type] = [found[0], wanted[0]];
    if (row === undefined) return [];
    return type === undefined ? [`${path}: rows`] : faultsOf(row, type, join(path, "*"));
  }
  if (isGroup(found) && isGroup(wanted)) {
    return namesOf(found, wanted).flatMap((name) => {
      const [inner, type] = [shapeIn(found, name), shapeIn(wanted, name)];
      const at = join(path, name);
      const isOptional = Object.hasOwn(wanted, `${name}?`);
      if (!Object.hasOwn(found, name) && !isOptional) return [`${at}: not always there`];
      if (inner === undefined) return [];
      if (type === undefined) return [`${at}: not in the schema`];
      return faultsOf(inner, type, at);
    });
  }
  if (found === wanted || (wanted === "figure" && quantityTypes.has(found))) return [];
  if (wanted === "citations" && isRows(found) && found.length === 0) return [];
  return [`${path}: ${describeShape(found)}, not ${describeShape(wanted)}`];
}

const leafWords: Readonly<Record<Leaf, string>> = {
  words: "a string",
  flag: "a flag (true or false)",
  text: "a Text",
  citations: "a list of sources",
  figure: "a figure",
  money: "a money figure",
  count: "a count figure",
  ratio: "a ratio figure",
  measure: "a measure figure",
  date: "a date figure",
};

export function describeShape(shape: Shape): string {
  if (isRows(shape)) return "a list of rows";
  return isGroup(shape) ? "a group of values" : leafWords[shape];
}
