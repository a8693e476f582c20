export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The position of what follows a text: lines end at a line feed, columns count characters. */
export function afterText(from: Position, text: string, start = 0, end = text.length): Position {
  let { line, column } = from;
  let lineStart = start;
  for (let at = text.indexOf("\n", start); at !== -1 && at < end; ) {
    line++;
    column = 1;
    lineStart = at + 1;
    at = text.indexOf("\n", lineStart);
  }
  for (let at = lineStart; at < end; at++) {
    const unit = text.charCodeAt(at);
    // The second half of a pair is no character of its own.
    if (unit < 0xdc00 || unit > 0xdfff) column++;
  }
  return { line, column };
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
