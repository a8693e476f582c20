// An XML element as it was read, and taking its parts: what nobody takes is what the report calls not read.
import type { Place } from "../../diagnostic.ts";
import { type Noted, type Reading, warn } from "./reading.ts";

export interface XmlElement {
  /** With its prefix, where it has one. */
  readonly name: string;
  /** In another namespace than the root. */
  readonly foreign: boolean;
  /** Taking an attribute removes it. */
  readonly attributes: Map<string, string>;
  children: readonly XmlElement[];
  /** Taking the text empties it. */
  text: string;
  taken: boolean;
  readonly place: Place;
}

/** The trimmed value; an empty attribute says nothing. */
export function attribute(element: XmlElement, name: string): string | undefined {
  const value = element.attributes.get(name)?.trim();
  element.attributes.delete(name);
  return value === "" ? undefined : value;
}

export function textOf(element: XmlElement): string | undefined {
  const text = element.text.trim();
  element.text = "";
  return text === "" ? undefined : text;
}

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  const found = element.children.filter((child) => child.name === name && !child.foreign);
  for (const child of found) child.taken = true;
  return found;
}

/** The only child of a name; of several the first, and a warning for each of the others. */
export function childOf(
  reading: Reading,
  element: XmlElement,
  name: string,
): XmlElement | undefined {
  const [first, ...others] = childrenOf(element, name);
  for (const other of others) {
    warn(reading, "iati-repeated", other.place, `"${name}" stands again in "${element.name}"`);
    forget(other);
  }
  return first;
}

/** Already accounted for as a whole. */
export function forget(element: XmlElement): void {
  element.attributes.clear();
  element.children = [];
  element.text = "";
}

/** Counts, at its place, each element, attribute and text that no reader has taken. */
export function reportNotRead(reading: Noted, element: XmlElement, path: string): void {
  for (const name of element.attributes.keys())
    if (!/^xmlns(:|$)/.test(name) && element.attributes.get(name)?.trim() !== "")
      notRead(reading, "iati-attribute-not-read", element, `${path}/@${name}`);
  if (element.text.trim() !== "") notRead(reading, "iati-text-not-read", element, path);
  for (const child of element.children) {
    const below = `${path}/${child.name}`;
    if (child.taken) reportNotRead(reading, child, below);
    else notRead(reading, "iati-element-not-read", child, below);
  }
}

function notRead(
  reading: Noted,
  rule: "iati-element-not-read" | "iati-attribute-not-read" | "iati-text-not-read",
  element: XmlElement,
  path: string,
): void {
  const what = rule.slice("iati-".length, -"-not-read".length);
  warn(reading, rule, { ...element.place, path }, `${what} "${path}" is not read`);
}
