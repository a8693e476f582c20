// Document + theme → pages, ready to be drawn: laid again until what the pages tell is what was printed on them.
import type { Diagnostic } from "@brief/data";
import type { Document } from "../document/model.ts";
import type { PrintedNumbers } from "../document/with-numbers.ts";
import type { NoteLook, Theme } from "../theme/theme.ts";
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
  const { numbering } = theme.looks[document.language].notes;
  const first = settle(numbering, { document, theme, composer });
  // Numbers that change with the page may push the very lines that they stand in from page to page and back.
  const isRestless = numbering === "page" && first.unsettled !== undefined;
  const settled = isRestless ? settle("document", { document, theme, composer }) : first;
  const { laid, known, unsettled } = settled;
  const furnished = addFurniture(laid.pages, document, theme, composer);
  return {
    pages: furnished.pages,
    numbers: known,
    diagnostics: [
      ...laid.diagnostics,
      ...furnished.diagnostics,
      ...checkPageLimit(laid.pages, document, theme),
      ...(isRestless && unsettled === undefined ? [countedThrough(first.unsettled ?? "")] : []),
      ...reportUnsettled(unsettled ?? firstPageless(known)),
    ],
  };
}

interface Material {
  readonly document: Document;
  readonly theme: Theme;
  readonly composer: Composer;
}

/** Lays again with what the last pages told, until they tell the same. */
function settle(numbering: NoteLook["numbering"], { document, theme, composer }: Material) {
  let known = nothingKnown;
  for (let pass = 1; ; pass += 1) {
    const laid = layOnce(document, theme, composer, known);
    const found = readKnown(laid.pages, document, numbering);
    const unsettled = firstDifference(known, found);
    if (unsettled === undefined || pass === mostPasses) return { laid, known: found, unsettled };
    known = found;
  }
}

function layOnce(document: Document, theme: Theme, composer: Composer, known: Known) {
  const { notes } = theme.looks[document.language];
  const stripped = toStrips(document, theme, composer, known);
  const filled = fillPages(stripped.sections, stripped.notes, notes.leadPt);
  return { pages: filled.pages, diagnostics: [...stripped.diagnostics, ...filled.diagnostics] };
}

function countedThrough(path: string): Diagnostic {
  return {
    rule: "notes-counted-through",
    severity: "note",
    message:
      "counted anew on each page, the notes would move from page to page: they count through",
    place: { path },
    remedy: "mark fewer notes on a page, or say in the text what they say",
  };
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
