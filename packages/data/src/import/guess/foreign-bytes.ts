// Files that their first bytes tell: known by name, and read by none of our readers.
import type { Foreign } from "./guess-format.ts";

interface Sign {
  /** Characters U+0000 to U+00FF stand for bytes. */
  readonly bytes: string;
  readonly at?: number;
  readonly name: string;
  readonly remedy: string;
}

const unpack = "unpack it and import the file inside";
const asTable = "export it from its programme as CSV UTF-8 or .xlsx";
const retype = "ask the publisher for the figures as a table: CSV or .xlsx";

const signs: readonly Sign[] = [
  { bytes: "%PDF-", name: "a PDF document", remedy: retype },
  { bytes: "%!PS", name: "a PostScript document", remedy: retype },
  { bytes: "{\\rtf", name: "an RTF document", remedy: retype },
  {
    bytes: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    name: "an old Office file (.xls, .doc) or one with a password",
    remedy: "open it in an office programme and save it as .xlsx without a password",
  },
  { bytes: "\x1f\x8b", name: "a gzip file", remedy: unpack },
  { bytes: "BZh", name: "a bzip2 file", remedy: unpack },
  { bytes: "\xfd7zXZ\0", name: "an xz file", remedy: unpack },
  { bytes: "\x28\xb5\x2f\xfd", name: "a Zstandard file", remedy: unpack },
  { bytes: "7z\xbc\xaf\x27\x1c", name: "a 7-Zip archive", remedy: unpack },
  { bytes: "Rar!\x1a\x07", name: "a RAR archive", remedy: unpack },
  { bytes: "ustar", at: 257, name: "a tar archive", remedy: unpack },
  { bytes: "PAR1", name: "a Parquet file", remedy: asTable },
  { bytes: "ARROW1", name: "an Arrow file", remedy: asTable },
  { bytes: "\x89HDF\r\n\x1a\n", name: "an HDF5 file", remedy: asTable },
  { bytes: "SQLite format 3\0", name: "an SQLite database", remedy: asTable },
  { bytes: "Standard Jet DB", at: 4, name: "an Access database", remedy: asTable },
  { bytes: "Standard ACE DB", at: 4, name: "an Access database", remedy: asTable },
  { bytes: "$FL2", name: "an SPSS file", remedy: asTable },
  { bytes: "<stata_dta>", name: "a Stata file", remedy: asTable },
  { bytes: "RDX2\n", name: "an R data file", remedy: asTable },
  { bytes: "RDX3\n", name: "an R data file", remedy: asTable },
  { bytes: "\x89PNG\r\n\x1a\n", name: "a PNG image", remedy: retype },
  { bytes: "\xff\xd8\xff", name: "a JPEG image", remedy: retype },
  { bytes: "GIF8", name: "a GIF image", remedy: retype },
  { bytes: "II*\0", name: "a TIFF image", remedy: retype },
  { bytes: "MM\0*", name: "a TIFF image", remedy: retype },
  { bytes: "WEBP", at: 8, name: "a WebP image", remedy: retype },
  { bytes: "MZ", name: "a Windows programme", remedy: "name the data file" },
  { bytes: "\x7fELF", name: "a programme", remedy: "name the data file" },
  {
    bytes: "version https://git-lfs.github.com/spec",
    name: "a Git LFS pointer in place of the file",
    remedy: "fetch the file itself: git lfs pull",
  },
];

function startsAt(head: Uint8Array, { bytes, at = 0 }: Sign): boolean {
  return (
    head.length >= at + bytes.length &&
    [...bytes].every((character, index) => head[at + index] === character.charCodeAt(0))
  );
}

/** "MZ" and "BZh" are letters too: a table may begin with them. */
function isLettersOnly(head: Uint8Array): boolean {
  return head
    .subarray(0, 512)
    .every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13);
}

export function foreignBytes(head: Uint8Array): Foreign | undefined {
  const sign = signs.find((one) => startsAt(head, one));
  if (sign === undefined) return undefined;
  if (sign.bytes.length < 4 && isLettersOnly(head)) return undefined;
  return { type: "foreign", name: sign.name, remedy: sign.remedy };
}

export function isZip(head: Uint8Array): boolean {
  const [p, k, a, b] = head;
  if (p !== 0x50 || k !== 0x4b) return false;
  // A first entry, an empty archive, or a part of a split one.
  return (a === 3 && b === 4) || (a === 5 && b === 6) || (a === 7 && b === 8);
}
