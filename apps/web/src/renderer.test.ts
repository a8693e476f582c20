import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createAsker } from "./renderer.ts";

/** A worker that answers only when it is told to. */
class SlowWorker {
  static readonly made: SlowWorker[] = [];
  onmessage: ((event: { readonly data: unknown }) => void) | undefined;
  onerror: ((event: { readonly message: string }) => void) | undefined;
  isEnded = false;
  readonly asked: unknown[] = [];
  constructor() {
    SlowWorker.made.push(this);
  }
  postMessage(request: unknown): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.isEnded = true;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("Worker", SlowWorker);
  SlowWorker.made.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const options = {
  limitSeconds: 60,
  tooSlow: (seconds: number) => `stopped after ${seconds} s`,
};

test("a worker that does not come to its end is ended at the limit, and the next request has a new one", async () => {
  const ask = createAsker<string, { readonly type: "done" }>(options);
  const first = ask("hangs");
  await vi.advanceTimersByTimeAsync(59_999);
  expect(SlowWorker.made.map(({ isEnded }) => isEnded)).toEqual([false]);
  await vi.advanceTimersByTimeAsync(1);
  expect(await first).toEqual({ type: "failed", message: "stopped after 60 s" });
  const second = ask("works");
  expect(SlowWorker.made.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  SlowWorker.made[1]?.onmessage?.({ data: { type: "done" } });
  expect(await second).toEqual({ type: "done" });
  // The limit of one that has answered is over.
  await vi.advanceTimersByTimeAsync(120_000);
  expect(SlowWorker.made[1]?.isEnded).toBe(false);
});

test("of those that wait, the newest alone is answered", async () => {
  const ask = createAsker<string, { readonly type: "done" }>(options);
  const [first, second, third] = [ask("1"), ask("2"), ask("3")];
  const [worker] = SlowWorker.made;
  worker?.onmessage?.({ data: { type: "done" } });
  expect(await first).toBeUndefined();
  expect(await second).toBeUndefined();
  expect(worker?.asked).toEqual(["1", "3"]);
  worker?.onmessage?.({ data: { type: "done" } });
  expect(await third).toEqual({ type: "done" });
});
