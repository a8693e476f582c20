// Workspace → its facts, with the briefs that it asks for: what a notice of changes tells of them.
import { type BriefSpec, type Facts, withBriefs } from "@brief/render";
import type { Workspace } from "../workspace/open-workspace.ts";
import { planJobs } from "./plan.ts";

const known = new WeakMap<Workspace, Facts>();

/** The same for every job of a workspace: what changed in the other briefs is worked out once a day, for all languages. */
export function factsWithBriefs(workspace: Workspace): Facts {
  const made = known.get(workspace) ?? factsOf(workspace);
  known.set(workspace, made);
  return made;
}

function factsOf(workspace: Workspace): Facts {
  const { facts, templates, kinds } = workspace;
  let specs: readonly BriefSpec[] | undefined;
  const briefs = {
    // Planned only where a brief asks for the others.
    get specs() {
      specs ??= planJobs(workspace).jobs.map(({ spec }) => spec);
      return specs;
    },
    templates,
    kinds,
  };
  return withBriefs(facts, briefs);
}
