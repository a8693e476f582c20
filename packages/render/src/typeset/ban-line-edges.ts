// Kinsoku: marks that start no line, marks that end none. GB/T 15834-2011 5.1.1–5.1.9, CLREQ level GB.
import type { BreakRule } from "./break-context.ts";
import type { Kind } from "./classes.ts";

const noStart: ReadonlySet<Kind> = new Set([
  "closer",
  "pause",
  "stop",
  "connector",
  "interpunct",
  "solidus",
  "iteration",
  "suffix",
  "narrow-closer",
  "narrow-stop",
  "combining",
]);

const noEnd: ReadonlySet<Kind> = new Set(["opener", "narrow-opener", "prefix", "solidus"]);

export function isKinsokuStart(kind: Kind): boolean {
  return noStart.has(kind);
}

export function isKinsokuEnd(kind: Kind): boolean {
  return noEnd.has(kind);
}

export const banLineStart: BreakRule = ({ paragraph, at, right, spaced }) => {
  if (!isKinsokuStart(right.kind)) return undefined;
  // A word may begin with a full stop after a space: .NET, .5
  const next = paragraph.characters[at + 1]?.kind;
  if (spaced && right.kind === "narrow-stop" && (next === "letter" || next === "digit")) {
    return undefined;
  }
  return "banned";
};

/** A hyphen after a hanzi starts no line, unless it is a minus. */
export const banHyphenStart: BreakRule = ({ paragraph, at, right, spaced }) => {
  if (right.kind !== "hyphen" || spaced) return undefined;
  return paragraph.characters[at + 1]?.kind === "digit" ? undefined : "banned";
};

export const banLineEnd: BreakRule = ({ left, spaced }) => {
  if (!isKinsokuEnd(left.kind)) return undefined;
  // A currency sign that a space follows is not this number's prefix.
  return left.kind === "prefix" && spaced ? undefined : "banned";
};
