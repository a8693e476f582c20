// A text of someone else's file → the text as a cell of ours can hold it, or why it cannot be taken.
import { codePointName, hiddenName, isSpoilt } from "./hidden-characters.ts";

export type CleanText =
  | {
      /** Empty where nothing but white space was written. */
      readonly text: string;
      /** Invisible characters that were taken out, such as "U+0092". */
      readonly removed: readonly string[];
    }
  | { readonly refused: string };

/** Nearly every text: printable ASCII and CJK that no normal form changes, without white space at its ends. Kana may combine. */
const plain =
  /^[!-~\u3001-\u3098\u309b-\u9fff](?:[ -~\n\u3000-\u3098\u309b-\u9fff]*[!-~\u3001-\u3098\u309b-\u9fff])?$/;

/** Whether nothing is to be cleaned. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

export function cleanText(written: string): CleanText {
  if (isPlain(written)) return { text: written, removed: [] };
  const bad = [...written].find(isSpoilt);
  if (bad !== undefined)
    return { refused: `it holds ${codePointName(bad)}, left by a wrong conversion` };
  const removed: string[] = [];
  const text = withoutHidden(written, (character) => {
    removed.push(codePointName(character));
    return "";
  });
  return { text, removed };
}

/**
 * NFC, its lines ended by LF, without white space around it.
 * @param insteadOf what stands for a character that a reader cannot see
 */
export function withoutHidden(written: string, insteadOf: (character: string) => string): string {
  const shown = [...written.replace(/\r\n?/g, "\n")].map((character) =>
    hiddenName(character) === undefined ? character : insteadOf(character),
  );
  return shown.join("").normalize("NFC").trim();
}
