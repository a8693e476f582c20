// Document as it is printed → the elements that its tags must have, in reading order: role, text and place of each. ISO 32000-1 14.8.4.
import type { Place } from "@brief/data";
import { listMarker } from "../document/list-markers.ts";
import type { Block, Document, Inline, List, NodePath, Row } from "../document/model.ts";
import { noteMark } from "../document/number-words.ts";
import { blocksIn, inlineText, notesIn } from "../document/walk.ts";

export interface ExpectedNode {
  readonly role: string;
  /** What stands in it and in the inline elements under it, without white space. Absent: drawn, not read. */
  readonly text?: string;
  readonly path: NodePath;
  /** Where it stands in its template. */
  readonly place?: Place;
}

type Words = readonly Inline[] | string | undefined;

interface Placed {
  readonly path: NodePath;
  readonly place?: Place;
}

/** Text as it is compared: lines end, and words are parted, where the composer chose. */
export const bareText = (text: string): string => text.replace(/[\s\u00ad]+/g, "");

const wordsOf = (parts: readonly Words[]): string =>
  bareText(
    parts.map((part) => (typeof part === "string" ? part : inlineText(part ?? []))).join(""),
  );

function node(role: string, { path, place }: Placed, ...parts: readonly Words[]): ExpectedNode {
  return { role, text: wordsOf(parts), path, ...(place === undefined ? {} : { place }) };
}

/** An element that only holds others. */
const group = (role: string, at: Placed): ExpectedNode => node(role, at);

/** A part without a place of its own stands at its block's. */
function within(block: Placed): (part: Placed) => Placed {
  return (part) =>
    part.place !== undefined || block.place === undefined ? part : { ...part, place: block.place };
}

type Language = Document["language"];

/** The marks of notes in a content, and the notes after it. */
function noteNodes(
  content: readonly Inline[],
  at: Placed,
  language: Language,
): readonly ExpectedNode[] {
  const notes = notesIn(content).map((note) => ({
    here: within(at)({ path: note.path, ...(note.place && { place: note.place }) }),
    mark: noteMark(note.number ?? 1, language),
    words: note.content,
  }));
  return [
    ...notes.map(({ here, mark }) => node("Reference", here, mark)),
    ...notes.flatMap(({ here, mark, words }) => [
      node("Note", here, words),
      node("Lbl", here, mark),
    ]),
  ];
}

interface Holder {
  readonly role: string;
  readonly at: Placed;
  readonly content: readonly Inline[];
  readonly inner?: readonly ExpectedNode[];
}

/** An element with its words; if more follows these in it, with a paragraph of them first. */
function holderNodes(
  { role, at, content, inner = [] }: Holder,
  language: Language,
): readonly ExpectedNode[] {
  const notes = noteNodes(content, at, language);
  if (notes.length === 0 && inner.length === 0) return [node(role, at, content)];
  return [group(role, at), node("P", at, content), ...notes, ...inner];
}

interface Entry {
  readonly at: Placed;
  readonly label: Words;
  readonly body: readonly Inline[];
  /** A list under the words. */
  readonly inner?: readonly ExpectedNode[];
}

function listNodes(
  list: Placed,
  entries: readonly Entry[],
  language: Language,
): readonly ExpectedNode[] {
  return [
    group("L", list),
    ...entries.flatMap(({ at, label, body, inner = [] }) => [
      group("LI", at),
      node("Lbl", at, label),
      ...holderNodes({ role: "LBody", at, content: body, inner }, language),
    ]),
  ];
}

interface Part {
  readonly role: "THead" | "TBody" | "TFoot";
  readonly rows: readonly Row[];
}

function rowNodes(part: Part, table: Placed, language: Language): readonly ExpectedNode[] {
  if (part.rows.length === 0) return [];
  const here = within(table);
  const nodes = part.rows.flatMap((row) => [
    group("TR", here(row)),
    ...row.cells.flatMap((cell) => {
      const role = part.role === "THead" || cell.header ? "TH" : "TD";
      const at = within(here(row))(cell);
      return holderNodes({ role, at, content: cell.content }, language);
    }),
  ]);
  return [group(part.role, table), ...nodes];
}

