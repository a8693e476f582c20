// Which briefs are measured.
import type { BriefSpec } from "../src/index.ts";

const base = {
  asOf: "2025-03-31",
  number: 1,
  issuer: { unit: { "zh-CN": "示例编印单位", en: "Sample issuing unit" } },
  version: "0.1.0",
} as const;

const portfolio = { ...base, id: "portfolio", kind: "portfolio", theme: "bulletin" } as const;
const sheet = { ...base, id: "project-P148527", kind: "project", theme: "sheet" } as const;

/** The longest Chinese brief: 11 pages in five faces, with charts and tables. */
export const longest: BriefSpec = { ...portfolio, language: "zh-CN", parameters: {} };

export const specs: readonly BriefSpec[] = [
  longest,
  { ...portfolio, language: "en", parameters: {} },
  { ...sheet, language: "zh-CN", parameters: { project: "P148527" } },
];
