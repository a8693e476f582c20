// A name as people write it → the key under which it is found: without case, accents, width, blanks and marks.
// Currency signs stay: they are all that some names have.

export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .replaceAll(/[^\p{L}\p{N}\p{Sc}]/gu, "")
    .toLowerCase();
}

/** Names that stand in one cell, parted by `;`, with full-width marks too. */
export function namesIn(cell: string | undefined): readonly string[] {
  if (cell === undefined) return [];
  return cell
    .split(/[;；]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
