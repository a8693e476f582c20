// Makes the brief off the main thread, by the very packages that the command line uses.
import "./worker-globals.ts";
import {
  composeBrief,
  type FigureMap,
  factsOf,
  figureTeller,
  htmlStyles,
  outlineOf,
  placeName,
  printHtml,
  printPdf,
  withBriefs,
} from "@brief/render";
import { loadMaterial, openFaces } from "./load-workspace.ts";
import type { ExplainReply, ExplainRequest, RenderReply, RenderRequest } from "./messages.ts";

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function firstPages(places: FigureMap): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { figure, page } of places) if (!first.has(figure)) first.set(figure, page);
  return first;
}

/** As `brief explain` tells it, in words of the page's language. */
async function explain(request: ExplainRequest): Promise<ExplainReply> {
  const { workspace, specs, figure: id, uiLanguage } = request;
  const { dataset, templates, kinds, diagnostics } = await loadMaterial(workspace);
  const [spec] = specs;
  if (dataset === undefined || spec === undefined) {
    return { type: "failed", message: diagnostics[0]?.message ?? id };
  }
  const { figures } = await composeBrief(factsOf(dataset, spec.asOf), spec, templates, kinds);
  const figure = figures.find((one) => one.id === id);
  if (figure === undefined) return { type: "explained" };
  const tell = figureTeller({ dataset, templates, kinds, specs, nameRow: placeName(dataset) });
  const sections = outlineOf(tell(figure), { language: uiLanguage, all: false });
  return { type: "explained", sections };
}

async function render({ workspace, spec }: RenderRequest): Promise<RenderReply> {
  // Both on their way at once: the fonts are the larger part.
  const opening = openFaces(workspace.faces);
  const { dataset, templates, kinds, diagnostics } = await loadMaterial(workspace);
  // The command line found the same, and told of it with the workspace.
  if (dataset === undefined) return { type: "refused", diagnostics };
  const known = factsOf(dataset, spec.asOf);
  const facts = withBriefs(known, { specs: workspace.briefs, templates });
  const composed = await composeBrief(facts, spec, templates, kinds);
  if (composed.document === undefined) {
    return { type: "refused", diagnostics: composed.diagnostics };
  }
  const printed = await printPdf(composed.document, spec, await opening, composed);
  const found = [...composed.diagnostics, ...printed.diagnostics];
  if (printed.bytes === undefined || found.some(({ severity }) => severity === "error")) {
    return { type: "refused", diagnostics: found };
  }
  const pdf = new Uint8Array(printed.bytes);
  return {
    type: "rendered",
    pdf,
    sha256: await sha256(pdf),
    pages: printed.pages,
    pageOf: firstPages(printed.places),
    html: printHtml(composed.document, { styles: false }),
    styles: htmlStyles,
    // An editor sees a text with its faults; only the command line withholds it for them.
    diagnostics: [...found, ...composed.wording],
  };
}

const failed = (error: unknown) =>
  ({
    type: "failed",
    message: error instanceof Error ? error.message : String(error),
  }) as const;

self.addEventListener("message", async ({ data }: MessageEvent<RenderRequest | ExplainRequest>) => {
  if ("figure" in data) {
    self.postMessage(await explain(data).catch(failed));
    return;
  }
  const reply = await render(data).catch(failed);
  self.postMessage(reply, { transfer: reply.type === "rendered" ? [reply.pdf.buffer] : [] });
});
