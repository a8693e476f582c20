// The structure tree of a tagged PDF, made from the Document before anything is drawn: reading order and roles are
// the Document's, whatever order the pages are drawn in. ISO 32000-1 14.7–14.8; roles of its standard structure.
import type { StructureElement } from "pdfmake/js/PDFDocument.js";
import type { Block, Cell, Document, List, NodePath, Row, Table } from "../document/model.ts";
import { blocksIn } from "../document/walk.ts";
import type { Box, Part } from "../pages/strip.ts";
import type { BriefPdf } from "./backend.ts";

export interface Structure {
  /** Every element but the root, in reading order. */
  readonly elements: readonly StructureElement[];
  /** The element that a box belongs to; undefined for what says nothing: rules, grounds, what no node made. */
  elementOf(box: Box): StructureElement | undefined;
}

interface Builder {
  readonly pdf: BriefPdf;
  readonly elements: Map<string, StructureElement>;
  readonly inOrder: StructureElement[];
  /** Charts: all that is drawn of them is their picture. */
  readonly pictures: Set<NodePath>;
}

const keyOf = (path: NodePath, part?: Part): string =>
  part === undefined ? path : `${path}#${part}`;

export function createStructure(document: Document, pdf: BriefPdf): Structure {
  const builder: Builder = {
    pdf,
    elements: new Map(),
    inOrder: [],
    pictures: new Set(),
  };
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  for (const block of document.blocks) addBlock(block, root, builder);
  const { elements, pictures } = builder;
  return {
    elements: builder.inOrder,
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
  { pdf, elements, inOrder }: Builder,
  { path, part, alt }: { readonly path?: NodePath; readonly part?: Part; readonly alt?: string },
): StructureElement {
  const element = pdf.struct(type, alt === undefined ? {} : { alt });
  parent.add(element);
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
      for (const item of block.items) add("P", group, builder, { path: item.path });
      return;
    }
    case "definitions": {
      const list = add("L", parent, builder, {});
      for (const { path } of block.items) addItem({ path }, list, builder);
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
    case "page-break":
      return;
    default:
      block satisfies never;
  }
}

function addList(list: List, parent: StructureElement, builder: Builder): void {
  const element = add("L", parent, builder, {});
  for (const { path, list: inner } of list.items) {
    const body = addItem(inner === undefined ? { path } : { label: path }, element, builder);
    if (inner === undefined) continue;
    // Words are drawn when the tree stands: of an element of their own, they come before the list.
    add("P", body, builder, { path });
    addList(inner, body, builder);
  }
}

/** @returns the body, of which a path makes the words of a node a part */
function addItem(
  { path, label = path }: { readonly path?: NodePath; readonly label?: NodePath },
  list: StructureElement,
  builder: Builder,
): StructureElement {
  const item = add("LI", list, builder, {});
  if (label !== undefined) add("Lbl", item, builder, { path: label, part: "label" });
  return add("LBody", item, builder, path === undefined ? {} : { path });
}

function addTable(table: Table, parent: StructureElement, builder: Builder): void {
  const element = add("Table", parent, builder, {});
  if (table.caption !== undefined || table.unit !== undefined) {
    add("Caption", element, builder, { path: table.path, part: "caption" });
  }
  const rows = (all: readonly Row[], isHead: boolean) => {
    for (const row of all) {
      const tr = add("TR", element, builder, {});
      for (const cell of row.cells) addCell(cell, isHead, tr, builder);
    }
  };
  rows(table.head, true);
  rows([...table.body, ...table.foot], false);
}

function addCell(cell: Cell, isHead: boolean, row: StructureElement, builder: Builder): void {
  const isHeader = isHead || cell.header;
  const element = add(isHeader ? "TH" : "TD", row, builder, { path: cell.path });
  const attributes = {
    ...(isHeader ? { Scope: isHead ? "Column" : "Row" } : {}),
    ...(cell.colspan > 1 ? { ColSpan: cell.colspan } : {}),
    ...(cell.rowspan > 1 ? { RowSpan: cell.rowspan } : {}),
  };
  if (Object.keys(attributes).length > 0) {
    element.dictionary.data["A"] = { O: "Table", ...attributes };
  }
}
