// The worker that keeps a site for offline use: its code with the list of the site's files, by hash, put before it.
import { sha256, shortHash } from "../server/addresses.ts";
import type { KeptSite } from "../src/site/kept-site.ts";

export interface OfflineFiles {
  /** What the pages are made of: kept before the worker takes over. */
  readonly pages: ReadonlyMap<string, Uint8Array>;
  /** The briefs: kept when they are opened, or all when that is asked for. File → SHA-256. */
  readonly documents: ReadonlyMap<string, string>;
}

/** @param code of the worker, as it was built */
export function offlineWorker(code: string, { pages, documents }: OfflineFiles): string {
  const hashes = [...pages].map(([file, bytes]) => [file, sha256(bytes)] as const);
  const files = { pages: Object.fromEntries(hashes), documents: Object.fromEntries(documents) };
  // Any other file makes another version: a browser never has parts of two.
  const version = shortHash(JSON.stringify(files));
  const site: KeptSite = { version, ...files };
  return `self.keptSite = ${JSON.stringify(site)};\n${code}`;
}
