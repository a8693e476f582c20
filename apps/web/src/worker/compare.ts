// A brief as it is shown, and as it was → which of its figures differ, in words; the older pages, where they are wanted.
import type { Diagnostic } from "@brief/data";
import {
  type BriefSpec,
  builtinKinds,
  type Composition,
  compareBriefs,
  composeBrief,
  displays,
  type FigureChange,
  factsOf,
  figureName,
  figurePlaces,
  hasSubject,
  printPdf,
  type UiLanguage,
  valueWords,
  withoutSince,
} from "@brief/render";
import { adapted } from "../choice.ts";
import { loadMaterial, type Material, openFaces } from "../load-workspace.ts";
import type {
  Compared,
  ComparedFigure,
  CompareReply,
  CompareRequest,
  OlderPages,
  WorkspaceState,
} from "../messages.ts";
import { fetchBase } from "../world.ts";
import { factsFor } from "./facts.ts";
import { isError } from "./make-edition.ts";

/** One of the two: what it is made from, and its brief, where it has it. */
interface Side {
  readonly workspace: WorkspaceState;
  readonly material: Material;
  readonly spec: BriefSpec | undefined;
}

interface Made extends Side {
  readonly spec: BriefSpec;
  readonly composed: Composition;
}

const hasErrors = (found: readonly Diagnostic[]): boolean => found.some(isError);

export async function compare(request: CompareRequest): Promise<CompareReply> {
  const { workspace, spec } = request;
  const now = { workspace, spec, material: await loadMaterial(workspace, [spec]) };
  const old = await olderSide(request, now);
  if (old.material.dataset === undefined || hasErrors(old.workspace.diagnostics)) {
    const diagnostics = [...old.workspace.diagnostics, ...old.material.diagnostics];
    return { type: "refused", side: "old", diagnostics };
  }
  const newer = await compose(now);
  if (newer?.composed.document === undefined || hasErrors(newer.composed.diagnostics)) {
    return { type: "refused", side: "new", diagnostics: newer?.composed.diagnostics ?? [] };
  }
  const older = await compose(old);
  if (older !== undefined && hasErrors(older.composed.diagnostics)) {
    return { type: "refused", side: "old", diagnostics: older.composed.diagnostics };
  }
  const compared = inWords(older, newer, request.uiLanguage);
  const pages = request.print ? await printOlder(older) : undefined;
  return pages === undefined ? compared : { ...compared, older: pages };
}

/** The same brief by the same facts on another day; or as the base has it, with what the reader has chosen otherwise. */
async function olderSide(
  { workspace, spec, against, chosen }: CompareRequest,
  { material }: Side,
): Promise<Side> {
  if (against.type === "day") {
    return { workspace, material, spec: onDay(spec, against.day, material) };
  }
  const base = await fetchBase(against.id);
  const planned = base.briefs.find(
    ({ id, language }) => id === spec.id && language === spec.language,
  );
  return {
    workspace: base,
    material: await loadMaterial(base, [planned ?? spec]),
    spec: planned && adapted(planned, chosen),
  };
}

/** Undefined where its subject was not known yet. What is told since a later day is not told of an earlier one. */
function onDay(spec: BriefSpec, day: string, material: Material): BriefSpec | undefined {
  const { dataset, kinds } = material;
  const kind = Object.hasOwn(kinds, spec.kind) ? kinds[spec.kind] : undefined;
  const dated = { ...spec, asOf: day };
  if (dataset !== undefined && !hasSubject(factsOf(dataset, day).known, dated, kind?.subject)) {
    return undefined;
  }
  const isLater = (spec.parameters["since"] ?? "") >= day;
  return isLater && spec.kind !== "change" ? withoutSince(dated) : dated;
}

/** As the command line composes it; undefined where the side has no such brief. */
async function compose({ workspace, material, spec }: Side): Promise<Made | undefined> {
  const { dataset, templates, kinds } = material;
  if (spec === undefined || dataset === undefined) return undefined;
  const facts = factsFor(dataset, material, { specs: workspace.briefs, day: spec.asOf });
  const composed = await composeBrief(facts, spec, templates, kinds);
  return { workspace, material, spec, composed };
}

function editionOf(made: Made | undefined): Parameters<typeof compareBriefs>[1] {
  const { document, figures, factsHash } = made?.composed ?? {};
  if (made === undefined || document === undefined || factsHash === undefined) return [];
  return [{ language: made.spec.language, document, figures: figures ?? [], factsHash }];
}

function inWords(older: Made | undefined, newer: Made, language: UiLanguage): Compared {
  const { spec } = newer;
  const { status, figures, touched } = compareBriefs(spec.id, editionOf(older), editionOf(newer));
  const { document } = newer.composed;
  const printed = document === undefined ? 0 : displays(document).size;
  const nameOf = createNames([newer, older], language);
  const standing = figures.filter(({ kind }) => kind !== "vanished");
  return {
    type: "compared",
    status,
    isTouched: touched.length > 0,
    figures: figures.map((change) => ({
      ...toldChange(change, spec, language),
      name: nameOf(change.id),
    })),
    unchanged: printed - standing.length,
    days: { old: older?.spec.asOf ?? null, new: spec.asOf },
  };
}

/** A figure's name in the page's language; one that is gone has the older edition's words. */
function createNames(
  [newer, older]: readonly [Made, Made | undefined],
  language: UiLanguage,
): (id: string) => string {
  const sides = [newer, older].flatMap((made) => {
    const { document } = made?.composed ?? {};
    if (made?.material.dataset === undefined || document === undefined) return [];
    return [{ made, dataset: made.material.dataset, places: figurePlaces(document) }];
  });
  return (id) => {
    const side = sides.find(({ places }) => places.has(id)) ?? sides[0];
    if (side === undefined) return id;
    const { made, dataset, places } = side;
    const headings = { [made.spec.language]: places.get(id) ?? [] };
    const isShipped = Object.hasOwn(builtinKinds, made.spec.kind);
    return figureName(id, dataset, { isShipped, headings })[language];
  };
}

/** The words that are printed; where both sides print the same of different values, the values besides. */
function toldChange(
  { id, kind, old, new: now, percent, points }: FigureChange,
  { language }: BriefSpec,
  uiLanguage: UiLanguage,
): Omit<ComparedFigure, "name"> {
  const printed = [old, now].map((side) => side?.display[language] ?? "");
  const isSame = kind === "changed" && printed[0] === printed[1];
  const words = (side: typeof old) => {
    const display = side?.display[language] ?? "";
    return isSame && side
      ? [
          display,
          valueWords({ ...side.figure, value: side.figure.value ?? null }, uiLanguage),
        ].join(" · ")
      : display;
  };
  return {
    id,
    kind,
    ...(old === undefined ? {} : { old: words(old) }),
    ...(now === undefined ? {} : { new: words(now) }),
    ...(percent === undefined ? {} : { percent }),
    ...(points === undefined ? {} : { points }),
  };
}

/** Undefined where there was no such brief. */
async function printOlder(older: Made | undefined): Promise<OlderPages | undefined> {
  const { document } = older?.composed ?? {};
  if (older === undefined || document === undefined) return undefined;
  const { workspace, spec, composed } = older;
  const fonts = await openFaces(workspace.faces);
  const { bytes, pages, places } = await printPdf(document, spec, fonts, composed);
  return bytes && { pdf: new Uint8Array(bytes), pages, places };
}
