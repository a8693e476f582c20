// What is measured: briefs of the shipped dataset.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadDataset } from "@brief/data";
import {
  type BriefSpec,
  builtinTemplates,
  composeBrief,
  type Document,
  factsOf,
} from "../src/index.ts";

/** The package's folder, from the benchmark's working directory. */
const packageFolder = process.cwd();

function readFacts(asOf: string) {
  const folder = join(packageFolder, "../data/dataset");
  const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  const bytes = files.map((name) => [name, readFileSync(join(folder, name))] as const);
  const { dataset } = loadDataset(new Map(bytes));
  if (dataset === undefined) throw new Error("the shipped dataset does not load");
  return factsOf(dataset, asOf);
}

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

let read: ReturnType<typeof readFacts> | undefined;

/** Read where a brief is composed: who only prints one needs none. */
export function facts(): ReturnType<typeof readFacts> {
  read ??= readFacts(base.asOf);
  return read;
}

export async function compose(spec: BriefSpec): Promise<Document> {
  const { document } = await composeBrief(facts(), spec, builtinTemplates);
  if (document === undefined) throw new Error(`${spec.id} does not compose`);
  return document;
}
