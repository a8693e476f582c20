// The name that was probably meant, for "did you mean".

/** Letters to change, add, drop or swap with their neighbour. */
function distance(left: string, right: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      const swap = isSwap ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[right.length] ?? 0;
}

/** The closest of `names` if it differs in about a third of its letters at most. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of names) {
    const found = distance(name.toLowerCase(), candidate.toLowerCase());
    if (found >= bestDistance) continue;
    best = candidate;
    bestDistance = found;
  }
  return best;
}

/** `did you mean "amount"`, or the list of what there is. */
export function suggestName(name: string, names: readonly string[]): string {
  const close = nearest(name, names);
  if (close !== undefined) return `did you mean "${close}"`;
  if (names.length === 0) return "there is nothing to choose from here";
  const shown = names.slice(0, 24).join(" ");
  return `use one of: ${shown}${names.length > 24 ? " …" : ""}`;
}
