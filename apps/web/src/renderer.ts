// The worker as a function: one request at a time; of those that wait, the newest alone is answered.
import type { Failed } from "./messages.ts";

/** Resolves with undefined when a newer request has taken its place. */
export type Ask<Request, Reply> = (request: Request) => Promise<Reply | undefined>;

interface Asked<Request, Reply> {
  readonly request: Request;
  readonly answer: (reply: Reply | Failed | undefined) => void;
}

interface AskerOptions {
  /** One that is loading already; without it one is started with the first request. */
  readonly started?: Worker;
  readonly limitSeconds: number;
  /** What the reader is told once the limit has passed. */
  readonly tooSlow: (seconds: number) => string;
}

/** It loads at once, and says nothing until it is asked. */
export function startWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}

/**
 * A worker of its own: pages and explanations do not wait for each other. One that is not done at its limit is ended
 * from outside, whatever it is at, and the next request has a new one.
 */
export function createAsker<Request, Reply>(options: AskerOptions): Ask<Request, Reply | Failed> {
  const { started, limitSeconds, tooSlow } = options;
  let busy: Asked<Request, Reply> | undefined;
  let waiting: Asked<Request, Reply> | undefined;
  let limit: ReturnType<typeof setTimeout> | undefined;

  const finish = (reply: Reply | Failed): void => {
    clearTimeout(limit);
    const done = busy;
    const next = waiting;
    busy = undefined;
    waiting = undefined;
    done?.answer(next === undefined ? reply : undefined);
    if (next !== undefined) send(next);
  };
  const end = (message: string): void => {
    worker?.terminate();
    worker = undefined;
    finish({ type: "failed", message });
  };
  const take = (made: Worker): Worker => {
    made.onmessage = ({ data }: MessageEvent<Reply>) => finish(data);
    // Only what the worker itself cannot catch comes here.
    made.onerror = (event) => end(event.message || "the worker could not start");
    return made;
  };
  let worker = started && take(started);
  const send = (asked: Asked<Request, Reply>): void => {
    busy = asked;
    worker ??= take(startWorker());
    worker.postMessage(asked.request);
    limit = setTimeout(() => end(tooSlow(limitSeconds)), limitSeconds * 1000);
  };
  return (request) =>
    new Promise((answer) => {
      const asked = { request, answer };
      if (busy === undefined) {
        send(asked);
        return;
      }
      waiting?.answer(undefined);
      waiting = asked;
    });
}
