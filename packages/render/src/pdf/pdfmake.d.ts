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

  type FontkitFont = import("fontkit").Font;
  interface Reference {
    readonly id: number;
    readonly data: Record<string, unknown>;
    compress: boolean;
    buffer: Uint8Array[];
    finalize(): void;
    end(chunk?: unknown): void;
  }
  interface Outline {
    /** Where it leads on its page, from the page's right and top. */
    addItem(text: string, options?: { readonly left: number; readonly top: number }): Outline;
    readonly children: readonly Outline[];
    readonly outlineData: Record<string, unknown>;
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
      readonly dictionary: Reference;
      readonly annotations: Reference[];
      /** Of its sequences among what they belong to: asked for with createStructParentTreeNextKey. */
      readonly structParentTreeKey: number;
      readonly width: number;
      readonly height: number;
      readonly fonts: Record<string, Reference>;
      write(operators: Uint8Array): void;
    };
    /** Parts from 0 to 1; null for what is no colour. */
    _normalizeColor(color: unknown): readonly number[] | null;
    readonly outline: Outline;
    /** The one that was opened last. */
    readonly _font: { readonly font: FontkitFont };
    /** Faces that are written when the document ends, in any order that they were put in. */
    readonly _fontFamilies: Record<string, import("./embedded-face.ts").EmbeddedFace>;
    _id: Uint8Array;
    readonly _root: Reference;
    readonly _info: Reference;
    /** Where the file ends so far. */
    readonly _offset: number;
    /** Of objects by number, from 1; none of those that are not written by themselves. */
    readonly _offsets: (number | null | undefined)[];
    /** An object is written. */
    _refEnd(reference: Reference): void;
    /** Writes what follows the last object. */
    _finalize(): void;
    _write(text: string): void;
    readonly info: import("./metadata.ts").Info;
    readonly options: { readonly lang: string };
    endMetadata(): void;
    endOutline(): void;
    file(
      bytes: Uint8Array,
      options: {
        readonly name: string;
        readonly type: string;
        readonly description: string;
        readonly relationship: "Data" | "Source";
        readonly creationDate: Date;
        readonly modifiedDate: Date;
      },
    ): object;
    font(bytes: Uint8Array, family?: string): this;
    ref(data?: object): Reference;
    addPage(options: object): this;
    addContent(operators: string): this;
    getStructTreeRoot(): Reference;
    createStructParentTreeNextKey(): number;
    endMarkings(): void;
    flushPages(): void;
    end(): void;
  }

  export type { FontkitFont, Outline, PDFDocument, Reference };

  const module: { readonly default: typeof PDFDocument } | typeof PDFDocument;
  export default module;
}
