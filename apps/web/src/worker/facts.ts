// What is known on a day, with the briefs of the workspace: as the command line composes each of them.
import type { Dataset } from "@brief/data";
import { type BriefSpec, type Facts, factsOf, withBriefs } from "@brief/render";
import type { Material } from "../load-workspace.ts";

export function factsFor(
  dataset: Dataset,
  { templates, kinds }: Pick<Material, "templates" | "kinds">,
  { specs, day }: { readonly specs: readonly BriefSpec[]; readonly day: string },
): Facts {
  return withBriefs(factsOf(dataset, day), { specs, templates, kinds });
}
