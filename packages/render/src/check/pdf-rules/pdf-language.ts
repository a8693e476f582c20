// The file says in which language it is.
import { textOf } from "../../read/objects.ts";
import type { PdfRule } from "../finished-file.ts";

export const pdfLanguage: PdfRule = {
  id: "pdf-language",
  clause: "ISO 32000-1 14.9.2",
  remedy: "build the brief again; a programme that it went through has changed its catalog",
  check({ file }) {
    const found = textOf(file.resolve(file.catalog.get("Lang"))) ?? "";
    if (/^[a-z]{2}(-[A-Z]{2})?$/.test(found)) return [];
    return [{ message: "the file does not say in which language it is", found, expected: "zh-CN" }];
  },
};
