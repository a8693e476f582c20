// A brief as it is asked for → composed and printed, or why it cannot be: what is shown, and what is taken away.
import type { Dataset, Diagnostic } from "@brief/data";
import {
  type BriefSpec,
  type Composition,
  composeBrief,
  type FigureMap,
  printPdf,
} from "@brief/render";
import { loadMaterial, openFaces } from "../load-workspace.ts";
import type { BriefOptions, RenderReply, WorkspaceState } from "../messages.ts";
import { factsFor } from "./facts.ts";
import { optionsOf, settle } from "./settle.ts";

export interface MadeEdition {
  readonly type: "made";
  readonly dataset: Dataset;
  /** About another row, it has another id than was asked for. */
  readonly spec: BriefSpec;
  readonly options: BriefOptions;
  readonly composed: Composition & { readonly document: NonNullable<Composition["document"]> };
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  readonly places: FigureMap;
  /** No errors; those of its wording are in `composed`. */
  readonly diagnostics: readonly Diagnostic[];
}

type Refused = Extract<RenderReply, { readonly type: "refused" }>;

export const isError = ({ severity }: Diagnostic): boolean => severity === "error";

export async function makeEdition({
  workspace,
  spec: asked,
}: {
  readonly workspace: WorkspaceState;
  readonly spec: BriefSpec;
}): Promise<MadeEdition | Refused> {
  // Both on their way at once: the fonts are the larger part.
  const opening = openFaces(workspace.faces);
  const { dataset, templates, kinds, diagnostics } = await loadMaterial(workspace, [asked]);
  // The command line found the same, and told of it with the workspace.
  if (dataset === undefined) return { type: "refused", diagnostics };
  const { spec, diagnostics: unfit } = settle(asked, kinds, dataset);
  const options = optionsOf(asked, kinds, dataset);
  if (unfit.length > 0) return { type: "refused", diagnostics: unfit, options };
  const about = { specs: workspace.briefs, day: spec.asOf };
  const facts = factsFor(dataset, { templates, kinds }, about);
  const composed = await composeBrief(facts, spec, templates, kinds);
  const { document } = composed;
  if (document === undefined) {
    return { type: "refused", diagnostics: composed.diagnostics, options };
  }
  const { bytes, pages, places, ...printed } = await printPdf(
    document,
    spec,
    await opening,
    composed,
  );
  const found = [...composed.diagnostics, ...printed.diagnostics];
  if (bytes === undefined || found.some(isError)) {
    return { type: "refused", diagnostics: found, options };
  }
  const pdf = new Uint8Array(bytes);
  const edition = { composed: { ...composed, document }, pdf, pages, places };
  return { type: "made", dataset, spec, options, ...edition, diagnostics: found };
}
