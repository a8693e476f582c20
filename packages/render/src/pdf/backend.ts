/// <reference path="./pdfmake.d.ts" />
// pdfmake as this package uses it: its Renderer and its PDFDocument, nothing else.
import PDFDocumentModule, { type Outline, type Reference } from "pdfmake/js/PDFDocument.js";
import RendererModule from "pdfmake/js/Renderer.js";
import type { Face, LineRun } from "../typeset/line.ts";
import { ByteWriter } from "./byte-writer.ts";
import { concat } from "./concat.ts";
import { deflate } from "./deflate.ts";
import type { EmbeddedFace } from "./embedded-face.ts";
import { xmpPacket } from "./metadata.ts";
import {
  crossReferences,
  type ObjectPlace,
  PackedObjects,
  tableEntries,
} from "./packed-objects.ts";
import { sha256 } from "./sha256.ts";
import { srgbProfile } from "./srgb-profile.ts";
import { type Sequence, StructureElement } from "./structure-element.ts";
import { noText, type TextOrigin, type TextState, writeText } from "./text-operators.ts";

/** A CommonJS default export looks different to Node, vitest and a bundler. */
function unwrap<T>(module: T | { readonly default: T }): T {
  return typeof module === "object" && module !== null && "default" in module
    ? module.default
    : (module as T);
}

export const Renderer = unwrap(RendererModule);
const PDFDocument = unwrap(PDFDocumentModule);

/** Font programs are shared by documents that have the same glyphs of a face: compressed once. */
const known = new WeakMap<Uint8Array, Uint8Array>();

function compressed(bytes: Uint8Array): Uint8Array {
  const made = known.get(bytes) ?? deflate(bytes);
  known.set(bytes, made);
  return made;
}

/** What is attached may be megabytes of rows: a tenth less time than at the usual level, under a hundredth larger. */
function compressedFast(bytes: Uint8Array): Uint8Array {
  return deflate(bytes, 5);
}

/** What becomes of an object when it ends. */
interface Finished {
  /** Gets what a stream holds, before it is compressed. */
  readonly stream: (reference: Reference, bytes: Uint8Array) => void;
  /** Gets an object that is no stream, in place of writing it by itself. */
  readonly object: (reference: Reference) => void;
}

/**
 * Compresses before pdfkit would with zlib: theirs differ between Node and browsers, ours do not (deflate.ts).
 * pdfkit 0.19 calls deflateSync in `finalize` and nowhere else.
 */
function finishAlike(reference: Reference, finished: Finished): Reference {
  const finalize = reference.finalize;
  reference.finalize = function (this: Reference): void {
    if (this.buffer.length === 0) {
      finished.object(this);
      return;
    }
    if (this.compress) {
      const [only, ...more] = this.buffer;
      const bytes = only !== undefined && more.length === 0 ? only : concat(this.buffer);
      finished.stream(this, bytes);
      const isAttached = this.data["Type"] === "EmbeddedFile";
      this.buffer = [Buffer.from(isAttached ? compressedFast(bytes) : compressed(bytes))];
      this.compress = false;
    }
    finalize.call(this);
  };
  return reference;
}

/** Entries that hold others are closed, and say how many would be seen (ISO 32000-1 12.3.3): pdfkit says nothing. */
function countEntries({ children, outlineData }: Outline): void {
  if (children.length > 0) outlineData["Count"] = -children.length;
  children.forEach(countEntries);
}

/** In the order of their bytes, by which readers search; the names are ASCII. ISO 32000-1 7.9.6. */
function nameTree(values: Iterable<readonly [name: string, value: unknown]>): object {
  const sorted = [...values].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { Names: sorted.flatMap(([name, value]) => [new String(name), value]) };
}

/** Operators that set a part of the graphics state. ISO 32000-1 table 57, 74. */
const settings: ReadonlySet<string> = new Set(["w", "J", "j", "d", "gs", "CS", "cs", "SCN", "scn"]);

