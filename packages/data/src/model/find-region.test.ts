import { expect, test } from "vitest";
import { shippedDataset } from "../../tests/shipped.ts";
import { findRegion } from "./find-region.ts";

const dataset = shippedDataset();

test.each([
  ["652900", "652900"],
  ["Akesu", "652900"],
  ["Aksu", "652900"],
  ["AKSU PREFECTURE", "652900"],
  ["ａｋｓｕ", "652900"],
  ["阿克苏", "652900"],
  ["阿克苏地区", "652900"],
  ["阿克苏市", "652901"],
  ["Aksu City", "652901"],
  ["Hetian", "653200"],
  ["Hotan", "653200"],
  ["和田县", "653221"],
  ["Turfan", "650400"],
  ["Turpan", "650400"],
  ["Turpan Prefecture", "650400"],
  ["吐鲁番", "650400"],
  ["吐鲁番地区", "650400"],
  ["吐鲁番市", "650400"],
  ["Kuitun", "654003"],
  ["Kuytun", "654003"],
  ["奎屯", "654003"],
  ["昌吉", "652300"],
  ["昌吉州", "652300"],
  ["昌吉市", "652301"],
  ["巴音郭楞", "652800"],
  ["巴音郭楞州", "652800"],
  ["巴州", "652800"],
  ["Bayingolin", "652800"],
  ["Ürümqi", "650100"],
  ["Urumqi", "650100"],
  [" 乌 鲁 木 齐 ", "650100"],
  ["округ Кашгар", "653100"],
  ["Кашгар", "653100"],
  ["新疆", "650000"],
  ["新疆阿克苏地区", "652900"],
  ["新疆维吾尔自治区阿克苏地区库车市", "652902"],
  ["库车", "652902"],
])("%s is %s", (text, code) => {
  expect(findRegion(dataset, text)).toEqual({ code });
});

test.each([
  ["652100", "650400"],
  ["652200", "650500"],
])("the former code %s is %s now", (text, code) => {
  expect(findRegion(dataset, text)).toEqual({ code, isFormer: true });
});

test.each([
  ["Aksuu", "652900"],
  ["Kashgr", "653100"],
  ["和静区", "652827"],
  ["65290", "652900"],
])("%s is no region, %s is near", (text, near) => {
  const found = findRegion(dataset, text);
  expect("near" in found && found.near.map(({ code }) => code)).toContain(near);
});

test.each(["上海市", "Hotan City", "阿克苏县", "", "市"])("%s is none of the regions", (text) => {
  expect(findRegion(dataset, text)).not.toHaveProperty("code");
});

test("a name that two regions of one level share is neither's", () => {
  const base = { level: "county", nameEn: "Bai" } as const;
  const regions = [
    { ...base, code: "652926", nameZh: "拜城县" },
    { ...base, code: "659999", nameZh: "白城县" },
  ];
  expect(findRegion({ regions }, "bai")).toEqual({
    near: [
      { code: "652926", name: "bai", score: 1 },
      { code: "659999", name: "bai", score: 1 },
    ],
  });
});
