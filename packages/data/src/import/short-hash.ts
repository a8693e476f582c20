// A text → twelve hexadecimal digits, the same everywhere: an id for what has none of its own.

/** Two mixed 32-bit sums, of which 48 bits are kept: among a million names two meet once in 500 cases. Not for secrets. */
export function shortHash(text: string): string {
  let [first, second] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 2_654_435_761);
    second = Math.imul(second ^ unit, 1_597_334_677);
  }
  first =
    Math.imul(first ^ (first >>> 16), 2_246_822_507) ^
    Math.imul(second ^ (second >>> 13), 3_266_489_909);
  second =
    Math.imul(second ^ (second >>> 16), 2_246_822_507) ^
    Math.imul(first ^ (first >>> 13), 3_266_489_909);
  return `${hex(second)}${hex(first)}`.slice(0, 12);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, "0");
}
