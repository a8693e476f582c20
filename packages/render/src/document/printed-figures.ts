// Document → each figure that it prints, in order, with the words it is printed in.
import type { Document, Inline } from "./model.ts";

type PrintedFigure = Extract<Inline, { type: "figure" }>;

function isFigure(node: object): node is PrintedFigure {
  return "type" in node && node.type === "figure" && "figure" in node;
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
}

/** Figures stand in inlines, table cells, charts and key figures alike: every branch is looked into. */
export function printedFigures(document: Document): readonly Print[] {
  const prints: Print[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      node.forEach(visit);
      return;
    }
    if (typeof node !== "object" || node === null) return;
    if (isFigure(node)) {
      prints.push({ figure: node.figure, value: node.value, text: wordsOf(node.content) });
      return;
    }
    Object.values(node).forEach(visit);
  };
  visit(document.blocks);
  visit(document.foot);
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
