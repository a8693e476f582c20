// Chunks of bytes → text, by byte order mark or XML declaration. What no encoding explains ends the text there.
import { UnreadableFile } from "../unreadable.ts";

/** Text, or the sign that the bytes after it are not of the file's encoding. */
export type TextPart = { readonly text: string } | { readonly notIn: Encoding };

export type Encoding = "UTF-8" | "UTF-16LE" | "UTF-16BE";

/** Enough for a declaration in two bytes a character. */
const headBytes = 400;
/** So that what is read ahead of a caller stays small, whatever the size of its chunks. */
const mostBytes = 1 << 16;

export function* xmlText(chunks: Iterable<Uint8Array>, file: string): Generator<TextPart, void> {
  let rest: Uint8Array = new Uint8Array(0);
  let encoding: Encoding | undefined;
  for (const part of pieces(chunks)) {
    rest = joined(rest, part);
    if (encoding === undefined) {
      if (rest.length < headBytes) continue;
      encoding = encodingOf(rest, file);
      rest = withoutMark(rest, encoding);
    }
    const whole = wholeCharacters(rest, encoding);
    const { text, isBad } = decoded(rest.subarray(0, whole), encoding);
    yield { text };
    if (isBad) return yield { notIn: encoding };
    rest = rest.subarray(whole);
  }
  encoding ??= encodingOf(rest, file);
  const { text, isBad } = decoded(withoutMark(rest, encoding), encoding);
  yield { text };
  if (isBad) yield { notIn: encoding };
}

function* pieces(chunks: Iterable<Uint8Array>): Generator<Uint8Array, void> {
  for (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += mostBytes) yield chunk.subarray(at, at + mostBytes);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function encodingOf(bytes: Uint8Array, file: string): Encoding {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe))
    throw refusedEncoding("UTF-32", file);
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return "UTF-16LE";
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return "UTF-16BE";
  const head = String.fromCharCode(...bytes.subarray(0, headBytes));
  const declaration = /^(?:\u00ef\u00bb\u00bf)?<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(
    head,
  );
  const name = declaration?.[1] ?? "UTF-8";
  if (/^utf-?8$/i.test(name)) return "UTF-8";
  throw refusedEncoding(name, file);
}

function refusedEncoding(name: string, file: string): UnreadableFile {
  return new UnreadableFile({
    rule: "iati-encoding",
    severity: "error",
    message: `the file is in "${name}"`,
    place: { file, line: 1, column: 1 },
    found: name,
    expected: "UTF-8 or UTF-16",
    remedy: `convert it, its declaration too: iconv -f ${name} -t UTF-8 ${file} | sed '1s/${name}/UTF-8/' > converted.xml`,
  });
}

function withoutMark(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  const mark = { "UTF-8": [0xef, 0xbb, 0xbf], "UTF-16LE": [0xff, 0xfe], "UTF-16BE": [0xfe, 0xff] };
  const expected = mark[encoding];
  return expected.every((byte, index) => bytes[index] === byte)
    ? bytes.subarray(expected.length)
    : bytes;
}

/** The length without a character that the next chunk may complete. */
function wholeCharacters(bytes: Uint8Array, encoding: Encoding): number {
  const { length } = bytes;
  if (encoding !== "UTF-8") {
    const even = length - (length % 2);
    const high = bytes[encoding === "UTF-16LE" ? even - 1 : even - 2] ?? 0;
    return high >= 0xd8 && high <= 0xdb ? even - 2 : even;
  }
  for (let back = 1; back <= Math.min(3, length); back++) {
    const byte = bytes[length - back] ?? 0;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < needed ? length - back : length;
    }
    if (byte < 0x80) return length;
  }
  return length;
}

function decoded(
  bytes: Uint8Array,
  encoding: Encoding,
): { readonly text: string; readonly isBad: boolean } {
  const text = strictly(bytes, encoding);
  if (text !== undefined) return { text, isBad: false };
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const part = bytes.subarray(0, middle);
    if (strictly(part.subarray(0, wholeCharacters(part, encoding)), encoding) === undefined)
      bad = middle;
    else good = middle;
  }
  const part = bytes.subarray(0, good);
  const whole = part.subarray(0, wholeCharacters(part, encoding));
  return { text: strictly(whole, encoding) ?? "", isBad: true };
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
