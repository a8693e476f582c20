// Contents of pages and objects as bytes from where they are made: as text they would be made of thousands of pieces,
// joined and turned into bytes.

const zero = 48;
const minus = 45;
const point = 46;
const openString = 40;
const closeString = 41;
const backslash = 92;
const carriageReturn = 13;

/** Grows as it is written to. */
export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  constructor(room = 1 << 16) {
    this.#bytes = new Uint8Array(room);
  }

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  /** One byte a character: ASCII, or bytes that are held as text. */
  text(text: string): void {
    const end = this.#length + text.length;
    if (end > this.#bytes.length) this.#grow(text.length);
    const bytes = this.#bytes;
    for (let at = 0, to = this.#length; at < text.length; at += 1, to += 1) {
      bytes[to] = text.charCodeAt(at);
    }
    this.#length = end;
  }

  /** In a literal string: escaped if it would end it, or be read as another byte. ISO 32000-1 7.3.4.2. */
  stringByte(value: number): void {
    if (value === carriageReturn) {
      this.text("\\r");
      return;
    }
    if (value === openString || value === closeString || value === backslash) this.byte(backslash);
    this.byte(value);
  }

  /**
   * A number as PDF has it, without an exponent. ISO 32000-1 7.3.3.
   * @param value in units of the last digit
   * @param digits after the point; zeros at the end are left out
   */
  decimal(value: number, digits: 0 | 2 | 3): void {
    let rest = Math.abs(value);
    if (!(rest <= Number.MAX_SAFE_INTEGER)) {
      this.text(String(value / 10 ** digits));
      return;
    }
    if (value < 0) this.byte(minus);
    const unit = digits === 0 ? 1 : digits === 2 ? 100 : 1000;
    let part = rest % unit;
    rest = (rest - part) / unit;
    this.#whole(rest);
    if (part === 0) return;
    this.byte(point);
    for (let place = unit / 10; part > 0; place /= 10) {
      const digit = Math.floor(part / place);
      this.byte(zero + digit);
      part -= digit * place;
    }
  }

  #whole(value: number): void {
    let place = 1;
    while (place * 10 <= value) place *= 10;
    for (let rest = value; place >= 1; place /= 10) {
      const digit = Math.floor(rest / place);
      this.byte(zero + digit);
      rest -= digit * place;
    }
  }

  /** A part of what another one has written. */
  copy(other: ByteWriter, start: number, end: number): void {
    if (this.#length + end - start > this.#bytes.length) this.#grow(end - start);
    this.#bytes.set(other.#bytes.subarray(start, end), this.#length);
    this.#length += end - start;
  }

  /** What has been written so far; it begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #grow(more: number): void {
    const grown = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + more));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}
