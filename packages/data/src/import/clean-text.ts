// A text of someone else's file → the text as a cell of ours can hold it, or why it cannot be taken.
import { hiddenName } from "./hidden-characters.ts";

export type CleanText =
  | {
      /** Empty where nothing but white space was written. */
      readonly text: string;
      /** Invisible characters that were taken out, such as "U+0092". */
      readonly removed: readonly string[];
    }
  | { readonly refused: string };

/** A wrong conversion left these: what stood there is lost. */
const spoilt = /[\0\ufffd-\uffff\ufdd0-\ufdef\ue000-\uf8ff\u{f0000}-\u{10ffff}]|\p{Surrogate}/u;

/** Nearly every text: printable ASCII and CJK that no normal form changes, without white space at its ends. */
const isClean =
  /^[!-~\u3001-\u3098\u309b-\u9fff](?:[ -~\u3001-\u3098\u309b-\u9fff]*[!-~\u3001-\u3098\u309b-\u9fff])?$/;

export function cleanText(written: string): CleanText {
  if (isClean.test(written)) return { text: written, removed: [] };
  const [bad] = spoilt.exec(written) ?? [];
  if (bad !== undefined) return { refused: `it holds ${codeOf(bad)}, left by a wrong conversion` };
  const removed: string[] = [];
  const kept = [...written.replace(/\r\n?/g, "\n")].filter((character) => {
    const isHidden = hiddenName(character) !== undefined;
    if (isHidden) removed.push(codeOf(character));
    return !isHidden;
  });
  return { text: kept.join("").normalize("NFC").trim(), removed };
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
