// The content of a page as this programme writes it → the text of each marked sequence. ISO 32000-1 9.4.3 and 14.6.
// Made for every print, so in one pass without values for what is no text; content.ts reads anything.
import { latin } from "./parser.ts";
import type { ToUnicode } from "./to-unicode.ts";

export interface PageText {
  /** By marked-content id. */
  readonly marked: ReadonlyMap<number, string>;
  /** What is on the page and no part of the text. */
  readonly artifacts: string;
}

/** At a slash: a face and its size, or the start of a sequence. */
const atSlash = /\/(\w+) (?:[\d.]+ Tf|(?:<<([^>]*)>> )?B(?:DC|MC)\b)/y;

const sign = (character: string): number => character.charCodeAt(0);
const [slash, letterE] = [sign("/"), sign("E")] as const;
const [open, close, backslash] = [sign("("), sign(")"), sign("\\")] as const;

/** Stands for a code that has no text. */
const noText = "\ufffd";

const carriageReturn = sign("\r");

/** The byte that a sign after a backslash stands for: of those with a name, codes are written with this one alone. */
const escaped = (byte: number): number => (byte === sign("r") ? carriageReturn : byte);

/**
 * A string of codes from after its parenthesis: two bytes a code, as all faces of ours are written, and a backslash
 * before what would end it.
 */
function readCodes(content: Uint8Array, start: number, face: ToUnicode | undefined) {
  let text = "";
  let high = -1;
  let at = start;
  for (; at < content.length && content[at] !== close; at += 1) {
    let byte = content[at] ?? 0;
    if (byte === backslash) {
      at += 1;
      byte = escaped(content[at] ?? 0);
    }
    if (high < 0) high = byte;
    else {
      text += face?.get(256 * high + byte) ?? noText;
      high = -1;
    }
  }
  return { text, end: at };
}

/** @param faces by their names in the content; through their maps the codes are read */
export function readPageText(content: Uint8Array, faces: ReadonlyMap<string, ToUnicode>): PageText {
  const source = latin(content);
  const marked = new Map<number, string>();
  // Sequences that are open, by id; undefined for what is no part of the text.
  const owners: (number | undefined)[] = [];
  let artifacts = "";
  let face: ToUnicode | undefined;
  let text = "";
  const keep = () => {
    const owner = owners.at(-1);
    if (owner === undefined) artifacts += text;
    else if (text !== "") marked.set(owner, (marked.get(owner) ?? "") + text);
    text = "";
  };
  const readSlash = (at: number): number => {
    atSlash.lastIndex = at;
    const [token, name = "", properties] = atSlash.exec(source) ?? [];
    if (token === undefined) return at;
    if (token.endsWith("Tf")) face = faces.get(name);
    else {
      keep();
      const id = /\/MCID (\d+)/.exec(properties ?? "")?.[1];
      // A sequence without an id is inside another, or belongs to nobody.
      const around = name === "Artifact" ? undefined : owners.at(-1);
      owners.push(id === undefined ? around : Number(id));
    }
    return at + token.length - 1;
  };
  for (let at = 0; at < content.length; at += 1) {
    const code = content[at];
    if (code === slash) at = readSlash(at);
    else if (code === open) {
      const codes = readCodes(content, at + 1, face);
      text += codes.text;
      at = codes.end;
    } else if (code === letterE && source.startsWith("EMC", at)) {
      keep();
      owners.pop();
    }
  }
  keep();
  return { marked, artifacts };
}
