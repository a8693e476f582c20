// Notes where none may stand, although the tags around them could hold them.
import { type Element, elementsOf, type Reading } from "./element.ts";

/** What stands apart from the running text, or is printed in more than one place. */
const closed: ReadonlySet<string> = new Set([
  ...["h1", "h2", "h3", "h4", "h5", "caption", "foot", "right", "line", "dt"],
  ...["number", "signer", "issue", "issuer", "date"],
  ...["note", "a", "data"],
]);

function checkNote(note: Element, around: string, reading: Reading): void {
  reading.report(
    {
      rule: "markup-misplaced-tag",
      message: `<note> may not stand in <${around}>`,
      found: "note",
      remedy:
        around === "note"
          ? "say it in one note"
          : `mark the note in the text that follows, or beside <${around}>`,
    },
    note.offset,
  );
}

/** Notes anywhere within an element that takes none: `<h2><strong>…<note>`. */
export function checkNotes(element: Element, reading: Reading, around?: string): void {
  if (element.tag === "note" && around !== undefined) checkNote(element, around, reading);
  const within = closed.has(element.tag) ? element.tag : around;
  for (const child of elementsOf(element)) checkNotes(child, reading, within);
}
