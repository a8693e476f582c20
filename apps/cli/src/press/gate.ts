// Who may have work done now: a runner works on so many at a time.
import type { Runner } from "./runner.ts";

export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

/** So many at a time as the runner works on, and as pays; the others wait in their order. */
export function createGate(runner: () => Pick<Runner, "width" | "worth">): Gate {
  let busy = 0;
  /** As many as were busy at a time. */
  let opened = 0;
  const waiting: (() => void)[] = [];
  const isFree = () => {
    if (busy < opened || opened === 0) return true;
    const { width, worth = 0 } = runner();
    return opened < width && waiting.length > worth;
  };
  const admit = () => {
    while (waiting.length > 0 && isFree()) {
      busy += 1;
      opened = Math.max(opened, busy);
      waiting.shift()?.();
    }
  };
  return async (work) => {
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      admit();
    });
    try {
      return await work();
    } finally {
      busy -= 1;
      admit();
    }
  };
}
