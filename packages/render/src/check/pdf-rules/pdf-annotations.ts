// What is laid over a page is printed with it, and never hidden.
import { nameOf, numberOf } from "../../read/objects.ts";
import { annotationsOf, type PdfRule } from "../finished-file.ts";

/** ISO 32000-1 table 165. */
const print = 4;
/** Invisible, Hidden, NoView, ToggleNoView. */
const hiding = 1 | 2 | 32 | 256;

export const pdfAnnotations: PdfRule = {
  id: "pdf-annotations",
  clause: "ISO 19005-3 6.3",
  remedy: "build the brief again; a programme that it went through has changed its links",
  check(finished) {
    return annotationsOf(finished).flatMap(({ page, object, entries }) => {
      const subtype = nameOf(entries.get("Subtype"));
      if (subtype !== "Link") {
        return [
          { message: "what lies over the page is no link", page, object, found: subtype ?? "" },
        ];
      }
      const flags = numberOf(entries.get("F")) ?? 0;
      const isShown = (flags & print) !== 0 && (flags & hiding) === 0;
      return isShown ? [] : [{ message: "a link is hidden, or not printed", page, object }];
    });
  },
};
