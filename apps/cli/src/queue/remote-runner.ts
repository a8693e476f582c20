// What a build was asked for → the runner of its queue, standing and tried; undefined where no queue is asked for.
import { BriefError } from "@brief/data";
import type { Runner } from "../press/runner.ts";
import type { Opening } from "../press/worker-messages.ts";
import type { Session } from "../session.ts";
import { addressOf, type QueueOptions, queueFault } from "./address.ts";
import type { Fault } from "./queue.ts";

interface RemoteOptions extends QueueOptions {
  readonly cache: boolean;
}

export async function openRemote(
  session: Session,
  options: RemoteOptions,
  opening: Opening,
): Promise<Runner | Fault | undefined> {
  const address = addressOf(session.world, options);
  if (address === undefined) return undefined;
  if ("rule" in address) return { code: 2, findings: [address] };
  if (!options.cache) {
    const remedy = "leave --no-cache out, or give an empty one as --store";
    const message = "what a queue makes is kept in its store: --no-cache has no meaning there";
    return { code: 2, findings: [queueFault("queue-address", message, remedy)] };
  }
  const { openQueue } = await import("./open-queue.ts");
  const opened = await openQueue(session.world, address);
  if ("code" in opened) return opened;
  const { createQueueRunner } = await import("./queue-runner.ts");
  const { encodeOpening } = await import("./material-file.ts");
  const { queue, store } = opened;
  const bytes = encodeOpening(opening);
  const put = () => store.putMaterial(bytes);
  try {
    const material = { hash: await put(), put };
    return createQueueRunner(session, { queue, store, material, folder: opening.folder });
  } catch (cause) {
    await queue.close();
    throw storeFull(address.store, cause);
  }
}

function storeFull(store: string, cause: unknown): BriefError {
  const told = cause instanceof Error ? cause.message : String(cause);
  return new BriefError(
    "queue-store",
    `the store "${store}" cannot be used: ${told}`,
    "check its free space",
    cause,
  );
}
