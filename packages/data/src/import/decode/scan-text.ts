// Decoded text, piece by piece → the position reached, and each character told that no text should hold.
import type { Place } from "../../diagnostic.ts";
import { hiddenForeign, hiddenName } from "../hidden-characters.ts";
import { afterText, type Position } from "../positions.ts";
import type { Tell } from "../unreadable.ts";

/** Enough to see what is wrong; the rest is counted. */
const toldAtMost = 20;

/** Whatever `hiddenName` may name: a piece of other characters alone, as nearly all are, is passed at once. */
const suspicious =
  /[^\t\n\r -~\xa0-\u200a\u2010-\u2029\u202f-\u205f\u2070-\ud7ff\uf900-\ufdcf\ufdf0-\ufefe\uff00-\uffef]/;

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
        this.#tell(hiddenForeign(character, name, this.place));
      }
      this.#position = afterText(this.#position, character);
    }
  }
}
