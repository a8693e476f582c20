import { describe, expect, test } from "vitest";
import { compareNodes, type FoundNode } from "./compare-nodes.ts";
import type { ExpectedNode } from "./nodes-of.ts";

const file = "portfolio/zh-CN.hbs";
const expected: readonly ExpectedNode[] = [
  { role: "H2", text: "一、总体情况", path: "1", place: { file, line: 3 } },
  { role: "P", text: "承诺额26.41亿美元。", path: "2", place: { file, line: 4 } },
  { role: "Table", text: "", path: "3", place: { file, line: 5 } },
  { role: "TD", text: "世界银行", path: "3.row.1.cell.1", place: { file, line: 6 } },
  { role: "TD", text: "16.36", path: "3.row.1.cell.2", place: { file, line: 7 } },
  { role: "Figure", path: "4", place: { file, line: 9 } },
];
const found: readonly FoundNode[] = expected.map(({ role, text = "2022" }) => ({ role, text }));

function changed(index: number, ...nodes: readonly FoundNode[]): readonly FoundNode[] {
  return found.toSpliced(index, 1, ...nodes);
}

describe("compareNodes", () => {
  test("is content with the same elements in the same order", () => {
    expect(compareNodes(expected, found)).toEqual([]);
  });

  test.each([
    ["a lost character", changed(1, { role: "P", text: "承诺额26.41亿美。" }), "text-lost", 4],
    ["a changed digit", changed(4, { role: "TD", text: "16.35" }), "text-lost", 7],
    ["characters in another order", changed(3, { role: "TD", text: "银行世界" }), "text-lost", 6],
    ["a lost heading", changed(0), "text-lost", 3],
    ["a lost end", found.slice(0, -1), "text-lost", 9],
    ["another role", changed(0, { role: "P", text: "一、总体情况" }), "text-lost", 3],
  ])("names %s at its template line", (_, read, rule, line) => {
    expect(compareNodes(expected, read)).toMatchObject([{ rule, place: { file, line } }]);
  });

  test("shows where two texts part", () => {
    const read = changed(1, { role: "P", text: "承诺额26.14亿美元。" });
    expect(compareNodes(expected, read)).toMatchObject([
      { expected: "承诺额26.41亿美元。", found: "承诺额26.14亿美元。" },
    ]);
  });

  test("says that an element stands elsewhere, not that it is lost", () => {
    const [heading, ...rest] = found;
    const read = [...rest, ...(heading ? [heading] : [])];
    expect(compareNodes(expected, read)).toMatchObject([
      { rule: "text-misplaced", place: { file, line: 3 } },
    ]);
  });

  test("names what stands twice", () => {
    const read = changed(3, { role: "TD", text: "世界银行" }, { role: "TD", text: "世界银行" });
    expect(compareNodes(expected, read)).toMatchObject([{ rule: "text-added" }]);
  });
});
