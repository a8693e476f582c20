// The first line says PDF 1.7, the second holds bytes over 127, so that no transfer takes the file for text.
import type { PdfRule } from "../finished-file.ts";

export const pdfHeader: PdfRule = {
  id: "pdf-header",
  clause: "ISO 19005-3 6.1.2",
  remedy: "build the brief again; a programme that it went through has changed its head",
  check({ file: { bytes } }) {
    const head = String.fromCharCode(...bytes.subarray(0, 20));
    const first = /^%PDF-1\.[0-7](?:\r\n|\n|\r)/.exec(head)?.[0];
    if (first === undefined)
      return [{ message: "the file does not begin with %PDF-1.n", found: head }];
    const comment = bytes.subarray(first.length, first.length + 5);
    const isBinary = comment[0] === 37 && comment.subarray(1).every((byte) => byte > 127);
    return isBinary ? [] : [{ message: "the second line is no comment of four bytes over 127" }];
  },
};
