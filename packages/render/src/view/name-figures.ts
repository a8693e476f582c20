// Figures get their ids: brief id and path in the view, rows by their entity's key, never by position.
import { BriefError, type Figure, type Quantity } from "@brief/data";

/** A view in which every quantity has become a figure. */
export type Named<T> = T extends Quantity
  ? Figure
  : T extends readonly (infer Row)[]
    ? readonly Named<Row>[]
    : T extends object
      ? { readonly [Key in keyof T]: Named<T[Key]> }
      : T;

export const quantityTypes: ReadonlySet<unknown> = new Set<Quantity["type"]>([
  "money",
  "count",
  "ratio",
  "measure",
  "date",
]);
type Table = Readonly<Record<string, unknown>>;

/**
 * @example nameFigures("portfolio", { lenders: [{ key: "44001", amount }] }).lenders[0].amount.id
 * // "portfolio/lenders/44001/amount"
 */
export function nameFigures<T extends object>(briefId: string, view: T): Named<T> {
  // The walk keeps the shape and only adds ids; TypeScript cannot follow a mapped type through recursion.
  return name(view, briefId) as Named<T>;
}

/** Every figure of a view in reading order of its paths. */
export function figuresOf(view: unknown): readonly Figure[] {
  if (!isTable(view)) return [];
  if (isFigure(view)) return [view];
  if (isQuantity(view)) return [];
  return Object.values(view).flatMap(figuresOf);
}

export function isQuantity(value: unknown): value is Quantity {
  return isTable(value) && quantityTypes.has(value["type"]) && Array.isArray(value["rows"]);
}

function isFigure(value: unknown): value is Figure {
  return isQuantity(value) && "id" in value && typeof value.id === "string";
}

function name(value: unknown, path: string): unknown {
  if (!isTable(value)) return value;
  if (isQuantity(value)) return { ...value, id: path };
  if (Array.isArray(value)) return nameRows(value, path);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, name(inner, `${path}/${key}`)]),
  );
}

function nameRows(rows: readonly unknown[], path: string): readonly unknown[] {
  const keys = new Set<string>();
  return rows.map((row) => {
    if (!isTable(row) || !holdsQuantity(row)) return row;
    const key = row["key"];
    if (typeof key !== "string" || key === "" || keys.has(key)) throw badKey(path, key);
    keys.add(key);
    return name(row, `${path}/${key}`);
  });
}

/** Rows without figures (source lists, citations) need no key of their own. */
function holdsQuantity(value: unknown): boolean {
  if (!isTable(value)) return false;
  return isQuantity(value) || Object.values(value).some(holdsQuantity);
}

function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null;
}

function badKey(path: string, key: unknown): BriefError {
  const found = typeof key === "string" ? `"${key}" twice or empty` : "no key";
  return new BriefError(
    "row-without-key",
    `a row of "${path}" has ${found}`,
    "give each row that holds figures its entity's id as `key`",
  );
}
