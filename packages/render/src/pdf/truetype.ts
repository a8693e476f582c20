// A TrueType face: where its tables lie, and what they say of its glyphs. OpenType 1.9: glyf, head, hhea, hmtx, loca.

/** The bytes of a face, read as they are asked for: most briefs need a tenth of them. */
export interface FaceFile {
  readonly length: number;
  /** From `start` up to `end`; nobody writes into them. */
  read(start: number, end: number): Uint8Array;
}

interface Table {
  readonly offset: number;
  readonly length: number;
}

export const headerLength = 12;
export const recordLength = 16;

/** What is read of every face; a subset is made of them too. */
const needed = ["glyf", "head", "hhea", "hmtx", "loca", "maxp"];

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function fileOf(bytes: Uint8Array): FaceFile {
  return { length: bytes.length, read: (start, end) => bytes.subarray(start, end) };
}

function readDirectory(file: FaceFile): ReadonlyMap<string, Table> {
  const count = viewOf(file.read(0, headerLength)).getUint16(4);
  const bytes = file.read(headerLength, headerLength + count * recordLength);
  const view = viewOf(bytes);
  const tables = new Map<string, Table>();
  for (let at = 0; at < count * recordLength; at += recordLength) {
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    tables.set(tag, { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) });
  }
  return tables;
}

/** Shared by all documents. */
export class TrueType {
  readonly file: FaceFile;
  readonly tables: ReadonlyMap<string, Table>;
  readonly unitsPerEm: number;
  /** Glyphs that have an advance of their own in `hmtx`. */
  readonly metrics: number;
  /** Starts of glyphs have 32 bits in `loca`, not 16. */
  readonly #isLong: boolean;
  readonly #views = new Map<string, DataView>();
  readonly #outlines = new Map<number, Uint8Array>();

  /** @throws RangeError where a table that all need is missing or cut short */
  constructor(face: Uint8Array | FaceFile) {
    this.file = face instanceof Uint8Array ? fileOf(face) : face;
    this.tables = readDirectory(this.file);
    const missing = needed.find((tag) => !this.tables.has(tag));
    if (missing !== undefined) throw new RangeError(`the face has no table ${missing}`);
    const head = this.#need("head");
    this.unitsPerEm = head.getUint16(18);
    this.#isLong = head.getInt16(50) === 1;
    this.metrics = this.#need("hhea").getUint16(34);
  }

  /** A table to be read, where the face has it. */
  table(tag: string): DataView | undefined {
    const known = this.#views.get(tag);
    if (known !== undefined) return known;
    const table = this.tables.get(tag);
    if (table === undefined) return undefined;
    const view = viewOf(this.file.read(table.offset, table.offset + table.length));
    this.#views.set(tag, view);
    return view;
  }

  /** Advance of a glyph in font units. */
  advance(id: number): number {
    return this.#need("hmtx").getUint16(4 * Math.min(id, this.metrics - 1));
  }

  /** Left side bearing of a glyph in font units: those past the last full entry have one of their own. */
  bearing(id: number): number {
    const past = id - this.metrics;
    return this.#need("hmtx").getInt16(past < 0 ? 4 * id + 2 : 4 * this.metrics + 2 * past);
  }

  /** As it stands in `glyf`; empty where nothing is drawn. */
  outline(id: number): Uint8Array {
    const known = this.#outlines.get(id);
    if (known !== undefined) return known;
    const { offset = 0 } = this.tables.get("glyf") ?? {};
    const outline = this.file.read(offset + this.#start(id), offset + this.#start(id + 1));
    this.#outlines.set(id, outline);
    return outline;
  }

  /** The lowest and the highest of a glyph's points, in font units. */
  reach(id: number): readonly [number, number] {
    const outline = this.outline(id);
    if (outline.length === 0) return [0, 0];
    const view = viewOf(outline);
    return [view.getInt16(4), view.getInt16(8)];
  }

  /** Where a glyph's outline begins in `glyf`; the one after the last tells where that ends. */
  #start(id: number): number {
    const loca = this.#need("loca");
    return this.#isLong ? loca.getUint32(4 * id) : 2 * loca.getUint16(2 * id);
  }

  #need(tag: string): DataView {
    const view = this.table(tag);
    if (view === undefined) throw new RangeError(`the face has no table ${tag}`);
    return view;
  }
}
