import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDecimals, compareDecimals, divideDecimals, subtractDecimals } from "./decimal.ts";

const runs = { seed: 20250331, numRuns: 500 };
const digits = fc.stringMatching(/^\d{1,15}$/);
const decimal = fc
  .tuple(fc.constantFrom("", "-"), digits, fc.option(digits, { nil: undefined }))
  .map(([sign, whole, part]) => `${sign}${whole}${part === undefined ? "" : `.${part}`}`);

describe("decimals", () => {
  it("adds and subtracts without a float's error", () => {
    expect(addDecimals(["0.1", "0.2"])).toBe("0.3");
    expect(addDecimals([])).toBe("0");
    expect(subtractDecimals("536800000", "140000000")).toBe("396800000");
  });
  it("writes no exponent", () => {
    expect(addDecimals(["1000000000000000000000000", "0.1"])).toBe("1000000000000000000000000.1");
  });
  it("adds as a calculator of exact decimals does", () => {
    const add = (sum: Decimal, value: string) => sum.plus(value);
    fc.assert(
      fc.property(fc.array(fc.oneof(decimal, fc.constantFrom("1e3", "-0", "0.50"))), (values) => {
        const sum = values.reduce(add, new (Decimal.clone({ precision: 40 }))(0));
        expect(addDecimals(values)).toBe(sum.toFixed());
      }),
      runs,
    );
  });
  it("divides to ten places, by zero not at all", () => {
    expect(divideDecimals("64800000", "140000000")).toBe("0.4628571429");
    expect(divideDecimals("1", "0")).toBeUndefined();
  });
  it("compares by value, not by text", () => {
    expect(compareDecimals("10", "9.50")).toBe(1);
    expect(compareDecimals("1.0", "1")).toBe(0);
  });
  it("compares as a calculator of exact decimals does", () => {
    const near = fc.nat(30).map(String);
    const any = fc.oneof(decimal, near, fc.constantFrom("1e3", "-0", "007"));
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(compareDecimals(a, b)).toBe(new Decimal(a).comparedTo(b) + 0);
      }),
      runs,
    );
  });
});
