// Words of the data can neither turn the text round nor lead anywhere unsafe.
import { expect, test } from "vitest";
import { safeAddress, visible } from "./figure-words.ts";

test("a character that turns the reading direction is named where it stands", () => {
  expect(visible("a\u202Ecsv.exe\u2066b\u200F")).toBe("a[U+202E]csv.exe[U+2066]b[U+200F]");
  expect(visible("<img src=x onerror=alert(1)>")).toBe("<img src=x onerror=alert(1)>");
});

test.each([
  ["https://projects.worldbank.org/en", "https://projects.worldbank.org/en"],
  ["http://documents.worldbank.org/", undefined],
  ["javascript:alert(1)", undefined],
  ["data:text/html,<script>", undefined],
  ["//evil.example", undefined],
  ["no address", undefined],
  [undefined, undefined],
])("%s leads to %s", (url, href) => {
  expect(safeAddress(url)).toBe(href);
});
