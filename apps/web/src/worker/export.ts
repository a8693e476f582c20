// One edition → the files that `brief build` writes of it, byte for byte, and its figures as a table.
import { attachmentsOf, figuresJson, placeName, printHtml } from "@brief/render";
import type { ExportReply, ExportRequest } from "../messages.ts";
import { isError, makeEdition } from "./make-edition.ts";

export async function exportFiles(request: ExportRequest): Promise<ExportReply> {
  const made = await makeEdition(request);
  // As the command line does, which withholds a text with faults.
  const fault = (made.type === "made" ? made.composed.wording : made.diagnostics).find(isError);
  if (made.type === "refused" || fault !== undefined) {
    return { type: "failed", message: fault?.message ?? request.spec.id };
  }
  const { dataset, spec, composed, pdf, places } = made;
  const { document } = composed;
  const table = attachmentsOf(document, composed, places).find(({ name }) => name.endsWith(".csv"));
  return {
    type: "exported",
    name: spec.id,
    pdf,
    html: printHtml(document),
    json: figuresJson(spec, { ...composed, places }, placeName(dataset)),
    csv: table?.bytes ?? new Uint8Array(),
  };
}
