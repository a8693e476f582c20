// Words as people write them → a form in which equal ones are equal: width, case, spaces and brackets do not count.
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const made = foldOnce(text);
  if (text.length <= longest) {
    if (folded.size >= mostFolded) folded.clear();
    folded.set(text, made);
  }
  return made;
}

/** Status words and lenders come again in every row; names of projects do not, and are not kept for long. */
const folded = new Map<string, string>();
const mostFolded = 4096;
const longest = 40;

function foldOnce(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/gu, "")
    .replace(/[【〔[{]/g, "(")
    .replace(/[】〕\]}]/g, ")")
    .replace(/[‐-―−]/g, "-")
    .replace(/ё/g, "е");
}

/** A table of words: each of the words leads to its value. */
export function foldedWords<Value>(
  words: readonly (readonly [value: Value, ...words: readonly string[]])[],
): ReadonlyMap<string, Value> {
  return new Map(
    words.flatMap(([value, ...all]) => all.map((word) => [fold(word), value] as const)),
  );
}
