/// <reference path="./pdfmake.d.ts" />
// pdfmake as this package uses it: its Renderer and its PDFDocument, nothing else.
import { deflate } from "pako";
import PDFDocumentModule, { type Reference } from "pdfmake/js/PDFDocument.js";
import RendererModule from "pdfmake/js/Renderer.js";

/** A CommonJS default export looks different to Node, vitest and a bundler. */
function unwrap<T>(module: T | { readonly default: T }): T {
  return typeof module === "object" && module !== null && "default" in module
    ? module.default
    : (module as T);
}

export const Renderer = unwrap(RendererModule);
const PDFDocument = unwrap(PDFDocumentModule);

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    out.set(chunk, offset);
    offset += chunk.length;
  }
  return out;
}

/**
 * Compresses with pako before pdfkit would with zlib: zlib's bytes differ between Node and browsers,
 * pako's do not. pdfkit 0.19 calls deflateSync in `finalize` and nowhere else.
 */
function compressWithPako(reference: Reference): Reference {
  const finalize = reference.finalize;
  reference.finalize = function (this: Reference): void {
    if (this.compress && this.buffer.length > 0) {
      this.buffer = [Buffer.from(deflate(concat(this.buffer)))];
      this.compress = false;
    }
    finalize.call(this);
  };
  return reference;
}

/** A PDF document that opens no file and no address, whose bytes depend on its content alone. */
export class BriefPdf extends PDFDocument {
  constructor(options: object) {
    super(
      {},
      {},
      {},
      {},
      {
        ...options,
        font: null,
        autoFirstPage: false,
        // Every layout is ours; pdfkit's cache would only grow.
        fontLayoutCache: false,
      },
      null,
      () => false,
    );
  }

  override ref(data?: object): Reference {
    return compressWithPako(super.ref(data));
  }

  /** All bytes, once the document has ended. */
  async bytes(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    const done = new Promise<void>((resolve, reject) => {
      this.on("data", (chunk: Uint8Array) => chunks.push(chunk));
      this.on("end", resolve);
      this.on("error", reject);
    });
    this.end();
    await done;
    return concat(chunks);
  }
}
