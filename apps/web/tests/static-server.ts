// A plain server of static files under a path of its own, as a publisher's would be; it may be stopped.
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";
import { afterAll } from "vitest";

const mediaTypes: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".csv": "text/csv",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".mjs": "text/javascript",
  ".pdf": "application/pdf",
  ".ttf": "font/ttf",
  ".xml": "application/atom+xml",
};

export interface StaticServer {
  /** Of the folder, with its slash. */
  readonly address: string;
  stop(): Promise<void>;
}

const running = new Set<Server>();

function close(server: Server): Promise<void> {
  running.delete(server);
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}

afterAll(async () => {
  await Promise.all([...running].map(close));
});

async function fileAt(folder: string, path: string): Promise<Uint8Array | undefined> {
  const file = resolve(join(folder, path.replace(/(^|\/)$/, "$1index.html")));
  if (!file.startsWith(resolve(folder) + sep)) return undefined;
  return readFile(file).catch(() => undefined);
}

/** @param path as "/a/b/报告/" */
export async function serveFolder(folder: string, path: string): Promise<StaticServer> {
  const server = createServer(async ({ url = "/" }, response) => {
    const asked = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const bytes = asked.startsWith(path)
      ? await fileAt(folder, asked.slice(path.length))
      : undefined;
    const name = asked.endsWith("/") ? "index.html" : asked;
    const type = mediaTypes[extname(name)] ?? "application/octet-stream";
    response.writeHead(bytes === undefined ? 404 : 200, { "content-type": type });
    response.end(bytes ?? "not found");
  });
  running.add(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  // A server on TCP: its address is one.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${encodeURI(path)}`,
    stop: () => close(server),
  };
}
