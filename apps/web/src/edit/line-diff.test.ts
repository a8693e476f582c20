import { expect, test } from "vitest";
import { diffLines } from "./line-diff.ts";

const shown = (before: string, after: string) =>
  diffLines(before, after).map(({ sign, line, text }) => `${sign}${line} ${text}`);

test("lines that are in one text alone, with their number there", () => {
  expect(shown("a\nb\nc\n", "a\nB\nc\n")).toEqual(["-2 b", "+2 B"]);
  expect(shown("a\nb\nc", "a\nx\nb\nc\ny")).toEqual(["+2 x", "+5 y"]);
  expect(shown("a\r\nb", "a\nb")).toEqual([]);
  expect(shown("", "a")).toEqual(["-1 ", "+1 a"]);
});

test("two long texts that share little are shown as replaced", () => {
  const lines = (word: string) => Array.from({ length: 2100 }, (_, n) => `${word}${n}`).join("\n");
  expect(shown(lines("a"), lines("b"))).toHaveLength(4200);
});
