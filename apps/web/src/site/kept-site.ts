// What the service worker is told of its site, and what the pages and the worker say to each other.

/** File → SHA-256, named from the site's folder. */
export interface KeptSite {
  /** Another for every set of files. */
  readonly version: string;
  readonly pages: Readonly<Record<string, string>>;
  readonly documents: Readonly<Record<string, string>>;
}

export type WorkerMessage =
  /** Take over now: the page is told, and loads itself anew. */
  | { readonly type: "take-over" }
  /** Keep every document; answered on the port. */
  | { readonly type: "keep-all" }
  /** Answered on the port at once. */
  | { readonly type: "count-kept" };

export interface Kept {
  readonly done: number;
  readonly all: number;
  readonly isOver: boolean;
}
