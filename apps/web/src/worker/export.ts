// One edition → the files that `brief build` writes of it, byte for byte, and its figures as a table.
import {
  attachmentsOf,
  composeBrief,
  figuresJson,
  placeName,
  printHtml,
  printPdf,
} from "@brief/render";
import { loadMaterial, openFaces } from "../load-workspace.ts";
import type { ExportReply, ExportRequest } from "../messages.ts";
import { factsFor } from "./facts.ts";
import { settle } from "./settle.ts";

export async function exportFiles({ workspace, spec: asked }: ExportRequest): Promise<ExportReply> {
  const opening = openFaces(workspace.faces);
  const { dataset, templates, kinds, diagnostics } = await loadMaterial(workspace);
  if (dataset === undefined)
    return { type: "failed", message: diagnostics[0]?.message ?? asked.id };
  const { spec, diagnostics: unfit } = settle(asked, kinds, dataset);
  const about = { specs: workspace.briefs, day: spec.asOf };
  const facts = factsFor(dataset, { templates, kinds }, about);
  const composed = await composeBrief(facts, spec, templates, kinds);
  const { document } = composed;
  const printed =
    document === undefined ? undefined : await printPdf(document, spec, await opening, composed);
  const found = [...unfit, ...composed.diagnostics, ...(printed?.diagnostics ?? [])];
  const fault = [...found, ...composed.wording].find(({ severity }) => severity === "error");
  if (fault !== undefined || document === undefined || printed?.bytes === undefined) {
    return { type: "failed", message: fault?.message ?? spec.id };
  }
  const { places } = printed;
  const edition = { ...composed, document, places };
  const table = attachmentsOf(document, composed, places).find(({ name }) => name.endsWith(".csv"));
  return {
    type: "exported",
    name: spec.id,
    pdf: new Uint8Array(printed.bytes),
    html: printHtml(document),
    json: figuresJson(spec, edition, placeName(dataset)),
    csv: table?.text ?? "",
  };
}
