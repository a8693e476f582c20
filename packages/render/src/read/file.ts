// The bytes of a PDF → its objects by number, as its cross-reference table says. ISO 32000-1 7.5.
// For files that Brief wrote: one table, no update after the first writing.
import { unzlibSync } from "fflate";
import {
  type CrossReferences,
  expectWord,
  type ObjectPlace,
  readTable,
  readTableStream,
  whole,
} from "./cross-references.ts";
import { BrokenPdf, nameOf, numberOf, type PdfObject, type Stream } from "./objects.ts";
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
  /** Where an object starts, or the object stream that it is packed in. */
  offsetOf(number: number): number;
}

const nothing: Entries = new Map();
/** A page's content of ours is a hundredth of it: what unpacks to more is no file of ours. */
const largestStream = 1 << 27;

/** An object stream, unpacked. */
interface Pack {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly starts: readonly { readonly number: number; readonly offset: number }[];
}

function openPack(bytes: Uint8Array, entries: Entries, at: number): Pack {
  const [count, first] = [numberOf(entries.get("N")), numberOf(entries.get("First"))];
  if (count === undefined || first === undefined)
    throw new BrokenPdf("an object stream does not say what it holds", at);
  const text = latin(bytes);
  const parser = new Parser(bytes, 0, text);
  const starts: { readonly number: number; readonly offset: number }[] = [];
  for (let index = 0; index < count; index += 1) {
    starts.push({ number: whole(parser), offset: first + whole(parser) });
  }
  return { bytes, text, starts };
}

class OpenFile implements PdfFile {
  readonly bytes: Uint8Array;
  readonly trailer: Entries;
  readonly #places: ReadonlyMap<number, ObjectPlace>;
  readonly #packs = new Map<number, Pack>();
  readonly #known = new Map<number, PdfObject>();
  readonly #text: string;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#text = latin(bytes);
    const start = this.#text.lastIndexOf("startxref");
    if (start < 0) throw new BrokenPdf("it does not say where its objects stand", bytes.length);
    const table = whole(new Parser(bytes, start + "startxref".length, this.#text));
    const { places, trailer } = this.#readTable(table);
    if (trailer.has("Prev")) throw new BrokenPdf("it was changed after it was written", table);
    this.#places = places;
    this.trailer = trailer;
  }

  #readTable(offset: number): CrossReferences {
    const parser = new Parser(this.bytes, offset, this.#text);
    if (this.#text.startsWith("xref", offset)) return readTable(parser);
    const stream = this.#readObject(parser, whole(parser), offset);
    if (typeof stream !== "object" || stream?.type !== "stream")
      throw new BrokenPdf("the cross-reference table is missing", offset);
    return readTableStream({ stream, data: this.data(stream) });
  }

  get catalog(): Entries {
    return this.entries(this.trailer.get("Root"));
  }

  get numbers(): readonly number[] {
    return [...this.#places.keys()];
  }

  offsetOf(number: number): number {
    const place = this.#places.get(number);
    const own = place !== undefined && "pack" in place ? this.#places.get(place.pack) : place;
    return own !== undefined && "offset" in own ? own.offset : 0;
  }

  resolve(value: PdfObject | undefined): PdfObject {
    if (typeof value !== "object" || value?.type !== "ref") return value ?? null;
    const known = this.#known.get(value.number);
    if (known !== undefined) return known;
    const place = this.#places.get(value.number);
    // A reference to an object that there is not means null (7.3.10).
    const object = place === undefined ? null : this.#read(value.number, place);
    this.#known.set(value.number, object);
    return object;
  }

  #read(number: number, place: ObjectPlace): PdfObject {
    if ("pack" in place) return this.#readPacked(number, place);
    const parser = new Parser(this.bytes, place.offset, this.#text);
    if (whole(parser) !== number) {
      throw new BrokenPdf(`object ${number} does not stand where it should`, place.offset);
    }
    return this.#readObject(parser, number, place.offset);
  }

  /** @param parser stands after the number of the object */
  #readObject(parser: Parser, number: number, offset: number): PdfObject {
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

  #readPacked(number: number, { pack, at }: Extract<ObjectPlace, { pack: number }>): PdfObject {
    const { bytes, text, starts } = this.#packOf(pack);
    const start = starts[at];
    if (start?.number !== number)
      throw new BrokenPdf(`object ${number} is not in its pack`, this.offsetOf(pack));
    return new Parser(bytes, start.offset, text).next();
  }

  #packOf(number: number): Pack {
    const known = this.#packs.get(number);
    if (known !== undefined) return known;
    const place = this.#places.get(number);
    // What is packed itself holds no others (7.5.7), and would go round for ever.
    const isWhole = place !== undefined && "offset" in place;
    const stream = isWhole ? this.resolve({ type: "ref", number }) : null;
    const at = this.offsetOf(number);
    if (typeof stream !== "object" || stream?.type !== "stream")
      throw new BrokenPdf(`object ${number} holds no others`, at);
    const pack = openPack(this.data(stream), stream.entries, at);
    this.#packs.set(number, pack);
    return pack;
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
