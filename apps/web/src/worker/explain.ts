// A figure → where it comes from, as `brief explain` tells it, in words of the page's language.
import type { Figure } from "@brief/data";
import { composeBrief, figureTeller, originOf, placeName, type TellFigure } from "@brief/render";
import { loadMaterial, type Material } from "../load-workspace.ts";
import type { ExplainReply, ExplainRequest } from "../messages.ts";
import { factsFor } from "./facts.ts";

interface Teller {
  readonly figures: readonly Figure[];
  readonly tell: TellFigure;
}

type Told = Teller | Extract<ExplainReply, { readonly type: "failed" }>;

/** Kept: the next figure is mostly one of the same brief, and all its days are composed by then. */
let kept: { readonly key: string; readonly teller: Promise<Told> } | undefined;

function tellerFor(request: ExplainRequest): Promise<Told> {
  const { workspace, specs } = request;
  const key = JSON.stringify([workspace.revision, specs]);
  if (kept?.key === key) return kept.teller;
  const teller = makeTeller(request);
  kept = { key, teller };
  // What failed is tried again.
  teller.catch(() => {
    if (kept?.teller === teller) kept = undefined;
  });
  return teller;
}

async function makeTeller({ workspace, specs, figure }: ExplainRequest): Promise<Told> {
  const { dataset, templates, kinds, diagnostics }: Material = await loadMaterial(workspace, specs);
  const [spec] = specs;
  if (dataset === undefined || spec === undefined) {
    return { type: "failed", message: diagnostics[0]?.message ?? figure };
  }
  const about = { specs: workspace.briefs, day: spec.asOf };
  const facts = factsFor(dataset, { templates, kinds }, about);
  const { figures } = await composeBrief(facts, spec, templates, kinds);
  const nameRow = placeName(dataset);
  const asked = { dataset, templates, kinds, specs, nameRow, hasEarlierWords: false };
  return { figures, tell: figureTeller(asked) };
}

export async function explain(request: ExplainRequest): Promise<ExplainReply> {
  const { figure: id, uiLanguage, edition } = request;
  const told = await tellerFor(request);
  if ("type" in told) return told;
  const figure = told.figures.find((one) => one.id === id);
  if (figure === undefined) return { type: "explained" };
  const origin = originOf(told.tell(figure), { language: uiLanguage, edition });
  return { type: "explained", origin };
}
