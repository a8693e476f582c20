// A brief's specification → its PDF and HTML, by the very packages that the command line uses.
import { composeBrief, htmlStyles, printHtml, printPdf } from "@brief/render";
import { loadMaterial, openFaces } from "../load-workspace.ts";
import type { RenderReply, RenderRequest } from "../messages.ts";
import { sha256 } from "../sha256.ts";
import { factsFor } from "./facts.ts";
import { optionsOf, settle } from "./settle.ts";

export async function render({ workspace, spec: asked }: RenderRequest): Promise<RenderReply> {
  // Both on their way at once: the fonts are the larger part.
  const opening = openFaces(workspace.faces);
  const { dataset, templates, kinds, diagnostics } = await loadMaterial(workspace);
  // The command line found the same, and told of it with the workspace.
  if (dataset === undefined) return { type: "refused", diagnostics };
  const { spec, diagnostics: unfit } = settle(asked, kinds, dataset);
  const options = optionsOf(asked, kinds, dataset);
  if (unfit.length > 0) return { type: "refused", diagnostics: unfit, options };
  const about = { specs: workspace.briefs, day: spec.asOf };
  const facts = factsFor(dataset, { templates, kinds }, about);
  const composed = await composeBrief(facts, spec, templates, kinds);
  if (composed.document === undefined) {
    return { type: "refused", diagnostics: composed.diagnostics, options };
  }
  const printed = await printPdf(composed.document, spec, await opening, composed);
  const found = [...composed.diagnostics, ...printed.diagnostics];
  if (printed.bytes === undefined || found.some(({ severity }) => severity === "error")) {
    return { type: "refused", diagnostics: found, options };
  }
  const pdf = new Uint8Array(printed.bytes);
  return {
    type: "rendered",
    spec,
    options,
    pdf,
    sha256: await sha256(pdf),
    pages: printed.pages,
    places: printed.places,
    html: printHtml(composed.document, { styles: false }),
    styles: htmlStyles,
    // An editor sees a text with its faults; only the command line withholds it for them.
    diagnostics: [...found, ...composed.wording],
  };
}
