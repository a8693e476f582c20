// Two texts → lines that are in one alone, in order, each with its number there.

export interface DiffLine {
  readonly sign: "-" | "+" | " ";
  readonly line: number;
  readonly text: string;
}

/** Beyond this many pairs of lines the middle is shown as replaced whole. */
const mostPairs = 4_000_000;

export function diffLines(before: string, after: string): readonly DiffLine[] {
  const [old, now] = [before.split(/\r\n|\n|\r/), after.split(/\r\n|\n|\r/)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let [oldEnd, nowEnd] = [old.length, now.length];
  while (oldEnd > start && nowEnd > start && old[oldEnd - 1] === now[nowEnd - 1]) {
    oldEnd -= 1;
    nowEnd -= 1;
  }
  const middle = diffMiddle(old.slice(start, oldEnd), now.slice(start, nowEnd));
  return middle.map((one) => ({ ...one, line: one.line + start + 1 }));
}

/** Lengths of the longest common part of each two ends, then along it; lines that both have are left out. */
function diffMiddle(old: readonly string[], now: readonly string[]): readonly DiffLine[] {
  const gone = (line: number): DiffLine => ({ sign: "-", line, text: old[line] ?? "" });
  const come = (line: number): DiffLine => ({ sign: "+", line, text: now[line] ?? "" });
  if (old.length * now.length > mostPairs) {
    return [...old.map((_, line) => gone(line)), ...now.map((_, line) => come(line))];
  }
  const width = now.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  const at = (a: number, b: number): number => common[a * width + b] ?? 0;
  for (let a = old.length - 1; a >= 0; a -= 1) {
    for (let b = now.length - 1; b >= 0; b -= 1) {
      const isSame = old[a] === now[b];
      common[a * width + b] = isSame ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  const lines: DiffLine[] = [];
  for (let [a, b] = [0, 0]; a < old.length || b < now.length; ) {
    if (a < old.length && b < now.length && old[a] === now[b]) {
      a += 1;
      b += 1;
    } else if (b >= now.length || (a < old.length && at(a + 1, b) >= at(a, b + 1))) {
      lines.push(gone(a));
      a += 1;
    } else {
      lines.push(come(b));
      b += 1;
    }
  }
  return lines;
}
