import type { Dataset, Region } from "@brief/data";
import { expect, test } from "vitest";
import { areaOf } from "./area.ts";

const region = (code: string, level: Region["level"], parent?: string): Region => ({
  code,
  level,
  nameZh: code,
  ...(parent === undefined ? {} : { parent }),
});

function codeOf(...regions: readonly Region[]): string | undefined {
  const dataset: Pick<Dataset, "regions"> = { regions };
  return areaOf(dataset)?.code;
}

test("the area is the region with units under it, though others stand beside it", () => {
  const parts = [region("650000", "region"), region("650100", "prefecture", "650000")];
  expect(codeOf(region("610000", "region"), ...parts)).toBe("650000");
});

test("without units it is the only region, then the only country", () => {
  expect(codeOf(region("650000", "region"), region("CN", "country"))).toBe("650000");
  expect(codeOf(region("NG", "country"), region("298", "world-region"))).toBe("NG");
});

test("of several countries none is the area", () => {
  expect(codeOf(region("NG", "country"), region("GH", "country"))).toBeUndefined();
  expect(codeOf()).toBeUndefined();
});
