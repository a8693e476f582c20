// White space of inlines: runs become one space; beside Chinese characters, at line edges and before a source mark none.
// A sentence that ends with an abbreviation has one full stop: n.a., 31 марта 2025 г.
import type { Document, Inline } from "./model.ts";
import { contentOf, isReference } from "./walk.ts";

type Language = Document["language"];

/** First and last code points of scripts and marks that are set without spaces. Own ranges: Unicode data of engines differ. */
const eastAsian: readonly (readonly [number, number])[] = [
  [0x2014, 0x2014], // —
  [0x2018, 0x2019], // ‘’
  [0x201c, 0x201d], // “”
  [0x2026, 0x2026], // …
  [0x00b7, 0x00b7], // ·
  [0x2e80, 0x303f],
  [0x3040, 0x33ff],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3ffff],
];

export function isEastAsian(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return eastAsian.some(([first, last]) => code >= first && code <= last);
}

/** A character, or what stands for one: the edge of a line, a source mark, the mark of a note. */
type Neighbour = { readonly character: string } | "edge" | "cite" | "note";

/** `Source: [1]` keeps its space, `loans [1]` does not: the mark hangs on its word. */
const isColon = (side: Neighbour) => typeof side !== "string" && side.character === ":";

function keepsSpace(before: Neighbour, after: Neighbour, language: Language): boolean {
  if (before === "edge" || after === "edge" || after === "note") return false;
  if (language !== "zh-CN") return after !== "cite" || isColon(before);
  const isTight = (side: Neighbour) => typeof side === "string" || isEastAsian(side.character);
  return !isTight(before) && !isTight(after);
}

const isStop = (side: Neighbour) => typeof side !== "string" && side.character === ".";
const isLetter = ({ character }: { readonly character: string }) => /\p{L}/u.test(character);

interface Leaf {
  text: string;
}

interface Squeeze {
  readonly leaves: readonly Leaf[];
  readonly meet: (after: Neighbour) => void;
  readonly read: (text: string) => void;
}

/** Reads leaves in order; a space goes to the leaf it was met in, once its right neighbour is known. */
function createSqueeze(language: Language): Squeeze {
  const leaves: Leaf[] = [];
  let before: Neighbour = "edge";
  let space: Leaf | undefined;
  let endsAbbreviation = false;
  const meet = (after: Neighbour) => {
    if (space && keepsSpace(before, after, language)) space.text += " ";
    endsAbbreviation =
      space === undefined && isStop(after) && typeof before !== "string" && isLetter(before);
    space = undefined;
    before = after;
  };
  /** The stop of the sentence after that of an abbreviation; three are an ellipsis. */
  const isSecondStop = (character: string, next: string | undefined) =>
    character === "." && next !== "." && endsAbbreviation && language !== "zh-CN";
  const read = (text: string) => {
    const leaf: Leaf = { text: "" };
    leaves.push(leaf);
    const characters = [...text];
    for (const [index, character] of characters.entries()) {
      if (/[ \t\r\n]/.test(character)) {
        space ??= leaf;
        endsAbbreviation = false;
      } else if (!isSecondStop(character, characters[index + 1])) {
        meet({ character });
        leaf.text += character;
      }
    }
  };
  return { leaves, meet, read };
}

/** Stands for a reference, which is filled in later: 表1 in Chinese. */
const reference: Neighbour = { character: "表" };

function readLeaves(content: readonly Inline[], squeeze: Squeeze): void {
  for (const inline of content) {
    if (inline.type === "text") squeeze.read(inline.text);
    else if (inline.type === "break") squeeze.meet("edge");
    else if (inline.type === "cite" || inline.type === "note") squeeze.meet(inline.type);
    else if (isReference(inline)) squeeze.meet(reference);
    else readLeaves(contentOf(inline), squeeze);
  }
}

function joinTexts(content: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of content) {
    const last = joined.at(-1);
    if (inline.type !== "text") joined.push(inline);
    else if (last?.type === "text") {
      joined[joined.length - 1] = { type: "text", text: last.text + inline.text };
    } else if (inline.text !== "") joined.push(inline);
  }
  return joined;
}

function writeLeaves(content: readonly Inline[], leaves: Iterator<Leaf>): readonly Inline[] {
  const written = content.map((inline): Inline => {
    if (inline.type === "text") {
      const next = leaves.next();
      return { type: "text", text: next.done === true ? "" : next.value.text };
    }
    // The words of a note are squeezed by themselves.
    if (!("content" in inline) || inline.type === "cite" || inline.type === "note") return inline;
    return { ...inline, content: writeLeaves(inline.content, leaves) };
  });
  return joinTexts(written);
}

export function squeezeInlines(content: readonly Inline[], language: Language): readonly Inline[] {
  const squeeze = createSqueeze(language);
  readLeaves(content, squeeze);
  return writeLeaves(content, squeeze.leaves[Symbol.iterator]());
}

/** The same for the words of an attribute. */
export function squeezeText(text: string, language: Language): string {
  const squeeze = createSqueeze(language);
  squeeze.read(text);
  return squeeze.leaves[0]?.text ?? "";
}
