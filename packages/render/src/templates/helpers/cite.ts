// {{cite f}}, {{cite row}}, {{cite "wb25"}}: a mark for each source, once each; numbers come later, by order of mention.
import type { Citation } from "@brief/data";
import { wrongArgument } from "./argument.ts";
import { joinMarkup, type Markup, markup } from "./markup.ts";

export function citeHelper() {
  return (value: unknown): Markup => {
    const ids = new Set(sourceIds(value));
    return joinMarkup([...ids].map((id) => markup`<cite data-source="${id}"></cite>`));
  };
}

function sourceIds(value: unknown): readonly string[] {
  if (typeof value === "string" && value !== "") return [value];
  if (Array.isArray(value)) return value.flatMap(sourceIds);
  if (typeof value === "object" && value !== null) {
    if ("sources" in value && Array.isArray(value.sources)) return value.sources.flatMap(sourceIds);
    if (isCitation(value)) return [value.id];
    // A row of a view's own source list.
    if ("key" in value && typeof value.key === "string") return [value.key];
  }
  throw wrongArgument("cite", "a figure, a row with sources or a source id", value);
}

function isCitation(value: object): value is Citation {
  return "id" in value && typeof value.id === "string";
}
