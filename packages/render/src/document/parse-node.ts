// What all readers of blocks share.
import type { Place } from "@brief/data";
import { childrenOf, type Element, type Reading } from "./element.ts";
import type { NodePath } from "./model.ts";
import { squeezeText } from "./white-space.ts";

/** Path and template place of a node. */
export function placed(
  { offset }: Element,
  path: NodePath,
  { placeAt }: Reading,
): { readonly path: NodePath; readonly place?: Place } {
  const place = placeAt(offset);
  return place === undefined ? { path } : { path, place };
}

/** An attribute's words under its own name; nothing where it is absent. */
export function optionalText<Name extends string>(
  element: Element,
  name: Name,
  { language }: Reading,
): { readonly [Key in Name]?: string } {
  const value = Object.hasOwn(element.attributes, name) ? element.attributes[name] : undefined;
  // A computed key is typed as any string: it is Name.
  return (value === undefined ? {} : { [name]: squeezeText(value, language) }) as {
    [Key in Name]?: string;
  };
}

/** At least one child of a tag. */
export function requireChild(element: Element, name: string, reading: Reading): readonly Element[] {
  const children = childrenOf(element, name);
  if (children.length === 0) {
    const message = `<${element.tag}> has no <${name}>`;
    const remedy = `give it one, or put the whole <${element.tag}> behind {{#if}}`;
    reading.report({ rule: "markup-empty-element", message, remedy }, element.offset);
  }
  return children;
}
