// The workspace as a worker has it, with its fonts: opened once, from material, or from the disk while it is planned.
import { openWorkspace } from "../workspace/open-workspace.ts";
import type { World } from "../world.ts";
import type { Artifact } from "./artifact.ts";
import { type Failure, makeArtifact } from "./make-artifact.ts";
import { materialWorld, recordWorld, traceOf } from "./material.ts";
import type { Job } from "./plan.ts";
import { readFonts } from "./read-fonts.ts";
import type { Foresight, Opening, Seen } from "./worker-messages.ts";

export type MakeJob = (job: Job) => Promise<Artifact | Failure>;

/** What was found wrong with the facts was told where the work was planned. */
export function openMaterial(world: World, opening: Opening): MakeJob {
  const { material, rows, folder, asOf, verification, environment } = opening;
  const inMaterial = { ...materialWorld(world, material), environment };
  const { workspace, findings } = openWorkspace(inMaterial, {
    folder,
    asOf,
    rows,
    check: false,
  });
  if (workspace === undefined) return async () => ({ findings });
  const readBytes = (path: string) => material.files.get(path) ?? world.readBytes(path);
  const fonts = readFonts({ ...world, readBytes }, workspace);
  return (job) => makeArtifact(workspace, job, fonts, verification);
}

export interface OpenedAhead {
  readonly seen: Seen;
  readonly make: MakeJob;
}

/** Undefined where it cannot be opened: whoever plans finds out why. */
export function openAhead(
  world: World,
  { folder, cwd, asOf, verification, environment }: Foresight,
): OpenedAhead | undefined {
  const recorded = recordWorld({ ...world, environment });
  const { workspace } = openWorkspace(recorded.world, { folder, cwd, asOf, check: false });
  if (workspace === undefined) return undefined;
  const fonts = readFonts(world, workspace);
  return {
    seen: {
      folder: workspace.folder,
      asOf: workspace.asOf,
      trace: traceOf(recorded.material),
    },
    make: (job) => makeArtifact(workspace, job, fonts, verification),
  };
}
