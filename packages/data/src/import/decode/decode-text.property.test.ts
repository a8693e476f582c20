import { expect, test } from "vitest";
import { fc } from "../../../tests/property.ts";
import type { Diagnostic } from "../../diagnostic.ts";
import { gb18030, utf16 } from "../sample-bytes.ts";
import { UnreadableFile } from "../unreadable.ts";
import { decodeText } from "./decode-text.ts";

function decode(chunks: Iterable<Uint8Array>): { text: string; told: readonly Diagnostic[] } {
  const told: Diagnostic[] = [];
  let text = "";
  try {
    for (const piece of decodeText(chunks, "f", { tell: (one) => told.push(one) })) text += piece;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    told.push(error.diagnostic);
  }
  return { text, told };
}

function cut(bytes: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  let at = 0;
  for (let turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return chunks;
}

const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 });
const chinese = fc
  .array(fc.constantFrom("新疆", "项目,", "贷款", "\r\n", "P1", "，", "𠮷", '"'), { maxLength: 30 })
  .map((words) => words.join(""));

test("chunks may be cut anywhere, inside a character too", () => {
  const bytes = chinese.chain((text) =>
    fc.constantFrom(
      new TextEncoder().encode(text),
      gb18030(text),
      utf16(text, "le"),
      utf16(text, "be"),
    ),
  );
  fc.assert(
    fc.property(bytes, sizes, (whole, by) => {
      expect(decode(cut(whole, by))).toEqual(decode([whole]));
    }),
  );
});

test("any bytes give text or a refusal at a line and a column, the same for all cuts", () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc
      .tuple(chinese, fc.nat(), fc.nat({ max: 255 }))
      .map(([text, at, byte]) =>
        gb18030(text).map((b, i, all) => (i === at % all.length ? byte : b)),
      ),
  );
  fc.assert(
    fc.property(bytes, sizes, (whole, by) => {
      const result = decode([whole]);
      for (const { place } of result.told) expect(place.line).toBeGreaterThan(0);
      expect(decode(cut(whole, by))).toEqual(result);
    }),
    { numRuns: 500 },
  );
});

test("text in any of the encodings comes back whole", () => {
  fc.assert(
    fc.property(chinese, (text) => {
      for (const bytes of [new TextEncoder().encode(text), utf16(text, "le"), utf16(text, "be")]) {
        expect(decode([bytes]).text).toBe(text);
      }
      if (text.includes("新疆") && !text.includes("𠮷"))
        expect(decode([gb18030(text)]).text).toBe(text);
    }),
  );
});
