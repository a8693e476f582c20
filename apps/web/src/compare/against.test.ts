import { expect, test } from "vitest";
import { readAgainst, writeAgainst } from "./against.ts";

test.each(["day:2025-03-31", "base:revision-0123456789ab", "base:a:b"])("%s is read", (words) => {
  const against = readAgainst(words);
  expect(against && writeAgainst(against)).toBe(words);
});

test.each([undefined, "", "day:", "day:yesterday", "base:", "branch:main", "2025-03-31"])(
  "%s is no comparison",
  (words) => expect(readAgainst(words)).toBeUndefined(),
);
