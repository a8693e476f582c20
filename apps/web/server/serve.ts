// The preview's server: the built page and one workspace's files, on loopback, read-only.
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { BriefError } from "@brief/data";
import { type ServerType, serve } from "@hono/node-server";
import type { Hono } from "hono";
import { createApp } from "./app.ts";
import type { Listening } from "./guard.ts";
import { createListeners } from "./listeners.ts";
import { type PreviewSnapshot, toRevision } from "./snapshot.ts";
import { watchFiles } from "./watch-files.ts";

export type { PreviewSnapshot } from "./snapshot.ts";

export interface PreviewOptions {
  readonly name: string;
  /** Places of problems are named from here. */
  readonly folder?: string;
  /** Reads the workspace from disk anew. */
  readonly read: () => Promise<PreviewSnapshot>;
  /** Files and folders whose change makes the page reload. */
  readonly watched: readonly string[];
  /** Folder of the built page. */
  readonly appFolder: string;
  /** Face → path of its file. */
  readonly faces: ReadonlyMap<string, string>;
  readonly port: number;
  readonly host: string;
}

export interface Preview {
  readonly address: string;
  close(): Promise<void>;
}

function listen(app: Hono, { host, port }: Listening): Promise<ServerType> {
  return new Promise((listening, failed) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, () => listening(server));
    server.once("error", (cause: NodeJS.ErrnoException) => {
      failed(cause.code === "EADDRINUSE" ? portTaken(port, cause) : cause);
    });
  });
}

function portTaken(port: number, cause: unknown): BriefError {
  const remedy = "name another with --port, or take a free one: --port 0";
  return new BriefError("port-taken", `port ${port} is in use`, remedy, cause);
}

function closeServer(server: ServerType): Promise<void> {
  // Event streams stay open by nature: closing does not wait for them.
  if ("closeAllConnections" in server) server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}

/** Starts the preview; resolves when it listens and watches. Port 0 takes a free one. */
export async function servePreview(options: PreviewOptions): Promise<Preview> {
  const { host, appFolder } = options;
  if (!existsSync(join(appFolder, "index.html"))) {
    const remedy = "build it: npx turbo run build";
    throw new BriefError("preview-not-built", `no page in "${appFolder}"`, remedy);
  }
  let revision = toRevision(await options.read());
  let { port } = options;
  const listeners = createListeners();
  const app = createApp({
    ...options,
    current: () => revision,
    listeners,
    listening: () => ({ host, port }),
  });
  const server = await listen(app, { host, port }).catch((cause) => {
    listeners.close();
    throw cause;
  });
  // A server on TCP: its address is one.
  port = (server.address() as AddressInfo).port;

  const reread = async (): Promise<void> => {
    const next = toRevision(await options.read());
    if (next.id === revision.id) return;
    revision = next;
    listeners.announce(next.id);
  };
  // One at a time. One that fails (a file on its way) keeps what was; the next change tries again.
  let reading = Promise.resolve();
  const files = watchFiles(options.watched, () => {
    reading = reading.then(reread).catch(() => undefined);
  });
  await files.ready;
  return {
    address: `http://${host.includes(":") ? `[${host}]` : host}:${port}/`,
    async close() {
      await files.close();
      await reading;
      listeners.close();
      await closeServer(server);
    },
  };
}
