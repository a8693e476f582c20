// Open event streams of the page: told of each new revision, kept alive, closed with the server.
import type { SSEStreamingApi } from "hono/streaming";

const heartbeatMs = 15_000;
const mostListeners = 64;

type Stream = Pick<SSEStreamingApi, "write" | "writeSSE" | "onAbort">;

export interface Listeners {
  isFull(): boolean;
  /** Resolves when the stream has ended. The revision comes first: one missed meanwhile is noticed. */
  join(stream: Stream, revision: string): Promise<void>;
  announce(revision: string): void;
  /** Files were read anew, whether what they say has changed or not. */
  announceFiles(): void;
  close(): void;
}

export function createListeners(): Listeners {
  const open = new Map<Stream, () => void>();
  // A stream that broke is taken out by its own onAbort.
  const tell = (write: (stream: Stream) => Promise<unknown>): void => {
    for (const stream of open.keys()) write(stream).catch(() => undefined);
  };
  const heartbeat = setInterval(() => tell((stream) => stream.write(": alive\n\n")), heartbeatMs);
  return {
    isFull: () => open.size >= mostListeners,
    join(stream, revision) {
      return new Promise((ended) => {
        open.set(stream, ended);
        stream.onAbort(() => {
          open.delete(stream);
          ended();
        });
        stream.writeSSE({ event: "revision", data: revision }).catch(() => undefined);
      });
    },
    announce: (revision) =>
      tell((stream) => stream.writeSSE({ event: "revision", data: revision })),
    announceFiles: () => tell((stream) => stream.writeSSE({ event: "files", data: "" })),
    close() {
      clearInterval(heartbeat);
      for (const end of open.values()) end();
      open.clear();
    },
  };
}
