// Whoever goes from link to link by the tab key goes in reading order.
import { nameOf } from "../../read/objects.ts";
import type { PdfRule } from "../finished-file.ts";

export const pdfTabOrder: PdfRule = {
  id: "pdf-tab-order",
  clause: "ISO 32000-1 12.5.1",
  remedy: "build the brief again; a programme that it went through has changed its pages",
  check({ file, pages }) {
    return pages
      .filter(({ entries }) => file.items(entries.get("Annots")).length > 0)
      .filter(({ entries }) => nameOf(entries.get("Tabs")) !== "S")
      .map(({ number }) => ({ message: "its links are not in reading order", page: number }));
  },
};
