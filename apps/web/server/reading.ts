// The workspace as it was last read, read again when it is told to; each new revision is announced.
import { type PreviewSnapshot, type Revision, toRevision } from "./snapshot.ts";

export interface Reading {
  current(): Revision;
  /** Of the last workspace that could be opened: a table is mended where it stands, though it be broken. */
  datasetFolder(): string;
  again(): void;
  onRevision(told: (id: string) => void): void;
  /** After each reading, whether it found something new or not. */
  onRead(told: () => void): void;
  /** When nothing more is being read. */
  done(): Promise<void>;
}

export async function createReading({
  read,
}: {
  readonly read: () => Promise<PreviewSnapshot>;
}): Promise<Reading> {
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
          return reread().finally(tellRead);
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
