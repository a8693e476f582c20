// Nothing happens by itself when the file or a page is opened, closed or printed.
import { dictionariesOf, type PdfRule } from "../finished-file.ts";

export const pdfNoTriggers: PdfRule = {
  id: "pdf-no-triggers",
  clause: "ISO 19005-3 6.5.2",
  remedy: "build the brief again; a programme that it went through has added an action",
  check: ({ file }) =>
    dictionariesOf(file)
      .filter(({ entries }) => entries.has("AA"))
      .map(({ object }) => ({ message: "an object has actions that start by themselves", object })),
};
