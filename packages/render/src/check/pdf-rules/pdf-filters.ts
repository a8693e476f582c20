// Streams are packed by Flate alone: LZW is not allowed, and we write nothing else. None lies outside the file.
import { nameOf } from "../../read/objects.ts";
import { dictionariesOf, type PdfRule } from "../finished-file.ts";

export const pdfFilters: PdfRule = {
  id: "pdf-filters",
  clause: "ISO 19005-3 6.1.7",
  remedy: "build the brief again; a programme that it went through has packed it anew",
  check({ file }) {
    return dictionariesOf(file).flatMap(({ entries, object, isStream }) => {
      if (!isStream) return [];
      if (entries.has("F") || entries.has("FFilter")) {
        return [{ message: "a stream lies outside the file", object }];
      }
      const filter = file.resolve(entries.get("Filter"));
      if (filter === null || nameOf(filter) === "FlateDecode") return [];
      const found = nameOf(filter) ?? "several";
      return [
        { message: "a stream is packed by another filter", object, found, expected: "FlateDecode" },
      ];
    });
  },
};
