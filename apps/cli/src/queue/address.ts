// --queue and --store, or their variables → where the queue and the store are; undefined where no queue is asked for.
import { resolve } from "node:path";
import type { Finding } from "../finding.ts";
import { callerFolder } from "../workspace/find-workspace.ts";
import type { World } from "../world.ts";
import { isBucket } from "./shelf.ts";

export interface QueueOptions {
  readonly cwd?: string;
  readonly queue?: string;
  readonly store?: string;
}

export interface Address {
  readonly url: string;
  /** The same without user and password, for messages. */
  readonly name: string;
  readonly store: string;
}

export function queueFault(rule: string, message: string, remedy: string): Finding {
  return { rule, severity: "error", message, place: {}, remedy };
}

export function addressOf(world: World, options: QueueOptions): Address | Finding | undefined {
  const url = options.queue ?? (world.environment["BRIEF_QUEUE"] || undefined);
  const store = options.store ?? (world.environment["BRIEF_STORE"] || undefined);
  if (url === undefined) {
    if (options.store === undefined) return undefined;
    const remedy = "add --queue postgres://…, or leave --store out";
    return queueFault("queue-address", "--store is of a queue, and none is named", remedy);
  }
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address === undefined || !/^postgres(ql)?:$/.test(address.protocol)) {
    // It may hold a password: it is not repeated.
    const remedy = "write it as postgres://USER:PASSWORD@HOST:5432/DATABASE";
    return queueFault("queue-address", "the address of the queue is no PostgreSQL address", remedy);
  }
  if (store === undefined) {
    const remedy = "name a folder or bucket that all machines share: --store, or BRIEF_STORE";
    return queueFault("queue-address", "a queue needs a store, and none is named", remedy);
  }
  const name = `${address.host || "local socket"}${address.pathname}`;
  const place = isBucket(store) ? store : resolve(callerFolder(world, options.cwd), store);
  return { url, name, store: place };
}
