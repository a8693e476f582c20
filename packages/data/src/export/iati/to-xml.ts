// Elements → XML text. What XML cannot hold was taken out before: see fit.ts.
import type { Element } from "./element.ts";

export function toXml(of: Element, depth: number): string {
  const indent = "  ".repeat(depth);
  const head = `${indent}<${of.name}${attributesOf(of)}`;
  if (of.text !== undefined) return `${head}>${escapedText(of.text)}</${of.name}>\n`;
  if (of.children.length === 0) return `${head}/>\n`;
  const inner = of.children.map((child) => toXml(child, depth + 1)).join("");
  return `${head}>\n${inner}${indent}</${of.name}>\n`;
}

function attributesOf(of: Element): string {
  return Object.entries(of.attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${escapedValue(value)}"`))
    .join("");
}

/** A line end of the text itself: a reader turns a bare CR into LF. */
function escapedText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

/** In attributes a reader turns line ends and tabs into blanks. */
function escapedValue(value: string): string {
  return escapedText(value)
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\t", "&#9;");
}
