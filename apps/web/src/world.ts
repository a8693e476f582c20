// The page's outside: what it fetches, what it is told. Addresses are relative, so any path will do.
import type { CompiledTemplate } from "@brief/render";
import type { WorkspaceState } from "./messages.ts";

// This code lies one folder below the page, in the page's own script and in the worker's alike. Named apart from
// `new URL`: written as one, Vite takes it for a file to be built in.
const here = import.meta.url;
export const base = new URL("../", here);

export function addressOf(path: string): URL {
  return new URL(path, base);
}

async function get(path: string): Promise<Response> {
  const response = await fetch(addressOf(path));
  if (!response.ok) throw new Error(`${path}: the server answered ${response.status}`);
  return response;
}

export async function fetchWorkspace(): Promise<WorkspaceState> {
  return (await get("workspace.json")).json();
}

/** Something to compare with, as the server offers it. */
export async function fetchBase(id: string): Promise<WorkspaceState> {
  return (await get(`bases/${encodeURIComponent(id)}/state.json`)).json();
}

export async function fetchBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await get(path)).arrayBuffer());
}

/** A template comes compiled, as a module of our own origin: the page never compiles. */
export async function fetchTemplate(address: string): Promise<CompiledTemplate> {
  const module: { default: CompiledTemplate } = await import(
    /* @vite-ignore */ new URL(address, base).href
  );
  return module.default;
}

/**
 * Calls back with the workspace's revision: at once, after each change, and when the server is back.
 * @param read whenever files were read anew, where they may be edited
 */
export function onRevision(told: (revision: string) => void, read: () => void): void {
  const events = new EventSource(new URL("events", base));
  events.addEventListener("revision", ({ data }: MessageEvent<string>) => told(data));
  events.addEventListener("files", read);
}

const families = { serif: "Noto Serif SC", sans: "Noto Sans SC" } as const;

/** The pack's faces for the page's own text and the HTML edition; the browser fetches those it uses. */
export function registerFaces(faces: WorkspaceState["faces"]): void {
  for (const [face, address] of Object.entries(faces)) {
    const [slot, weight] = face.split("-");
    const family = slot === "serif" || slot === "sans" ? families[slot] : undefined;
    if (family === undefined || weight === undefined) continue;
    const source = `url("${new URL(address, base)}")`;
    document.fonts.add(new FontFace(family, source, { weight, display: "swap" }));
  }
}
