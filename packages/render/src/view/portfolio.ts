// The portfolio brief: what its templates may see. One section of the outline a part, in the order of the outline.
import {
  approvedProjects,
  type Dataset,
  headlineTotals,
  type Quantity,
  type RowRef,
} from "@brief/data";
import type { BriefSpec, Language } from "../brief.ts";
import { areaPart } from "./area.ts";
import { asOfDay, citedIds, frameOf } from "./frame.ts";
import { nameFigures } from "./name-figures.ts";
import { conflictsPart } from "./portfolio-conflicts.ts";
import { placesPart } from "./portfolio-places.ts";
import { pipelinePart, projectsPart } from "./portfolio-projects.ts";
import { debtPart, priorityPart, publishedPart } from "./portfolio-published.ts";
import { scopePart } from "./portfolio-scope.ts";
import { approvalsPart, lendersPart, sectorsPart, statusPart } from "./portfolio-totals.ts";
import { untypedPart } from "./portfolio-untyped.ts";
import { missing } from "./portfolio-words.ts";
import { sourceRows } from "./sources-text.ts";

/** `dataset` holds what was known on the as-of day. */
export function portfolioView(dataset: Dataset, spec: BriefSpec) {
  const { language } = spec;
  const { scope } = scopePart(dataset, language);
  const published = publishedPart(dataset, language);
  const lenders = lendersPart(dataset, language);
  const sectors = sectorsPart(dataset, language);
  const facts = nameFigures(spec.id, {
    asOf: asOfDay(spec, dataset),
    headline: publicTotals(dataset),
    scope,
    ...published,
    ...lenders,
    ...sectors,
    ...priorityPart(dataset, language),
    ...placesPart(dataset, language),
    ...approvalsOf(dataset, language),
    ...statusPart(dataset, language),
    ...supervisionPart(dataset),
    ...pipelinePart(dataset, language),
    ...debtPart(dataset),
    ...conflictsPart(dataset, language),
    ...projectsPart(dataset, language),
    ...untypedPart(dataset, language),
  });
  return {
    ...facts,
    hasKeyFigures: published.hasPublished || scope.hasProjects,
    hasLenderNote:
      scope.hasApart || lenders.blended.length > 0 || lenders.lenderTotal.rounding.exists,
    hasSectorNote: scope.hasApart || sectors.sectorTotal.rounding.exists,
    hasSectorSource: scope.hasLoanAmount || sectors.apart.hasSources,
    ...areaPart(dataset, spec.language),
    ...frameOf(spec),
    sources: sourceRows(dataset, citedIds(facts), language),
    uses: usedRows(dataset),
  };
}
export type PortfolioView = ReturnType<typeof portfolioView>;

/** Without the unverified: they stand in their list and in no count. */
export function publicTotals(dataset: Dataset) {
  const { projects, loanProjects, loanAmount, multiProvince, grants, ...apart } =
    headlineTotals(dataset);
  const { doubtful } = apart;
  const proposed = { projects: apart.proposed.projects };
  const dropped = { projects: apart.dropped.projects };
  return { projects, loanProjects, loanAmount, multiProvince, grants, proposed, dropped, doubtful };
}

function approvalsOf(dataset: Dataset, language: Language) {
  const { approvals } = approvalsPart(dataset, language);
  const { hasMultiProvince, hasAnyGrant } = scopePart(dataset, language).scope;
  const hasNote = hasMultiProvince || hasAnyGrant || approvals.hasUndatedLoans;
  return { approvals: { ...approvals, hasNote } };
}

/** A sensitive fact: what was done and on which day, by the lender's own statement. */
function supervisionPart(dataset: Dataset) {
  const isTold = approvedProjects(dataset).some(({ project }) => project.sources.includes("wbs19"));
  const statement = isTold ? dataset.sources.find((source) => source.id === "wbs19") : undefined;
  const date: Quantity =
    statement?.published === undefined
      ? missing("date", "date")
      : {
          type: "date",
          unit: "date",
          value: statement.published,
          qualifier: "exact",
          rows: [{ table: "sources", id: statement.id }],
          sources: [{ id: statement.id }],
        };
  return { hasSupervision: date.value !== undefined, supervision: { date } };
}

/** Names, places and stages that the brief prints or counts by, beside the rows of its figures. */
export function usedRows(dataset: Dataset): readonly RowRef[] {
  const refs = (table: string, rows: readonly { readonly id: string }[]): RowRef[] =>
    rows.map(({ id }) => ({ table, id }));
  const approved = new Set(approvedProjects(dataset).map((p) => p.project.id));
  return [
    ...refs("projects", dataset.projects),
    ...refs("finance-lines", dataset.financeLines),
    ...refs("organisations", dataset.organisations),
    ...refs("sectors", dataset.sectors),
    ...refs(
      "allocations",
      dataset.allocations.filter((row) => approved.has(row.project)),
    ),
    ...refs("conflicts", dataset.conflicts),
    // Sources come with the figures that cite them.
    ...dataset.regions
      .filter((region) => region.level !== "county")
      .map((region) => ({ table: "regions", id: region.code })),
  ];
}
