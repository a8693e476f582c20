// An address → queue and store, each tried before anything is made; or what is wrong with them.
import { BriefError } from "@brief/data";
import type { World } from "../world.ts";
import { type Address, queueFault } from "./address.ts";
import { queueNameOf } from "./job-name.ts";
import { connect, type Fault, type Queue } from "./queue.ts";
import { openStore, type Store } from "./store.ts";

export interface Opened {
  readonly queue: Queue;
  readonly store: Store;
}

export async function openQueue(world: World, address: Address): Promise<Opened | Fault> {
  const store = tryStore(world, address);
  if ("code" in store) return store;
  const queue = await connect(address, queueNameOf(world));
  return "code" in queue ? queue : { queue, store };
}

/** A folder that is not ours to write to is a wrong address; a disk that is full or broken is the machine's. */
const denied = ["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENOENT", "ELOOP"];

function tryStore(world: World, { store }: Address): Store | Fault {
  try {
    return openStore(world, store);
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause) || cause instanceof BriefError) throw cause;
    const code = denied.includes(String(cause.code)) ? 2 : 3;
    const remedy = "name a folder that this user may write to, the same on all machines";
    const message = `the store "${store}" cannot be used: ${cause.message}`;
    return { code, findings: [queueFault("queue-store", message, remedy)] };
  }
}
