/** Looking for what is near compares a word with all that are known: of ever so many wrong words the first ones get it. */
const mostCompared = 200;

/**
 * Each word's remedy is looked for once.
 * @param otherwise of words that come after many others
 */
export function rememberedRemedies(
  find: (word: string) => string,
  otherwise: string,
): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= mostCompared) return otherwise;
    const remedy = find(word);
    known.set(word, remedy);
    return remedy;
  };
}
