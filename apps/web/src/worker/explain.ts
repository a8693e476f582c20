// A figure → where it comes from, as `brief explain` tells it, in words of the page's language.
import { composeBrief, factsOf, figureTeller, outlineOf, placeName } from "@brief/render";
import { loadMaterial } from "../load-workspace.ts";
import type { ExplainReply, ExplainRequest } from "../messages.ts";

export async function explain(request: ExplainRequest): Promise<ExplainReply> {
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
