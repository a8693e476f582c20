// The brief on one sector: what its templates may see. A project counts wholly under the first sector of its source.
import {
  type ApprovedProject,
  BriefError,
  type Dataset,
  firstSector,
  type Project,
  type ProjectsInSector,
  projectsInSector,
  type RowRef,
} from "@brief/data";
import type { BriefSpec, Language } from "../brief.ts";
import { areaPart } from "./area.ts";
import { asOfDay, citedIds, frameOf } from "./frame.ts";
import { nameFigures } from "./name-figures.ts";
import { approvedRow, citedOfRow, projectList, recordRows } from "./placed-projects.ts";
import { resultsOf } from "./placed-results.ts";
import { priorityPart, publishedPart } from "./portfolio-published.ts";
import { isSome } from "./portfolio-scope.ts";
import { approvedNames, inLanguage, lenderName, lenderShort } from "./portfolio-words.ts";
import { rowsOfProjects } from "./rows-of-projects.ts";
import { sourceRows } from "./sources-text.ts";
import { subjectId } from "./subject-row.ts";

/** `dataset` holds what was known on the as-of day; `spec.parameters.sector` is an id of sectors.csv. */
export function sectorView(dataset: Dataset, spec: BriefSpec) {
  const { language } = spec;
  const id = subjectId(dataset, spec, "sector");
  const found = projectsInSector(dataset, id);
  if (found === undefined) throw new BriefError("unknown-sector", id, "give another sector");
  const facts = nameFigures(spec.id, {
    asOf: asOfDay(spec, dataset),
    sector: { key: id, name: inLanguage(language, found.sector.nameZh, found.sector.nameEn) },
    counts: countsPart(found),
    lenders: lenderRows(found, language),
    hasSeveralLenders: found.lenders.length > 1,
    loans: projectList(found.loanProjects.map((p) => approvedRow(dataset, p, spec))),
    multiProvince: projectList(found.multiProvince.map((p) => approvedRow(dataset, p, spec))),
    grants: projectList(found.grants.map((p) => approvedRow(dataset, p, spec))),
    bars: barsPart(dataset, found, spec),
    second: found.second.map((p) => secondRow(dataset, p, language)),
    proposed: recordRows(dataset, found.proposed.projects, language),
    dropped: recordRows(dataset, found.dropped.projects, language),
    unverified: recordRows(dataset, found.unverified.projects, language),
    ...resultsOf(dataset, found.projects, spec),
    ...publishedFacts(dataset, id, language),
  });
  const cited = citedIds({
    // A count of nothing has no mark.
    ...(facts.counts.hasProjects ? { projects: facts.counts.projects } : {}),
    listed: [...facts.loans.rows, ...facts.multiProvince.rows, ...facts.grants.rows].map(
      citedOfRow,
    ),
    records: [...facts.proposed, ...facts.dropped, ...facts.unverified].map(({ sources }) => ({
      sources,
    })),
    results: facts.results,
    published: publishedCited(facts),
  });
  return {
    ...facts,
    ...areaPart(dataset, spec.language),
    ...frameOf(spec),
    sources: sourceRows(dataset, cited, language),
    hasSources: cited.size > 0,
    uses: usesOf(dataset, found),
  };
}

function countsPart(found: ProjectsInSector) {
  return {
    projects: found.count,
    hasProjects: isSome(found.count),
    loanProjects: found.loanCount,
    hasLoans: isSome(found.loanCount),
    amount: found.amount,
    share: found.share,
    multiProvince: found.multiProvinceCount,
    grants: found.grantCount,
    grantAmount: found.grantAmount,
    second: found.secondCount,
    hasSecond: isSome(found.secondCount),
    proposed: found.proposed.count,
    hasProposed: isSome(found.proposed.count),
    dropped: found.dropped.count,
    hasDropped: isSome(found.dropped.count),
    unverified: found.unverified.count,
    hasUnverified: isSome(found.unverified.count),
  };
}

function lenderRows({ lenders }: ProjectsInSector, language: Language) {
  return lenders.map(({ lender, projects, amount }) => ({
    key: lender.id,
    name: lenderName(lender, language),
    short: lenderShort(lender, language),
    isShortened: lenderName(lender, language) !== lenderShort(lender, language),
    projects,
    amount,
  }));
}

/** Loans of known amount, the largest list first by the order of the dataset; a chart needs three to compare. */
function barsPart(dataset: Dataset, { loanProjects }: ProjectsInSector, spec: BriefSpec) {
  const rows = loanProjects.map((p) => approvedRow(dataset, p, spec));
  const known = rows.filter(({ amount }) => amount.value !== undefined);
  return {
    rows: known.map(({ key, name, amount }) => ({ key, name, amount })),
    has: known.length > 2,
  };
}

/** A project that counts under another sector, and which. */
function secondRow(dataset: Dataset, approved: ApprovedProject, language: Language) {
  const first = firstSector(dataset, approved);
  return {
    ...approvedNames(approved, language),
    first: inLanguage(language, first?.nameZh ?? "其他", first?.nameEn ?? "another sector"),
  };
}

/** What the region's own article publishes on the sector, beside our counts and never added to them. */
function publishedFacts(dataset: Dataset, id: string, language: Language) {
  const { hasPublished } = publishedPart(dataset, language);
  const { priority } = priorityPart(dataset, language);
  return {
    published: {
      isRoads: hasPublished && id === "transport",
      highways: priority.highways,
      highwayLength: priority.highwayLength,
      named: priority.namedHighways,
      hasNamed: priority.namedHighways.length > 0,
      isUrban: hasPublished && id === "urban-development",
      urbanShare: priority.urbanShare,
      isForestry: hasPublished && id === "forestry",
      forestryPrefectures: priority.forestryPrefectures,
      forestryCounties: priority.forestryCounties,
    },
  };
}

function publishedCited<Value>({
  published,
}: {
  readonly published: Readonly<
    Record<"isRoads" | "isUrban" | "isForestry", boolean> &
      Record<"highwayLength" | "urbanShare" | "forestryCounties", Value>
  >;
}): readonly Value[] {
  const { isRoads, highwayLength, isUrban, urbanShare, isForestry, forestryCounties } = published;
  return [
    ...(isRoads ? [highwayLength] : []),
    ...(isUrban ? [urbanShare] : []),
    ...(isForestry ? [forestryCounties] : []),
  ];
}

/** Names, lenders and stages that the brief prints, beside the rows of its figures. */
function usesOf(dataset: Dataset, found: ProjectsInSector): readonly RowRef[] {
  const approved = [...found.projects, ...found.second];
  const projects: readonly Project[] = [
    ...approved.flatMap(({ project, related }) => [project, ...related]),
    ...found.proposed.projects,
    ...found.dropped.projects,
    ...found.unverified.projects,
  ];
  return [...rowsOfProjects(dataset, projects), { table: "sectors", id: found.sector.id }];
}
