// The trailer gives the file its identity, twice: when it was made, and when it was changed.
import { bytesOf } from "../../read/objects.ts";
import type { PdfRule } from "../finished-file.ts";

export const pdfIdentity: PdfRule = {
  id: "pdf-identity",
  clause: "ISO 19005-3 6.1.3",
  remedy: "build the brief again; a programme that it went through has taken its /ID away",
  check({ file }) {
    const parts = file.items(file.trailer.get("ID")).map(bytesOf);
    const isWhole = parts.length === 2 && parts.every((part) => (part ?? "").length >= 16);
    return isWhole ? [] : [{ message: "the trailer has no /ID of two strings of sixteen bytes" }];
  },
};
