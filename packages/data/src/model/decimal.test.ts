import { describe, expect, it } from "vitest";
import { addDecimals, compareDecimals, divideDecimals, subtractDecimals } from "./decimal.ts";

describe("decimals", () => {
  it("adds and subtracts without a float's error", () => {
    expect(addDecimals(["0.1", "0.2"])).toBe("0.3");
    expect(addDecimals([])).toBe("0");
    expect(subtractDecimals("536800000", "140000000")).toBe("396800000");
  });
  it("writes no exponent", () => {
    expect(addDecimals(["1000000000000000000000000", "0.1"])).toBe("1000000000000000000000000.1");
  });
  it("divides to ten places, by zero not at all", () => {
    expect(divideDecimals("64800000", "140000000")).toBe("0.4628571429");
    expect(divideDecimals("1", "0")).toBeUndefined();
  });
  it("compares by value, not by text", () => {
    expect(compareDecimals("10", "9.50")).toBe(1);
    expect(compareDecimals("1.0", "1")).toBe(0);
  });
});
