// The addresses of the preview: the built page, the workspace's files from memory, its events. They are read only;
// what edits lies under /api/, and is there only when the preview was started for it.
import { readFile } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";
import { Hono, type MiddlewareHandler } from "hono";
import { streamSSE } from "hono/streaming";
import { type AddressedFace, templateModule } from "./addresses.ts";
import { createBaseRoutes, type OpenBase } from "./bases.ts";
import { createEditApi, type EditOptions } from "./edit/api.ts";
import { guard, type Listening } from "./guard.ts";
import type { Listeners } from "./listeners.ts";
import { notFound, respond, respondForGood, respondUnder } from "./respond.ts";
import { type Revision, type StateOptions, toState } from "./snapshot.ts";

export interface AppOptions {
  readonly name: string;
  /** Places of problems are named from here. */
  readonly folder?: string | undefined;
  /** Folder of the built page. */
  readonly appFolder: string;
  readonly faces: ReadonlyMap<string, AddressedFace>;
  readonly current: () => Revision;
  readonly listeners: Listeners;
  readonly listening: () => Listening;
  /** Undefined where nothing may be edited. */
  readonly edit?: EditOptions | undefined;
  /** Undefined where nothing but days can be compared. */
  readonly openBase?: OpenBase | undefined;
}

/** `path` as it came, with its escapes; undefined for what lies outside the folder or is not there. */
async function readPageFile(folder: string, path: string): Promise<Uint8Array | undefined> {
  const root = resolve(folder);
  try {
    const file = resolve(join(root, decodeURIComponent(path)));
    return file.startsWith(root + sep) ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}

const readOnly: MiddlewareHandler = async ({ req }, next) => {
  if (["GET", "HEAD"].includes(req.method)) return next();
  return new Response("only GET", { status: 405, headers: { allow: "GET, HEAD" } });
};

export function createApp(options: AppOptions): Hono {
  const { current, listeners, appFolder } = options;
  const state: StateOptions = { ...options, isEditable: options.edit !== undefined };
  const app = new Hono();
  app.use(guard(options.listening));
  if (options.edit !== undefined) app.route("/api", createEditApi(options.edit));
  app.all("/api/*", notFound);
  app.use(readOnly);
  app.get("/workspace.json", (context) => context.json(toState(current(), state)));
  // What has changed since is gone: another table would be shown under its name.
  app.get("/dataset/:hash/:file", ({ req }) => {
    const { hash, file } = req.param();
    const bytes = current().snapshot.dataset.get(file);
    return bytes === undefined ? notFound() : respondUnder(hash, bytes, ".csv");
  });
  app.get("/templates/:hash/:kind/:file", ({ req }) => {
    const { hash, kind, file } = req.param();
    const code = current().snapshot.templates.get(`${kind}/${file.replace(/\.js$/, "")}`);
    return code === undefined ? notFound() : respondUnder(hash, templateModule(code), ".js");
  });
  app.get("/fonts/:hash/:file", async ({ req }) => {
    const { hash, file } = req.param();
    const face = options.faces.get(file.replace(/\.ttf$/, ""));
    if (face?.hash !== hash) return notFound();
    return respondUnder(hash, await readFile(face.path), ".ttf");
  });
  app.route("/bases", createBaseRoutes({ open: options.openBase, current, state: options }));
  app.get("/events", (context) => {
    if (listeners.isFull()) return context.text("too many listeners", 429);
    return streamSSE(context, (stream) => listeners.join(stream, current().id));
  });
  app.get("*", async ({ req }) => {
    const path = req.path === "/" ? "/index.html" : req.path;
    const file = await readPageFile(appFolder, path);
    // The build has put hashes into the names of all but the page.
    return (path.startsWith("/assets/") ? respondForGood : respond)(file, extname(path));
  });
  return app;
}
