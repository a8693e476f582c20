// A brief is no form: no fields, no XFA.
import type { PdfRule } from "../finished-file.ts";

export const pdfNoForms: PdfRule = {
  id: "pdf-no-forms",
  clause: "ISO 19005-3 6.4",
  remedy: "build the brief again; a programme that it went through has added a form",
  check({ file }) {
    if (!file.catalog.has("AcroForm")) return [];
    const isXfa = file.entries(file.catalog.get("AcroForm")).has("XFA");
    return [{ message: isXfa ? "the file holds an XFA form" : "the file holds a form" }];
  },
};
