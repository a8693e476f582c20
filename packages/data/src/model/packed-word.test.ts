import { describe, expect, it } from "vitest";
import { fc } from "../../tests/property.ts";
import { packWord, unpackWord } from "./packed-word.ts";

describe("a packed word", () => {
  it("holds its parts in order and leaves out those at the end that are not given", () => {
    expect(packWord(["1", "21020", "60", undefined])).toBe("1:21020:60");
    expect(packWord([undefined, "CN"])).toBe(":CN");
    expect(packWord([undefined, undefined])).toBe(":");
  });

  it("is one word whatever stands in the parts", () => {
    expect(packWord(["99", "a b:c%", "50"])).toBe("99:a%20b%3Ac%25:50");
  });

  it("gives its parts back", () => {
    const part = fc.option(fc.string({ minLength: 1, unit: "grapheme" }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const word = packWord(parts);
        expect(word).toMatch(/^\S+$/);
        const given = parts.findLastIndex((one) => one !== undefined) + 1;
        const read = unpackWord(word);
        expect(read.slice(0, given)).toEqual(parts.slice(0, given));
        expect(read.slice(given).every((one) => one === undefined)).toBe(true);
      }),
    );
  });
});
