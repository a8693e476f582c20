import { expect, test } from "vitest";
import { sha256 } from "./sha256.ts";

test("parts are hashed as one, and as a browser would", async () => {
  const parts = [new Uint8Array([1, 2]), new Uint8Array(), new Uint8Array([3])];
  const whole = await crypto.subtle.digest("SHA-256", new Uint8Array([1, 2, 3]));
  expect(Buffer.from(await sha256(parts))).toEqual(Buffer.from(whole));
});
