// No glyph stands for "there is no glyph".
import type { PdfRule } from "../finished-file.ts";
import { codesOf } from "./pdf-fonts-to-unicode.ts";

export const pdfNoNotdef: PdfRule = {
  id: "pdf-no-notdef",
  clause: "ISO 19005-3 6.2.11.8",
  remedy: "write another character for the one that no face has; brief check names it",
  check({ pages }) {
    return pages.flatMap((page) =>
      codesOf(page)
        .filter(({ code }) => code === 0)
        .map(({ face }) => ({
          message: "a missing glyph is drawn",
          page: page.number,
          found: face,
        })),
    );
  },
};
