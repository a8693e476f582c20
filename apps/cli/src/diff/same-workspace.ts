// Two workspaces → whether every brief of the one is the same as that of the other, known without composing any.
import { diffDatasets } from "@brief/data";
import type { Workspace } from "../workspace/open-workspace.ts";

/** Equal facts on equal days, by equal templates and an equal brief.yaml. */
export function isSameWorkspace(base: Workspace, now: Workspace): boolean {
  const rest = ({ asOf, dated, config, templateCode, definitions, kindCode }: Workspace) => {
    const own = [[...templateCode()], definitions, [...kindCode]];
    return JSON.stringify([asOf, dated, { ...config, dataset: "" }, own]);
  };
  return rest(base) === rest(now) && diffDatasets(base.facts.known, now.facts.known).length === 0;
}
