// The addresses of the preview: the built page, the workspace's files from memory, its events. Read only.
import { readFile } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";
import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { guard, type Listening } from "./guard.ts";
import type { Listeners } from "./listeners.ts";
import { type Revision, type StateOptions, toState } from "./snapshot.ts";

const mediaTypes = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".mjs", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".csv", "text/csv; charset=utf-8"],
  [".ttf", "font/ttf"],
]);

export interface AppOptions {
  readonly name: string;
  /** Places of problems are named from here. */
  readonly folder?: string | undefined;
  /** Folder of the built page. */
  readonly appFolder: string;
  /** Face → path of its file. */
  readonly faces: ReadonlyMap<string, string>;
  readonly current: () => Revision;
  readonly listeners: Listeners;
  readonly listening: () => Listening;
}

const notFound = (): Response => new Response("not found", { status: 404 });

function respond(body: Uint8Array | string | undefined, extension: string): Response {
  const type = mediaTypes.get(extension);
  if (body === undefined || type === undefined) return notFound();
  return new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: { "content-type": type },
  });
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

export function createApp(options: AppOptions): Hono {
  const { current, listeners, appFolder } = options;
  const state: StateOptions = { ...options, faces: [...options.faces.keys()] };
  const app = new Hono();
  app.use(guard(options.listening));
  app.get("/workspace.json", (context) => context.json(toState(current(), state)));
  // Files of a revision that has passed are gone: a mixture of two would be shown as one.
  app.get("/dataset/:revision/:file", (context) => {
    const { revision, file } = context.req.param();
    const { id, snapshot } = current();
    return revision === id ? respond(snapshot.dataset.get(file), ".csv") : notFound();
  });
  app.get("/templates/:revision/:kind/:file", (context) => {
    const { revision, kind, file } = context.req.param();
    const { id, snapshot } = current();
    const code = snapshot.templates.get(`${kind}/${file.replace(/\.js$/, "")}`);
    if (revision !== id || code === undefined) return notFound();
    return respond(`export default ${code};\n`, ".js");
  });
  app.get("/fonts/:file", async (context) => {
    const path = options.faces.get(context.req.param("file").replace(/\.ttf$/, ""));
    return path === undefined ? notFound() : respond(await readFile(path), ".ttf");
  });
  app.get("/events", (context) => {
    if (listeners.isFull()) return context.text("too many listeners", 429);
    return streamSSE(context, (stream) => listeners.join(stream, current().id));
  });
  app.get("*", async ({ req }) => {
    const path = req.path === "/" ? "/index.html" : req.path;
    return respond(await readPageFile(appFolder, path), extname(path));
  });
  return app;
}
