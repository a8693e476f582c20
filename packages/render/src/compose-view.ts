// Facts and spec → the view of a kind, its figures and the Document that its templates make of it; numbers come later.
import type { Diagnostic, Figure } from "@brief/data";
import type { BriefSpec } from "./brief.ts";
import type { Document } from "./document/model.ts";
import { parseView } from "./parse-view.ts";
import type { Templates } from "./templates/registry.ts";
import type { Facts } from "./view/facts.ts";
import type { Kind } from "./view/kinds.ts";
import { figuresOf } from "./view/name-figures.ts";
import { viewOf } from "./view-with-changes.ts";

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
  const view = viewOf(facts, spec, templates, kind);
  return { view, figures: figuresOf(view), ...parseView(view, spec, templates) };
}
