// Keeps a published site for offline use. A version is kept whole, each file held against its hash, before it is
// shown, and replaces the one before as a whole: a page never gets parts of two.
import { sha256 } from "../sha256.ts";
import type { Kept, KeptSite, WorkerMessage } from "./kept-site.ts";

// Of a service worker, not of a window.
declare const self: ServiceWorkerGlobalScope & { readonly keptSite: KeptSite };

const { version, pages, documents } = self.keptSite;
const { scope } = self.registration;
/** Other sites of this origin have caches of their own. */
const ours = `brief ${scope} `;
const cacheName = ours + version;
const hashHeader = "x-brief-sha256";
/** As many at once as a server is asked for by a page. */
const atOnce = 6;

const addressOf = (file: string): string =>
  new URL(file.split("/").map(encodeURIComponent).join("/"), scope).href;

/** The file that an address means; undefined for what is no part of this version. */
function fileAt(address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const base = new URL(scope);
  try {
    const [path, root] = [decodeURIComponent(pathname), decodeURIComponent(base.pathname)];
    if (origin !== base.origin || !path.startsWith(root)) return undefined;
    const file = path.slice(root.length).replace(/(^|\/)$/, "$1index.html");
    return Object.hasOwn(pages, file) || Object.hasOwn(documents, file) ? file : undefined;
  } catch {
    return undefined;
  }
}

const hashIn = (file: string): string | undefined => pages[file] ?? documents[file];

/** From the server, and whether it is the file of this version. A redirected answer is made a plain one. */
async function load(file: string) {
  const response = await fetch(addressOf(file), { cache: "no-cache" });
  const bytes = await response.arrayBuffer();
  const hash = await sha256(bytes);
  const headers = new Headers(response.headers);
  headers.set(hashHeader, hash);
  const { status, statusText } = response;
  const isOurs = response.ok && hash === hashIn(file);
  return { response: new Response(bytes, { status, statusText, headers }), isOurs };
}

async function olderCopy(file: string, caches: readonly Cache[]): Promise<Response | undefined> {
  for (const cache of caches) {
    const kept = await cache.match(addressOf(file));
    if (kept?.headers.get(hashHeader) === hashIn(file)) return kept;
  }
  return undefined;
}

async function keep(file: string, cache: Cache, older: readonly Cache[]): Promise<void> {
  const kept = await olderCopy(file, [cache, ...older]);
  if (kept !== undefined) {
    await cache.put(addressOf(file), kept);
    return;
  }
  const { response, isOurs } = await load(file);
  if (!isOurs) throw new Error(`${file} is not that of this version`);
  await cache.put(addressOf(file), response);
}

async function eachAtOnce(files: readonly string[], work: (file: string) => Promise<void>) {
  const waiting = [...files];
  const lane = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) await work(file);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

const olderNames = async (): Promise<readonly string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(ours) && name !== cacheName);

async function install(): Promise<void> {
  const cache = await caches.open(cacheName);
  const older = await Promise.all((await olderNames()).map((name) => caches.open(name)));
  await eachAtOnce(Object.keys(pages), (file) => keep(file, cache, older));
  // Documents that were kept and are the same stay kept.
  for (const file of Object.keys(documents)) {
    const kept = await olderCopy(file, older);
    if (kept !== undefined) await cache.put(addressOf(file), kept);
  }
}

async function activate(): Promise<void> {
  await Promise.all((await olderNames()).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The kept file; else the server's, kept if it is that of this version. */
async function answer(file: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(addressOf(file));
  if (kept !== undefined) return kept;
  const { response, isOurs } = await load(file);
  if (isOurs) await cache.put(addressOf(file), response.clone());
  // The server has gone on to another version: it is looked for, and offered once it is whole.
  else void self.registration.update().catch(() => undefined);
  return response;
}

async function keepAll(tell: (kept: Kept) => void): Promise<void> {
  const cache = await caches.open(cacheName);
  const files = Object.keys(documents);
  let done = 0;
  await eachAtOnce(files, async (file) => {
    await keep(file, cache, []).then(
      () => {
        done += 1;
      },
      () => undefined,
    );
    tell({ done, all: files.length, isOver: false });
  });
  tell({ done, all: files.length, isOver: true });
}

async function countKept(tell: (kept: Kept) => void): Promise<void> {
  const cache = await caches.open(cacheName);
  const files = Object.keys(documents);
  const kept = await Promise.all(files.map((file) => cache.match(addressOf(file))));
  const done = kept.filter((one) => one !== undefined).length;
  tell({ done, all: files.length, isOver: true });
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  const file = fileAt(event.request.url);
  if (file !== undefined) event.respondWith(answer(file));
});
self.addEventListener("message", (event) => {
  // Only pages of this origin can send any.
  const message: WorkerMessage = event.data;
  const tell = (kept: Kept): void => event.ports[0]?.postMessage(kept);
  switch (message.type) {
    case "take-over":
      event.waitUntil(self.skipWaiting());
      return;
    case "keep-all":
      event.waitUntil(keepAll(tell));
      return;
    case "count-kept":
      event.waitUntil(countKept(tell));
      return;
  }
});
