import type { Source } from "@brief/data";
import { expect, test } from "vitest";
import { sourceText } from "./sources-text.ts";

const list: Source = {
  id: "wb25",
  title: "World Bank project list",
  publisher: "World Bank",
  publisherZh: "世界银行",
  kind: "DS",
  language: "en",
  published: "2025-03-31",
  url: "https://example.org/list",
};
const { url: _, published: __, ...unpublished } = list;
const article: Source = {
  ...unpublished,
  id: "seed",
  kind: "Z",
  title: "财政推动多双边财金合作",
  publisherZh: "财政厅",
};

test.each([
  [list, "世界银行. World Bank project list[DS/OL]. (2025-03-31). https://example.org/list."],
  [
    { ...list, retrieved: "2025-04-02", published: "2021-03", kind: "R", heldAt: "docslib.org" },
    "世界银行. World Bank project list[R/OL]. (2021-03)[2025-04-02].\u00a0转引自docslib.org. https://example.org/list.",
  ],
  [article, "财政厅.\u00a0财政推动多双边财金合作[Z].\u00a0刊名、刊期不详."],
] satisfies [Source, string][])("follows GB/T 7714 in Chinese (%#)", (source, text) => {
  expect(sourceText(source, "zh-CN")).toBe(text);
});

test("names edition, retrieval and place in English", () => {
  expect(sourceText({ ...list, retrieved: "2025-04-02" }, "en")).toBe(
    "World Bank. World Bank project list. Edition of 31\u00a0March 2025. Retrieved 2\u00a0April 2025. https://example.org/list.",
  );
  expect(sourceText(article, "en")).toBe(
    "World Bank. 财政推动多双边财金合作. Journal and issue not stated.",
  );
});
