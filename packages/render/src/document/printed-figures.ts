// Document → each figure that it prints, in order, with the words it is printed in.
import type { Place } from "@brief/data";
import type { Document, Inline } from "./model.ts";

type PrintedFigure = Extract<Inline, { type: "figure" }>;

function isFigure(node: object): node is PrintedFigure {
  return "type" in node && node.type === "figure" && "figure" in node;
}

/** Every node of a document has its place of this type, where it has one. */
function placeIn(node: object): Place | undefined {
  return "place" in node ? (node.place as Place | undefined) : undefined;
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === "text") return inline.text;
      return "content" in inline ? wordsOf(inline.content) : "";
    })
    .join("");
}

export interface Print {
  readonly figure: string;
  readonly value: string;
  readonly text: string;
  /** Of the node that it stands in, in its template. */
  readonly place?: Place;
}

/** Figures stand in inlines, table cells, charts and key figures alike: every branch is looked into. */
export function printedFigures(document: Document): readonly Print[] {
  const prints: Print[] = [];
  const visit = (node: unknown, around: Place | undefined): void => {
    if (typeof node !== "object" || node === null) return;
    if (isFigure(node)) {
      const { figure, value, content } = node;
      const print = { figure, value, text: wordsOf(content) };
      prints.push(around === undefined ? print : { ...print, place: around });
      return;
    }
    const place = placeIn(node) ?? around;
    for (const inner of Object.values(node)) visit(inner, place);
  };
  visit(document.blocks, undefined);
  visit(document.foot, undefined);
  return prints;
}

/** Figure id → the words of its first print. */
export function displays(document: Document): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { figure, text } of printedFigures(document)) {
    if (!first.has(figure)) first.set(figure, text);
  }
  return first;
}
