import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { unzlibSync } from "fflate";
import { expect, test } from "vitest";
import { deflate } from "./deflate.ts";

// Longer than what zlib is handed at once, and such as it can and cannot pack.
const pieces = fc.array(
  fc.record({
    bytes: fc.uint8Array({ minLength: 1, maxLength: 300 }),
    times: fc.integer({ min: 1, max: 700 }),
  }),
  { maxLength: 6 },
);

test("what is compressed is unpacked by another library, at every level", () => {
  const comesBack = (parts: readonly { bytes: Uint8Array; times: number }[], level: number) => {
    const bytes = Uint8Array.from(
      parts.flatMap(({ bytes: part, times }) =>
        Array.from({ length: times }, () => [...part]).flat(),
      ),
    );
    expect(unzlibSync(deflate(bytes, level))).toEqual(bytes);
  };
  fc.assert(fc.property(pieces, fc.integer({ min: 1, max: 9 }), comesBack), { numRuns: 60 });
});

test("the same bytes come out on any machine", () => {
  const text = new TextEncoder().encode("外资项目简报 Brief 2025 ".repeat(9000));
  const hash = createHash("sha256").update(deflate(text)).digest("hex");
  expect(hash).toBe("987be53426845c072c394604a47b671d01aabe56f49a41699092642613413c57");
});
