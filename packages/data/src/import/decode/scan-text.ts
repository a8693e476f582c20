// Decoded text, piece by piece → the position reached, and each character told that no text should hold.
import type { Place } from "../../diagnostic.ts";
import { hiddenCharacter, hiddenName } from "../hidden-characters.ts";
import { afterText, type Position } from "../positions.ts";
import type { Tell } from "../unreadable.ts";

/** Enough to see what is wrong; the rest is counted. */
const toldAtMost = 20;

/** Whatever `hiddenName` may name: pieces without such a character, nearly all, are passed at once. */
const suspicious =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ud800-\uf8ff\ufdd0-\ufdef\ufeff\ufffd-\uffff]/;

/** A wrong conversion left these; the others are only invisible, and are kept. */
const spoilt =
  /^[\0\ufffd\ufffe\uffff\ufdd0-\ufdef\ue000-\uf8ff\u{f0000}-\u{10ffff}\u{d800}-\u{dfff}]$/u;

export class TextScan {
  readonly #file: string;
  readonly #tell: Tell;
  #position: Position = { line: 1, column: 1 };
  #found = 0;

  constructor(file: string, tell: Tell) {
    this.#file = file;
    this.#tell = tell;
  }

  /** The place of the character that comes next. */
  get place(): Place & Position {
    return { file: this.#file, ...this.#position };
  }

  /** The text again, once it has been looked through. */
  pass(text: string): string {
    if (suspicious.test(text)) this.#look(text);
    else this.#position = afterText(this.#position, text);
    return text;
  }

  end(): void {
    const more = this.#found - toldAtMost;
    if (more <= 0) return;
    this.#tell({
      rule: "hidden-characters",
      severity: "warning",
      message: `"${more}" more such characters stand in the text`,
      place: { file: this.#file },
      found: String(more),
      remedy: "write the file again from its source, in UTF-8",
    });
  }

  #look(text: string): void {
    for (const character of text) {
      const name = hiddenName(character);
      if (name !== undefined && ++this.#found <= toldAtMost) {
        const severity = spoilt.test(character) ? "error" : "warning";
        this.#tell({ ...hiddenCharacter(character, name, this.place), severity });
      }
      this.#position = afterText(this.#position, character);
    }
  }
}
