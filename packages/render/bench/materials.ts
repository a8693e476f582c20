// The shipped dataset, and briefs composed from it.
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
import { longest } from "./briefs.ts";

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

let read: ReturnType<typeof readFacts> | undefined;

/** Read where a brief is composed: who only prints one needs none. */
export function facts(): ReturnType<typeof readFacts> {
  read ??= readFacts(longest.asOf);
  return read;
}

export async function compose(spec: BriefSpec): Promise<Document> {
  const { document } = await composeBrief(facts(), spec, builtinTemplates);
  if (document === undefined) throw new Error(`${spec.id} does not compose`);
  return document;
}
