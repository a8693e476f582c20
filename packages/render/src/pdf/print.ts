// Pages → PDF bytes: document set-up, metadata, identity. Stands in place of pdfmake's Printer.
import { citeAnchor, headingAnchor, noteAnchor } from "../document/anchors.ts";
import type { Document, NodePath } from "../document/model.ts";
import { notesOf, textOf, visitBlocks } from "../document/walk.ts";
import type { Page } from "../pages/strip.ts";
import type { Written } from "../read/written.ts";
import type { Attachment } from "./attachments.ts";
import { BriefPdf } from "./backend.ts";
import { drawPages } from "./draw-pages.ts";
import type { Fonts } from "./fonts.ts";
import type { Bookmark, Marks } from "./pen.ts";
import { createStructure } from "./structure.ts";
import { readWritten } from "./written.ts";

export interface PrintOptions {
  readonly fonts: Fonts;
  readonly author: string;
  /** ISO day or instant that stands as the file's dates: the as-of day, or SOURCE_DATE_EPOCH. */
  readonly dated: string;
  readonly version: string;
  readonly attachments?: readonly Attachment[];
}

/** Sources that have a mark in the text: of a run of marks [2–4] only those that it names. */
function markedSources(pages: readonly Page[]): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const { strip } of pages.flatMap(({ placed, notes }) => [...placed, ...notes])) {
    for (const box of strip.boxes) {
      if (box.type !== "line") continue;
      for (const { source } of box.line.runs) {
        if (source !== undefined) marks.set(`source-${source}`, citeAnchor(source));
      }
    }
  }
  return marks;
}

function marksOf(document: Document, pages: readonly Page[]): Marks {
  const bookmarks = new Map<NodePath, Bookmark>();
  const anchors = new Map<NodePath, readonly string[]>();
  const listed = new Set<NodePath>();
  visitBlocks(document.blocks, (block) => {
    if (block.type === "toc") for (const { target } of block.entries) listed.add(target);
  });
  for (const { path } of notesOf(document.blocks)) anchors.set(path, [noteAnchor(path)]);
  visitBlocks(document.blocks, (block) => {
    if (block.type === "heading") {
      bookmarks.set(block.path, { text: textOf(block), level: block.level });
      const own = block.id === undefined ? [] : [block.id];
      const names = listed.has(block.path) ? [...own, headingAnchor(block.path)] : own;
      anchors.set(block.path, names);
    }
    if (block.type === "list") {
      for (const item of block.items) {
        if (item.anchor !== undefined) anchors.set(item.path, [`source-${item.anchor}`]);
      }
    }
    if ((block.type === "table" || block.type === "chart") && block.id !== undefined) {
      anchors.set(block.path, [block.id]);
    }
  });
  return { bookmarks, anchors, marks: markedSources(pages) };
}

export interface PrintedPages {
  readonly bytes: Uint8Array;
  readonly written: Written;
}

/** The finished file. The same pages, options and fonts give the same bytes anywhere. */
export async function printPages(
  pages: readonly Page[],
  document: Document,
  options: PrintOptions,
): Promise<PrintedPages> {
  const dated = new Date(options.dated);
  const pdf = new BriefPdf({
    pdfVersion: "1.7",
    lang: document.language,
    displayTitle: true,
    tagged: true,
    info: {
      Title: document.title,
      Author: options.author,
      Producer: `Brief ${options.version}`,
      Creator: `Brief ${options.version}`,
      CreationDate: dated,
      ModDate: dated,
    },
  });
  const structure = createStructure(document, pdf);
  const marked = drawPages(pages, pdf, {
    fonts: options.fonts,
    marks: marksOf(document, pages),
    structure,
    language: document.language,
  });
  pdf.addOutputIntent();
  for (const { name, type, description, bytes } of options.attachments ?? []) {
    pdf.file(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      name,
      type,
      description,
      relationship: "Data",
      creationDate: dated,
      modifiedDate: dated,
    });
  }
  await pdf.seal(document.title);
  const bytes = await pdf.bytes();
  return { bytes, written: readWritten(pdf, structure.elements(), marked) };
}
