import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import type { Finding } from "../finding.ts";
import { junit } from "./junit.ts";

const context = { folder: "/w", color: false, language: "en", readText: () => undefined } as const;
const remedy = "mend it";
const findings: readonly Finding[] = [
  {
    rule: "unique-ids",
    severity: "error",
    message: 'twice "<x> & \u0007"',
    place: { file: "/w/数据/a.csv", line: 9, column: 3 },
    related: [{ file: "/w/数据/a.csv", line: 2 }],
    remedy,
  },
  { rule: "a", severity: "warning", message: "odd", place: {}, brief: "p", language: "en", remedy },
  { rule: "b", severity: "error", message: "bad", place: {}, brief: "p", language: "en", remedy },
  {
    rule: "b",
    severity: "error",
    message: "bad\nagain",
    place: {},
    brief: "p",
    language: "en",
    remedy,
  },
];

/** Elements with their attributes and text, as a reader of XML has them. */
function read(xml: string) {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  let open: (typeof elements)[number] | undefined;
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    open = { name, attributes: attributes as Record<string, string>, text: "" };
    elements.push(open);
  });
  parser.on("text", (text) => {
    if (open) open.text += text;
  });
  parser.on("closetag", () => {
    open = undefined;
  });
  parser.write(xml).close();
  return elements;
}

test("each edition that was looked at is a suite, and each rule that spoke a case", () => {
  const elements = read(junit(findings, { ...context, editions: ["zh-CN/p", "en/p"] }));
  const named = (name: string) => elements.filter((one) => one.name === name);
  expect(named("testsuite").map(({ attributes }) => attributes)).toEqual([
    { name: "workspace", tests: "1", failures: "1", errors: "0" },
    { name: "zh-CN/p", tests: "1", failures: "0", errors: "0" },
    { name: "en/p", tests: "2", failures: "1", errors: "0" },
  ]);
  expect(named("testcase").map(({ attributes }) => attributes)).toEqual([
    { classname: "workspace", name: "unique-ids" },
    { classname: "zh-CN/p", name: "nothing found" },
    { classname: "en/p", name: "a" },
    { classname: "en/p", name: "b" },
  ]);
  expect(named("failure").map(({ attributes, text }) => [attributes["message"], text])).toEqual([
    [
      'twice "<x> & \ufffd"',
      '数据/a.csv:9:3\ntwice "<x> & \ufffd"\nfrom 数据/a.csv:2\nremedy: mend it',
    ],
    ["bad", "bad\nremedy: mend it"],
    ["bad\nagain", "bad\nagain\nremedy: mend it"],
  ]);
  expect(named("system-out").map(({ text }) => text)).toEqual(["warning: odd\nremedy: mend it"]);
});

test("is a document where nothing was found", () => {
  const elements = read(junit([], context));
  expect(elements.map(({ name }) => name)).toEqual(["testsuites", "testsuite", "testcase"]);
});
