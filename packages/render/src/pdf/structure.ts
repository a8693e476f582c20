// The structure tree of a tagged PDF, made from the Document before anything is drawn: reading order and roles are
// the Document's, whatever order the pages are drawn in. ISO 32000-1 14.7–14.8; roles of its standard structure.
import { noteAnchor } from "../document/anchors.ts";
import type {
  Block,
  Cell,
  Document,
  Inline,
  List,
  ListItem,
  NodePath,
  Row,
  Table,
  Toc,
} from "../document/model.ts";
import { blocksIn, notesIn } from "../document/walk.ts";
import type { Box, Part } from "../pages/strip.ts";
import type { BriefPdf } from "./backend.ts";
import type { StructureElement } from "./structure-element.ts";

export interface Structure {
  /** Every element but the root, in reading order. */
  elements(): readonly StructureElement[];
  /** Makes an element for the mark of a note, where the words are drawn that it stands among. */
  addReference(among: StructureElement): StructureElement;
  /** The element that a box belongs to; undefined for what says nothing: rules, grounds, what no node made. */
  elementOf(box: Box): StructureElement | undefined;
}

interface Builder {
  readonly elements: Map<string, StructureElement>;
  readonly inOrder: StructureElement[];
  /** Charts: all that is drawn of them is their picture. */
  readonly pictures: Set<NodePath>;
  /** Notes are found by an id. */
  readonly ids: Map<string, StructureElement>;
}

const keyOf = (path: NodePath, part?: Part): string =>
  part === undefined ? path : `${path}#${part}`;

export function createStructure(document: Document, pdf: BriefPdf): Structure {
  const builder: Builder = {
    elements: new Map(),
    inOrder: [],
    pictures: new Set(),
    ids: new Map(),
  };
  const root = pdf.openStructure("Document");
  for (const block of document.blocks) addBlock(block, root, builder);
  const { elements, pictures, ids } = builder;
  const references = new Map<StructureElement, readonly StructureElement[]>();
  if (ids.size > 0) pdf.identify(ids);
  return {
    elements: () => builder.inOrder.flatMap((one) => [one, ...(references.get(one) ?? [])]),
    addReference(among) {
      const reference = among.add("Reference");
      references.set(among, [...(references.get(among) ?? []), reference]);
      return reference;
    },
    elementOf(box) {
      if (box.type !== "line" && !pictures.has(box.source)) return undefined;
      const part = box.type === "line" ? box.part : undefined;
      return elements.get(keyOf(box.source, part)) ?? elements.get(box.source);
    },
  };
}

function add(
  type: string,
  parent: StructureElement,
  { elements, inOrder }: Builder,
  { path, part, alt }: { readonly path?: NodePath; readonly part?: Part; readonly alt?: string },
): StructureElement {
  const element = parent.add(type, alt === undefined ? {} : { alt });
  inOrder.push(element);
  if (path !== undefined) elements.set(keyOf(path, part), element);
  return element;
}

function addBlock(block: Block, parent: StructureElement, builder: Builder): void {
  const { path } = block;
  switch (block.type) {
    case "heading":
      add(`H${block.level}`, parent, builder, { path });
      return;
    case "paragraph":
    case "aside":
      add("P", parent, builder, { path });
      addNotes(block.content, parent, builder);
      return;
    case "list":
      addList(block, parent, builder);
      return;
    case "table":
      addTable(block, parent, builder);
      return;
    case "chart": {
      builder.pictures.add(path);
      const figure = add("Figure", parent, builder, { path, alt: block.alt });
      if (block.caption !== undefined) add("Caption", figure, builder, { path, part: "caption" });
      return;
    }
    case "key-figures": {
      const group = add("Div", parent, builder, {});
      for (const item of block.items) {
        add("P", group, builder, { path: item.path });
        addNotes([...item.content, ...item.label, ...(item.basis ?? [])], group, builder);
      }
      return;
    }
    case "definitions": {
      const list = add("L", parent, builder, {});
      for (const { path: item, value } of block.items) {
        addItem({ path: item, content: value }, list, builder);
      }
      return;
    }
    case "columns":
    case "landscape":
    case "together":
      for (const one of blocksIn(block)) addBlock(one, parent, builder);
      return;
    case "masthead":
      add("P", parent, builder, { path });
      return;
    case "signature":
      add("P", parent, builder, { path });
      return;
    case "imprint": {
      const group = add("Div", parent, builder, {});
      for (const row of block.rows) add("P", group, builder, { path: row.path });
      return;
    }
    case "toc":
      addToc(block, parent, builder);
      return;
    case "page-break":
      return;
    default:
      block satisfies never;
  }
}