/** A PDF document that opens no file and no address, whose bytes depend on its content alone. */
export class BriefPdf extends PDFDocument {
  /** Streams as they were before they were compressed, in the order of writing. */
  readonly #written = new Map<Reference, Uint8Array>();
  readonly #links: string[] = [];
  readonly #objects = new PackedObjects();
  /** Operators of the page that is being drawn. */
  readonly #content = new ByteWriter();
  /** By operator, what of the graphics state holds on it. */
  readonly #state = new Map<string, string>();
  #text: TextState = { ...noText };
  readonly #destinations = new Map<string, readonly unknown[]>();
  #structure: StructureElement | undefined;
  /** What the sequences of a page belong to, and what an annotation does: by the keys that these name. */
  readonly #parents: (Reference | Reference[])[] = [];

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
    return finishAlike(super.ref(data), {
      stream: (one, bytes) => this.#written.set(one, bytes),
      object: (one) => {
        this.#objects.add(one.id, one.data);
        this._refEnd(one);
      },
    });
  }

  /** In place of pdfkit's own: small objects packed together, and a table that is packed as well. */
  override _finalize(): void {
    const places = new Map<number, ObjectPlace>();
    for (const { numbers, dictionary, bytes } of this.#objects.packs()) {
      const pack = this.ref({ ...dictionary });
      for (const [at, number] of numbers.entries()) places.set(number, { pack: pack.id, at });
      pack.end(bytes);
    }
    const start = this._offset;
    const table = this.ref({
      Type: "XRef",
      ...tableEntries,
      // It is an object itself.
      Size: this._offsets.length + 2,
      Root: this._root,
      Info: this._info,
      ID: [this._id, this._id],
    });
    this._offsets[table.id - 1] = start;
    const all = this._offsets.map((offset, index) =>
      offset === undefined || offset === null ? places.get(index + 1) : { offset },
    );
    table.end(Buffer.from(crossReferences(all)));
    this._write(`startxref\n${start}\n%%EOF`);
    this.push(null);
  }

  /** Operators are kept until the page ends; what sets the graphics state to what it is says nothing. */
  override addContent(operators: string): this {
    const operator = operators.slice(operators.lastIndexOf(" ") + 1);
    if (operator === "Q" || operator === "q") this.#forgetState();
    else if (settings.has(operator)) {
      if (this.#state.get(operator) === operators) return this;
      this.#state.set(operator, operators);
      if (operator === "scn") this.#text.color = "";
    }
    this.#content.text(operators);
    this.#content.text("\n");
    return this;
  }

  /** A text object; its face and colour hold on for the next one. */
  addText(
    runs: readonly LineRun[],
    origin: TextOrigin,
    faceOf: (face: Face) => EmbeddedFace,
  ): void {
    this.#state.delete("cs");
    this.#state.delete("scn");
    writeText(runs, origin, { faceOf, state: this.#text, out: this.#content });
  }

  #forgetState(): void {
    this.#state.clear();
    this.#text = { ...noText };
  }

  override flushPages(): void {
    if (this.#content.length > 0) this.page.write(this.#content.take());
    this.#forgetState();
    super.flushPages();
  }

  /** In thousandths, as fine as a screen shows; pdfkit writes sixteen digits. */
  override _normalizeColor(color: unknown): readonly number[] | null {
    const parts = super._normalizeColor(color);
    return Array.isArray(parts) ? parts.map((part) => Math.round(part * 1000) / 1000) : parts;
  }

  /** A place on the current page that links lead to. */
  addDestination(name: string, x: number, y: number): void {
    const { dictionary, height } = this.page;
    this.#destinations.set(name, [dictionary, "XYZ", x, height - y, null]);
  }

  /**
   * A link of a Link element on the current page.
   * @param box left, top, width, height
   * @param address of the web, or # with the name of a destination
   * @param words what a reader says of it
   */
  addLink(
    [x, y, width, height]: readonly [number, number, number, number],
    address: string,
    { element, words }: { readonly element: StructureElement; readonly words: string },
  ): void {
    const isInside = address.startsWith("#");
    const target = isInside ? address.slice(1) : address;
    const { page } = this;
    this.#links.push(`${isInside ? "#" : ""}${x} ${y} ${width} ${height} ${target}`);
    const annotation = this.ref({
      // A String object is written as text, a primitive one as a name.
      Contents: new String(words),
      Subtype: "Link",
      A: isInside ? { S: "GoTo", D: new String(target) } : { S: "URI", URI: new String(target) },
      Type: "Annot",
      Rect: [x, page.height - (y + height), x + width, page.height - y],
      Border: [0, 0, 0],
      // To be printed. ISO 32000-1 12.5.3.
      F: 4,
      StructParent: this.#parents.push(element.dictionary) - 1,
    });
    page.annotations.push(annotation);
    element.hold({ annotation, page: page.dictionary });
    annotation.end();
  }

  /** The outermost element. */
  openStructure(role: string): StructureElement {
    this.#structure = new StructureElement(this, role);
    this.getStructTreeRoot().data["K"] = [this.#structure.dictionary];
    return this.#structure;
  }

  /** Elements by their ids. ISO 32000-1 14.7.2. */
  identify(elements: ReadonlyMap<string, StructureElement>): void {
    for (const [id, { dictionary }] of elements) dictionary.data["ID"] = new String(id);
    const named = [...elements].map(([id, { dictionary }]) => [id, dictionary] as const);
    this.getStructTreeRoot().data["IDTree"] = nameTree(named);
  }

  /** What is drawn from here on belongs to the element. ISO 32000-1 14.6, 14.7.4.4. */
  openSequence(element: StructureElement): Sequence {
    const { dictionary, structParentTreeKey } = this.page;
    const parents = this.#parents[structParentTreeKey];
    if (!Array.isArray(parents)) throw new Error("a page has lost the elements of its contents");
    const mcid = parents.push(element.dictionary) - 1;
    this.addContent(`/${element.role} <</MCID ${mcid}>> BDC`);
    const sequence = { page: dictionary, mcid };
    element.hold(sequence);
    return sequence;
  }

  /** An artifact with all that a reader may ask of it. ISO 32000-1 14.8.2.2. */
  openArtifact(kind: string): void {
    this.addContent(`/Artifact <</Type ${kind}>> BDC`);
  }

  closeSequence(): void {
    this.addContent("EMC");
  }

  /** A page asks for its key here. */
  override createStructParentTreeNextKey(): number {
    return this.#parents.push([]) - 1;
  }

  /** In place of pdfkit's own, which knows elements of its own alone. */
  override endMarkings(): void {
    if (this.#structure !== undefined) {
      const { data } = this.getStructTreeRoot();
      data["ParentTree"] = { Nums: this.#parents.flatMap((parents, key) => [key, parents]) };
      data["ParentTreeNextKey"] = this.#parents.length;
      this.#structure.end();
    }
    const names = this._root.data["Names"] as Reference;
    names.data["Dests"] = nameTree(this.#destinations);
    super.endMarkings();
  }

  /** In place of pdfkit's own: its root is open, all under it is closed. */
  override endOutline(): void {
    const { children, outlineData } = this.outline;
    children.forEach(countEntries);
    if (children.length > 0) outlineData["Count"] = children.length;
    super.endOutline();
  }

  /** Says what its colours are. PDF/A wants it (ISO 19005-3 6.2.3). */
  addOutputIntent(): void {
    const profile = this.ref({ N: 3, Alternate: "DeviceRGB" });
    profile.end(Buffer.from(srgbProfile()));
    const name = new String("sRGB IEC61966-2.1");
    const intent = this.ref({
      Type: "OutputIntent",
      S: "GTS_PDFA1",
      Info: name,
      OutputConditionIdentifier: name,
      DestOutputProfile: profile,
    });
    intent.end();
    this._root.data["OutputIntents"] = [intent];
  }

  /** In place of pdfkit's own packet, which lacks the date of change and takes a title as XML. */
  override endMetadata(): void {
    const metadata = this.ref({ Type: "Metadata", Subtype: "XML" });
    // A packet is to be found without unpacking the file.
    metadata.compress = false;
    metadata.end(Buffer.from(xmpPacket(this.info, this.options.lang)));
    this._root.data["Metadata"] = metadata;
  }

  /**
   * Ends the pages, and takes the file's identity from them: sixteen bytes of a hash of what is drawn, linked and
   * named. Equal pages under one title give an equal identity, and only they.
   */
  async seal(title: string): Promise<void> {
    this.flushPages();
    const faces = Object.values(this._fontFamilies).map(({ postscriptName, glyphs }) => [
      postscriptName,
      glyphs,
    ]);
    const named = new TextEncoder().encode(JSON.stringify([title, faces, this.#links]));
    const hash = await sha256([...this.#written.values(), named]);
    this._id = Buffer.from(hash.subarray(0, 16));
  }

  /** The pages in order. */
  pageReferences(): readonly Reference[] {
    // pdfkit's own tree: one node, under which the pages hang.
    const pages = this._root.data["Pages"] as Reference;
    return pages.data["Kids"] as readonly Reference[];
  }

  /** What a stream held, once the document has ended; nothing of one that was empty. */
  streamOf(reference: Reference | undefined): Uint8Array {
    return (reference && this.#written.get(reference)) ?? new Uint8Array();
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
