// Where jobs are run: threads of this process, or other machines behind a queue.
import { availableParallelism } from "node:os";
import type { Failure } from "./make-artifact.ts";
import type { Job } from "./plan.ts";

export interface Ticket {
  readonly job: Job;
  /** Of what it is made from: equal keys, equal artifacts. */
  readonly key: string;
  /** How many rows it may look at: its time limit grows with them. */
  readonly rows: number;
}

/** The bytes of an artifact, not looked into yet; or why there is none. */
export type Outcome = Uint8Array | Failure;

export interface Runner {
  /** As many as it works on at a time; more only wait. */
  readonly width: number;
  /** So many must wait before one more opens the workspace too; none where nothing is said. */
  readonly worth?: number;
  /** Never rejects: whatever goes wrong with a job is a finding of that job. */
  run(ticket: Ticket): Promise<Outcome>;
  close(): Promise<void>;
}

/** As many as there are cores to work on, within reason. */
export const defaultJobs = (): number => Math.min(availableParallelism(), 8);
