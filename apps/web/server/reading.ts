// The workspace as it was last read, read again when it is told to; each new revision is announced.
import { lookAtFiles } from "./look-at-files.ts";
import { type PreviewSnapshot, type Revision, toRevision } from "./snapshot.ts";

export interface Reading {
  current(): Revision;
  /** Of the last workspace that could be opened: a table is mended where it stands, though it be broken. */
  datasetFolder(): string;
  again(): void;
  onRevision(told: (id: string) => void): void;
  /** After each reading of changed files, whether it found something new or not. */
  onRead(told: () => void): void;
  /** When nothing more is being read. */
  done(): Promise<void>;
}

export interface ReadingOptions {
  readonly read: () => Promise<PreviewSnapshot>;
  /** What it is read from. */
  readonly watched: readonly string[];
}

export async function createReading({ read, watched }: ReadingOptions): Promise<Reading> {
  let seen: string | undefined = await lookAtFiles(watched);
  let revision = toRevision(await read());
  let { datasetFolder } = revision.snapshot;
  let tell = (_: string): void => undefined;
  let tellRead = (): void => undefined;
  const reread = async (): Promise<void> => {
    const next = toRevision(await read());
    if (next.snapshot.dataset.size > 0) datasetFolder = next.snapshot.datasetFolder;
    if (next.id === revision.id) return;
    revision = next;
    tell(next.id);
  };
  /** A save of the page's own is told of by the watch as well: it has been read by then. */
  const rereadChanged = async (): Promise<void> => {
    // Looked at before they are read: what is written meanwhile is seen the next time.
    const now = await lookAtFiles(watched);
    if (now === seen) return;
    seen = undefined;
    await reread().finally(tellRead);
    seen = now;
  };
  // One at a time, and one that waits for all that ask meanwhile.
  let reading = Promise.resolve();
  let isWaiting = false;
  return {
    current: () => revision,
    datasetFolder: () => datasetFolder,
    again() {
      if (isWaiting) return;
      isWaiting = true;
      reading = reading
        .then(() => {
          isWaiting = false;
          return rereadChanged();
        })
        // One that fails (a file on its way) keeps what was; the next change tries again.
        .catch(() => undefined);
    },
    onRevision(told) {
      tell = told;
    },
    onRead(told) {
      tellRead = told;
    },
    done: () => reading,
  };
}
