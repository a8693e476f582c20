// Bytes → text, nothing lost: what is no UTF-8 is named by line and column, not replaced.

export type Decoded =
  | { readonly text: string }
  | { readonly fault: { readonly line: number; readonly column: number } };

const strict = () => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function isWhole(bytes: Uint8Array): boolean {
  try {
    // A character that is cut off at the end is no fault of what stands before.
    strict().decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Length of the longest beginning that can be read. */
function goodLength(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isWhole(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function decodeText(bytes: Uint8Array): Decoded {
  try {
    return { text: strict().decode(bytes) };
  } catch {
    const good = new TextDecoder().decode(bytes.subarray(0, goodLength(bytes)), { stream: true });
    const lines = good.split(/\r\n|\r|\n/);
    return { fault: { line: lines.length, column: (lines.at(-1) ?? "").length + 1 } };
  }
}
