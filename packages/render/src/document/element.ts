// Markup as read: elements and text with their offsets, before anything is known about their meaning.
import type { Diagnostic, Place } from "@brief/data";
import type { Document, NodePath } from "./model.ts";

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | Words)[];
  /** Of its `<` in the markup. */
  readonly offset: number;
}

export interface Words {
  readonly text: string;
  readonly offset: number;
}

export const isElement = (node: Element | Words): node is Element => "tag" in node;

export const elementsOf = (element: Element): readonly Element[] =>
  element.children.filter(isElement);

export const childrenOf = (element: Element, tag: string): readonly Element[] =>
  elementsOf(element).filter((child) => child.tag === tag);

export const childOf = (element: Element, tag: string): Element | undefined =>
  childrenOf(element, tag)[0];

/** An element before those within it. */
export function* walkElements(element: Element): Generator<Element> {
  yield element;
  for (const child of elementsOf(element)) yield* walkElements(child);
}

export interface Fault {
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
  readonly found?: string;
  readonly expected?: string;
}

/** What reading a Document needs besides the elements: its language, places, and where faults go. */
export interface Reading {
  readonly language: Document["language"];
  readonly report: (fault: Fault, offset: number) => void;
  readonly placeAt: (offset: number) => Place | undefined;
  /** Path of the next note of the block that is being read. */
  readonly nameNote: () => NodePath;
}

/** The markup and, for each offset, its place in the templates; callers of a partial follow. */
export interface MarkupText {
  readonly text: string;
  readonly placesAt?: (offset: number) => readonly Place[];
}

/** Names the notes of a block: `3.note.1`, `3.note.2`. */
export function namerOf(block: NodePath): Reading["nameNote"] {
  let count = 0;
  return () => {
    count += 1;
    return block === "" ? `note.${count}` : `${block}.note.${count}`;
  };
}

/** Line and column in the markup itself, where no template is known. */
function ownPlace(text: string, offset: number): Place {
  const before = text.slice(0, offset).split("\n");
  return { file: "markup", line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

export function startReading(
  markup: MarkupText,
  language: Document["language"],
  diagnostics: Diagnostic[],
): Reading {
  const placesAt = (offset: number): readonly Place[] =>
    markup.placesAt?.(offset) ?? [ownPlace(markup.text, offset)];
  return {
    language,
    nameNote: namerOf(""),
    placeAt: (offset) => placesAt(offset)[0],
    report: (fault, offset) => {
      const [place = {}, ...related] = placesAt(offset);
      diagnostics.push({
        severity: "error",
        place,
        ...fault,
        ...(related.length > 0 && { related }),
      });
    },
  };
}
