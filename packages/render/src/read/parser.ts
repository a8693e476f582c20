// Bytes → objects, one after the other. ISO 32000-1 7.2–7.3.
import { BrokenPdf, type PdfObject } from "./objects.ts";

const white = 1;
const delimiter = 2;
const classes = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) classes[code] = white;
for (const sign of "()<>[]{}/%") classes[sign.charCodeAt(0)] = delimiter;

/** Deeper than any document of ours; a hostile one must not use up the stack. */
const deepest = 64;

const codeOf = (sign: string): number => sign.charCodeAt(0);
const slash = codeOf("/");
const percent = codeOf("%");
const backslash = codeOf("\\");
const less = codeOf("<");
const greater = codeOf(">");
const openParenthesis = codeOf("(");
const closeParenthesis = codeOf(")");
const openBracket = codeOf("[");
const closeBracket = codeOf("]");
const carriageReturn = 13;
const lineFeed = 10;

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** What a byte is worth in a hexadecimal string; -1 where it is no digit. */
const digits = new Int8Array(256).fill(-1);
[..."0123456789abcdef"].forEach((sign, value) => {
  digits[codeOf(sign)] = value;
  digits[codeOf(sign.toUpperCase())] = value;
});

/** One character a byte, but for codes from 128 to 159, which are in no name and no number of ours. */
export const latin = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);

export class Parser {
  readonly bytes: Uint8Array;
  at: number;
  readonly #text: string;
  #depth = 0;

  /** @param text the same bytes, one character each, where they are at hand */
  constructor(bytes: Uint8Array, at = 0, text = latin(bytes)) {
    this.bytes = bytes;
    this.at = at;
    this.#text = text;
  }

