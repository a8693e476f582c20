// Text → bytes in the encodings of foreign files, for tests: the platform writes UTF-8 alone.
const pairs = new Map<string, readonly [number, number]>();

/** Every two-byte character of GB18030, found by decoding them all. */
function gbPairs(): ReadonlyMap<string, readonly [number, number]> {
  if (pairs.size > 0) return pairs;
  const decoder = new TextDecoder("gb18030");
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) pairs.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return pairs;
}

export function gb18030(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      return code < 0x80 ? [code] : (gbPairs().get(character) ?? fourBytes(code));
    }),
  );
}

/** Only the supplementary planes: they run in step with the code points from 90 30 81 30 on. */
function fourBytes(code: number): number[] {
  if (code < 0x10000) throw new Error(`no bytes known for U+${code.toString(16)}`);
  const index = code - 0x10000;
  return [
    0x90 + Math.floor(index / 12600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ];
}

export function utf16(text: string, order: "le" | "be", mark = true): Uint8Array {
  const units = [...(mark ? "\ufeff" : ""), ...text].flatMap((character) =>
    Array.from({ length: character.length }, (_, at) => character.charCodeAt(at)),
  );
  return Uint8Array.from(
    units.flatMap((unit) => {
      const both = [unit >> 8, unit & 0xff];
      return order === "be" ? both : both.reverse();
    }),
  );
}
