// A built workspace → all files of its site beside the briefs: the list, the feed, the app, the worker for offline use.

import { appFolder, facesSheet, feedName, pageName, workerName } from "./addresses.ts";
import { type AppContent, appFiles, facesSheet as facesText, utf8 } from "./app-files.ts";
import { readBuiltApp } from "./built-app.ts";
import { type FeedOptions, feed } from "./feed.ts";
import { indexPage } from "./index-page.ts";
import type { Listing } from "./listing.ts";
import { offlineWorker } from "./offline.ts";

export { pageName } from "./addresses.ts";
export { readBuiltApp } from "./built-app.ts";
export {
  type EditionChange,
  type Facet,
  type FacetName,
  facetNames,
  type ListedBrief,
  type ListedEdition,
  type Listing,
  type Words,
} from "./listing.ts";

export interface Site {
  /** Files of the built page's folder. */
  readonly built: ReadonlyMap<string, Uint8Array>;
  readonly app: AppContent;
  readonly listing: Listing;
  readonly feed: FeedOptions;
  /** SHA-256 of each document by its file, and how large it is. */
  readonly documents: ReadonlyMap<string, { readonly sha256: string; readonly bytes: number }>;
}

/** Their names never change: whoever publishes into a folder finds out beforehand whether they are free. */
export const fixedNames: readonly string[] = [
  pageName,
  feedName,
  workerName,
  facesSheet,
  `${appFolder}${pageName}`,
  `${appFolder}workspace.json`,
];

const inApp = (file: string): string => `${appFolder}${file}`;

/** In the order in which they are written: what names a file comes after it. */
export function composeSite(site: Site): ReadonlyMap<string, Uint8Array> {
  const { app, listing, documents } = site;
  const built = readBuiltApp(site.built);
  const documentBytes = [...documents.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  const list = indexPage(listing, {
    script: inApp(built.listScript),
    styles: built.listStyles.map(inApp),
    documentBytes,
  });
  const pages = new Map([
    ...[...appFiles(built.files, app)].map(([file, bytes]) => [inApp(file), bytes] as const),
    [facesSheet, utf8(facesText(app.faces))],
    [feedName, utf8(feed(listing, site.feed))],
    [pageName, utf8(list)],
  ]);
  const hashes = new Map([...documents].map(([file, { sha256 }]) => [file, sha256]));
  return new Map([
    ...pages,
    [workerName, utf8(offlineWorker(built.worker, { pages, documents: hashes }))],
  ]);
}
