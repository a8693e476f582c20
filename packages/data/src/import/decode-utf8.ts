// Bytes → text, UTF-8 only: a wrong encoding read in silence would print as wrong names.
import type { Diagnostic, Place } from "../diagnostic.ts";
import { hiddenCharacters } from "./hidden-characters.ts";

export interface DecodedText {
  readonly text: string;
  /** Of the text: without a byte order mark. */
  readonly bytes: Uint8Array;
}

export interface Decoded {
  /** Absent where it is not UTF-8. */
  readonly decoded: DecodedText | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export function decodeUtf8(bytes: Uint8Array, file: string): Decoded {
  const utf16 = utf16Mark(bytes);
  if (utf16 !== undefined) return refused(wrongEncoding(utf16, { file, line: 1, column: 1 }));
  try {
    const text = new TextDecoder("utf-8", {
      fatal: true,
      ignoreBOM: false,
    }).decode(bytes);
    const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const decoded = { text, bytes: isMarked ? bytes.subarray(3) : bytes };
    return { decoded, diagnostics: hiddenCharacters(text, file) };
  } catch {
    const place = { file, ...firstBadPosition(bytes) };
    return refused(wrongEncoding(readsAsGb18030(bytes) ? "GB18030" : undefined, place));
  }
}

function refused(diagnostic: Diagnostic): Decoded {
  return { decoded: undefined, diagnostics: [diagnostic] };
}

function wrongEncoding(encoding: string | undefined, place: Place): Diagnostic {
  const from = encoding ?? "ITS-ENCODING";
  return {
    rule: "decode-utf8",
    severity: "error",
    message:
      encoding === undefined
        ? "the file is not UTF-8"
        : `the file is not UTF-8; it reads as "${encoding}"`,
    place,
    found: encoding ?? "bytes of another encoding",
    expected: "UTF-8, with or without a byte order mark",
    remedy: `save the table as "CSV UTF-8", or run: iconv -f ${from} -t UTF-8 ${place.file ?? "FILE"} > converted.csv`,
  };
}

function utf16Mark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "UTF-16LE";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "UTF-16BE";
  return undefined;
}

/** Line and column of the first byte that no UTF-8 text has there; a line feed never stands inside a character. */
function firstBadPosition(bytes: Uint8Array): { line: number; column: number } {
  let start = 0;
  for (let line = 1; start <= bytes.length; line++) {
    const feed = bytes.indexOf(10, start);
    const end = feed === -1 ? bytes.length : feed;
    const part = bytes.subarray(start, end);
    if (!isUtf8(part)) {
      const before = new TextDecoder("utf-8").decode(part).split("\uFFFD")[0] ?? "";
      return { line, column: [...before].length + 1 };
    }
    start = end + 1;
  }
  return { line: 1, column: 1 };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** GBK and GB 2312 are read by the same decoder; Chinese text is taken as the sign that it fits. */
function readsAsGb18030(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder("gb18030", { fatal: true }).decode(bytes);
    return /[\u4E00-\u9FFF]{2}/.test(text);
  } catch {
    return false;
  }
}
