// A file's bytes → the answer that carries them, by the kind of file.
import { hashOfBytes, shortHash } from "./addresses.ts";

const mediaTypes = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".mjs", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".csv", "text/csv; charset=utf-8"],
  [".ttf", "font/ttf"],
]);

export const notFound = (): Response => new Response("not found", { status: 404 });

export function respond(body: Uint8Array | string | undefined, extension: string): Response {
  const type = mediaTypes.get(extension);
  if (body === undefined || type === undefined) return notFound();
  return new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: { "content-type": type },
  });
}

/** A browser keeps it: another content has another address. */
export function respondForGood(body: Uint8Array | string | undefined, extension: string): Response {
  const response = respond(body, extension);
  if (response.ok) response.headers.set("cache-control", "public, max-age=31536000, immutable");
  return response;
}

/** Only under the hash of what it is. */
export function respondUnder(hash: string, body: Uint8Array | string, extension: string): Response {
  const found = typeof body === "string" ? shortHash(body) : hashOfBytes(body);
  return found === hash ? respondForGood(body, extension) : notFound();
}
