// A brief of the golden folder, printed with all that it carries.
import { readdirSync, readFileSync } from "node:fs";
import { loadDataset } from "@brief/data";
import {
  type BriefSpec,
  builtinTemplates,
  composeBrief,
  type Document,
  type FigureMap,
  factsOf,
  printPdf,
} from "../src/index.ts";
import { readFaces } from "../typeset-dump/main.ts";

const golden = new URL("golden/", import.meta.url);

export interface PrintedGolden {
  readonly document: Document;
  readonly places: FigureMap;
  readonly bytes: Uint8Array;
}

export async function printGolden(name: string): Promise<PrintedGolden> {
  const folder = new URL("dataset/", golden);
  const files = readdirSync(folder).map(
    (file) => [file, readFileSync(new URL(file, folder))] as const,
  );
  const { dataset } = loadDataset(new Map(files));
  // Written by hand in the type's form.
  const spec = JSON.parse(readFileSync(new URL(`${name}/brief.json`, golden), "utf8")) as BriefSpec;
  if (dataset === undefined) throw new Error("the dataset does not load");
  const made = await composeBrief(factsOf(dataset, spec.asOf), spec, builtinTemplates);
  if (made.document === undefined) throw new Error("no document");
  const { bytes, places, document } = await printPdf(made.document, spec, readFaces(), made);
  if (bytes === undefined) throw new Error("no bytes");
  return { document, places, bytes };
}
