// What words depend on the pages they stand on: the numbers of notes that are counted by pages, and page numbers.
import type { Document, NodePath } from "../document/model.ts";
import { notesOf, passagesOfDocument, visitBlocks, visitInlines } from "../document/walk.ts";
import type { PrintedNumbers } from "../document/with-numbers.ts";
import type { NoteLook } from "../theme/theme.ts";
import type { Page } from "./strip.ts";

export type Known = PrintedNumbers;

export const nothingKnown: Known = { pages: new Map(), notes: new Map() };

/** What pages tell of the things that a document asks for; nothing where it asks for none. */
export function readKnown(
  pages: readonly Page[],
  document: Document,
  numbering: NoteLook["numbering"],
): Known {
  return {
    pages: firstPages(pages, targetsOf(document)),
    notes: numbering === "page" ? numberByPage(pages, document) : new Map(),
  };
}

/** Nodes whose page is to be printed. */
function targetsOf(document: Document): ReadonlySet<NodePath> {
  const targets = new Set<NodePath>();
  visitBlocks(document.blocks, (block) => {
    if (block.type === "toc") for (const { target } of block.entries) targets.add(target);
  });
  for (const { content } of passagesOfDocument(document)) {
    visitInlines(content, (inline) => {
      if (inline.type === "page") targets.add(inline.target);
    });
  }
  return targets;
}

function firstPages(
  pages: readonly Page[],
  targets: ReadonlySet<NodePath>,
): ReadonlyMap<NodePath, number> {
  const found = new Map<NodePath, number>();
  for (const page of pages) {
    for (const { strip, repeated } of page.placed) {
      if (repeated) continue;
      for (const { source } of strip.boxes) {
        if (targets.has(source) && !found.has(source)) found.set(source, page.number);
      }
    }
  }
  // What stands on no page has none: layout.ts refuses to print that.
  for (const target of targets) if (!found.has(target)) found.set(target, 0);
  return found;
}

function numberByPage(pages: readonly Page[], document: Document): ReadonlyMap<NodePath, number> {
  const numbers = new Map<NodePath, number>();
  const order = notesOf(document.blocks).map(({ path }) => path);
  if (order.length === 0) return numbers;
  const pageOf = new Map(
    pages.flatMap(({ number, placed }) =>
      placed.flatMap(({ strip, repeated }) =>
        repeated ? [] : strip.notes.map((note) => [note, number] as const),
      ),
    ),
  );
  const counts = new Map<number, number>();
  for (const note of order) {
    const page = pageOf.get(note);
    if (page === undefined) continue;
    const number = (counts.get(page) ?? 0) + 1;
    counts.set(page, number);
    numbers.set(note, number);
  }
  return numbers;
}

/** The first node whose page is asked for and that stands on none. */
export function firstPageless({ pages }: Known): NodePath | undefined {
  return [...pages].find(([, page]) => page === 0)?.[0];
}

/** The first thing that the one says otherwise than the other. */
export function firstDifference(one: Known, other: Known): NodePath | undefined {
  for (const name of ["pages", "notes"] as const) {
    for (const path of new Set([...one[name].keys(), ...other[name].keys()])) {
      if (one[name].get(path) !== other[name].get(path)) return path;
    }
  }
  return undefined;
}
