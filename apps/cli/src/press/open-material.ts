// Material → the workspace that it was read from, with its fonts: once a worker.
import { openWorkspace } from "../workspace/open-workspace.ts";
import type { World } from "../world.ts";
import type { Artifact } from "./artifact.ts";
import { type Failure, makeArtifact } from "./make-artifact.ts";
import { materialWorld } from "./material.ts";
import type { Job } from "./plan.ts";
import { readFonts } from "./read-fonts.ts";
import type { Opening } from "./worker-messages.ts";

export type MakeJob = (job: Job) => Promise<Artifact | Failure>;

/** What was found wrong with the facts was told where the work was planned. */
export function openMaterial(world: World, opening: Opening): MakeJob {
  const { material, dataset, folder, asOf, verification, environment } = opening;
  const inMaterial = { ...materialWorld(world, material), environment };
  const { workspace, findings } = openWorkspace(inMaterial, {
    folder,
    asOf,
    dataset,
    check: false,
  });
  if (workspace === undefined) return async () => ({ findings });
  const readBytes = (path: string) => material.files.get(path) ?? world.readBytes(path);
  const fonts = readFonts({ ...world, readBytes }, workspace);
  return (job) => makeArtifact(workspace, job, fonts, verification);
}
