// The content of a page as this programme writes it → the text of each marked sequence. ISO 32000-1 9.4.3 and 14.6.
// Made for every print, so in one pass without values for what is no text; content.ts reads anything.
import type { ToUnicode } from "./to-unicode.ts";

export interface PageText {
  /** By marked-content id. */
  readonly marked: ReadonlyMap<number, string>;
  /** What is on the page and no part of the text. */
  readonly artifacts: string;
}

const sign = (character: string): number => character.charCodeAt(0);
const [slash, letterE, space, zero] = [sign("/"), sign("E"), sign(" "), sign("0")] as const;
const [open, close, backslash, endOfLine] = [sign("("), sign(")"), sign("\\"), sign("\n")] as const;

const bytesOf = (text: string): readonly number[] => Array.from(text, sign);
const [setFace, endOfSequence] = [bytesOf(" Tf"), bytesOf("EMC")] as const;
/** Begin a sequence, with a dictionary and without. */
const [withProperties, bare] = [bytesOf("BDC"), bytesOf("BMC")] as const;
const [artifact, markedId] = [bytesOf("Artifact "), bytesOf("/MCID ")] as const;

const isDigit = (byte: number): boolean => byte >= zero && byte <= zero + 9;

function startsWith(content: Uint8Array, at: number, bytes: readonly number[]): boolean {
  for (let index = 0; index < bytes.length; index += 1) {
    if (content[at + index] !== bytes[index]) return false;
  }
  return true;
}

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

function nameIn(content: Uint8Array, start: number, end: number): string {
  let name = "";
  for (let at = start; at < end; at += 1) name += String.fromCharCode(content[at] ?? 0);
  return name;
}

/** The id of a sequence, from its line. */
function idIn(content: Uint8Array, start: number, end: number): number | undefined {
  for (let at = start; at < end; at += 1) {
    if (content[at] !== slash || !startsWith(content, at, markedId)) continue;
    let id = 0;
    at += markedId.length;
    for (let digit = content[at] ?? 0; isDigit(digit); digit = content[at] ?? 0) {
      id = 10 * id + digit - zero;
      at += 1;
    }
    return id;
  }
  return undefined;
}

/** @param faces by their names in the content; through their maps the codes are read */
export function readPageText(content: Uint8Array, faces: ReadonlyMap<string, ToUnicode>): PageText {
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
  /** A line that names a face and its size, or begins a sequence; another says nothing of the text. */
  const readSlash = (at: number): number => {
    const found = content.indexOf(endOfLine, at);
    const end = found < 0 ? content.length : found;
    const operator = end - 3;
    if (startsWith(content, operator, setFace)) {
      face = faces.get(nameIn(content, at + 1, content.indexOf(space, at)));
    } else if (
      startsWith(content, operator, withProperties) ||
      startsWith(content, operator, bare)
    ) {
      keep();
      // A sequence without an id is inside another, or belongs to nobody.
      const isArtifact = startsWith(content, at + 1, artifact);
      owners.push(idIn(content, at, end) ?? (isArtifact ? undefined : owners.at(-1)));
    }
    return end;
  };
  for (let at = 0; at < content.length; at += 1) {
    const code = content[at];
    if (code === slash) at = readSlash(at);
    else if (code === open) {
      const codes = readCodes(content, at + 1, face);
      text += codes.text;
      at = codes.end;
    } else if (code === letterE && startsWith(content, at, endOfSequence)) {
      keep();
      owners.pop();
    }
  }
  keep();
  return { marked, artifacts };
}
