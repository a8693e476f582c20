// The pack itself is made by the build; these tests read what it says of itself and build nothing.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { repertoire } from "./repertoire.mjs";

const packFile = new URL("./pack.json", import.meta.url);
const hasPack = existsSync(packFile);
if (!hasPack) console.warn("skipped: fonts/pack.json is missing, run the fonts task");
const isRequired = process.env["CI"] === "true";

const points: readonly number[] = repertoire();

test("the repertoire has no double and stands in order", () => {
  expect(points).toEqual([...new Set(points)].sort((a, b) => a - b));
});

test.each([
  ["GB 2312 levels 1 and 2", "啊座亍鼾"],
  ["hanzi of names", "〇镕喆堃昇祎璟垚䶮"],
  ["Chinese marks", "，。、；：？！“”‘’（）《》〈〉【】〔〕「」『』——……～·"],
  ["units and signs", "℃㎡％‰°′″￥€£¥№±×÷≈≤≥"],
  ["enumerators", "①⑳ⅠⅫ⑴⒇㈠㈩"],
  ["Russian", "АЯаяЁё«»№"],
  ["Latin with marks", "ÀÿĀſéüñ"],
])("holds %s", (_name, text) => {
  const has = new Set(points);
  expect([...text].filter((character) => !has.has(character.codePointAt(0) ?? 0))).toEqual([]);
});

test("holds all 6,763 hanzi of GB 2312", () => {
  const decoder = new TextDecoder("gbk");
  const has = new Set(points);
  let count = 0;
  for (let lead = 0xb0; lead <= 0xf7; lead += 1) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(new Uint8Array([lead, trail]));
      if (has.has(text.codePointAt(0) ?? 0) && /^\p{Script=Han}$/u.test(text)) count += 1;
    }
  }
  expect(count).toBe(6763);
});

test.skipIf(!hasPack && !isRequired)("the pack's files are those that pack.json describes", () => {
  const pack = JSON.parse(readFileSync(packFile, "utf8"));
  expect(Object.keys(pack.faces)).toEqual([
    "serif-400",
    "serif-700",
    "sans-400",
    "sans-500",
    "sans-700",
    "kai-500",
  ]);
  expect(pack.repertoire.codePoints).toBe(points.length);
  for (const face of Object.values<Record<string, string>>(pack.faces)) {
    const bytes = readFileSync(new URL(face["file"] ?? "", packFile));
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(face["sha256"]);
    expect(existsSync(new URL(face["full"] ?? "", packFile))).toBe(true);
  }
});
