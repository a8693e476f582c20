// brief build --site: the briefs of a build as a site: list, feed, preview and what keeps them offline.
import { basename, join } from "node:path";
import type { BriefSpec } from "@brief/render";
import type { Finding } from "../finding.ts";
import { readManifest } from "../press/manifest.ts";
import type { Job } from "../press/plan.ts";
import type { Made } from "../press/run-jobs.ts";
import { previewSnapshot, publishedOf } from "../preview/snapshot.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import type { World } from "../world.ts";
import type { ChangeOf } from "./changes.ts";
import { listBriefs } from "./list-briefs.ts";

export interface SiteRequest {
  readonly workspace: Workspace;
  readonly jobs: readonly Job[];
  /** All that the workspace asks for: notices of changes tell of every brief. */
  readonly planned: readonly Job[];
  readonly findings: readonly Finding[];
  readonly changeOf: ChangeOf | undefined;
  /** Where it will stand. */
  readonly address: string | undefined;
}

function filesIn(world: World, folder: string): ReadonlyMap<string, Uint8Array> {
  const visit = (inner: string): readonly (readonly [string, Uint8Array])[] =>
    world.listFolder(join(folder, inner)).flatMap((name) => {
      const file = inner === "" ? name : `${inner}/${name}`;
      const path = join(folder, file);
      return world.isFolder(path) ? visit(file) : [[file, world.readBytes(path)] as const];
    });
  return new Map(visit(""));
}

/** As they were built; those that were not asked for as the workspace has them. */
function specsOf({ jobs, planned }: SiteRequest): readonly BriefSpec[] {
  const key = ({ spec }: Job) => `${spec.language}/${spec.id}`;
  const specs = new Map(planned.map((job) => [key(job), job.spec]));
  for (const job of jobs) specs.set(key(job), job.spec);
  return [...specs.values()];
}

/** Loaded here alone: no other command needs the page. */
export async function siteMaker(world: World, request: SiteRequest) {
  const { composeSite, readBuiltApp } = await import("@brief/web/site");
  const built = filesIn(world, world.appFolder);
  // Before an hour of work, not after it.
  readBuiltApp(built);
  const { workspace, jobs, findings, changeOf, address } = request;
  const faces = new Map(
    [...world.findFaces(), ...workspace.faces].map(([face, path]) => [face, world.readBytes(path)]),
  );
  return async (made: Made): Promise<ReadonlyMap<string, Uint8Array>> => {
    const published = publishedOf(made.written);
    const snapshot = previewSnapshot(world, workspace, {
      // Its own findings are among those.
      plan: { specs: specsOf(request), findings: [] },
      findings,
      published,
    });
    const { folder, dated } = workspace;
    return composeSite({
      built,
      app: { name: basename(folder), folder, snapshot, faces },
      listing: listBriefs({ workspace, jobs, made, changeOf }),
      feed: { address, dated },
      documents: new Map(made.written.map((entry) => [entry.file, entry])),
    });
  };
}

/** Files that stand where the site would, and are no earlier build's: nobody's page is written over. */
export async function strangersIn(world: World, folder: string): Promise<readonly Finding[]> {
  const { fixedNames } = await import("@brief/web/site");
  const own = new Set(readManifest(world, folder)?.site?.map(({ file }) => file));
  const taken = fixedNames.filter((file) => !own.has(file) && world.isFile(join(folder, file)));
  return taken.map((file) => ({
    rule: "site-file-taken",
    severity: "error",
    message: `"${file}" is there already, and no earlier site of this folder has it`,
    place: { file: join(folder, file) },
    found: file,
    remedy: "name a folder of the site's own with -o, or move the file away",
  }));
}

/** Whoever opens the site can load them: a licence may not allow that. */
export function publishedFaces({ faces }: Workspace): readonly Finding[] {
  return [...faces].map(([face, path]) => ({
    rule: "site-publishes-font",
    severity: "warning",
    message: `the font file of "${face}" is published with the site, whole`,
    place: { file: path },
    found: face,
    remedy: "see that its licence allows it, or take it out of fonts: for the site",
  }));
}
