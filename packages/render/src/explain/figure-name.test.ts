// Every figure of the shipped kinds has a name of its own words; one of a workspace's own kind has its edition's.
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { datasetWith } from "@brief/data";
import { expect, test } from "vitest";
import { figureName, patternOf } from "./figure-name.ts";

const schemas = resolve(import.meta.dirname, "../view/schemas");
const quantities = new Set(["count", "money", "ratio", "measure", "date", "figure"]);

function pathsIn(schema: unknown, path: readonly string[]): readonly (readonly string[])[] {
  if (typeof schema === "string") return quantities.has(schema) ? [path] : [];
  if (typeof schema !== "object" || schema === null) return [];
  const isList = Array.isArray(schema);
  return Object.entries(schema).flatMap(([key, inner]) =>
    pathsIn(inner, [...path, isList ? "a-key" : key.replace("?", "")]),
  );
}

const paths = readdirSync(schemas).flatMap((file) =>
  pathsIn(JSON.parse(readFileSync(resolve(schemas, file), "utf8")), [file.replace(".json", "")]),
);

test("each path of each shipped kind is named", () => {
  expect(paths.length).toBeGreaterThan(250);
  const nameless = paths.filter((path) => patternOf(path.slice(1)) === undefined);
  expect(nameless.map((path) => path.join("/"))).toEqual([]);
});

const dataset = datasetWith({
  organisations: [
    {
      ...{ id: "44001", type: "lender", order: 1 },
      ...{ nameEn: "The Lender", nameZh: "某贷款方", shortEn: "Lender", shortZh: "贷款方" },
    },
  ],
});

test.each([
  ["portfolio/lenders/44001/amount", "贷款方：贷款承诺额", "Lender: Loan commitments"],
  ["portfolio/headline/projects", "收录项目数（计算数）", "Projects in the dataset (computed)"],
  ["project-P1/dates/events/closing/date", "关账：日期", "Closing: Date"],
  [
    "portfolio/statuses/closed.2025-03-31/projects",
    "已关账（2025-03-31）：项目数",
    "Closed (2025-03-31): Projects",
  ],
])("%s", (id, zh, en) => {
  const name = figureName(id, dataset, { isShipped: true, headings: {} });
  expect(name).toEqual({ zh, en });
});

test("an own kind's figure has the words that its edition prints beside it", () => {
  const headings = { "zh-CN": ["各地贷款", "南疆", "合计"] };
  const name = figureName("own/answer/groups/south/amount", dataset, {
    isShipped: false,
    headings,
  });
  expect(name).toEqual({ zh: "各地贷款，南疆，合计", en: "各地贷款，南疆，合计" });
});
