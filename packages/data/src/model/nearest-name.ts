// "Did you mean": the known name that a wrong one most likely stands for.

/** Letters to change, add, drop or swap with their neighbour (optimal string alignment). */
export function editDistance(left: string, right: string): number {
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

/** Short names differ in a letter at most, longer ones in two or about a third. */
export function reach(length: number): number {
  return length <= 3 ? 1 : Math.max(2, Math.floor(length / 3));
}

/** `wb2` stands for `wb24`; of several equally near the one that begins alike; undefined if nothing is near. */
export function nearestName(wrong: string, known: Iterable<string>): string | undefined {
  const word = wrong.toLowerCase();
  let best: string | undefined;
  let least = reach(wrong.length);
  let alike = -1;
  for (const name of known) {
    if (Math.abs(name.length - wrong.length) > least) continue;
    const lower = name.toLowerCase();
    const found = editDistance(word, lower);
    const begun = commonStart(word, lower);
    if (found < least || (found === least && begun > alike))
      [best, least, alike] = [name, found, begun];
  }
  return best;
}

function commonStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}

const mostListed = 24;

/** A remedy: `did you mean "amount"?`, or what there is to choose from. */
export function suggestName(wrong: string, known: readonly string[]): string {
  const near = nearestName(wrong, known);
  if (near !== undefined) return `did you mean "${near}"?`;
  if (known.length === 0) return "there is nothing to choose from here";
  const rest = known.length > mostListed ? " …" : "";
  return `use one of ${known.slice(0, mostListed).join(", ")}${rest}`;
}
