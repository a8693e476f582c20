// A composed Document → what its wording breaks: each finding with its node and, where known, its template place.
import type { Dataset, Diagnostic, Figure, Place } from "@brief/data";
import type { Document, NodePath } from "../document/model.ts";
import { isExempt, namesIn } from "./exempt.ts";
import { readWords } from "./read-words.ts";
import { type Composed, type Hit, passageAt, type Rule } from "./rule.ts";
import { wordingRules } from "./rules.ts";

export interface Linted {
  readonly figures: readonly Figure[];
  readonly facts: Dataset;
  /** What {{literal}} printed. */
  readonly literals: ReadonlySet<string>;
}

interface Node {
  readonly path: NodePath;
  readonly place?: Place;
}

const isNode = (value: object): value is Node => "path" in value && typeof value.path === "string";

/** The place of the node at a path, or of the nearest one around it. */
function placeOf(document: Document, path: NodePath): Place {
  let place: Place = {};
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (isNode(value)) {
      const isAround = path === value.path || path.startsWith(`${value.path}.`);
      if (isAround && value.place !== undefined) place = value.place;
    }
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(document.blocks);
  return place;
}

const shown = 60;

/** One line of what was found. */
export function excerpt(text: string): string {
  const line = text.replaceAll("\n", " ").trim();
  return line.length > shown ? `${line.slice(0, shown)}…` : line;
}

function toDiagnostic(composed: Composed, rule: Rule, hit: Hit): Diagnostic {
  const path = passageAt(composed, hit.from)?.path ?? "";
  const found = excerpt(composed.text.slice(hit.from, hit.to));
  return {
    rule: rule.id,
    severity: rule.severity,
    message: `${found === "" ? "an empty cell" : `"${found}"`} ${hit.says ?? rule.says}`,
    place: { ...placeOf(composed.document, path), path },
    found,
    remedy: rule.remedy,
  };
}

export function lintDocument(document: Document, linted: Linted): readonly Diagnostic[] {
  const composed = readWords(document, linted.figures, linted.facts);
  let names: readonly string[] | undefined;
  const isOurs = (hit: Hit) => {
    names ??= [...linted.literals, ...namesIn(linted.facts)];
    return !isExempt(composed, hit, names);
  };
  const rules = wordingRules.filter((rule) => rule.languages?.includes(document.language) ?? true);
  return rules.flatMap((rule) => {
    const inWords = rule.inWords?.(composed).filter(isOurs) ?? [];
    const hits = [...inWords, ...(rule.inDocument?.(composed) ?? [])];
    return hits.map((hit) => toDiagnostic(composed, rule, hit));
  });
}
