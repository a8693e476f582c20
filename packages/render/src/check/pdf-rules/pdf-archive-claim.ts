// The XMP packet claims PDF/A-3b, in clear: an archive finds it without unpacking the file.
import type { PdfRule } from "../finished-file.ts";
import { readXmp } from "./xmp.ts";

export const pdfArchiveClaim: PdfRule = {
  id: "pdf-archive-claim",
  clause: "ISO 19005-3 6.6.2 and 6.6.4",
  remedy: "build the brief again; a programme that it went through has changed its metadata",
  check({ file }) {
    const xmp = readXmp(file);
    if (xmp === undefined)
      return [{ message: "there is no XMP packet that can be read as it stands" }];
    const found = `${xmp.get("pdfaid:part") ?? ""}${xmp.get("pdfaid:conformance") ?? ""}`;
    if (found === "3B") return [];
    return [{ message: "the XMP packet does not claim PDF/A-3b", found, expected: "3B" }];
  },
};
