// Starts plain-warm.ts and asks it for prints.
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Node } from "./plain-definition.ts";
import type { Spent } from "./statistics.ts";

export interface PlainPrint extends Spent {
  /** CPU of its layout. */
  readonly layoutMs: number;
  readonly bytes: number;
}

export function startPlain() {
  const child = fork(join(import.meta.dirname, "plain-warm.js"), { execArgv: [] });
  return {
    async print(content: readonly Node[]): Promise<PlainPrint> {
      child.send(content);
      const [print] = await once(child, "message");
      return print as PlainPrint;
    },
    stop: () => child.kill(),
  };
}
