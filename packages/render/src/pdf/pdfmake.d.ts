// The two classes of pdfmake that are used, by deep import; the rest of it is never called.
declare module "pdfmake/js/Renderer.js" {
  interface RendererLine {
    readonly x: number;
    readonly y: number;
    readonly id?: string;
    readonly inlines: readonly object[];
    readonly _outline?: { readonly id: string; readonly text: string; readonly parentId?: string };
    getHeight(): number;
    getAscenderHeight(): number;
  }
  class Renderer {
    constructor(pdf: object);
    renderLine(line: RendererLine, x: number, y: number): void;
    renderVector(vector: object): void;
  }

  export type { Renderer, RendererLine };

  const module: { readonly default: typeof Renderer } | typeof Renderer;
  export default module;
}

declare module "pdfmake/js/PDFDocument.js" {
  import type { Readable } from "node:stream";

  interface Reference {
    readonly data: Record<string, unknown>;
    compress: boolean;
    buffer: Uint8Array[];
    finalize(): void;
    end(chunk?: unknown): void;
  }
  /** pdfkit's EmbeddedFont. */
  interface EmbeddedFont {
    readonly id: string;
    readonly font: import("fontkit").Font;
    readonly scale: number;
    readonly ascender: number;
    readonly widths: number[];
    readonly unicode: (readonly number[])[];
    readonly subset: { includeGlyph(id: number): number };
    ref(): Reference;
  }
  class PDFDocument extends Readable {
    constructor(
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
      virtualfs: null,
      localAccessPolicy: (path: string) => boolean,
    );
    readonly page: { readonly width: number; readonly height: number };
    _font: EmbeddedFont;
    _fontFamilies: Record<string, EmbeddedFont>;
    _id: Uint8Array;
    font(bytes: Uint8Array, family?: string): this;
    ref(data?: object): Reference;
    addPage(options: object): this;
    addContent(operators: string): this;
    end(): void;
  }

  export type { EmbeddedFont, PDFDocument, Reference };

  const module: { readonly default: typeof PDFDocument } | typeof PDFDocument;
  export default module;
}
