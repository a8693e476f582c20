// Document + theme → pages, ready to be drawn: laid again until what the pages tell is what was printed on them.
import type { Diagnostic } from "@brief/data";
import type { Document } from "../document/model.ts";
import type { PrintedNumbers } from "../document/with-numbers.ts";
import type { Theme } from "../theme/theme.ts";
import type { Composer } from "../typeset/line.ts";
import { fillPages } from "./fill-pages.ts";
import { addFurniture } from "./furniture.ts";
import { firstDifference, firstPageless, type Known, nothingKnown, readKnown } from "./known.ts";
import { checkPageLimit } from "./page-limit.ts";
import type { Page } from "./strip.ts";
import { toStrips } from "./to-strips.ts";

export interface Layout {
  readonly pages: readonly Page[];
  /** What stands on the pages where the document names a page or a note of a page. */
  readonly numbers: PrintedNumbers;
  readonly diagnostics: readonly Diagnostic[];
}

/** Two passes settle nearly every document; numbers of another width may turn a line over once more. */
const mostPasses = 5;

export function layout(document: Document, theme: Theme, composer: Composer): Layout {
  const look = theme.looks[document.language];
  let known = nothingKnown;
  for (let pass = 1; ; pass += 1) {
    const laid = layOnce(document, theme, composer, known);
    const found = readKnown(laid.pages, document, look);
    const unsettled = firstDifference(known, found);
    if (unsettled !== undefined && pass < mostPasses) {
      known = found;
      continue;
    }
    const furnished = addFurniture(laid.pages, document, theme, composer);
    const wrong = unsettled ?? firstPageless(found);
    return {
      pages: furnished.pages,
      numbers: found,
      diagnostics: [
        ...laid.diagnostics,
        ...furnished.diagnostics,
        ...checkPageLimit(laid.pages, document, theme),
        ...reportUnsettled(wrong),
      ],
    };
  }
}

function layOnce(document: Document, theme: Theme, composer: Composer, known: Known) {
  const { notes } = theme.looks[document.language];
  const stripped = toStrips(document, theme, composer, known);
  const filled = fillPages(stripped.sections, stripped.notes, notes.leadPt);
  return { pages: filled.pages, diagnostics: [...stripped.diagnostics, ...filled.diagnostics] };
}

/** A number on these pages is wrong: they are not to be printed. */
function reportUnsettled(path: string | undefined): readonly Diagnostic[] {
  if (path === undefined) return [];
  const diagnostic: Diagnostic = {
    rule: "pages-unsettled",
    severity: "error",
    message: "the number of a page or note moves what it counts each time it is printed",
    place: { path },
    remedy: "start a page before it with <page-break/>, or reword the line that names it",
  };
  return [diagnostic];
}
