// A workspace → what a preview's page needs of it, in memory.
import { join, relative } from "node:path";
import { type BriefSpec, builtinKinds } from "@brief/render";
import type { Finding } from "../finding.ts";
import { planJobs } from "../press/plan.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import type { World } from "../world.ts";

export interface Planned {
  readonly specs: readonly BriefSpec[];
  readonly findings: readonly Finding[];
}

function planOf(workspace: Workspace): Planned {
  const { jobs, findings } = planJobs(workspace);
  return { specs: jobs.map(({ spec }) => spec), findings };
}

/** @param world where its files are: the disk, or a git revision */
export function materialOf(world: World, workspace: Workspace, plan = planOf(workspace)) {
  const { folder, datasetFolder, templateCode, definitions } = workspace;
  return {
    briefs: plan.specs.filter(({ kind }) => isShown(workspace, kind)),
    datasetFolder: relative(folder, datasetFolder).replaceAll("\\", "/"),
    dataset: datasetFiles(world, datasetFolder),
    templates: templateCode(),
    kinds: definitions,
    findings: [...plan.findings, ...notShown(workspace)],
  };
}

function datasetFiles(world: World, folder: string): ReadonlyMap<string, Uint8Array> {
  const names = world.listFolder(folder).filter((name) => name.endsWith(".csv"));
  return new Map(names.map((name) => [name, world.readBytes(join(folder, name))]));
}

/** The page makes briefs of kinds that it has, or that are data. */
export function isShown({ definitions }: Workspace, kind: string): boolean {
  return Object.hasOwn(builtinKinds, kind) || Object.hasOwn(definitions, kind);
}

function notShown(workspace: Workspace): readonly Finding[] {
  return workspace.config.briefs.flatMap(({ kind }, index) =>
    isShown(workspace, kind)
      ? []
      : [
          {
            rule: "kind-not-previewed",
            severity: "note",
            message: `the kind "${kind}" is code: a preview shows kinds that are data`,
            place: workspace.placeOf(["briefs", index]),
            remedy: `see it by: brief build --only ${workspace.config.briefs[index]?.id ?? kind}`,
          },
        ],
  );
}
