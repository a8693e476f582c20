import { expect, test } from "vitest";
import { listMarker } from "./list-markers.ts";
import type { Document, List } from "./model.ts";

const list = (variant: List["variant"]): List => ({
  type: "list",
  variant,
  path: "1",
  items: [{ type: "item", path: "1.item.1", number: 7, content: [] }],
});

/** Markers of the first, second and so on item, in lists around which others stand. */
function markers(language: Document["language"], around: number, numbers: readonly number[]) {
  return numbers.map((one) => listMarker(list("decimal"), one - 1, around, language));
}

test("numbered lists in one another take turns in form", () => {
  expect([0, 1, 2, 3].map((around) => markers("zh-CN", around, [2])[0])).toEqual([
    "2.",
    "（2）",
    "②",
    "2.",
  ]);
  expect([0, 1, 2, 3].map((around) => markers("en", around, [2])[0])).toEqual([
    "2.",
    "(b)",
    "(ii)",
    "2.",
  ]);
  expect([0, 1, 2, 3].map((around) => markers("ru", around, [2])[0])).toEqual([
    "2.",
    "б)",
    "2)",
    "2.",
  ]);
});

test("no form ends", () => {
  expect(markers("zh-CN", 2, [20, 21])).toEqual(["⑳", "〔21〕"]);
  expect(markers("en", 1, [26, 27, 28, 703])).toEqual(["(z)", "(aa)", "(ab)", "(aaa)"]);
  expect(markers("en", 2, [4, 9, 14, 49])).toEqual(["(iv)", "(ix)", "(xiv)", "(xlix)"]);
  expect(markers("ru", 1, [7, 8, 25, 26])).toEqual(["ж)", "и)", "я)", "аа)"]);
});

test("a source has its own number, or none", () => {
  expect(listMarker(list("source"), 0, 0, "en")).toBe("[7]");
  expect(listMarker(list("source"), 1, 0, "en")).toBe("");
  expect(listMarker(list("bullet"), 0, 2, "en")).toBe("·");
});
