// The package's own cases, with other texts and signs than the shared ones: from lines and from a PDF.
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Fonts } from "../src/pdf/fonts.ts";
import { type JudgedCase, type JudgedLayout, judgeLayout } from "./judge-own.ts";
import { dump, readCases, readFaces } from "./main.ts";

const text = readFileSync(new URL("own-cases.jsonl", import.meta.url), "utf8");
// The form of our own file.
const cases = text
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as JudgedCase);

describe("own cases", () => {
  let fonts: Fonts;
  beforeAll(() => {
    fonts = readFaces();
  });

  test.each([
    ["composed lines", false],
    ["a PDF", true],
  ])("hold from %s", async (_, fromPdf) => {
    const layouts = (await dump(readCases(text), fonts, fromPdf)) as readonly (JudgedLayout & {
      readonly id: string;
    })[];
    const faults = layouts.flatMap((layout) => {
      const asked = cases.find(({ id }) => id === layout.id);
      const found = asked === undefined ? ["unknown case"] : judgeLayout(asked, layout);
      return found.map((fault) => `${layout.id} at ${layout.widthEm} em: ${fault}`);
    });
    expect(faults).toEqual([]);
    expect(new Set(layouts.map(({ id }) => id)).size).toBe(cases.length);
  });
});

describe("the judge can fail", () => {
  const line = (words: string, startEm = 0) => ({
    text: words,
    x0: startEm,
    x1: startEm + [...words].length,
    glyphs: [...words].map((character, at) => [character, startEm + at, 1] as const),
  });
  const layout = (...lines: string[]): JudgedLayout => ({
    widthEm: 4,
    lines: lines.map((words) => line(words)),
  });
  const asked = (kind: string, words: string, expected: object): JudgedCase => ({
    id: "x",
    kind,
    text: words,
    range: [1, 3],
    expect: expected,
  });

  test.each([
    ["lost text", asked("break", "一二三四五", {}), layout("一二三四")],
    [
      "a forbidden break",
      asked("break", "一二三四五", { noBreakAt: [4] }),
      layout("一二三四", "五"),
    ],
    [
      "another first line",
      asked("lines", "一二三四五", { firstLine: "一二" }),
      layout("一二三四", "五"),
    ],
    ["a wide mark", asked("advance", "一——二", { sumEm: [1, 1] }), layout("一——二")],
    [
      "a missing gap",
      asked("autospace", "一a二", { gapAt: [1], gapEm: [0.1, 0.2] }),
      layout("一a二"),
    ],
    ["a closing mark at the start", asked("sweep", "一二三四，五", {}), layout("一二三四", "，五")],
    ["an opener at the end", asked("sweep", "一二三（四）", {}), layout("一二三（", "四）")],
    ["a parted number", asked("sweep", "一二三41", {}), layout("一二三4", "1")],
    ["a parted dash", asked("sweep", "一二三——四", {}), layout("一二三—", "—四")],
    ["a short line", asked("sweep", "一二三四五", { flushEm: 0.02 }), layout("一二三", "四五")],
    ["a line over the edge", asked("sweep", "一二三四五六", {}), layout("一二三四五", "六")],
  ])("%s", (_, judged, faulty) => {
    expect(judgeLayout(judged, faulty)).not.toEqual([]);
  });
});
