// The one door from words to markup: a tagged template that escapes every part it is given, so that no name,
// quotation or value of the data can open a tag. Nothing else in templates/ makes a SafeString.
import Handlebars from "handlebars/runtime.js";

export type Markup = InstanceType<typeof Handlebars.SafeString>;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** XML's five, safe in text and in quoted attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}

/** markup`<data value="${value}">${words}</data>`: parts are escaped unless they are Markup already. */
export function markup(
  frame: TemplateStringsArray,
  ...parts: readonly (string | Markup)[]
): Markup {
  const written = frame.map((fixed, index) => fixed + writePart(parts[index] ?? ""));
  return new Handlebars.SafeString(written.join(""));
}

/** Pieces that are markup or words, one after the other. */
export function joinMarkup(parts: readonly (string | Markup)[]): Markup {
  return new Handlebars.SafeString(parts.map(writePart).join(""));
}

function writePart(part: string | Markup): string {
  return typeof part === "string" ? escapeMarkup(part) : part.toString();
}