function addList(list: List, parent: StructureElement, builder: Builder): void {
  const element = add("L", parent, builder, {});
  for (const item of list.items) addItem(item, element, builder);
}

function addItem(
  { path, content, list }: Pick<ListItem, "path" | "content"> & { readonly list?: List },
  parent: StructureElement,
  builder: Builder,
): void {
  const item = add("LI", parent, builder, {});
  add("Lbl", item, builder, { path, part: "label" });
  const body = addHolder(
    "LBody",
    { path, content },
    { parent: item, more: list !== undefined, builder },
  );
  if (list !== undefined) addList(list, body, builder);
}

interface Held {
  readonly parent: StructureElement;
  /** More follows the words in it. */
  readonly more: boolean;
  readonly builder: Builder;
}

/**
 * An element with its words. Words are drawn when the tree stands: if notes or more follow them in it, they come
 * first in an element of their own.
 */
function addHolder(
  type: string,
  { path, content }: Pick<Cell, "path" | "content">,
  { parent, more, builder }: Held,
): StructureElement {
  if (!more && notesIn(content).length === 0) return add(type, parent, builder, { path });
  const element = add(type, parent, builder, {});
  add("P", element, builder, { path });
  addNotes(content, element, builder);
  return element;
}

/** Notes follow what marks them, wherever on the page they stand. */
function addNotes(content: readonly Inline[], parent: StructureElement, builder: Builder): void {
  for (const { path } of notesIn(content)) {
    const note = add("Note", parent, builder, { path });
    builder.ids.set(noteAnchor(path), note);
    add("Lbl", note, builder, { path, part: "label" });
  }
}

/** An entry is a reference to its heading; its lines become links in it when they are drawn. */
function addToc({ path, title, entries }: Toc, parent: StructureElement, builder: Builder): void {
  if (title !== undefined) add("P", parent, builder, { path });
  const toc = add("TOC", parent, builder, {});
  for (const entry of entries) {
    add("Reference", add("TOCI", toc, builder, {}), builder, { path: entry.path });
  }
}

function addTable(table: Table, parent: StructureElement, builder: Builder): void {
  const element = add("Table", parent, builder, {});
  if (table.caption !== undefined || table.unit !== undefined) {
    add("Caption", element, builder, { path: table.path, part: "caption" });
  }
  const rows = (type: string, all: readonly Row[]) => {
    if (all.length === 0) return;
    const group = add(type, element, builder, {});
    for (const row of all) {
      const tr = add("TR", group, builder, {});
      for (const cell of row.cells) addCell(cell, type === "THead", tr, builder);
    }
  };
  rows("THead", table.head);
  rows("TBody", table.body);
  rows("TFoot", table.foot);
}

function addCell(cell: Cell, isHead: boolean, row: StructureElement, builder: Builder): void {
  const isHeader = isHead || cell.header;
  const held = { parent: row, more: false, builder };
  const element = addHolder(isHeader ? "TH" : "TD", cell, held);
  const attributes = {
    ...(isHeader ? { Scope: isHead ? "Column" : "Row" } : {}),
    ...(cell.colspan > 1 ? { ColSpan: cell.colspan } : {}),
    ...(cell.rowspan > 1 ? { RowSpan: cell.rowspan } : {}),
  };
  if (Object.keys(attributes).length > 0) {
    element.dictionary.data["A"] = { O: "Table", ...attributes };
  }
}
