// The worker as a function: one request at a time; of those that wait, the newest alone is answered.

/** Resolves with undefined when a newer request has taken its place. */
export type Ask<Request, Reply> = (request: Request) => Promise<Reply | undefined>;

interface Failed {
  readonly type: "failed";
  readonly message: string;
}

interface Asked<Request, Reply> {
  readonly request: Request;
  readonly answer: (reply: Reply | Failed | undefined) => void;
}

function startWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}

/**
 * A worker of its own: pages and explanations do not wait for each other. An eager one loads while the workspace is
 * fetched, others with their first request.
 */
export function createAsker<Request, Reply>({
  isEager,
}: {
  readonly isEager: boolean;
}): Ask<Request, Reply | Failed> {
  let busy: Asked<Request, Reply> | undefined;
  let waiting: Asked<Request, Reply> | undefined;

  const finish = (reply: Reply | Failed): void => {
    const done = busy;
    const next = waiting;
    busy = undefined;
    waiting = undefined;
    done?.answer(next === undefined ? reply : undefined);
    if (next !== undefined) send(next);
  };
  const start = (): Worker => {
    const made = startWorker();
    made.onmessage = ({ data }: MessageEvent<Reply>) => finish(data);
    // Only what the worker itself cannot catch comes here: it starts afresh.
    made.onerror = (event) => {
      made.terminate();
      worker = undefined;
      finish({ type: "failed", message: event.message || "the worker could not start" });
    };
    return made;
  };
  let worker = isEager ? start() : undefined;
  const send = (asked: Asked<Request, Reply>): void => {
    busy = asked;
    worker ??= start();
    worker.postMessage(asked.request);
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
