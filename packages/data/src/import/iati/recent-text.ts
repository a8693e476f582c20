// Where a start tag begins: the parser tells the place only after the tag's name, which a line end may follow.
import type { Place } from "../../diagnostic.ts";

interface At {
  readonly position: number;
  readonly line: number;
  readonly column: number;
}

export interface RecentText {
  add(text: string): void;
  startOf(name: string, parser: At): Pick<Place, "line" | "column">;
}

/** How far back a tag's line is looked for; a longer one before a tag with a line end in it goes without a column. */
const kept = 4096;

export function recentText(): RecentText {
  let [before, current, start] = ["", "", 0];
  return {
    add: (text) => {
      start += current.length;
      before = (before + current).slice(-kept);
      current = text;
    },
    startOf: (name, { position, line, column }) => {
      const length = [...name].length;
      // The character after the name is read too: unless it ended the line, the name lies before it in this one.
      if (column > length + 1) return { line, column: column - length - 1 };
      const end = position - start + before.length;
      const text = (before + current.slice(0, Math.max(0, position - start))).slice(
        Math.max(0, end - kept),
      );
      const bracket = text.lastIndexOf("<");
      const lineStart = text.lastIndexOf("\n", bracket);
      if (bracket === -1) return { line: line - 1 };
      if (lineStart === -1 && end > kept) return { line: line - 1 };
      return { line: line - 1, column: [...text.slice(lineStart + 1, bracket)].length + 1 };
    },
  };
}
