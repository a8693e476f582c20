// Elements as they come → elements as the schema has them: in its order, in its forms. What does not fit is given up, and told.
import { groupRows } from "../../model/group-rows.ts";
import { type Element, originsIn } from "./element.ts";
import type { Ledger } from "./ledger.ts";
import type { Reason } from "./reasons.ts";
import { type AttributeShape, fits, type Shape, shapeOf, type ValueType } from "./shapes.ts";

/** What the schema asks for and an element has not: `transaction/transaction-date`, `value/@value-date`. */
export interface Missing {
  readonly path: string;
  readonly of: Element;
}

export interface Fitting {
  readonly ledger: Ledger;
  /** False: what is missing stays missing, as its publisher left it. */
  readonly isStrict: boolean;
  missing(missing: Missing): void;
}

/** Undefined where nothing of the element can be written. */
export function fitted(
  of: Element,
  parent: string | undefined,
  fitting: Fitting,
): Element | undefined {
  const shape = shapeOf(parent, of.name);
  const attributes = fittedAttributes(of, shape, fitting);
  const text = fittedText(of, shape, fitting);
  if (attributes === undefined || text === "unfit") return undefined;
  const children = fittedChildren(of, shape, fitting);
  if (children === undefined) return undefined;
  const whole = { ...of, attributes, children };
  return text === undefined ? whole : { ...whole, text };
}

function fittedAttributes(
  of: Element,
  shape: Shape,
  fitting: Fitting,
): Element["attributes"] | undefined {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(of.attributes)) {
    if (value === undefined) continue;
    const attribute = shape.attributes.get(name);
    const reason = unfit(attribute?.type ?? "string", value, fitting.isStrict);
    if (attribute === undefined && fitting.isStrict) leaveCell(of, name, "no-attribute", fitting);
    else if (reason === undefined) kept[name] = plain(of, value, fitting);
    else if (attribute?.isRequired) return leave(of, reason, fitting);
    else leaveCell(of, name, reason, fitting);
  }
  for (const [name, { isRequired }] of shape.attributes)
    if (isRequired && kept[name] === undefined && fitting.isStrict)
      return lack(of, `@${name}`, fitting);
  return inOrder(shape.attributes, kept);
}

function inOrder(
  shapes: ReadonlyMap<string, AttributeShape>,
  kept: Readonly<Record<string, string>>,
): Element["attributes"] {
  const known = [...shapes.keys()].filter((name) => name in kept);
  const others = Object.keys(kept).filter((name) => !shapes.has(name));
  return Object.fromEntries([...known, ...others].map((name) => [name, kept[name]]));
}

function fittedText(of: Element, shape: Shape, fitting: Fitting): string | "unfit" | undefined {
  if (shape.text === undefined || of.text === undefined) return undefined;
  const reason = unfit(shape.text, of.text, fitting.isStrict);
  if (reason === undefined) return plain(of, of.text, fitting);
  leave(of, reason, fitting);
  return "unfit";
}

function fittedChildren(
  of: Element,
  shape: Shape,
  fitting: Fitting,
): readonly Element[] | undefined {
  const all: Element[] = [];
  const byName = groupRows(of.children, ({ name }) => name);
  for (const { name, isRequired, isRepeatable } of shape.children) {
    const found = (byName.get(name) ?? []).flatMap(
      (child) => fitted(child, of.name, fitting) ?? [],
    );
    if (found.length === 0 && isRequired && fitting.isStrict) return lack(of, name, fitting);
    const kept = fitting.isStrict && !isRepeatable ? found.slice(0, 1) : found;
    for (const other of found.slice(kept.length)) leave(other, "one-only", fitting);
    all.push(...kept);
  }
  const strangers = of.children.filter((child) => !shape.names.has(child.name));
  if (!fitting.isStrict)
    all.push(...strangers.flatMap((one) => fitted(one, of.name, fitting) ?? []));
  else for (const one of strangers) leave(one, "no-element", fitting);
  return all;
}

/** A date that is no day is never written; the other forms are a matter of the schema's. */
function unfit(type: ValueType, value: string, isStrict: boolean): Reason | undefined {
  if (fits[type](value)) return undefined;
  if (type === "date") return "day-unknown";
  return isStrict || type === "decimal" ? "form" : undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 has no way to write
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function plain(of: Element, text: string, fitting: Fitting): string {
  const kept = text.replaceAll(unwritable, "");
  const [origin] = of.origins;
  if (kept !== text && origin !== undefined)
    fitting.ledger.leave({ ...origin, column: origin.column ?? "text" }, "character");
  return kept;
}

function leave(of: Element, reason: Reason, { ledger }: Fitting): undefined {
  const own = of.origins[0]?.column;
  for (const { table, row } of originsIn(of)) {
    ledger.leave({ table, row }, reason);
    if (own !== undefined) ledger.leave({ table, row, column: own }, reason);
  }
}

function lack(of: Element, what: string, fitting: Fitting): undefined {
  fitting.missing({ path: `${of.name}/${what}`, of });
  return leave(of, of.name === "iati-activity" ? "line-left-out" : "required", fitting);
}

/** `value-date` of an element is the cell `valueDate` of its row. */
function leaveCell(of: Element, attribute: string, reason: Reason, { ledger }: Fitting): void {
  const camel = attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  for (const { table, row, column } of of.origins)
    ledger.leave({ table, row, column: camel in row ? camel : (column ?? camel) }, reason);
}
