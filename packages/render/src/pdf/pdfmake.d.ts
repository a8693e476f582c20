// The two classes of pdfmake that are used, by deep import; the rest of it is never called.
declare module "pdfmake/js/Renderer.js" {
  class Renderer {
    constructor(pdf: object);
    renderVector(vector: object): void;
  }

  export type { Renderer };

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
    /** By code, in thousandths of an em. */
    readonly widths: number[];
    readonly unicode: (readonly number[])[];
    subset: { readonly glyphs: number[]; includeGlyph(id: number): number; encode(): Uint8Array };
    ref(): Reference;
  }
  interface Outline {
    addItem(text: string): Outline;
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
    readonly page: {
      readonly width: number;
      readonly height: number;
      readonly fonts: Record<string, Reference>;
    };
    readonly outline: Outline;
    _font: EmbeddedFont;
    _fontFamilies: Record<string, EmbeddedFont>;
    _id: Uint8Array;
    font(bytes: Uint8Array, family?: string): this;
    ref(data?: object): Reference;
    addPage(options: object): this;
    addContent(operators: string): this;
    addNamedDestination(name: string, ...place: readonly (string | number | null)[]): void;
    goTo(x: number, y: number, width: number, height: number, name: string): this;
    link(x: number, y: number, width: number, height: number, address: string): this;
    flushPages(): void;
    end(): void;
  }

  export type { EmbeddedFont, Outline, PDFDocument, Reference };

  const module: { readonly default: typeof PDFDocument } | typeof PDFDocument;
  export default module;
}
