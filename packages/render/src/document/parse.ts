// Markup → Document, or what is wrong with it and where in the templates.
import type { Diagnostic } from "@brief/data";
import { checkElements } from "./check-elements.ts";
import { checkNotes } from "./check-notes.ts";
import { checkReferences } from "./check-references.ts";
import { checkTocs } from "./check-tocs.ts";
import { childOf, type Element, elementsOf, type MarkupText, startReading } from "./element.ts";
import type { Document } from "./model.ts";
import { parseBlocks } from "./parse-blocks.ts";
import { parseWords } from "./parse-inlines.ts";
import { optionalText } from "./parse-node.ts";
import { readElements } from "./read-elements.ts";
import { squeezeText } from "./white-space.ts";

export interface Parsed {
  /** Absent when a diagnostic is an error. */
  readonly document: Document | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const numberings = ["chinese", "decimal", "none"] as const;

function numberingOf(root: Element): Document["numbering"] {
  return numberings.find((known) => known === root.attributes["numbering"]) ?? "none";
}

/** A string is markup whose templates are not known: places then are its own lines. */
export function parseMarkup(markup: MarkupText | string, language: Document["language"]): Parsed {
  const diagnostics: Diagnostic[] = [];
  const source = typeof markup === "string" ? { text: markup } : markup;
  const reading = startReading(source, language, diagnostics);
  const root = readElements(source.text, reading);
  if (root === undefined) return { document: undefined, diagnostics };
  checkElements(root, reading);
  // What the closed set refuses would only be reported again below.
  if (diagnostics.length > 0) return { document: undefined, diagnostics };
  checkReferences(root, reading);
  checkNotes(root, reading);
  checkTocs(root, reading);
  const foot = childOf(root, "foot");
  const numbering = numberingOf(root);
  const document: Document = {
    language,
    title: squeezeText(root.attributes["title"] ?? "", language),
    ...(foot && { foot: parseWords(foot, reading) }),
    ...optionalText(root, "mark", reading),
    ...optionalText(root, "draft", reading),
    ...(numbering && { numbering }),
    blocks: parseBlocks(elementsOf(root), "", reading),
  };
  return { document: diagnostics.length > 0 ? undefined : document, diagnostics };
}
