// Every code that is drawn means a text: what is seen can be searched, copied and heard.

import { shownCodes, visitContent } from "../../read/content.ts";
import { nameOf } from "../../read/objects.ts";
import type { PdfPage } from "../../read/pages.ts";
import type { Fault, PdfRule } from "../finished-file.ts";

/** Two bytes a code. */
function codesIn(bytes: string): readonly number[] {
  return Array.from({ length: bytes.length >> 1 }, (_, index) => {
    return 256 * bytes.charCodeAt(2 * index) + bytes.charCodeAt(2 * index + 1);
  });
}

export interface DrawnCode {
  readonly face: string;
  readonly code: number;
}

/** Each code of each face that a page draws, once. */
export function codesOf({ content }: PdfPage): readonly DrawnCode[] {
  const seen = new Map<string, DrawnCode>();
  let face = "";
  visitContent(content, (operation) => {
    if (operation.operator === "Tf") face = nameOf(operation.operands[0]) ?? "";
    for (const code of shownCodes(operation).flatMap(codesIn)) {
      seen.set(`${face} ${code}`, { face, code });
    }
  });
  return [...seen.values()];
}

export const pdfFontsToUnicode: PdfRule = {
  id: "pdf-fonts-to-unicode",
  clause: "ISO 19005-3 6.2.11.7.2",
  remedy: "build the brief again; a programme that it went through has changed a face",
  check({ pages }): readonly Fault[] {
    return pages.flatMap((page) =>
      codesOf(page)
        // Glyph 0 is another rule's.
        .filter(({ face, code }) => code !== 0 && !page.faces.get(face)?.get(code))
        .map(({ face, code }) => ({
          message: "a code that is drawn means no text",
          page: page.number,
          found: `${face} ${code}`,
        })),
    );
  },
};
