// Lines of help on a terminal: East Asian characters take two columns, and a line may end between two of them.

const wide =
  /[\u1100-\u115f\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’…—]/u;
/** Stand at no beginning of a line, as the end of what is before them. */
const closing = /^[，。；：、？！）》”’]/u;
/** Stand at no end of a line. */
const opening = /[（《“‘]$/u;

export function displayWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);
}

/** What holds together: a word with the space before it, or one wide character with its marks. */
function pieces(line: string): readonly string[] {
  const parts: string[] = [];
  for (const character of line) {
    const last = parts.at(-1);
    const joins =
      last !== undefined &&
      (closing.test(character) ||
        opening.test(last) ||
        (character === " " ? false : !wide.test(character) && !wide.test(last.at(-1) ?? "")));
    if (joins) parts[parts.length - 1] = last + character;
    else parts.push(character);
  }
  return parts;
}

function wrapLine(line: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let held = "";
  for (const piece of pieces(line)) {
    if (held !== "" && displayWidth(held + piece) > columns) {
      lines.push(held);
      held = piece.trimStart();
    } else held += piece;
  }
  return [...lines, held];
}

export function wrapText(text: string, columns: number): string {
  return text
    .split("\n")
    .flatMap((line) => wrapLine(line, columns))
    .join("\n");
}
