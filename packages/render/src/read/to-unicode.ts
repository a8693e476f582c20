// The embedded map of a face: its codes → the text that readers get. ISO 32000-1 9.10.3.
import { visitContent } from "./content.ts";
import type { PdfFile } from "./file.ts";
import type { PdfObject } from "./objects.ts";

/** Code → text; a code without an entry has none. */
export type ToUnicode = ReadonlyMap<number, string>;

const codeOf = (bytes: string): number => {
  let code = 0;
  for (let at = 0; at < bytes.length; at += 1) code = 256 * code + bytes.charCodeAt(at);
  return code;
};

function utf16(bytes: string): string {
  let text = "";
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(256 * bytes.charCodeAt(at) + bytes.charCodeAt(at + 1));
  }
  return text;
}

const isText = (value: PdfObject | undefined) =>
  typeof value === "object" && value?.type === "string" ? value.bytes : undefined;

/** `<first> <last> [<text> <text> …]`, and `<first> <last> <text of the first>`. */
function addRange(operands: readonly PdfObject[], map: Map<number, string>): void {
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const [first, last] = [isText(operands[at]), isText(operands[at + 1])];
    const target = operands[at + 2];
    if (first === undefined || last === undefined) continue;
    const start = codeOf(first);
    if (typeof target === "object" && target?.type === "array") {
      target.items.forEach((item, index) => {
        map.set(start + index, utf16(isText(item) ?? ""));
      });
      continue;
    }
    const text = utf16(isText(target) ?? "");
    const final = text.charCodeAt(text.length - 1);
    for (let code = start; code <= codeOf(last) && code < start + 65536; code += 1) {
      map.set(code, text.slice(0, -1) + String.fromCharCode(final + code - start));
    }
  }
}

function addCharacters(operands: readonly PdfObject[], map: Map<number, string>): void {
  for (let at = 0; at + 1 < operands.length; at += 2) {
    const code = isText(operands[at]);
    if (code !== undefined) map.set(codeOf(code), utf16(isText(operands[at + 1]) ?? ""));
  }
}

/** The map of a face that has one. */
export function readToUnicode(file: PdfFile, value: PdfObject | undefined): ToUnicode {
  const stream = file.resolve(value);
  if (typeof stream !== "object" || stream?.type !== "stream") return new Map();
  return parseToUnicode(file.data(stream));
}

export function parseToUnicode(bytes: Uint8Array): ToUnicode {
  const map = new Map<number, string>();
  visitContent(bytes, ({ operator, operands }) => {
    if (operator === "endbfrange") addRange(operands, map);
    if (operator === "endbfchar") addCharacters(operands, map);
  });
  return map;
}
