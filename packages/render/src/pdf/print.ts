// Pages → PDF bytes: document set-up, metadata, identity. Stands in place of pdfmake's Printer.
import type { Document, NodePath } from "../document/model.ts";
import { textOf, visitBlocks } from "../document/walk.ts";
import type { Page } from "../pages/strip.ts";
import type { Written } from "../read/written.ts";
import type { Attachment } from "./attachments.ts";
import { BriefPdf } from "./backend.ts";
import { type Bookmark, drawPages, type Marks } from "./draw-pages.ts";
import type { Fonts } from "./fonts.ts";
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

function marksOf(document: Document): Marks {
  const bookmarks = new Map<NodePath, Bookmark>();
  const anchors = new Map<NodePath, string>();
  visitBlocks(document.blocks, (block) => {
    if (block.type === "heading") {
      bookmarks.set(block.path, { text: textOf(block), level: block.level });
    }
    if (block.type === "list") {
      for (const item of block.items) {
        if (item.anchor !== undefined) anchors.set(item.path, `source-${item.anchor}`);
      }
    }
    if ((block.type === "table" || block.type === "chart") && block.id !== undefined) {
      anchors.set(block.path, block.id);
    }
  });
  return { bookmarks, anchors };
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
    marks: marksOf(document),
    structure,
  });
  pdf.addOutputIntent();
  for (const { name, type, description, text } of options.attachments ?? []) {
    pdf.file(Buffer.from(text), {
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
  return { bytes, written: readWritten(pdf, structure.elements, marked) };
}
