import { expect, test } from "vitest";
import { indexPage } from "./index-page.ts";
import { escapeText } from "./markup.ts";
import { offlineWorker } from "./offline.ts";
import { sampleBrief, sampleEdition, sampleListing } from "./sample-listing.ts";

const assets = { script: "app/assets/main.js", styles: ["app/assets/main.css"], documentBytes: 9 };

test("a name of the data is text, whatever it looks like", () => {
  const hostile = `<img src=x onerror=alert(1)>"'&\u0000\u202e`;
  const editions = [sampleEdition({ title: hostile })];
  const text = indexPage(
    sampleListing({ unit: { en: hostile }, briefs: [sampleBrief({ editions })] }),
    assets,
  );
  for (const raw of ["<img", "\u0000", `"'&`]) expect(text).not.toContain(raw);
  // What turns the direction of writing ends with the title.
  expect(text).toMatch(
    /<bdi [^>]*>&lt;img src=x onerror=alert\(1\)&gt;&quot;&#39;&amp;\u202e<\/bdi>/,
  );
});

test("half of a character is none", () => {
  expect(escapeText("甲\ud83d乙😀")).toBe("甲\ufffd乙😀");
});

test("a file's name is an address, and an edition without a page of its own has no link to one", () => {
  const pdf = { file: "zh-CN/乌鲁木齐.pdf", bytes: 1_234_567, pages: 1 };
  const editions = [sampleEdition({ pdf, html: undefined })];
  const text = indexPage(
    sampleListing({ briefs: [sampleBrief({ isPreviewed: false, editions })] }),
    assets,
  );
  expect(text).toContain('href="zh-CN/%E4%B9%8C%E9%B2%81%E6%9C%A8%E9%BD%90.pdf"');
  expect(text).toContain("1页，1.2 MB");
  expect(text.match(/<li data-edition[\s\S]*?<\/li>/)?.[0].match(/<a /g)).toHaveLength(1);
});

test("only what can be chosen from is a control", () => {
  const facet = (id: string) => ({ id, name: { zh: id, en: id } });
  const facets = { prefecture: [facet("a")], sector: [facet("b"), facet("c")], lender: [] };
  const text = indexPage(sampleListing({ facets }), assets);
  expect([...text.matchAll(/<select name="(\w+)"/g)].map(([, name]) => name)).toEqual(["sector"]);
  expect(text).not.toContain('type="checkbox"');
});

test("another file makes another version of what is kept offline", () => {
  const versionOf = (page: string, hash: string): string | undefined => {
    const pages = new Map([["index.html", new TextEncoder().encode(page)]]);
    const code = offlineWorker("", { pages, documents: new Map([["en/a.pdf", hash]]) });
    return /"version":"(\w+)"/.exec(code)?.[1];
  };
  const first = versionOf("a", "1");
  expect(first).toHaveLength(16);
  expect(versionOf("a", "1")).toBe(first);
  expect(versionOf("b", "1")).not.toBe(first);
  expect(versionOf("a", "2")).not.toBe(first);
});
