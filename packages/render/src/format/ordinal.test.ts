import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayText } from "./display.ts";
import { formatOrdinal, type OrdinalKind, ordinalKinds } from "./ordinal.ts";
import { quantity } from "./sample-quantity.ts";

const nbsp = "\u00a0";
const all = ["zh-CN", "en", "ru"] as const;
const words = (value: string | undefined, kind: OrdinalKind): readonly string[] =>
  all.map((language) => {
    const options = { kind, form: "text" } as const;
    const display = formatOrdinal(quantity("count", value, "place"), language, options);
    return displayText(display).replaceAll(nbsp, "_");
  });

describe("an ordinal", () => {
  test.each([
    ["3", "issue", "第3期", "No._3", "№_3"],
    ["4", "rank", "第4位", "4th", "4-е_место"],
    ["3", "session", "第3届", "3rd", "3-я сессия"],
    ["2", "time", "第2次", "2nd", "2-е"],
    ["2", "phase", "二期", "Phase_II", "II_этап"],
    ["11", "phase", "11期", "Phase_11", "11_этап"],
  ] as const)("%s of %s", (value, kind, ...expected) => {
    expect(words(value, kind)).toEqual(expected);
  });

  test.each([
    ["1", "1st"],
    ["11", "11th"],
    ["12", "12th"],
    ["13", "13th"],
    ["21", "21st"],
    ["22", "22nd"],
    ["103", "103rd"],
    ["111", "111th"],
  ])("%s in English is %s", (value, expected) => {
    expect(words(value, "rank")[1]).toBe(expected);
  });

  test("that is unknown says so, and one that is no whole number from 1 is refused", () => {
    expect(words(undefined, "rank")).toEqual(["不详", "n.a.", "н.д."]);
    for (const value of ["0", "-1", "2.5"]) {
      expect(() => words(value, "rank")).toThrow("orders nothing");
    }
  });

  test("holds its number in digits, but for the first ten phases", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.constantFrom(...ordinalKinds),
        (n, kind) => {
          const isNamed = kind === "phase" && n <= 10;
          for (const text of words(String(n), kind)) {
            expect(text.includes(String(n))).toBe(!isNamed);
          }
        },
      ),
    );
  });
});
