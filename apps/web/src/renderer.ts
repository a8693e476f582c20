// The worker as a function: one render at a time; of those that wait, the newest alone is made.
import type { RenderReply, RenderRequest } from "./messages.ts";

/** Resolves with undefined when a newer request has taken its place. */
export type Render = (request: RenderRequest) => Promise<RenderReply | undefined>;

interface Asked {
  readonly request: RenderRequest;
  readonly answer: (reply: RenderReply | undefined) => void;
}

function startWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}

export function createRenderer(): Render {
  let worker = startWorker();
  let busy: Asked | undefined;
  let waiting: Asked | undefined;

  const send = (asked: Asked): void => {
    busy = asked;
    worker.postMessage(asked.request);
  };
  const finish = (reply: RenderReply): void => {
    const done = busy;
    const next = waiting;
    busy = undefined;
    waiting = undefined;
    done?.answer(next === undefined ? reply : undefined);
    if (next !== undefined) send(next);
  };
  const attend = (): void => {
    worker.onmessage = ({ data }: MessageEvent<RenderReply>) => finish(data);
    // Only what the worker itself cannot catch comes here: it starts afresh.
    worker.onerror = (event) => {
      worker.terminate();
      worker = startWorker();
      attend();
      finish({ type: "failed", message: event.message || "the worker could not start" });
    };
  };
  attend();
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
