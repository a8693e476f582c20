// Titles, descriptions, own sectors and owners that say nothing, told by the rules of the standard before their parts are
// taken: what says nothing leaves no trace in what is read.
import type { XmlElement } from "./element.ts";
import { type Reading, warn } from "./reading.ts";

/** Vocabularies of the publisher's own, in versions 2 and 1. */
const own: ReadonlySet<string> = new Set(["98", "99", "RO", "RO2"]);

export function tellWordsMissing(reading: Reading, parent: XmlElement): void {
  for (const element of parent.children) {
    if (element.foreign) continue;
    const lack = lackOf(element);
    if (lack !== undefined) warn(reading, "iati-words-missing", element.place, lack);
    if (element.name === "transaction") tellWordsMissing(reading, element);
    if (element.name === "other-identifier") tellWordsMissing(reading, element);
  }
}

function lackOf(element: XmlElement): string | undefined {
  if (hasWords(element)) return undefined;
  const attribute = (name: string) => element.attributes.get(name)?.trim() ?? "";
  switch (element.name) {
    case "title":
      return "a title has no words (rule 4.3.1)";
    case "description":
      return "a description has no words (rule 4.4.1)";
    case "sector":
      return own.has(attribute("vocabulary"))
        ? `the publisher's own sector "${attribute("code")}" has no words (rule 2.2.1)`
        : undefined;
    case "owner-org":
      return attribute("ref") === ""
        ? "the owner of another identifier has neither identifier nor name (rule 6.8.1)"
        : undefined;
    default:
      return undefined;
  }
}

/** Its own, as versions 1 write them, or those of its narratives. */
function hasWords({ text, children }: XmlElement): boolean {
  return text.trim() !== "" || children.some((child) => child.text.trim() !== "");
}
