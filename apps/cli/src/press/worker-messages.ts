// What a worker thread is given with each job, and what it says.
import type { MessagePort } from "node:worker_threads";
import type { DatasetRows } from "@brief/data";
import type { Failure } from "./make-artifact.ts";
import type { Material, Trace } from "./material.ts";
import type { Job } from "./plan.ts";
import type { Verification } from "./verification.ts";

/** How the workspace is opened from its material. */
export interface Opening {
  readonly material: Material;
  /** As they were parsed, for threads of one process; read from the material where they are not given. */
  readonly rows?: DatasetRows;
  readonly folder: string;
  readonly asOf: string;
  readonly verification: Verification;
  /** BRIEF_PROFILE and the others that a workspace is read by. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What a thread that starts before the workspace is open needs to open it for itself. */
export interface Foresight extends Pick<Opening, "verification" | "environment"> {
  /** As on the command line. */
  readonly folder: string | undefined;
  readonly cwd: string | undefined;
  readonly asOf: string | undefined;
}

/** What a thread has opened for itself, in hashes. */
export interface Seen extends Pick<Opening, "folder" | "asOf"> {
  readonly trace: Trace;
}

export interface WorkerTask {
  readonly job: Job;
  /** Hears the worker's words, and answers the first. */
  readonly desk: MessagePort;
}

/**
 * It asks how the workspace is opened, and says what it has opened already; then: the workspace stands, and the job itself
 * begins.
 */
export type WorkerWord =
  | { readonly says: "opening"; readonly seen: Seen | undefined }
  | { readonly says: "begun" };

/** Undefined where what the worker has opened is what was planned from. */
export type OpeningAnswer = Opening | undefined;

export type WorkerAnswer = Uint8Array<ArrayBuffer> | Failure;
