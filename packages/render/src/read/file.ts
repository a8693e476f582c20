// The bytes of a PDF → its objects by number, as its cross-reference table says. ISO 32000-1 7.5.
// For files that Brief wrote: one table, no object streams, no update after the first writing.
import { unzlibSync } from "fflate";
import {
  BrokenPdf,
  type Dictionary,
  nameOf,
  numberOf,
  type PdfObject,
  type Stream,
} from "./objects.ts";
import { latin, Parser } from "./parser.ts";

/** What the entries of an object or of its stream are asked by. */
export type Entries = ReadonlyMap<string, PdfObject>;

export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly trailer: Entries;
  readonly catalog: Entries;
  /** Numbers of all objects in use, in order. */
  readonly numbers: readonly number[];
  /** What a reference means; anything else is itself. */
  resolve(value: PdfObject | undefined): PdfObject;
  /** The entries of a dictionary or a stream, also behind a reference; none of anything else. */
  entries(value: PdfObject | undefined): Entries;
  /** The items of an array, also behind a reference; none of anything else. */
  items(value: PdfObject | undefined): readonly PdfObject[];
  /** The bytes of a stream, unpacked. */
  data(stream: Stream): Uint8Array;
  /** Where an object starts. */
  offsetOf(number: number): number;
}

const nothing: Entries = new Map();
/** A page's content of ours is a hundredth of it: what unpacks to more is no file of ours. */
const largestStream = 1 << 27;

function expectWord(parser: Parser, wanted: string): void {
  const at = parser.at;
  const found = parser.next();
  if (typeof found === "object" && found?.type === "word" && found.word === wanted) return;
  throw new BrokenPdf(`"${wanted}" is missing`, at);
}

function whole(parser: Parser): number {
  const at = parser.at;
  const value = parser.next(false);
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  throw new BrokenPdf("a whole number is missing", at);
}

/** Object number → offset. */
function readTable(parser: Parser): ReadonlyMap<number, number> {
  expectWord(parser, "xref");
  const offsets = new Map<number, number>();
  for (;;) {
    const at = parser.at;
    const first = parser.next(false);
    if (typeof first === "object" && first?.type === "word" && first.word === "trailer") {
      return offsets;
    }
    if (typeof first !== "number") throw new BrokenPdf("the cross-reference table is broken", at);
    const count = whole(parser);
    for (let index = 0; index < count; index += 1) {
      const offset = whole(parser);
      whole(parser);
      const kind = parser.next(false);
      if (typeof kind === "object" && kind?.type === "word" && kind.word === "n") {
        offsets.set(first + index, offset);
      }
    }
  }
}

function readTrailer(parser: Parser): Dictionary {
  const at = parser.at;
  const trailer = parser.next();
  if (typeof trailer === "object" && trailer?.type === "dictionary") return trailer;
  throw new BrokenPdf("the trailer is no dictionary", at);
}

class OpenFile implements PdfFile {
  readonly bytes: Uint8Array;
  readonly trailer: Entries;
  readonly #offsets: ReadonlyMap<number, number>;
  readonly #known = new Map<number, PdfObject>();
  readonly #text: string;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#text = latin(bytes);
    const start = this.#text.lastIndexOf("startxref");
    if (start < 0) throw new BrokenPdf("it does not say where its objects stand", bytes.length);
    const table = whole(new Parser(bytes, start + "startxref".length, this.#text));
    const parser = new Parser(bytes, table, this.#text);
    this.#offsets = readTable(parser);
    const trailer = readTrailer(parser);
    if (trailer.entries.has("Prev"))
      throw new BrokenPdf("it was changed after it was written", table);
    this.trailer = trailer.entries;
  }

  get catalog(): Entries {
    return this.entries(this.trailer.get("Root"));
  }

  get numbers(): readonly number[] {
    return [...this.#offsets.keys()];
  }

  offsetOf(number: number): number {
    return this.#offsets.get(number) ?? 0;
  }

  resolve(value: PdfObject | undefined): PdfObject {
    if (typeof value !== "object" || value?.type !== "ref") return value ?? null;
    const known = this.#known.get(value.number);
    if (known !== undefined) return known;
    const offset = this.#offsets.get(value.number);
    // A reference to an object that there is not means null (7.3.10).
    const object = offset === undefined ? null : this.#read(value.number, offset);
    this.#known.set(value.number, object);
    return object;
  }

  #read(number: number, offset: number): PdfObject {
    const parser = new Parser(this.bytes, offset, this.#text);
    if (whole(parser) !== number) {
      throw new BrokenPdf(`object ${number} does not stand where it should`, offset);
    }
    whole(parser);
    expectWord(parser, "obj");
    const object = parser.next();
    if (typeof object === "object" && object?.type === "ref") {
      throw new BrokenPdf(`object ${number} is a mere reference`, offset);
    }
    if (typeof object !== "object" || object?.type !== "dictionary") return object;
    const start = this.#streamStart(parser);
    return start === undefined ? object : { type: "stream", entries: object.entries, start };
  }

  #streamStart(parser: Parser): number | undefined {
    if (parser.isAtEnd()) return undefined;
    const word = parser.next();
    if (typeof word !== "object" || word?.type !== "word" || word.word !== "stream") {
      return undefined;
    }
    // One line end parts the word from the bytes.
    const isTwo = this.bytes[parser.at] === 13 && this.bytes[parser.at + 1] === 10;
    return parser.at + (isTwo ? 2 : 1);
  }

  entries(value: PdfObject | undefined): Entries {
    const object = this.resolve(value);
    if (typeof object !== "object" || object === null) return nothing;
    return object.type === "dictionary" || object.type === "stream" ? object.entries : nothing;
  }

  items(value: PdfObject | undefined): readonly PdfObject[] {
    const object = this.resolve(value);
    return typeof object === "object" && object?.type === "array" ? object.items : [];
  }

  data({ entries, start }: Stream): Uint8Array {
    const length = numberOf(this.resolve(entries.get("Length")));
    if (length === undefined || length < 0 || start + length > this.bytes.length) {
      throw new BrokenPdf("a stream is longer than the file", start);
    }
    const raw = this.bytes.subarray(start, start + length);
    const filter = this.resolve(entries.get("Filter") ?? null);
    if (filter === null) return raw;
    if (nameOf(filter) !== "FlateDecode")
      throw new BrokenPdf("a stream's filter is unknown", start);
    try {
      const data = unzlibSync(raw);
      if (data.length <= largestStream) return data;
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new BrokenPdf(`a stream does not unpack: ${why}`, start);
    }
    throw new BrokenPdf("a stream unpacks to more than it may", start);
  }
}

/** @throws BrokenPdf where the file is not as its own table says */
export function openPdf(bytes: Uint8Array): PdfFile {
  const file = new OpenFile(bytes);
  if (nameOf(file.catalog.get("Type")) !== "Catalog") {
    throw new BrokenPdf("it has no catalog", 0);
  }
  return file;
}
