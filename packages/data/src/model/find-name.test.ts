// Lenders, sectors, currencies, statuses and units as documents write them.
import { expect, test } from "vitest";
import { shippedDataset } from "../../tests/shipped.ts";
import { findCurrency, findStatus, findUnit } from "./find-code.ts";
import { findOrganisation, findSector } from "./find-organisation.ts";

const dataset = shippedDataset();

test.each([
  ["44001", "44001"],
  ["IBRD", "44001"],
  ["XM-DAC-46004", "46004"],
  ["亚行", "46004"],
  ["亚洲开发银行（亚行）", "46004"],
  ["Asian Development Bank (ADB)", "46004"],
  ["ＡＤＢ", "46004"],
  ["World Bank Group", "44000"],
  ["世行", "44000"],
])("%s is lender %s", (text, code) => {
  expect(findOrganisation(dataset, text)).toEqual({ code });
});

test("a lender that is not known is near another, or none", () => {
  const near = findOrganisation(dataset, "Asian Developement Bank");
  expect(near).toMatchObject({ near: [{ code: "46004", name: "Asian Development Bank" }] });
  expect(findOrganisation(dataset, "European Investment Bank")).toEqual({ near: [] });
});

test.each([
  ["职业教育", "education"],
  ["Urban development", "urban-development"],
  ["公交", "rail-transit"],
])("%s is sector %s", (text, code) => {
  expect(findSector(dataset, text)).toEqual({ code });
});

test.each([
  [findCurrency, "美元", "USD"],
  [findCurrency, "US$", "USD"],
  [findCurrency, "usd", "USD"],
  [findCurrency, "￥", undefined],
  [findCurrency, "€", "EUR"],
  [findCurrency, "CN", undefined],
  [findStatus, "Closed", "closed"],
  [findStatus, "已签约", "signed"],
  [findStatus, "completed", undefined],
  [findUnit, "公里", "km"],
  [findUnit, "ＫＭ", "km"],
  [findUnit, "人次", "visit"],
])("%o: %s is %s", (find, text, code) => {
  const found = find(text);
  expect("code" in found ? found.code : undefined).toBe(code);
});

test("a slip is near what was meant", () => {
  expect(findStatus("aproved")).toMatchObject({ near: [{ code: "approved" }] });
  expect(findUnit("hectars")).toMatchObject({ near: [{ code: "ha", name: "hectares" }] });
  expect(findCurrency("USB")).toHaveProperty("near.0.code", "USD");
});
