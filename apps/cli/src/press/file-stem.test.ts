import { expect, test } from "vitest";
import { clashKey, fileStem, safeStem } from "./file-stem.ts";

test("keeps an ordinary brief id", () => {
  expect(fileStem("project-P147367")).toBe("project-P147367");
});

test.each(["../../x", "CON", "nul.txt", "x.", "项目", "a".repeat(300), "a/b", ""])(
  "makes a plain name of %j",
  (id) => {
    expect(fileStem(id)).toMatch(/^[A-Za-z0-9_-]{0,120}-[0-9a-f]{8}$/);
  },
);

test.each([
  ["综合交通（二期）", "综合交通-二期"],
  ["650100", "650100"],
  ["CON", "CON_"],
  ["nul.txt", "nul_.txt"],
  ["com10", "com10"],
  ["../../etc", "etc"],
  ["x. . .", "x"],
  ["-rf *", "rf"],
  ["a:b\\c?d", "a-b-c-d"],
  ["Ürümqi", "Ürümqi"],
  ["Ürümqi".normalize("NFD"), "Ürümqi"],
  ["…", ""],
])("makes of %j the name %j", (text, name) => {
  expect(safeStem(text)).toBe(name);
});

test("whatever character stands in it, a name is safe, and stays what it is", () => {
  for (let code = 0; code < 0x30000; code += 1) {
    const character = String.fromCodePoint(code);
    for (const text of [character, `a${character}`, `${character}.b`, `con${character}`]) {
      const name = safeStem(text);
      const isSafe = /^$|^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}_])?$/u.test(name);
      if (!isSafe || safeStem(name) !== name || name === "con") expect([code, text]).toBe(name);
    }
  }
});

test.each(["长".repeat(200), "x".repeat(500), `${"é".repeat(89)}…x`])("cuts %j short", (text) => {
  const name = safeStem(text);
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(180);
  expect(safeStem(name)).toBe(name);
  expect(name).not.toBe(safeStem(`${text}y`));
});

test("names that one disk takes for the same have one key", () => {
  expect(clashKey("Kashi")).toBe(clashKey("kashi"));
  expect(clashKey("Ü")).toBe(clashKey("Ü".normalize("NFD")));
});