  #broken(message: string): BrokenPdf {
    return new BrokenPdf(message, this.at);
  }

  #skipWhite(): void {
    const { bytes } = this;
    for (; this.at < bytes.length; this.at += 1) {
      const code = bytes[this.at] ?? 0;
      if (code === percent) {
        while (this.at < bytes.length && bytes[this.at] !== 10 && bytes[this.at] !== 13)
          this.at += 1;
      } else if (classes[code] !== white) return;
    }
  }

  isAtEnd(): boolean {
    this.#skipWhite();
    return this.at >= this.bytes.length;
  }

  /** The next object; in a file two numbers and `R` are a reference. */
  next(refs = true): PdfObject {
    this.#skipWhite();
    const code = this.bytes[this.at];
    if (code === undefined) throw this.#broken("it ends too early");
    if (code === slash) return { type: "name", name: this.#name() };
    if (code === openParenthesis) return { type: "string", bytes: this.#literal() };
    if (code === openBracket)
      return { type: "array", items: this.#nested(() => this.#items(refs)) };
    if (code === less) {
      if (this.bytes[this.at + 1] !== less) return { type: "string", bytes: this.#hex() };
      return { type: "dictionary", entries: this.#nested(() => this.#entries(refs)) };
    }
    if (classes[code] === delimiter)
      throw this.#broken(`"${String.fromCharCode(code)}" is out of place`);
    return this.#wordOrNumber(refs);
  }

  #nested<T>(read: () => T): T {
    if (this.#depth >= deepest) throw this.#broken("its objects are nested too deeply");
    this.#depth += 1;
    const value = read();
    this.#depth -= 1;
    return value;
  }

  /** Letters and digits alone: the text has them as the bytes do. */
  #regular(): string {
    const { bytes } = this;
    const start = this.at;
    let at = start;
    while (at < bytes.length && classes[bytes[at] ?? 0] === 0) at += 1;
    this.at = at;
    return this.#text.slice(start, at);
  }

  #name(): string {
    this.at += 1;
    const text = this.#regular();
    if (!text.includes("#")) return text;
    return text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }

  #hex(): string {
    const { bytes } = this;
    let text = "";
    let high = -1;
    for (let at = this.at + 1; at < bytes.length; at += 1) {
      const code = bytes[at] ?? 0;
      if (code === greater) {
        this.at = at + 1;
        return high < 0 ? text : text + String.fromCharCode(16 * high);
      }
      const digit = digits[code] ?? -1;
      if (digit < 0 && classes[code] !== white) break;
      if (digit < 0) continue;
      if (high < 0) high = digit;
      else {
        text += String.fromCharCode(16 * high + digit);
        high = -1;
      }
    }
    throw this.#broken("a hexadecimal string does not end");
  }

  #literal(): string {
    const { bytes } = this;
    let text = "";
    let open = 1;
    this.at += 1;
    while (this.at < bytes.length) {
      const code = bytes[this.at] ?? 0;
      this.at += 1;
      if (code === backslash) {
        text += this.#escaped();
        continue;
      }
      if (code === openParenthesis) open += 1;
      if (code === closeParenthesis) open -= 1;
      if (open === 0) return text;
      text += String.fromCharCode(code);
    }
    throw this.#broken("a string does not end");
  }

  #escaped(): string {
    const code = this.bytes[this.at] ?? 0;
    this.at += 1;
    if (code === carriageReturn || code === lineFeed) {
      if (code === carriageReturn && this.bytes[this.at] === lineFeed) this.at += 1;
      return "";
    }
    const sign = String.fromCharCode(code);
    if (!/[0-7]/.test(sign)) return escapes[sign] ?? sign;
    let value = code - 48;
    for (let count = 1; count < 3; count += 1) {
      const digit = (this.bytes[this.at] ?? 0) - 48;
      if (digit < 0 || digit > 7) break;
      value = 8 * value + digit;
      this.at += 1;
    }
    return String.fromCharCode(value & 255);
  }

  #items(refs: boolean): readonly PdfObject[] {
    const items: PdfObject[] = [];
    this.at += 1;
    for (;;) {
      this.#skipWhite();
      if (this.bytes[this.at] === closeBracket) break;
      items.push(this.next(refs));
    }
    this.at += 1;
    return items;
  }

  #entries(refs: boolean): ReadonlyMap<string, PdfObject> {
    const entries = new Map<string, PdfObject>();
    this.at += 2;
    for (;;) {
      this.#skipWhite();
      const code = this.bytes[this.at];
      if (code === greater && this.bytes[this.at + 1] === greater) break;
      if (code !== slash) throw this.#broken("a key of a dictionary is no name");
      const key = this.#name();
      entries.set(key, this.next(refs));
    }
    this.at += 2;
    return entries;
  }

  #wordOrNumber(refs: boolean): PdfObject {
    const word = this.#regular();
    const first = word.charCodeAt(0);
    // Digits, +, -, .
    if (first <= 57 && first >= 43) {
      const value = Number(word);
      if (Number.isNaN(value)) throw this.#broken(`"${word.slice(0, 20)}" is no number`);
      return refs && first >= 48 && Number.isInteger(value) ? this.#refOr(value) : value;
    }
    if (word === "true" || word === "false") return word === "true";
    return word === "null" ? null : { type: "word", word };
  }

  /** `12 0 R` or the number alone. */
  #refOr(number: number): PdfObject {
    const { bytes } = this;
    let at = this.at;
    if (classes[bytes[at] ?? 0] !== white) return number;
    while (classes[bytes[at] ?? 0] === white && at < bytes.length) at += 1;
    const start = at;
    while ((bytes[at] ?? 0) >= 48 && (bytes[at] ?? 0) <= 57) at += 1;
    if (at === start || classes[bytes[at] ?? 0] !== white) return number;
    while (classes[bytes[at] ?? 0] === white && at < bytes.length) at += 1;
    const isRef = bytes[at] === 82 && classes[bytes[at + 1] ?? 32] !== 0;
    if (!isRef) return number;
    this.at = at + 1;
    return { type: "ref", number };
  }
}
