// The card: what its templates may see. Five figures, a chart, a map and three sentences out of the portfolio's parts.
import { compareDecimals, type Dataset } from "@brief/data";
import type { BriefSpec } from "../brief.ts";
import { areaPart } from "./area.ts";
import { originsPart } from "./card-origins.ts";
import { unhashed } from "./edition.ts";
import { formOf } from "./form.ts";
import { asOfDay, issuerWords } from "./frame.ts";
import { figuresOf, nameFigures } from "./name-figures.ts";
import { publicTotals, usedRows } from "./portfolio.ts";
import { placesPart } from "./portfolio-places.ts";
import { publishedPart } from "./portfolio-published.ts";
import { isSome } from "./portfolio-scope.ts";
import { approvalsPart, lendersPart, sectorsPart } from "./portfolio-totals.ts";

/** `dataset` holds what was known on the as-of day. */
export function cardView(dataset: Dataset, spec: BriefSpec) {
  const { language } = spec;
  const published = publishedPart(dataset, language);
  const lenders = mainLenders(dataset, spec);
  const periods = periodsPart(dataset, spec);
  const map = mapPart(dataset, spec);
  const headline = headlinePart(dataset);
  const facts = {
    asOf: asOfDay(spec, dataset),
    headline,
    hasKeyFigures: published.hasPublished || headline.hasProjects,
    hasBothSorts: published.hasPublished && headline.hasProjects,
    hasPublished: published.hasPublished,
    published: published.published,
    plan: { loans: published.plan.loans },
    sectors: leadingSector(dataset, spec),
    lenders,
    ...periods,
    ...map,
    // One alone stands beside the sentences: across the page it would be too tall.
    hasOneChart: periods.approvals.hasPeriods !== map.places.hasPrefectures,
    hasSentences: lenders.length > 0 || periods.approvals.isSaid || map.places.hasPrefectures,
  };
  // The day rests on the newest source, which need not say anything else here.
  const { asOf: _, ...said } = facts;
  const cited = citedIn(nameFigures(spec.id, said));
  const first = citedIn(nameFigures(spec.id, published));
  const origins = originsPart(dataset, { cited, first }, language);
  return {
    ...nameFigures(spec.id, { ...facts, ...origins }),
    ...areaPart(dataset, spec.language),
    issuer: issuerWords(spec),
    form: formOf(spec),
    edition: { hash: unhashed, version: spec.version },
    uses: usedRows(dataset),
  };
}

function headlinePart(dataset: Dataset) {
  const { projects, loanProjects, loanAmount, multiProvince } = publicTotals(dataset);
  return {
    projects,
    hasProjects: isSome(projects),
    loanAmount,
    hasLoans: isSome(loanProjects),
    hasMultiProvince: isSome(multiProvince.projects),
    multiProvince: { projects: multiProvince.projects },
  };
}

function mainLenders(dataset: Dataset, { language }: BriefSpec) {
  return lendersPart(dataset, language)
    .lenders.filter((row) => !row.isAgency)
    .map(({ key, name, short, projects, amount }) => ({ key, name, short, projects, amount }));
}

/** The sector with the most loan commitments; none where no loan has a sector. */
function leadingSector(dataset: Dataset, { language }: BriefSpec) {
  return sectorsPart(dataset, language)
    .sectors.slice(0, 1)
    .filter((row) => row.leads && row.key !== "unclassified")
    .map(({ key, name, share }) => ({ key, name, share }));
}

/** Loans by the plan period of their approval; the largest dated one is said if it is one alone, and the undated. */
function periodsPart(dataset: Dataset, { language }: BriefSpec) {
  const { periods, agencies, hasPeriods } = approvalsPart(dataset, language).approvals;
  const dated = periods
    .filter((period) => period.isDated)
    .toSorted((a, b) => compareDecimals(b.amount.value ?? "0", a.amount.value ?? "0"));
  const [most, next] = dated;
  const isAlone = most !== undefined && most.amount.value !== next?.amount.value;
  const hasUndated = periods.some((period) => !period.isDated);
  return {
    approvals: {
      hasPeriods,
      isSaid: isAlone || hasUndated,
      hasBoth: isAlone && hasUndated,
      agencies,
      periods: periods.map((period) => ({ ...period, isLargest: isAlone && period === most })),
    },
  };
}

/** Projects of each prefecture that a source names, and how many are placed. */
function mapPart(dataset: Dataset, { language }: BriefSpec) {
  const { prefectures, places } = placesPart(dataset, language);
  const { placed, distinctPrefectures, hasPrefectures, others, hasOthers } = places;
  const { isOnePrefecture, isOnePlaced, hasShared } = places;
  return {
    prefectures: prefectures.map(({ key, name, projects }) => ({ key, name, projects })),
    places: {
      placed,
      distinctPrefectures,
      hasPrefectures,
      isOnePrefecture,
      isOnePlaced,
      hasShared,
      others,
      hasOthers,
    },
  };
}

function citedIn(facts: object): ReadonlySet<string> {
  return new Set(figuresOf(facts).flatMap((figure) => figure.sources.map(({ id }) => id)));
}