interface Listed {
  readonly here: (part: Placed) => Placed;
  readonly language: Language;
}

/** @param around how many numbered lists this one stands in */
function itemNodes(list: List, around: number, listed: Listed): readonly ExpectedNode[] {
  const inside = around + (list.variant === "decimal" ? 1 : 0);
  const entries = list.items.map((item, index) => ({
    at: listed.here(item),
    label: listMarker(list, index, around, listed.language),
    body: item.content,
    ...(item.list && { inner: itemNodes(item.list, inside, listed) }),
  }));
  return listNodes(list, entries, listed.language);
}

/** The elements of a block as it is printed (with-numbers.ts). */
export function nodesOf(block: Block, language: Language): readonly ExpectedNode[] {
  const here = within(block);
  switch (block.type) {
    case "heading":
      return [node(`H${block.level}`, block, block.content)];
    case "paragraph":
      return [
        node("P", block, block.content, block.right),
        ...noteNodes(block.content, block, language),
      ];
    case "aside":
      return [node("P", block, block.content), ...noteNodes(block.content, block, language)];
    case "list":
      return itemNodes(block, 0, { here, language });
    case "definitions": {
      const entries = block.items.map((item) => ({
        at: here(item),
        label: item.term,
        body: item.value,
      }));
      return listNodes(block, entries, language);
    }
    case "table": {
      const { caption, unit, head, body, foot } = block;
      const isTitled = caption !== undefined || unit !== undefined;
      return [
        group("Table", block),
        ...(isTitled ? [node("Caption", block, caption, unit)] : []),
        ...rowNodes({ role: "THead", rows: head }, block, language),
        ...rowNodes({ role: "TBody", rows: body }, block, language),
        ...rowNodes({ role: "TFoot", rows: foot }, block, language),
      ];
    }
    case "chart": {
      const { path, place, caption } = block;
      // Its words stand where the picture has room for them; who listens is read the alternative text.
      const picture = { role: "Figure", path, ...(place === undefined ? {} : { place }) };
      return caption === undefined ? [picture] : [picture, node("Caption", block, caption)];
    }
    case "key-figures": {
      const items = block.items.flatMap((item) => [
        node("P", here(item), item.content, item.label, item.basis),
        ...noteNodes([...item.content, ...item.label, ...(item.basis ?? [])], here(item), language),
      ]);
      return [group("Div", block), ...items];
    }
    case "columns":
    case "landscape":
    case "together":
      return blocksIn(block).flatMap((one) => nodesOf(one, language));
    case "masthead": {
      const { secrecy, urgency, storageNote, copyNumber, mark, name } = block;
      const { issue, number, signers, issuer, date } = block;
      const corner = [secrecy, urgency, storageNote, copyNumber, mark];
      const signed = signers === undefined ? [] : [signers.label, ...signers.names];
      return [node("P", block, ...corner, name, issue, number, ...signed, issuer, date)];
    }
    case "signature":
      return [node("P", block, block.issuer, block.date)];
    case "imprint": {
      const rows = block.rows.map((row) => node("P", here(row), row.label, row.content, row.right));
      return [group("Div", block), ...rows];
    }
    case "toc": {
      const entries = block.entries.flatMap((entry) => [
        group("TOCI", here(entry)),
        node("Reference", here(entry), entry.content),
      ]);
      const titled = block.title === undefined ? [] : [node("P", block, block.title)];
      return [...titled, group("TOC", block), ...entries];
    }
    case "page-break":
      return [];
    default:
      return block satisfies never;
  }
}

/** Where each node stands in its template. */
export function placesOf(document: Document): ReadonlyMap<NodePath, Place | undefined> {
  return new Map(nodesOfDocument(document).map(({ path, place }) => [path, place]));
}

export function nodesOfDocument(document: Document): readonly ExpectedNode[] {
  return document.blocks.flatMap((block) => nodesOf(block, document.language));
}
