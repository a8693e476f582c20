// An element of the file before it is text: each knows the rows that it was made of.
import type { AnyRow } from "../../model/tables.ts";

/** A row, or one cell of it, that an element says. */
export interface Origin {
  readonly table: string;
  readonly row: AnyRow;
  readonly column?: string;
}

export type Attributes = Readonly<Record<string, string | undefined>>;

export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Element[];
  readonly text?: string;
  readonly origins: readonly Origin[];
}

export function element(
  name: string,
  attributes: Attributes,
  children: readonly Element[] = [],
  origins: readonly Origin[] = [],
): Element {
  return { name, attributes, children, origins };
}

export function textElement(
  name: string,
  attributes: Attributes,
  text: string,
  origins: readonly Origin[] = [],
): Element {
  return { name, attributes, children: [], text, origins };
}

/** `<name code="…"/>`, or nothing where there is no code. */
export function coded(
  name: string,
  code: string | undefined,
  origins: readonly Origin[] = [],
): readonly Element[] {
  return code === undefined ? [] : [element(name, { code }, [], origins)];
}

export function originsIn(of: Element): readonly Origin[] {
  return [...of.origins, ...of.children.flatMap(originsIn)];
}
