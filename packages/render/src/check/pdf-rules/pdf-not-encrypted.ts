// What is encrypted cannot be kept: nobody may have the key.
import type { PdfRule } from "../finished-file.ts";

export const pdfNotEncrypted: PdfRule = {
  id: "pdf-not-encrypted",
  clause: "ISO 19005-3 6.1.3",
  remedy: "take the encryption off, or build the brief again",
  check: ({ file }) => (file.trailer.has("Encrypt") ? [{ message: "the file is encrypted" }] : []),
};
