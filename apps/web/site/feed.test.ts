import { expect, test } from "vitest";
import { feed, idOf } from "./feed.ts";
import { sampleBrief, sampleEdition, sampleListing } from "./sample-listing.ts";

const titles = (text: string): readonly string[] =>
  [...text.matchAll(/<entry[^>]*>.*?<title>(.*?)<\/title>/g)].map(([, title = ""]) => title);

test("an edition of a day is called the same for good", () => {
  // Written down: another id would show every reader every edition anew.
  expect(idOf("示例编印单位", "portfolio", "zh-CN", "2025-03-31")).toBe(
    "urn:uuid:d5fbdbf4-248a-8214-97e4-9a3778710844",
  );
});

test("what is new or changed comes first, then what is newest, in the order of the workspace", () => {
  const brief = (id: string, change?: "new" | "changed", asOf = "2025-03-31") =>
    sampleBrief({ id, editions: [sampleEdition({ title: id, number: undefined, change, asOf })] });
  const briefs = [
    brief("old", undefined, "2024-12-31"),
    brief("same"),
    brief("changed", "changed"),
    brief("also-same"),
    brief("fresh", "new"),
  ];
  expect(titles(feed(sampleListing({ briefs }), {}))).toEqual([
    "fresh",
    "changed",
    "same",
    "also-same",
    "old",
  ]);
});

test("says number, day and pages in the edition's own language", () => {
  const editions = [
    sampleEdition({ totalNumber: 5 }),
    sampleEdition({ language: "en", title: "Projects" }),
    sampleEdition({ language: "ru", title: "Проекты" }),
  ];
  const text = feed(sampleListing({ briefs: [sampleBrief({ editions })] }), {});
  expect(titles(text)).toEqual([
    "新疆国际金融组织贷款项目情况（第1期）",
    "Projects (No. 1)",
    "Проекты (№ 1)",
  ]);
  expect([...text.matchAll(/<summary>(.*?)<\/summary>/g)].map(([, words]) => words)).toEqual([
    "第1期（总第5期），截至2025年3月31日，11页。",
    "No. 1, as of 31 March 2025, 11 pages.",
    "№ 1, по состоянию на 31.03.2025, 11 с.",
  ]);
});

test("addresses are whole where the site's is known, and dates those of SOURCE_DATE_EPOCH", () => {
  const options = { address: "https://example.org/briefs/", dated: "2025-04-02T03:04:05.000Z" };
  const text = feed(sampleListing(), options);
  expect(text).toContain('href="https://example.org/briefs/zh-CN/portfolio.html"');
  expect([...new Set(text.match(/<updated>.*?<\/updated>/g))]).toEqual([
    "<updated>2025-04-02T03:04:05.000Z</updated>",
  ]);
  expect(feed(sampleListing(), {})).toContain('href="zh-CN/portfolio.html"');
});
