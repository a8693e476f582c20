import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeLines, jsonLines } from "./encode-lines.ts";

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe("jsonLines", () => {
  it("writes what JSON.stringify writes, an item a line", () => {
    const leaf = fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.constantFrom(null, true));
    const row = fc.oneof(leaf, fc.record({ id: leaf, missing: fc.constant(undefined) }));
    const list = fc.oneof(
      fc.array(row, { maxLength: 3 }),
      fc.array(row, { minLength: 60, maxLength: 200 }),
    );
    const formula = fc.record({ name: leaf, inputs: list, none: fc.constant(undefined) });
    const item = fc.oneof(leaf, list, fc.dictionary(fc.string(), fc.oneof(leaf, list, formula)));
    fc.assert(
      fc.property(fc.array(item, { maxLength: 4 }), (items) => {
        const lines = items.map((one) => JSON.stringify(one)).join(",\n");
        expect([...jsonLines(items)].join("")).toBe(`[\n${lines}\n]`);
      }),
    );
  });

  it("gives a list of thousands in parts", () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `assertions/P${at}`);
    const parts = [...jsonLines([{ id: "a", rows }])];
    expect(parts.every((part) => part.length < 2000)).toBe(true);
    expect(JSON.parse(parts.join(""))).toEqual([{ id: "a", rows }]);
  });
});

describe("encodeLines", () => {
  it("gives the bytes of the lines one after the other", () => {
    const lines = Array.from({ length: 3000 }, (_, at) =>
      at % 700 === 0 ? `第${at}行😀\n` : `${at}\n`,
    );
    expect(text(encodeLines(lines))).toBe(lines.join(""));
    expect(text(encodeLines([]))).toBe("");
  });
});
