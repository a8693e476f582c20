// Files that stay open, and are read where they are asked.
import { fstatSync, openSync, readSync } from "node:fs";
import { BriefError } from "@brief/data";

export interface OpenFile {
  readonly length: number;
  /** From `start` up to `end`. */
  read(start: number, end: number): Uint8Array;
}

/** Open as long as the programme runs: few are, and a file that is put in its place later is another. */
const openFiles = new Map<string, OpenFile>();

export function openFile(path: string): OpenFile {
  const known = openFiles.get(path);
  if (known !== undefined) return known;
  const file = openForReading(path);
  const opened = {
    length: fstatSync(file).size,
    read: (start: number, end: number) => readRange(file, path, start, end),
  };
  openFiles.set(path, opened);
  return opened;
}

function readRange(file: number, path: string, start: number, end: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(end - start);
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(file, bytes, at, bytes.length - at, start + at);
    if (read === 0) throw unreadable(path, new RangeError(`it ends before byte ${end}`));
    at += read;
  }
  return bytes;
}

export function openForReading(path: string): number {
  try {
    return openSync(path, "r");
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

export function unreadable(path: string, cause: unknown): BriefError {
  return new BriefError(
    "file-unreadable",
    `cannot read "${path}"`,
    "check that the file is there and may be read",
    cause,
  );
}
