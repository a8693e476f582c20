import { expect, test } from "vitest";
import type { Finding } from "../finding.ts";
import { pretty } from "./pretty.ts";

const context = { folder: "/w", color: false, language: "en", readText: () => undefined } as const;
const finding = (rule: string, line: number): Finding => ({
  rule,
  severity: "warning",
  message: `line ${line}`,
  place: { file: "/w/a.csv", line },
  remedy: "mend it",
});

test("shows five of a rule in a file, and how many more there are", () => {
  const many = Array.from({ length: 7 }, (_, index) => finding("often", index + 1));
  const text = pretty([...many, finding("once", 9)], context);
  expect(text.match(/: line \d/g)).toHaveLength(6);
  expect(text).toContain("line 5\n  remedy: mend it\n  and 2 more of often in this file");
  expect(text).toContain("line 9");
  expect(text).toMatch(/8 warnings\n$/);
});

test("says nothing of more where five are all", () => {
  const five = Array.from({ length: 5 }, (_, index) => finding("often", index + 1));
  expect(pretty(five, context)).not.toContain("more of");
});
