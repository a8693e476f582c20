import fc from "fast-check";
import { expect, test } from "vitest";
import { ByteWriter } from "./byte-writer.ts";

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

test("numbers are written as JavaScript writes them, without an exponent", () => {
  const check = (value: number, digits: 0 | 2 | 3) => {
    const writer = new ByteWriter(1);
    writer.decimal(value, digits);
    expect(latin(writer.take())).toBe(String(value / 10 ** digits));
  };
  fc.assert(fc.property(fc.integer(), fc.constantFrom(0, 2, 3), check));
  for (const value of [0, 9, 10, 99, 100, 101, 110, 1000, -1, -10, 2 ** 40]) {
    for (const digits of [0, 2, 3] as const) check(value, digits);
  }
});

test("it grows, gives what was written, and begins anew", () => {
  const writer = new ByteWriter(2);
  writer.text("BT /F1");
  writer.byte(0xff);
  expect(writer.length).toBe(7);
  expect(latin(writer.take())).toBe("BT /F1\u00ff");
  writer.text("ET");
  const other = new ByteWriter(1);
  other.copy(writer, 1, 2);
  other.copy(writer, 0, 2);
  expect(latin(other.take())).toBe("TET");
  expect(latin(writer.take())).toBe("ET");
});
