// The brief on one prefecture: what its templates may see. Amounts are said only where they are the prefecture's alone.
import {
  type ApprovedProject,
  BriefError,
  type Dataset,
  estimatedPrefecturesOf,
  type ProjectsInPrefecture,
  projectsInPrefecture,
  type Region,
  type RowRef,
} from "@brief/data";
import type { BriefSpec, Language } from "../brief.ts";
import { countSources } from "./count-sources.ts";
import { asOfDay, citedIds, frameOf } from "./frame.ts";
import { nameFigures } from "./name-figures.ts";
import { dayWords } from "./official.ts";
import { approvedRow, citedOfRow, partners, projectList, recordRows } from "./placed-projects.ts";
import { resultsOf } from "./placed-results.ts";
import { isSome } from "./portfolio-scope.ts";
import { approvedNames, inLanguage, regionName, toText } from "./portfolio-words.ts";
import { rowsOfProjects } from "./rows-of-projects.ts";
import { sourceRows } from "./sources-text.ts";
import { subjectId } from "./subject-row.ts";

/** `dataset` holds what was known on the as-of day; `spec.parameters.prefecture` is a code of GB/T 2260. */
export function prefectureView(dataset: Dataset, spec: BriefSpec) {
  const { language } = spec;
  const code = subjectId(dataset, spec, "prefecture");
  const here = projectsInPrefecture(dataset, code);
  if (here === undefined) throw new BriefError("unknown-prefecture", code, "give another code");
  const facts = nameFigures(spec.id, {
    asOf: asOfDay(spec, dataset),
    place: placeWords(here.region, language),
    counts: { ...countsPart(here), consulted: countSources(dataset.sources, "document") },
    exclusive: projectList(here.exclusive.projects.map((p) => approvedRow(dataset, p, spec))),
    shared: projectList(here.shared.projects.map((p) => sharedRow(dataset, p, here.region, spec))),
    estimated: here.estimated.projects.map((p) => estimatedRow(dataset, p, language)),
    hasEstimated: here.estimated.projects.length > 0,
    proposed: recordRows(dataset, here.proposed.projects, language),
    hasProposed: here.proposed.projects.length > 0,
    dropped: recordRows(dataset, here.dropped.projects, language),
    hasDropped: here.dropped.projects.length > 0,
    counties: here.counties.regions.map((region) => nameRow(region, language)),
    hasCounties: here.counties.regions.length > 0,
    ...resultsOf(dataset, here.exclusive.projects, spec),
    apart: apartPart(dataset, here.region, language),
    tiles: tilesPart(dataset, here, language),
  });
  const cited = citedIds({
    // A count of nothing has no mark.
    ...(facts.counts.hasProjects ? { projects: facts.counts.projects } : {}),
    ...(facts.hasCounties ? { counties: facts.counts.counties } : {}),
    listed: [...facts.exclusive.rows, ...facts.shared.rows].map(citedOfRow),
    records: [...facts.estimated, ...facts.proposed, ...facts.dropped].map(({ sources }) => ({
      sources,
    })),
    results: facts.results,
  });
  return {
    ...facts,
    ...frameOf(spec),
    sources: sourceRows(dataset, cited, language),
    hasSources: cited.size > 0,
    uses: usesOf(dataset, here),
  };
}

function placeWords(region: Region, language: Language) {
  const { nameZh, nameEn, code } = region;
  return {
    key: code,
    code,
    name: inLanguage(language, nameZh, nameEn ?? nameZh),
    short: regionName(region, language),
    hasEdition: region.edition !== undefined,
    edition: toText(region.edition && dayWords(region.edition, language)),
    hasFormer: region.formerCode !== undefined && region.validFrom !== undefined,
    formerCode: toText(region.formerCode),
    validFrom: toText(region.validFrom),
  };
}

const nameRow = (region: Region, language: Language) => ({
  key: region.code,
  name: inLanguage(language, region.nameZh, region.nameEn ?? region.nameZh),
});

function countsPart({ count, exclusive, shared, counties, ...rest }: ProjectsInPrefecture) {
  return {
    projects: count,
    hasProjects: isSome(count),
    exclusive: exclusive.count,
    hasExclusive: isSome(exclusive.count),
    loans: exclusive.loans,
    hasLoans: exclusive.projects.some(({ standing }) => standing === "loan"),
    grants: exclusive.grants,
    grantProjects: exclusive.grantProjects,
    hasGrants: isSome(exclusive.grantProjects),
    shared: shared.count,
    hasShared: isSome(shared.count),
    sharedLoans: shared.loans,
    counties: counties.count,
    estimated: rest.estimated.count,
    unplaced: rest.unplaced.count,
    hasUnplaced: isSome(rest.unplaced.count),
    proposed: rest.proposed.count,
    dropped: rest.dropped.count,
  };
}

function sharedRow(dataset: Dataset, approved: ApprovedProject, region: Region, spec: BriefSpec) {
  const others = partners(dataset, approved, { region, language: spec.language });
  return {
    ...approvedRow(dataset, approved, spec),
    others,
    hasOthers: others.length > 0,
  };
}

/** The places of its route, this one among them. */
function estimatedRow(dataset: Dataset, approved: ApprovedProject, language: Language) {
  return {
    ...approvedNames(approved, language),
    regions: estimatedPrefecturesOf(dataset, approved).map((region) => ({
      key: region.code,
      name: regionName(region, language),
    })),
    sources: approved.project.sources.map((id) => ({ id })),
  };
}

/** Prefectures that lie within this one's name and are reported on their own (GB/T 2260: 塔城、阿勒泰 under 伊犁州). */
const within: Readonly<Record<string, readonly string[]>> = { "654000": ["654200", "654300"] };

function apartPart(dataset: Dataset, { code }: Region, language: Language) {
  const codes = within[code] ?? [];
  const regions = dataset.regions.filter((region) => codes.includes(region.code));
  return { regions: regions.map((region) => nameRow(region, language)), has: regions.length > 0 };
}

/** This prefecture and those it shares projects with are marked. */
function tilesPart(dataset: Dataset, { region }: ProjectsInPrefecture, language: Language) {
  return dataset.regions
    .filter(({ level }) => level === "prefecture")
    .map((one) => ({
      key: one.code,
      name: regionName(one, language),
      series: one === region ? "touched" : "untouched",
    }));
}

/** Names, places and stages that the brief prints, beside the rows of its figures. */
function usesOf(dataset: Dataset, here: ProjectsInPrefecture): readonly RowRef[] {
  const approved = [
    ...here.exclusive.projects,
    ...here.shared.projects,
    ...here.estimated.projects,
  ];
  const projects = approved.flatMap(({ project, related }) => [project, ...related]);
  return rowsOfProjects(dataset, [
    ...projects,
    ...here.proposed.projects,
    ...here.dropped.projects,
  ]);
}
