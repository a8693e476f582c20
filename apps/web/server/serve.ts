// The preview's server: the built page and one workspace's files, on loopback; read-only unless it is started to edit.
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { BriefError } from "@brief/data";
import { type ServerType, serve } from "@hono/node-server";
import type { Hono } from "hono";
import { addressFaces } from "./addresses.ts";
import { createApp } from "./app.ts";
import type { OpenBase } from "./bases.ts";
import type { EditOptions } from "./edit/api.ts";
import type { EditRoots } from "./edit/editable-files.ts";
import { makeToken } from "./edit/token.ts";
import type { Listening } from "./guard.ts";
import { createListeners } from "./listeners.ts";
import { createReading, type Reading } from "./reading.ts";
import type { PreviewSnapshot } from "./snapshot.ts";
import { watchFiles } from "./watch-files.ts";

export type { ColumnWords, EditorWords, OfferedBase } from "../src/messages.ts";
export { addressFaces, faceAddress, templateAddress, templateModule } from "./addresses.ts";
export { type PreviewSnapshot, toRevision, toState } from "./snapshot.ts";

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
  /** Lets the page edit files of the workspace, which `folder` then names. */
  readonly edit?: Pick<EditRoots, "folder" | "shipped"> & Pick<EditOptions, "words">;
  /** Reads one of the bases that a snapshot offers. */
  readonly openBase?: OpenBase;
}

export interface Preview {
  readonly address: string;
  /** What lets a page edit; undefined where nothing may be. */
  readonly token?: string;
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

/** The dataset's folder is that which brief.yaml names now. */
function editRoots(edit: NonNullable<PreviewOptions["edit"]>, { datasetFolder }: Reading) {
  return (): EditRoots => ({ ...edit, datasetFolder: datasetFolder() });
}

/** Starts the preview; resolves when it listens and watches. Port 0 takes a free one. */
export async function servePreview(options: PreviewOptions): Promise<Preview> {
  const { host, appFolder } = options;
  if (!existsSync(join(appFolder, "index.html"))) {
    const remedy = "build it: npx turbo run build";
    throw new BriefError("preview-not-built", `no page in "${appFolder}"`, remedy);
  }
  const faces = await addressFaces(options.faces);
  const reading = await createReading(options);
  let { port } = options;
  const listeners = createListeners();
  const edit = options.edit && {
    token: makeToken(),
    words: options.edit.words,
    roots: editRoots(options.edit, reading),
    // At once: the watch would wait for the file to come to rest.
    saved: () => reading.again(),
  };
  const app = createApp({
    ...options,
    faces,
    current: reading.current,
    listeners,
    listening: () => ({ host, port }),
    edit,
  });
  const server = await listen(app, { host, port }).catch((cause) => {
    listeners.close();
    throw cause;
  });
  // A server on TCP: its address is one.
  port = (server.address() as AddressInfo).port;
  reading.onRevision(listeners.announce);
  // An editor has files open whose text may change though nothing that is shown does.
  if (edit !== undefined) reading.onRead(listeners.announceFiles);
  const files = watchFiles(options.watched, reading.again);
  await files.ready;
  return {
    address: `http://${host.includes(":") ? `[${host}]` : host}:${port}/`,
    ...(edit === undefined ? {} : { token: edit.token }),
    async close() {
      await files.close();
      await reading.done();
      listeners.close();
      await closeServer(server);
    },
  };
}
