// Where the files of a store lie under their names: a folder that machines share, or a bucket.

export const isBucket = (store: string): boolean => store.startsWith("s3://");

export interface Shelf {
  /** Undefined where there is none. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** Whole, or not at all. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** What who waits for a file lets pass between two looks, at least. */
  readonly lookMs: number;
}
