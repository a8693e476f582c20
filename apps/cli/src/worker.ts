// A worker thread of the press: opens the workspace once, then makes one edition after the other.
import { workerData } from "node:worker_threads";
import { encodeArtifact } from "./press/artifact.ts";
import { isFailure } from "./press/make-artifact.ts";
import { type MakeJob, openMaterial } from "./press/open-material.ts";
import type { Opening, WorkerAnswer, WorkerTask } from "./press/worker-messages.ts";
import { openWorld } from "./world.ts";

// The pool puts its own before what it was given for its workers.
const [, opening] = workerData as readonly [unknown, Opening];
let make: MakeJob | undefined;

// A kind of a workspace is code: one that ends its thread would end the others' work with it, and say nothing.
process.exit = () => {
  throw new Error("code of a workspace may not end the programme");
};

export default async function work({ job, begun }: WorkerTask): Promise<WorkerAnswer> {
  make ??= openMaterial(openWorld(), opening);
  begun.postMessage("begun");
  begun.close();
  const made = await make(job);
  return isFailure(made) ? made : encodeArtifact(made);
}
