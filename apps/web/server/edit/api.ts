// The addresses by which the page edits files of the workspace: all under /api/, all with the run's token.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { EditorWords, FileText } from "../../src/messages.ts";
import { decodeText } from "./decode.ts";
import {
  type EditRoots,
  isMissing,
  kindOf,
  listFiles,
  locate,
  templateNameOf,
} from "./editable-files.ts";
import { saveFile } from "./save-file.ts";
import { isAllowed } from "./token.ts";

export interface EditOptions {
  readonly token: string;
  readonly roots: () => EditRoots;
  /** What the editor completes by. */
  readonly words: () => EditorWords;
  /** Told of each save, once the file is in its place. */
  readonly saved: () => void;
}

const mostBytes = 32 * 1024 * 1024;

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function refuse(
  code: 400 | 403 | 404 | 405 | 413 | 415 | 428,
  message: string,
  more = {},
): Response {
  return Response.json({ message, ...more }, { status: code });
}

const notEditable = () =>
  refuse(403, "only brief.yaml, kinds, templates and tables of this workspace can be edited");

async function bytesOf(file: string): Promise<Uint8Array | undefined> {
  return readFile(file).catch((cause: unknown) => {
    if (isMissing(cause)) return undefined;
    throw cause;
  });
}

/** As it is on the disk; else as it ships, to be written over; undefined where there is neither. */
async function read(
  path: string,
  file: string,
  { shipped }: EditRoots,
): Promise<FileText | Response | undefined> {
  const bytes = await bytesOf(file);
  if (bytes === undefined) {
    const text = shipped.get(templateNameOf(path) ?? "");
    return text === undefined ? undefined : { path, text };
  }
  const decoded = decodeText(bytes);
  if ("text" in decoded) return { path, text: decoded.text, hash: hashOf(bytes) };
  const { line, column } = decoded.fault;
  return refuse(415, `"${path}" is no UTF-8 from line ${line}, column ${column} on`, decoded.fault);
}

async function give({ req, json }: Context, roots: EditRoots): Promise<Response> {
  const path = req.query("path") ?? "";
  const file = await locate(path, roots);
  if (file === undefined) return notEditable();
  const found = await read(path, file, roots);
  if (found instanceof Response) return found;
  return found === undefined ? refuse(404, `there is no "${path}"`) : json(found);
}

interface Precondition {
  /** SHA-256 of what the editor has read; undefined for a file that is not to be there yet. */
  readonly hash: string | undefined;
}

/** `if-match: "<sha256>"`, or `if-none-match: *` for a new file. */
function preconditionOf({ req }: Context): Precondition | undefined {
  const match = /^"?([0-9a-f]{64})"?$/.exec(req.header("if-match") ?? "");
  if (match !== null) return { hash: match[1] };
  return req.header("if-none-match") === "*" ? { hash: undefined } : undefined;
}

/** A new file may stand for a template that ships; all others are there already. */
function mayBeNew(path: string, { shipped }: EditRoots): boolean {
  return shipped.has(templateNameOf(path) ?? "");
}

async function put(context: Context, roots: EditRoots): Promise<Response> {
  const path = context.req.query("path") ?? "";
  if (kindOf(path, roots) === undefined) return notEditable();
  const file = await locate(path, roots);
  if (file === undefined) return notEditable();
  const asked = preconditionOf(context);
  if (asked === undefined) return refuse(428, "say what was read: if-match with its SHA-256");
  if (asked.hash === undefined && !mayBeNew(path, roots))
    return refuse(404, `there is no "${path}"`);
  const bytes = new Uint8Array(await context.req.arrayBuffer());
  const decoded = decodeText(bytes);
  if ("fault" in decoded) {
    const { line, column } = decoded.fault;
    return refuse(
      400,
      `what was sent is no UTF-8 from line ${line}, column ${column} on`,
      decoded.fault,
    );
  }
  const isStill = async (): Promise<boolean> => {
    const there = await bytesOf(file);
    return (there && hashOf(there)) === asked.hash;
  };
  const isSaved = (await isStill()) && (await saveFile(file, bytes, isStill));
  if (isSaved) return context.json({ path, hash: hashOf(bytes) });
  // What is there now goes with the refusal: the reader decides.
  const now = await read(path, file, roots);
  return now instanceof Response ? now : context.json(now ?? { path }, 412);
}

/** One save after the other: between a look at the file and its renaming there is no other of ours. */
function inTurn(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}

export function createEditApi({ token, roots, words, saved }: EditOptions): Hono {
  const api = new Hono();
  const turn = inTurn();
  api.use(async (context, next) => {
    if (isAllowed(context.req.header("authorization"), token)) return next();
    return refuse(403, "open the address that the command line printed: it lets the page edit");
  });
  api.get("/files", async ({ json }) => json({ files: await listFiles(roots()) }));
  api.get("/words", ({ json }) => json(words()));
  api.get("/file", (context) => give(context, roots()));
  api.put(
    "/file",
    bodyLimit({
      maxSize: mostBytes,
      onError: () => refuse(413, `a file of more than ${mostBytes} bytes is not edited here`),
    }),
    async (context) => {
      const response = await turn(() => put(context, roots()));
      if (response.status === 200) saved();
      return response;
    },
  );
  for (const [path, allow] of [
    ["/files", "GET, HEAD"],
    ["/words", "GET, HEAD"],
    ["/file", "GET, HEAD, PUT"],
  ] as const) {
    api.all(path, () => {
      const response = refuse(405, `only ${allow}`);
      response.headers.set("allow", allow);
      return response;
    });
  }
  return api;
}
