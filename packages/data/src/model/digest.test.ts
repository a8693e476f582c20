import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { fc } from "../../tests/property.ts";
import { startDigest } from "./digest.ts";

function hashed(parts: readonly Uint8Array[]): string {
  const hash = startDigest();
  for (const part of parts) hash.update(part);
  return hash.hex();
}

test("the digests of FIPS 180-4's examples", () => {
  const text = new TextEncoder();
  expect(hashed([])).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(hashed([text.encode("abc")])).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});

test("any bytes in any parts give what the platform gives for them as a whole", () => {
  const part = fc.uint8Array({ maxLength: 200 });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const whole = createHash("sha256");
      for (const bytes of parts) whole.update(bytes);
      expect(hashed(parts)).toBe(whole.digest("hex"));
    }),
  );
});
