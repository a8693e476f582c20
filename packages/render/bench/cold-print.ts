// What a process that starts makes: its first PDF; or, when its code is to be kept, every brief but that.
import { readFileSync } from "node:fs";
import { type Document, printPdf } from "../src/index.ts";
import { longest, specs } from "./briefs.ts";
import { openFaces } from "./open-faces.ts";
import { tellCost } from "./tell-cost.ts";

/** What composes is loaded by who composes. */
const loadMaterials = () => import("./materials.ts");

async function composeLongest(): Promise<Document> {
  const { compose } = await loadMaterials();
  return compose(longest);
}

/** @param file of a Document as JSON; without it the brief is composed from the dataset */
export async function printFirst(file: string | undefined): Promise<void> {
  const document =
    file === undefined ? await composeLongest() : JSON.parse(readFileSync(file, "utf8"));
  const { bytes } = await printPdf(document, longest, openFaces());
  tellCost(bytes ?? new Uint8Array());
}

export async function printOthers(): Promise<void> {
  const { compose } = await loadMaterials();
  const fonts = openFaces();
  for (const spec of specs) {
    if (spec !== longest) await printPdf(await compose(spec), spec, fonts);
  }
}
