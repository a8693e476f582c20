export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Byte offset → line and column from 1, columns counted in characters as an editor does. */
export function positionsOf(bytes: Uint8Array): (byte: number) => Position {
  const starts = [0];
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  return (byte) => {
    const index = lastAtMost(starts, byte);
    const start = starts[index] ?? 0;
    let column = 1;
    // Every byte but the continuation bytes 10xxxxxx begins a character.
    for (let at = start; at < byte; at++) if (((bytes[at] ?? 0) & 0xc0) !== 0x80) column++;
    return { line: index + 1, column };
  };
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
