// The project sheet: what its templates may see of one project.
import type { Dataset, Quantity, RowRef } from "@brief/data";
import type { BriefSpec, LocalText } from "../brief.ts";
import { areaPart } from "./area.ts";
import { unhashed } from "./edition.ts";
import { formOf } from "./form.ts";
import { figuresOf, nameFigures } from "./name-figures.ts";
import { projectBasis } from "./project-basis.ts";
import { type ProjectContext, projectContext, standingOf, toText } from "./project-context.ts";
import { projectDates } from "./project-dates.ts";
import { dayQuantity } from "./project-days.ts";
import { projectDifferences, questionRows } from "./project-differences.ts";
import { disbursement, principal, projectFinance } from "./project-finance.ts";
import { projectIdentity, projectStatus } from "./project-identity.ts";
import { placeRows, projectPlaces } from "./project-places.ts";
import { projectResults } from "./project-results.ts";
import { sheetSources } from "./project-sources.ts";

/** `dataset` holds what was known on the as-of day; `spec.parameters.project` is an id or key. */
export function projectView(dataset: Dataset, spec: BriefSpec) {
  const context = projectContext(dataset, spec);
  const { type: moneyKind, amount } = principal(context);
  const { rows: statusRows, ...status } = projectStatus(context);
  const facts = nameFigures(spec.id, {
    asOf: asOfDay(context),
    identity: projectIdentity(context),
    standing: standingOf(context.lines),
    moneyKind,
    amount,
    status,
    finance: projectFinance(context),
    disbursement: disbursement(context),
    dates: projectDates(context),
    places: projectPlaces(context),
    results: projectResults(context),
    differences: projectDifferences(context),
    basis: projectBasis(context),
  });
  const cited = citedIds(facts, context);
  return {
    ...facts,
    ...areaPart(dataset, spec.language),
    issuer: issuerWords(spec),
    form: formOf(spec),
    edition: { hash: unhashed, version: spec.version },
    sources: sheetSources(dataset, cited, spec.language),
    uses: [...statusRows, ...usedRows(context, cited)],
  };
}
export type ProjectView = ReturnType<typeof projectView>;

/** The day is the brief's own; it is known from the newest source of the project. */
function asOfDay(context: ProjectContext): Quantity {
  const newest = context.dataset.sources
    .filter((s) => context.project.sources.includes(s.id) && s.published !== undefined)
    .toSorted((a, b) => ((a.published ?? "") < (b.published ?? "") ? 1 : -1))[0];
  if (newest === undefined) return dayQuantity(context.spec.asOf, [], []);
  const row = { table: "sources", id: newest.id };
  return dayQuantity(context.spec.asOf, [row], [{ id: newest.id }]);
}

function issuerWords({ issuer, language }: BriefSpec) {
  const local = (text: LocalText | undefined) => toText(text?.[language]);
  return { unit: local(issuer.unit), mark: local(issuer.mark), contact: local(issuer.contact) };
}

/** Every source of the project, and those that only a figure, a row or an open question cites. */
function citedIds(facts: object, context: ProjectContext): ReadonlySet<string> {
  return new Set([
    ...context.project.sources,
    ...figuresOf(facts).flatMap((figure) => figure.sources.map(({ id }) => id)),
    ...sourcesOfRows(facts),
  ]);
}

function sourcesOfRows(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === "source" && typeof inner === "string") return [inner];
    if (name !== "sources" || !Array.isArray(inner)) return sourcesOfRows(inner);
    return inner.flatMap((citation: { id?: unknown }) =>
      typeof citation.id === "string" ? [citation.id] : [],
    );
  });
}

/** Names, places and stages that the sheet prints, beside the rows of its figures. */
function usedRows(context: ProjectContext, cited: ReadonlySet<string>): readonly RowRef[] {
  const { dataset, project, lines } = context;
  const refs = (table: string, ids: readonly string[]) => ids.map((id) => ({ table, id }));
  const ofProject = <T extends { readonly id: string; readonly project: string }>(
    rows: readonly T[],
  ) => rows.filter((row) => row.project === project.id).map((row) => row.id);
  const lenders = [project.lender, ...lines.flatMap((l) => [l.lender, l.administrator])];
  return [
    ...refs("projects", [project.id]),
    ...refs("finance-lines", ofProject(lines)),
    ...refs("organisations", [...new Set(lenders.filter((id) => id !== undefined))]),
    ...refs("conflicts", ofProject(dataset.conflicts)),
    ...refs("sources", [...cited]),
    ...refs(
      "sectors",
      dataset.sectors.filter((s) => hasSector(context, s.id)).map((s) => s.id),
    ),
    ...placeRows(context),
    ...questionRows(context),
  ];
}

function hasSector({ dataset, project }: ProjectContext, sector: string): boolean {
  return dataset.allocations.some((a) => a.project === project.id && a.target === sector);
}
