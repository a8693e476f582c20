// What a PDF consists of: its basic objects as values. ISO 32000-1 7.3.

export interface Name {
  readonly type: "name";
  readonly name: string;
}
export interface Text {
  readonly type: "string";
  /** One character a byte. */
  readonly bytes: string;
}
export interface Ref {
  readonly type: "ref";
  readonly number: number;
}
export interface Dictionary {
  readonly type: "dictionary";
  readonly entries: ReadonlyMap<string, PdfObject>;
}
export interface Stream {
  readonly type: "stream";
  readonly entries: ReadonlyMap<string, PdfObject>;
  /** Where its bytes start in the file. */
  readonly start: number;
}
/** A bare word: an operator of a content stream, `obj`, `endobj`. */
export interface Word {
  readonly type: "word";
  readonly word: string;
}
export interface List {
  readonly type: "array";
  readonly items: readonly PdfObject[];
}
export type PdfObject =
  | null
  | boolean
  | number
  | Name
  | Text
  | Ref
  | Dictionary
  | Stream
  | List
  | Word;

/** A file that is not as its own structure says; `offset` in bytes from where it was read. */
export class BrokenPdf extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const asObject = (value: PdfObject | undefined) =>
  typeof value === "object" && value !== null ? value : undefined;

export function nameOf(value: PdfObject | undefined): string | undefined {
  const object = asObject(value);
  return object?.type === "name" ? object.name : undefined;
}

export function bytesOf(value: PdfObject | undefined): string | undefined {
  const object = asObject(value);
  return object?.type === "string" ? object.bytes : undefined;
}

/** A text string: UTF-16 with its mark, else one character a byte. */
export function textOf(value: PdfObject | undefined): string | undefined {
  const bytes = bytesOf(value);
  if (bytes === undefined || !bytes.startsWith("\u00fe\u00ff")) return bytes;
  let text = "";
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(256 * bytes.charCodeAt(at) + bytes.charCodeAt(at + 1));
  }
  return text;
}

export function numberOf(value: PdfObject | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}
