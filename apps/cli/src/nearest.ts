// "Did you mean": the known word at the smallest edit distance, if it is near enough.

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

export function nearest(word: string, known: readonly string[]): string | undefined {
  const reach = word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length * 0.4));
  let best: { readonly word: string; readonly steps: number } | undefined;
  for (const candidate of known) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps <= reach && (best === undefined || steps < best.steps)) {
      best = { word: candidate, steps };
    }
  }
  return best?.word;
}

/** The remedy for an unknown word: the nearest known one, else all of them. */
export function suggest(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? `use one of ${known.join(", ")}` : `did you mean "${near}"?`;
}
