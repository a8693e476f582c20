import { expect, test } from "vitest";
import type { Finding } from "../finding.ts";
import { sarif } from "./sarif.ts";

const context = { folder: "/w", color: false, language: "en", readText: () => undefined } as const;
const remedy = "mend it";
const findings: readonly Finding[] = [
  {
    rule: "unique-ids",
    severity: "error",
    message: "twice",
    place: { file: "/w/数据/a b.csv", line: 9, column: 3 },
    related: [{ file: "/w/数据/a b.csv", line: 2 }],
    found: "x",
    expected: "another",
    remedy,
  },
  {
    rule: "missing-glyph",
    severity: "warning",
    message: "none",
    place: { path: "zh-CN/a" },
    remedy,
  },
  {
    rule: "unique-ids",
    severity: "note",
    message: "of all",
    place: {},
    brief: "card",
    language: "en",
    remedy,
  },
];

test("tells each finding with its rule, its places and its remedy", () => {
  const { version, runs } = JSON.parse(sarif(findings, context));
  expect([version, runs.length, runs[0].columnKind]).toEqual(["2.1.0", 1, "unicodeCodePoints"]);
  expect(runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
    "unique-ids",
    "missing-glyph",
  ]);
  const file = { artifactLocation: { uri: "%E6%95%B0%E6%8D%AE/a%20b.csv" } };
  expect(runs[0].results).toEqual([
    {
      ruleId: "unique-ids",
      ruleIndex: 0,
      level: "error",
      message: { text: "twice\nremedy: mend it" },
      locations: [{ physicalLocation: { ...file, region: { startLine: 9, startColumn: 3 } } }],
      relatedLocations: [{ physicalLocation: { ...file, region: { startLine: 2 } } }],
      properties: { found: "x", expected: "another", remedy },
    },
    {
      ruleId: "missing-glyph",
      ruleIndex: 1,
      level: "warning",
      message: { text: "none\nremedy: mend it" },
      locations: [{ logicalLocations: [{ fullyQualifiedName: "zh-CN/a" }] }],
      properties: { remedy },
    },
    {
      ruleId: "unique-ids",
      ruleIndex: 0,
      level: "note",
      message: { text: "of all\nremedy: mend it" },
      locations: [{ logicalLocations: [{ fullyQualifiedName: "en/card" }] }],
      properties: { remedy, brief: "card", lang: "en" },
    },
  ]);
});

test("is a document where nothing was found", () => {
  expect(JSON.parse(sarif([], context)).runs[0].results).toEqual([]);
});
