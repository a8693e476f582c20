// Whatever is painted belongs to a tag or is an artifact.
import { type Owner, ownerOf, visitContent } from "../../read/content.ts";
import type { PdfPage } from "../../read/pages.ts";
import type { PdfRule } from "../finished-file.ts";

const painting = new Set("f F f* B B* b b* S s sh Do Tj TJ ' \" BI".split(" "));

/** The operators that paint outside of all sequences, each once. */
function unmarked({ content }: PdfPage): readonly string[] {
  const found = new Set<string>();
  const owners: Owner[] = [];
  visitContent(content, (operation) => {
    const { operator } = operation;
    if (operator === "BDC" || operator === "BMC") owners.push(ownerOf(operation));
    else if (operator === "EMC") owners.pop();
    else if (painting.has(operator) && owners.every(({ type }) => type === "none")) {
      found.add(operator);
    }
  });
  return [...found];
}

export const pdfContentMarked: PdfRule = {
  id: "pdf-content-marked",
  clause: "ISO 32000-1 14.8.2.2",
  remedy: "build the brief again; a programme that it went through has drawn on its pages",
  check({ pages }) {
    return pages.flatMap((page) =>
      unmarked(page).map((found) => ({
        message: "something is painted that belongs to no tag and is no artifact",
        page: page.number,
        found,
      })),
    );
  },
};
