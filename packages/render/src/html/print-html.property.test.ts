import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import type { Document } from "../document/model.ts";
import { printMain } from "./print-html.ts";
import { sampleDocument } from "./sample-document.ts";

const hostile = fc.oneof(
  fc.constantFrom(
    `"><script>alert(1)</script>`,
    `' onload='x`,
    "</style></title><img src=x onerror=y>",
    "&lt;b&gt;",
    "<!--",
    "]]>",
    "甲&乙<丙>“丁”",
  ),
  fc.string({ maxLength: 20, unit: fc.constantFrom("<", ">", "&", '"', "'", "/", "=", "a", "甲") }),
);

/** Every string of the document but those that name a kind takes the hostile words behind it. */
function poison(value: unknown, words: string, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => poison(item, words, key));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, poison(part, words, name)]),
    );
  }
  const fixed = ["type", "variant", "align", "chart", "language", "path", "target", "href"];
  return typeof value === "string" && !fixed.includes(key) ? value + words : value;
}

/** Elements in order, read by a strict parser; void elements are closed for it. */
function elements(html: string): readonly string[] {
  const names: string[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("opentag", (tag) => names.push(`${tag.name} ${Object.keys(tag.attributes).join(" ")}`));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(html.replaceAll("<br>", "<br/>")).close();
  return names;
}

test("no words of a document change its elements", () => {
  const bare = elements(printMain(sampleDocument)).filter(
    (name) => !/^(text|line|rect|path|svg)/.test(name),
  );
  fc.assert(
    fc.property(hostile, (words) => {
      // The shape is that of the sample; only its strings differ.
      const poisoned = poison(sampleDocument, words) as Document;
      const printed = elements(printMain(poisoned));
      expect(printed.filter((name) => !/^(text|line|rect|path|svg)/.test(name))).toEqual(bare);
    }),
    { seed: 20250331, numRuns: 300 },
  );
});
