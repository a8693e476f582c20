// Nothing lost between Document and pages: every passage and figure that went in stands on a page.
import type { Diagnostic, Place } from "@brief/data";
import type { Document, NodePath } from "../document/model.ts";
import { inlineText, passagesOfDocument, visitInlines } from "../document/walk.ts";
import type { Box, Page } from "../pages/strip.ts";

const visible = (text: string): string => text.replace(/[\s\u00ad]/g, "");

interface Printed {
  /** What stands on the pages from one node, in drawing order; repeated heads stand twice. */
  readonly textOf: ReadonlyMap<NodePath, string>;
  readonly figures: ReadonlySet<string>;
}

function readPages(pages: readonly Page[]): Printed {
  const parts = new Map<NodePath, string[]>();
  const figures = new Set<string>();
  const read = (box: Box): void => {
    if (box.type === "fill" && box.figure !== undefined) figures.add(box.figure.id);
    if (box.type !== "line") return;
    const text = parts.get(box.source) ?? [];
    parts.set(box.source, text);
    for (const run of box.line.runs) {
      text.push(visible(run.text));
      if (run.figure !== undefined) figures.add(run.figure);
    }
  };
  for (const page of pages) {
    for (const { strip } of [...page.placed, ...page.notes]) strip.boxes.forEach(read);
    page.furniture.forEach(read);
  }
  return { textOf: new Map([...parts].map(([path, text]) => [path, text.join("")])), figures };
}

/** Two passages of one node may wrap side by side: their lines alternate, each passage in its order. */
function holdsInOrder(text: string, wanted: string): boolean {
  if (text.includes(wanted)) return true;
  let at = 0;
  for (const character of wanted) {
    const found = text.indexOf(character, at);
    if (found < 0) return false;
    at = found + character.length;
  }
  return true;
}

function lost(rule: string, what: string, place: Place): Diagnostic {
  return {
    rule,
    severity: "error",
    message: `${what} went into the document and stands on no page`,
    place,
    remedy: "report this fault with the brief's data and template",
  };
}

/** Errors for each passage and each figure of the Document that the pages do not hold. */
export function checkPrinted(document: Document, pages: readonly Page[]): readonly Diagnostic[] {
  const printed = readPages(pages);
  return passagesOfDocument(document).flatMap(({ path, content }) => {
    const found: Diagnostic[] = [];
    const wanted = visible(inlineText(content));
    let isDrawn = false;
    visitInlines(content, (inline) => {
      if (inline.type !== "figure") return;
      isDrawn = true;
      if (printed.figures.has(inline.figure)) return;
      found.push(lost("figure-lost", `the figure "${inline.figure}"`, { path }));
    });
    // The values of a chart are drawn; as text they stand where the drawing has room for them.
    const isChartData = isDrawn && content.every(({ type }) => type === "figure");
    if (!isChartData && !holdsInOrder(printed.textOf.get(path) ?? "", wanted)) {
      found.push(lost("text-lost", `"${wanted.slice(0, 30)}"`, { path }));
    }
    return found;
  });
}
