// An address → queue and store, each tried before anything is made; or what is wrong with them.
import { BriefError } from "@brief/data";
import type { World } from "../world.ts";
import { type Address, queueFault } from "./address.ts";
import { BucketFault, openBucket } from "./bucket-shelf.ts";
import { openFolder } from "./folder-shelf.ts";
import { queueNameOf } from "./job-name.ts";
import { connect, type Fault, type Queue } from "./queue.ts";
import { isBucket } from "./shelf.ts";
import { openStore, type Store } from "./store.ts";

export interface Opened {
  readonly queue: Queue;
  readonly store: Store;
}

export async function openQueue(world: World, address: Address): Promise<Opened | Fault> {
  const store = await tryStore(world, address);
  if ("code" in store) return store;
  const queue = await connect(address, queueNameOf(world));
  return "code" in queue ? queue : { queue, store };
}

/** A folder that is not ours to write to is a wrong address; a disk that is full or broken is the machine's. */
const denied = ["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENOENT", "ELOOP"];

const folderRemedy = "name a folder that this user may write to, the same on all machines";
const bucketRemedy =
  "name a bucket that AWS_ACCESS_KEY_ID may read and write, at AWS_ENDPOINT_URL_S3 or in AWS_REGION";

async function tryStore(world: World, { store }: Address): Promise<Store | Fault> {
  const refused = (code: 2 | 3, told: string, remedy: string): Fault => {
    const message = `the store "${store}" cannot be used: ${told}`;
    return { code, findings: [queueFault("queue-store", message, remedy)] };
  };
  try {
    const shelf = isBucket(store) ? await openBucket(world, store) : openFolder(world, store);
    return openStore(shelf);
  } catch (cause) {
    if (cause instanceof BucketFault) {
      return refused(cause.isRefused ? 2 : 3, cause.message, bucketRemedy);
    }
    if (!(cause instanceof Error && "code" in cause) || cause instanceof BriefError) throw cause;
    return refused(denied.includes(String(cause.code)) ? 2 : 3, cause.message, folderRemedy);
  }
}
