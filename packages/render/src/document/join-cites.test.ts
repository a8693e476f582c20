import { describe, expect, it } from "vitest";
import { joinCites } from "./join-cites.ts";
import type { Inline } from "./model.ts";
import { inlineText } from "./walk.ts";

const sources = new Map(Array.from({ length: 30 }, (_, index) => [`s${index + 1}`, index + 1]));
const cites = (...numbers: readonly number[]): Inline[] =>
  numbers.map((number) => ({ type: "cite", source: `s${number}`, content: [] }));

describe("joinCites", () => {
  it.each([
    [[1], "[1]"],
    [[1, 2], "[1,2]"],
    [[3, 1, 2], "[1–3]"],
    [[25, 26, 2, 3], "[2,3,25,26]"],
    [[4, 2, 3, 7, 9, 10, 11], "[2–4,7,9–11]"],
    [[5, 5], "[5]"],
  ])("sets %j as %s", (numbers, printed) => {
    expect(inlineText(joinCites(cites(...numbers), sources))).toBe(printed);
  });

  it("joins only marks that stand side by side, each with its source", () => {
    const content: Inline[] = [...cites(1), { type: "text", text: "，贷款" }, ...cites(2, 3)];
    const joined = joinCites(content, sources);
    expect(inlineText(joined)).toBe("[1]，贷款[2,3]");
    expect(joined.flatMap((inline) => (inline.type === "cite" ? [inline.source] : []))).toEqual([
      "s1",
      "s2",
      "s3",
    ]);
  });
});
