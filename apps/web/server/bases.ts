// The addresses of a base: its state and its files, as the workspace's own. Opened when asked for; a few stay in memory.
import { Hono } from "hono";
import { templateModule } from "./addresses.ts";
import { notFound, respondUnder } from "./respond.ts";
import {
  type PreviewSnapshot,
  type Revision,
  type StateOptions,
  toRevision,
  toState,
} from "./snapshot.ts";

/** Undefined for what is not offered. */
export type OpenBase = (id: string) => Promise<PreviewSnapshot | undefined>;

const mostInMemory = 3;

export interface BaseOptions {
  readonly open: OpenBase | undefined;
  readonly current: () => Revision;
  readonly state: Omit<StateOptions, "root" | "isEditable">;
}

interface Held {
  readonly revision: Revision;
  /** Of the workspace, when it was read: its briefs read facts that have none of their own. */
  readonly under: string;
}

/** @returns routes under `/bases` */
export function createBaseRoutes({ open, current, state }: BaseOptions): Hono {
  const held = new Map<string, Held>();
  const read = async (id: string): Promise<Revision | undefined> => {
    const base = current().snapshot.bases?.find((one) => one.id === id);
    const snapshot = base && (await open?.(base.id));
    if (snapshot === undefined) return undefined;
    const revision = toRevision(snapshot);
    held.delete(id);
    held.set(id, { revision, under: current().id });
    for (const oldest of held.keys()) if (held.size > mostInMemory) held.delete(oldest);
    return revision;
  };
  /** A folder may have changed since; a revision never does. */
  const readAgain = (id: string): Promise<Revision | undefined> | Revision => {
    const { revision, under } = held.get(id) ?? {};
    const isRevision = current().snapshot.bases?.find((one) => one.id === id)?.kind === "revision";
    return isRevision && under === current().id && revision !== undefined ? revision : read(id);
  };
  const kept = (id: string) => held.get(id)?.revision ?? read(id);
  const app = new Hono();
  app.get("/:id/state.json", async (context) => {
    const id = context.req.param("id");
    const revision = await readAgain(id);
    if (revision === undefined) return notFound();
    const { name, folder, faces } = state;
    const root = `bases/${encodeURIComponent(id)}/`;
    return context.json(toState(revision, { name, folder, faces, root }));
  });
  app.get("/:id/dataset/:hash/:file", async ({ req }) => {
    const { id, hash, file } = req.param();
    const bytes = (await kept(id))?.snapshot.dataset.get(file);
    return bytes === undefined ? notFound() : respondUnder(hash, bytes, ".csv");
  });
  app.get("/:id/templates/:hash/:kind/:file", async ({ req }) => {
    const { id, hash, kind, file } = req.param();
    const code = (await kept(id))?.snapshot.templates.get(`${kind}/${file.replace(/\.js$/, "")}`);
    return code === undefined ? notFound() : respondUnder(hash, templateModule(code), ".js");
  });
  return app;
}
