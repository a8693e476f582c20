// A worker thread of the press: opens the workspace with its first job, then makes one edition after the other.
import { once } from "node:events";
import { type MessagePort, workerData } from "node:worker_threads";
import { encodeArtifact } from "./press/artifact.ts";
import { isFailure } from "./press/make-artifact.ts";
import { type MakeJob, type OpenedAhead, openAhead, openMaterial } from "./press/open-material.ts";
import type {
  Foresight,
  OpeningAnswer,
  WorkerAnswer,
  WorkerTask,
  WorkerWord,
} from "./press/worker-messages.ts";
import { openWorld } from "./world.ts";

// A kind of a workspace is code: one that ends its thread would end the others' work with it, and say nothing.
process.exit = () => {
  throw new Error("code of a workspace may not end the programme");
};

// The pool puts its own before what it was given for its workers.
const [, { foresight }] = workerData as readonly [unknown, { readonly foresight?: Foresight }];
let ahead = foresight === undefined ? undefined : openedAhead(foresight);
let make: MakeJob | undefined;

/** What is wrong with the workspace is told where the work is planned. */
function openedAhead(foresight: Foresight): OpenedAhead | undefined {
  try {
    return openAhead(openWorld(), foresight);
  } catch {
    return undefined;
  }
}

function say(desk: MessagePort, word: WorkerWord): void {
  desk.postMessage(word);
}

async function open(desk: MessagePort): Promise<MakeJob> {
  const answered = once(desk, "message");
  say(desk, { says: "opening", seen: ahead?.seen });
  const [opening] = (await answered) as [OpeningAnswer];
  const own = ahead?.make;
  ahead = undefined;
  if (opening !== undefined) return openMaterial(openWorld(), opening);
  if (own === undefined) throw new Error("the worker was not told how the workspace is opened");
  return own;
}

export default async function work({ job, desk }: WorkerTask): Promise<WorkerAnswer> {
  make ??= await open(desk);
  say(desk, { says: "begun" });
  desk.close();
  const made = await make(job);
  return isFailure(made) ? made : encodeArtifact(made);
}
