import { expect, test } from "vitest";
import type { BriefSpec } from "../brief.ts";
import { officialParts } from "./official.ts";

const bare: BriefSpec = {
  id: "portfolio",
  kind: "portfolio",
  language: "zh-CN",
  theme: "official",
  asOf: "2025-03-31",
  parameters: {},
  issuer: { unit: {} },
  version: "0",
};
const withParts = (official: NonNullable<BriefSpec["issuer"]["official"]>, spec = bare) =>
  officialParts({ ...spec, number: 7, issuer: { unit: {}, official } });

test("what brief.yaml does not name is absent", () => {
  const parts = officialParts(bare);
  const flags = Object.entries(parts).filter(([name]) => name.startsWith("has"));
  expect(flags.map(([, value]) => value)).toEqual(flags.map(() => false));
  expect(parts.date).toMatchObject({ value: "2025年3月31日" });
});

test("the number has the code, the year of the date in full, and no leading zero", () => {
  const code = { "zh-CN": "某财外", en: "XJF" };
  const parts = withParts({ code, date: "2024-12-09" });
  expect(parts.number).toMatchObject({ value: "某财外〔2024〕7号" });
  expect(parts.date).toMatchObject({ value: "2024年12月9日" });
  expect(withParts({ code }, { ...bare, language: "en" }).number).toMatchObject({
    value: "XJF [2025] No. 7",
  });
  // Neither is made up.
  expect(officialParts({ ...bare, issuer: { unit: {}, official: { code } } }).hasNumber).toBe(
    false,
  );
  expect(withParts({}).hasNumber).toBe(false);
});

test("an imprint stands where one of its parts does", () => {
  expect(withParts({ copyTo: { "zh-CN": "审计厅" } })).toMatchObject({
    hasImprint: true,
    hasPrinter: false,
  });
  expect(withParts({ printedOn: "2025-04-01" })).toMatchObject({
    hasImprint: true,
    hasPrinter: true,
    printedOn: { value: "2025年4月1日" },
  });
  expect(withParts({ copyTo: { en: "Audit Office" } }).hasImprint).toBe(false);
});
