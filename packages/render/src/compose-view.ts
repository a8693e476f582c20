// Facts and spec → the view of a kind, its figures and the Document that its templates make of it; numbers come later.
import type { Diagnostic, Figure } from "@brief/data";
import type { BriefSpec } from "./brief.ts";
import type { Document } from "./document/model.ts";
import { parseMarkup } from "./document/parse.ts";
import type { Templates } from "./templates/registry.ts";
import { renderMarkup } from "./templates/render-markup.ts";
import type { Facts } from "./view/facts.ts";
import type { Kind } from "./view/kinds.ts";
import { figuresOf } from "./view/name-figures.ts";

export interface ComposedView {
  readonly view: object;
  readonly figures: readonly Figure[];
  readonly document: Document | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export function composeView(
  facts: Facts,
  spec: BriefSpec,
  templates: Templates,
  kind: Kind,
): ComposedView {
  const view = kind.view(facts, spec);
  return { view, figures: figuresOf(view), ...parseView(view, spec, templates) };
}

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
