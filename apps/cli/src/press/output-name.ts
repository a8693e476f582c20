// `output:` of an entry → the file name of one edition, its words in braces filled in.
import { type Place, suggestName } from "@brief/data";
import type { Language } from "@brief/render";
import type { Finding } from "../finding.ts";
import { safeStem } from "./file-stem.ts";

export interface NameParts {
  readonly key: string | undefined;
  readonly code: string | undefined;
  readonly name: string | undefined;
  readonly number: number | undefined;
  readonly language: Language;
}

const words = ["key", "code", "name", "number", "language"] as const;
type Word = (typeof words)[number];

const isWord = (text: string): text is Word => (words as readonly string[]).includes(text);

function fault(message: string, place: Place, remedy: string): Finding {
  return { rule: "bad-output", severity: "error", message, place, remedy };
}

/** What is wrong with the pattern itself, whatever the data. */
function patternFault(pattern: string, place: Place): Finding | undefined {
  const plain = pattern.replace(/\{[^{}]*\}/g, "x");
  if (/[{}]/.test(plain)) return fault(`"${pattern}" has a brace alone`, place, "write {key}");
  if (/[/\\]/.test(plain)) {
    const remedy = "write one file name: editions have a folder for each language already";
    return fault(`"${pattern}" is a path`, place, remedy);
  }
  if (safeStem(`a${plain}a`) !== `a${plain.normalize("NFC")}a`) {
    const remedy = "use letters, digits, hyphens, underscores and single dots";
    return fault(`"${pattern}" holds what not every disk takes`, place, remedy);
  }
  return undefined;
}

/** @param kind as messages name it */
export function outputName(
  pattern: string,
  parts: NameParts,
  { kind, place }: { readonly kind: string; readonly place: Place },
): string | Finding {
  const wrong = patternFault(pattern, place);
  if (wrong !== undefined) return wrong;
  let missing: Finding | undefined;
  const text = pattern.replace(/\{([^{}]*)\}/g, (_, word: string) => {
    const value = isWord(word) ? parts[word] : undefined;
    // The first is told: the next is looked for when it is mended.
    if (value === undefined) missing ??= withoutValue(word, { kind, place });
    return value === undefined ? "" : safeStem(String(value));
  });
  if (missing !== undefined) return missing;
  const stem = safeStem(text);
  return stem === "" ? fault(`"${pattern}" comes to no name`, place, "add {key}") : stem;
}

function withoutValue(
  word: string,
  { kind, place }: { readonly kind: string; readonly place: Place },
): Finding {
  if (!isWord(word)) {
    const known = words.map((one) => `{${one}}`);
    return {
      ...fault(`there is no {${word}}`, place, suggestName(`{${word}}`, known)),
      found: word,
    };
  }
  if (word === "number") {
    return fault(
      `{number} has no value: the entry has no number`,
      place,
      "add number: 1, or take {number} out",
    );
  }
  return fault(`{${word}} has no value: a ${kind} is about the whole`, place, `take {${word}} out`);
}
