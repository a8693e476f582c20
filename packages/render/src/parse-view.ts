// A view → the Document that the templates of its kind make of it; numbers come later.
import type { BriefSpec } from "./brief.ts";
import { parseMarkup } from "./document/parse.ts";
import type { Templates } from "./templates/registry.ts";
import { renderMarkup } from "./templates/render-markup.ts";

export function parseView(view: object, spec: BriefSpec, templates: Templates) {
  const { kind, language } = spec;
  const { markup, literals, diagnostics } = renderMarkup({ templates, kind, language, view });
  if (markup === undefined) return { document: undefined, literals, diagnostics };
  const parsed = parseMarkup(markup, language);
  return {
    document: parsed.document,
    literals,
    diagnostics: [...diagnostics, ...parsed.diagnostics],
  };
}
