// The bytes of a ZIP file → its entries by the central directory, and the bytes of one, unpacked piece by piece.
// APPNOTE 6.3.10 §4.3. A small file may unpack to gigabytes: what the directory says is limited, and counted again.
import { Inflate } from "fflate";
import { UnreadableFile } from "../unreadable.ts";
import { crc32 } from "./crc32.ts";

interface ZipEntry {
  readonly name: string;
  readonly stored: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Of its local header. */
  readonly offset: number;
}

export interface Zip {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

const mostUnpacked = 100_000_000;
const mostRatio = 100;
/** Unpacks to four megabytes at most: counting after each is soon enough. */
const packedPiece = 4096;

export function openZip(bytes: Uint8Array, file: string): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view, file);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw damaged(file);
    const entry = directoryEntry(view, at, file);
    entries.set(entry.name, entry);
    at += [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 46);
  }
  limitUnpacked([...entries.values()], bytes.length, file);
  return { file, bytes, entries };
}

/** The record at the end of the file, after which a comment may stand. */
function endOfDirectory(view: DataView, file: string): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  // The old binary format, and what Office wraps an encrypted workbook in.
  if (view.byteLength > 8 && view.getUint32(0) === 0xd0cf11e0) {
    const message = "the file is an old .xls workbook, or is protected by a password";
    throw unreadable(file, message, "save it as .xlsx without a password");
  }
  throw unreadable(
    file,
    "the file is no .xlsx workbook",
    "save the table as .xlsx or as CSV UTF-8",
  );
}

function directoryEntry(view: DataView, at: number, file: string): ZipEntry {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const start = at + 46;
  const nameEnd = start + view.getUint16(at + 28, true);
  if (nameEnd > view.byteLength) throw damaged(file);
  if ((flags & 1) !== 0 || (method !== 0 && method !== 8)) {
    const message = "the workbook is encrypted, or packed in a way that no office programme writes";
    throw unreadable(file, message, "save it again as .xlsx without a password");
  }
  return {
    name: new TextDecoder().decode(
      new Uint8Array(view.buffer, view.byteOffset + start, nameEnd - start),
    ),
    stored: method === 0,
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

function limitUnpacked(entries: readonly ZipEntry[], size: number, file: string): void {
  const sum = entries.reduce((total, entry) => total + entry.unpacked, 0);
  if (sum <= mostUnpacked && sum <= mostRatio * size) return;
  const message = `the workbook unpacks to "${sum}" bytes, more than ${mostUnpacked} or ${mostRatio} times its size`;
  throw unreadable(
    file,
    message,
    "save the sheet alone as CSV UTF-8, or delete empty formatted rows",
  );
}

/** The bytes of a part; undefined if there is none of the name. */
export function unpack(zip: Zip, name: string): Iterable<Uint8Array> | undefined {
  const entry = zip.entries.get(name);
  return entry === undefined ? undefined : checked(zip, entry);
}

function* checked(zip: Zip, entry: ZipEntry): Generator<Uint8Array, void, undefined> {
  let [count, crc] = [0, 0];
  const packed = packedBytes(zip, entry);
  for (const piece of entry.stored ? [packed] : inflated(packed, zip.file)) {
    count += piece.length;
    // The directory may lie, but not to any use.
    if (count > entry.unpacked) throw damaged(zip.file);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (count !== entry.unpacked || crc !== entry.crc) throw damaged(zip.file);
}

function packedBytes({ bytes, file }: Zip, { offset, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50)
    throw damaged(file);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw damaged(file);
  return bytes.subarray(start, start + packed);
}

function* inflated(packed: Uint8Array, file: string): Generator<Uint8Array, void, undefined> {
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length; at += packedPiece) {
    try {
      inflate.push(packed.subarray(at, at + packedPiece), at + packedPiece >= packed.length);
    } catch (cause) {
      throw damaged(file, cause);
    }
    const ready = pieces;
    pieces = [];
    yield* ready;
  }
}

function damaged(file: string, cause?: unknown): UnreadableFile {
  const remedy = "open it in an office programme and save it again, or fetch it again";
  return unreadable(file, "the workbook is damaged: its parts do not unpack", remedy, cause);
}

function unreadable(
  file: string,
  message: string,
  remedy: string,
  cause?: unknown,
): UnreadableFile {
  return new UnreadableFile({
    rule: "open-workbook",
    severity: "error",
    message,
    place: { file },
    remedy,
    ...(cause === undefined ? {} : { cause }),
  });
}
