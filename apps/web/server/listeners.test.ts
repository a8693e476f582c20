import { afterEach, expect, test, vi } from "vitest";
import { createListeners } from "./listeners.ts";

afterEach(() => {
  vi.useRealTimers();
});

function fakeStream() {
  const written: string[] = [];
  let abort = (): void => undefined;
  return {
    written,
    abort: () => abort(),
    write: async (text: string | Uint8Array) => void written.push(String(text)),
    writeSSE: async ({ data }: { data: string | Promise<string> }) =>
      void written.push(`revision ${await data}`),
    onAbort: (ended: () => void | Promise<void>) => {
      abort = () => void ended();
    },
  };
}

test("keeps a stream alive every 15 seconds, until it ends", async () => {
  vi.useFakeTimers();
  const listeners = createListeners();
  const stream = { ...fakeStream() };
  // Only what a stream is used for.
  const ended = listeners.join(stream as unknown as Parameters<typeof listeners.join>[0], "a");
  await vi.advanceTimersByTimeAsync(30_000);
  listeners.announce("b");
  await vi.advanceTimersByTimeAsync(0);
  expect(stream.written).toEqual(["revision a", ": alive\n\n", ": alive\n\n", "revision b"]);
  stream.abort();
  await ended;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(stream.written).toHaveLength(4);
  listeners.close();
  expect(vi.getTimerCount()).toBe(0);
});
