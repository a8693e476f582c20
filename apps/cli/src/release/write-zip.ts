// Files as they come → one ZIP, chunk by chunk; the same files give the same bytes wherever and whenever it is made.
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

export interface ZipWriter {
  /** The whole file; PDFs are packed already. */
  add(file: string, bytes: Uint8Array): void;
  end(): void;
}

export function writeZip(write: (chunk: Uint8Array) => void): ZipWriter {
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    write(chunk);
  });
  return {
    add(file, bytes) {
      const entry = file.endsWith(".pdf")
        ? new ZipPassThrough(file)
        : new ZipDeflate(file, { level: 6 });
      // Zip keeps local time: the first day that it knows, wherever this runs.
      entry.mtime = new Date(1980, 0, 1);
      zip.add(entry);
      entry.push(bytes, true);
    },
    end: () => zip.end(),
  };
}
