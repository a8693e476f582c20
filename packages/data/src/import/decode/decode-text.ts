// The bytes of a foreign file, whole or in chunks → its text, piece by piece; what cannot be trusted is refused.
import type { Diagnostic, Place } from "../../diagnostic.ts";
import { afterText, type Position } from "../positions.ts";
import { type Tell, UnreadableFile } from "../unreadable.ts";
import {
  beforeBadByte,
  byteOrderMark,
  type Encoding,
  type EncodingName,
  encodingNames,
  encodingOf,
  wholeCharacters,
} from "./encoding.ts";
import { guessEncoding, looksLikeUtf16 } from "./guess-encoding.ts";
import { TextScan } from "./scan-text.ts";

export interface DecodeOptions {
  /** Where it is known; a byte order mark that says otherwise is an error. */
  readonly encoding?: EncodingName;
  readonly tell: Tell;
}

/** Enough for a byte order mark and for the NULs of UTF-16. */
const headBytes = 4096;
/** From the first byte that is not ASCII on: the encoding is judged by so much, and held to from there. */
const sampleBytes = 262_144;
const pieceBytes = 65_536;

/** The same text and diagnostics however the chunks are cut. Throws UnreadableFile, after the text before. */
export function* decodeText(
  source: Uint8Array | Iterable<Uint8Array>,
  file: string,
  { encoding: named, tell }: DecodeOptions,
): Generator<string, void, undefined> {
  const scan = new TextScan(file, tell);
  const bytes = new Bytes(source);
  bytes.fill(headBytes);
  let name = toldEncoding(bytes, named, scan.place);
  if (name === undefined) {
    yield* asciiBefore(bytes, scan);
    bytes.fill(sampleBytes);
    name = guessedEncoding(bytes.held.subarray(0, sampleBytes), scan.place, tell);
  }
  yield* decodeRest(bytes, encodingOf(name), scan);
  scan.end();
}

/** Chunks, gathered as far as they are needed at once. */
class Bytes {
  readonly #chunks: Iterator<Uint8Array>;
  held: Uint8Array = new Uint8Array();

  constructor(source: Uint8Array | Iterable<Uint8Array>) {
    this.#chunks = pieces(source instanceof Uint8Array ? [source] : source);
  }

  /** One chunk more; false at the end. */
  more(): boolean {
    const next = this.#chunks.next();
    if (next.done === true) return false;
    this.held = this.held.length === 0 ? next.value : joined(this.held, next.value);
    return true;
  }

  fill(count: number): void {
    while (this.held.length < count && this.more());
  }

  drop(count: number): void {
    this.held = this.held.subarray(count);
  }
}

function* pieces(chunks: Iterable<Uint8Array>): Generator<Uint8Array, void, undefined> {
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += pieceBytes) yield chunk.subarray(at, at + pieceBytes);
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function toldEncoding(
  bytes: Bytes,
  named: EncodingName | undefined,
  place: Place,
): EncodingName | undefined {
  const mark = byteOrderMark(bytes.held);
  if (mark === undefined) {
    const head = bytes.held.subarray(0, headBytes);
    if (named === undefined && looksLikeUtf16(head)) throw unreadable(utf16WithoutMark(place));
    return named;
  }
  if (named !== undefined && named !== mark.name) {
    throw unreadable(otherMark(mark.name, named, place));
  }
  bytes.drop(mark.length);
  return mark.name;
}

/** ASCII reads alike in both encodings that a file without a mark may have: it need not be held back. */
function* asciiBefore(bytes: Bytes, scan: TextScan): Generator<string, void, undefined> {
  const ascii = encodingOf("utf-8");
  do {
    const first = bytes.held.findIndex((byte) => byte >= 0x80);
    const end = first === -1 ? bytes.held.length : first;
    const text = ascii.decode(bytes.held.subarray(0, end)) ?? "";
    bytes.drop(end);
    if (text !== "") yield scan.pass(text);
  } while (bytes.held.length === 0 && bytes.more());
}

function guessedEncoding(sample: Uint8Array, place: Place & Position, tell: Tell): EncodingName {
  const name = guessEncoding(sample);
  if (name === "gb18030") tell(readAsGb18030(place));
  if (name !== undefined) return name;
  const utf8 = encodingOf("utf-8");
  const good = utf8.decode(sample.subarray(0, beforeBadByte(utf8, sample))) ?? "";
  throw unreadable(neitherEncoding({ ...place, ...afterText(place, good) }));
}

function* decodeRest(
  bytes: Bytes,
  encoding: Encoding,
  scan: TextScan,
): Generator<string, void, undefined> {
  do {
    const whole = bytes.held.subarray(0, wholeCharacters(encoding, bytes.held));
    const text = encoding.decode(whole);
    if (text === undefined) {
      const good = beforeBadByte(encoding, whole);
      yield scan.pass(encoding.decode(whole.subarray(0, good)) ?? "");
      throw unreadable(badByte(encoding.name, whole.subarray(good), scan.place));
    }
    bytes.drop(whole.length);
    if (text !== "") yield scan.pass(text);
  } while (bytes.more());
  if (bytes.held.length > 0) throw unreadable(badByte(encoding.name, bytes.held, scan.place));
}

function unreadable(diagnostic: Omit<Diagnostic, "rule" | "severity">): UnreadableFile {
  return new UnreadableFile({ rule: "decode-text", severity: "error", ...diagnostic });
}

type Refusal = Omit<Diagnostic, "rule" | "severity">;

const nameIt = `name its encoding (${encodingNames.join(", ")}), or save it as "CSV UTF-8"`;

function utf16WithoutMark(place: Place): Refusal {
  return {
    message: "the file looks like UTF-16 without a byte order mark",
    place,
    expected: "UTF-8, UTF-16 with a byte order mark, or GB18030",
    remedy: nameIt,
  };
}

function otherMark(mark: EncodingName, named: EncodingName, place: Place): Refusal {
  return {
    message: `the file begins with the byte order mark of "${mark}", not of "${named}"`,
    place,
    found: mark,
    expected: named,
    remedy: "leave out the encoding: the mark says it",
  };
}

function neitherEncoding(place: Place): Refusal {
  return {
    message: "the file is not UTF-8 from here on, and as GB18030 it gives no Chinese text",
    place,
    expected: "UTF-8, UTF-16 with a byte order mark, or GB18030",
    remedy: nameIt,
  };
}

function badByte(name: EncodingName, from: Uint8Array, place: Place): Refusal {
  const found = [...from.subarray(0, 4)]
    .map((byte) => byte.toString(16).toUpperCase().padStart(2, "0"))
    .join(" ");
  return {
    message: `no character of "${name}" begins with the bytes "${found}"`,
    place,
    found,
    expected: `text in ${name}`,
    remedy: nameIt,
  };
}

function readAsGb18030(place: Place): Diagnostic {
  return {
    rule: "decode-text",
    severity: "note",
    message: "the file is not UTF-8; it is read as GB18030, in which it gives Chinese text",
    place,
    found: "gb18030",
    expected: "UTF-8",
    remedy: 'look at the names that were read; save the file as "CSV UTF-8" to be sure',
  };
}
