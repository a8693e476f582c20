// Document + theme → pages, ready to be drawn.
import type { Diagnostic } from "@brief/data";
import type { Document } from "../document/model.ts";
import type { Theme } from "../theme/theme.ts";
import type { Composer } from "../typeset/line.ts";
import { fillPages } from "./fill-pages.ts";
import { addFurniture } from "./furniture.ts";
import { checkPageLimit } from "./page-limit.ts";
import type { Page } from "./strip.ts";
import { toStrips } from "./to-strips.ts";

export interface Layout {
  readonly pages: readonly Page[];
  readonly diagnostics: readonly Diagnostic[];
}

export function layout(document: Document, theme: Theme, composer: Composer): Layout {
  const stripped = toStrips(document, theme, composer);
  const filled = fillPages(stripped.sections, stripped.notes);
  const furnished = addFurniture(filled.pages, document, theme, composer);
  return {
    pages: furnished.pages,
    diagnostics: [
      ...stripped.diagnostics,
      ...filled.diagnostics,
      ...furnished.diagnostics,
      ...checkPageLimit(filled.pages, document, theme),
    ],
  };
}
