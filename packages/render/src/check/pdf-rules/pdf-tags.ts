// The file says that it is tagged, and has tags: one document, with elements under it.
import type { Fault, PdfRule } from "../finished-file.ts";

export const pdfTags: PdfRule = {
  id: "pdf-tags",
  clause: "ISO 32000-1 14.7.1 and 14.8.1",
  remedy: "build the brief again; a programme that it went through has taken its tags away",
  check({ file, tags }): readonly Fault[] {
    const isMarked = file.entries(file.catalog.get("MarkInfo")).get("Marked") === true;
    const [root, ...more] = tags;
    const isWhole = root?.role === "Document" && root.children.length > 0 && more.length === 0;
    return [
      ...(isMarked ? [] : [{ message: "the file does not say that it is tagged" }]),
      ...(isWhole ? [] : [{ message: "there is no tag tree of one document" }]),
    ];
  },
};
