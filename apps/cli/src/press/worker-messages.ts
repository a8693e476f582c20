// What a worker thread is given when it starts, and with each job.
import type { MessagePort } from "node:worker_threads";
import type { Dataset } from "@brief/data";
import type { Failure } from "./make-artifact.ts";
import type { Material } from "./material.ts";
import type { Job } from "./plan.ts";
import type { Verification } from "./run-job.ts";

/** How the workspace is opened from its material. */
export interface Opening {
  readonly material: Material;
  /** Its tables as they were parsed, for threads of one process; read from the material where they are not given. */
  readonly dataset?: Dataset;
  readonly folder: string;
  readonly asOf: string;
  readonly verification: Verification;
  /** BRIEF_PROFILE and the others that a workspace is read by. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface WorkerTask {
  readonly job: Job;
  /** Told when the workspace stands and the job itself begins. */
  readonly begun: MessagePort;
}

export type WorkerAnswer = Uint8Array<ArrayBuffer> | Failure;
