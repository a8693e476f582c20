// The briefs of a workspace composed by the facts of two days → which of them are touched, and by which figures.
import { type BriefSpec, withoutSince } from "./brief.ts";
import { movedFigures } from "./brief-moves.ts";
import { type ComposedView, composeView } from "./compose-view.ts";
import { compareBriefs } from "./diff/brief-changes.ts";
import type { Templates } from "./templates/registry.ts";
import { unhashed } from "./view/edition.ts";
import { type Facts, olderFacts } from "./view/facts.ts";
import { builtinKinds, type Kinds } from "./view/kinds.ts";
import { hasSubject } from "./view/subject-row.ts";
import type { Touched, TouchedSince } from "./view/touched.ts";

export interface Briefs {
  readonly specs: readonly BriefSpec[];
  readonly templates: Templates;
  readonly kinds?: Kinds;
}

/** These facts, with what their briefs are: composed once for each earlier day that is asked for, and only then. */
export function withBriefs(facts: Facts, briefs: Briefs): Facts {
  const answers = new Map<string, readonly Touched[]>();
  const touched: TouchedSince = (day) => {
    const known = answers.get(day) ?? touchedSince(facts, briefs, day);
    answers.set(day, known);
    return known;
  };
  const hasNotice = (day: string) =>
    briefs.specs.some(({ kind, parameters }) => kind === "change" && parameters["since"] === day);
  return { ...facts, touched, hasNotice };
}

/** One edition of each brief: its figures are those of the others. Notices of changes are no part of what they tell. */
function touchedSince(facts: Facts, briefs: Briefs, day: string): readonly Touched[] {
  const first = new Map<string, BriefSpec>();
  for (const spec of briefs.specs) {
    if (spec.kind !== "change" && !first.has(spec.id)) first.set(spec.id, spec);
  }
  return [...first.values()].flatMap((spec) => {
    const one = touch(facts, briefs, { spec: withoutSince(spec), day });
    return one === undefined ? [] : [{ ...one, spec }];
  });
}

interface Asked {
  readonly spec: BriefSpec;
  readonly day: string;
}

/** Undefined where the newer edition cannot be composed: its own build says why. */
function touch(
  facts: Facts,
  { templates, kinds = builtinKinds }: Briefs,
  { spec, day }: Asked,
): Touched | undefined {
  const kind = Object.hasOwn(kinds, spec.kind) ? kinds[spec.kind] : undefined;
  if (kind === undefined) return undefined;
  const now = composedOrNot(() => composeView(facts, spec, templates, kind));
  if (now?.document === undefined) return undefined;
  const older = olderFacts(facts, day);
  const isThere = hasSubject(older.known, spec, kind.subject);
  const old = isThere ? composedOrNot(() => composeView(older, spec, templates, kind)) : undefined;
  const edition = ({ document, figures }: ComposedView) =>
    document === undefined
      ? []
      : [{ language: spec.language, document, figures, factsHash: unhashed }];
  const compared = compareBriefs(spec.id, old === undefined ? [] : edition(old), edition(now));
  const { status, touched } = compared;
  const moved = movedFigures(compared);
  if (status === "added") return { spec, status, figures: moved };
  const isSame = touched.length === 0;
  return { spec, status: isSame ? "same" : moved.length > 0 ? "figures" : "words", figures: moved };
}

/** A fault of another brief is told when that brief is made, and takes no notice with it. */
function composedOrNot(compose: () => ComposedView): ComposedView | undefined {
  try {
    return compose();
  } catch {
    return undefined;
  }
}
