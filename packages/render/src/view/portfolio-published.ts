// What the region's own article and its repayment notice publish; never added to computed totals.
import {
  type Aggregate,
  type ApprovedProject,
  aggregateRow,
  beneficiaryQuantity,
  countCounties,
  currentValue,
  type Dataset,
  findAggregate,
  isLoan,
  lenderOf,
  matchedProjects,
  outputQuantity,
  type Quantity,
  sumAmounts,
} from "@brief/data";
import type { Language } from "../brief.ts";
import {
  approvedNames,
  inLanguage,
  lenderShort,
  missing,
  projectNames,
} from "./portfolio-words.ts";

export function publishedPart(dataset: Dataset, language: Language) {
  const count = (id: string, unit: string): Quantity =>
    findAggregate(dataset, id) ?? missing("count", unit);
  return {
    hasPublished: findAggregate(dataset, "seed.cum.projects") !== undefined,
    published: {
      publisher: publisherOf(dataset, "seed.cum.projects", language),
      startYear: findAggregate(dataset, "seed.cum.start-year") ?? missing("date", "date"),
      projects: count("seed.cum.projects", "project"),
      prefectures: count("seed.cum.prefectures", "prefecture"),
      counties: count("seed.cum.counties", "county"),
      sectors: sectorNames(dataset, "seed.cum.sectors", language),
    },
    plan: {
      projects: count("seed.fyp14.projects", "project"),
      prefectures: count("seed.fyp14.prefectures", "prefecture"),
      counties: count("seed.fyp14.counties", "county"),
      loans: findAggregate(dataset, "seed.fyp14.loan-total") ?? missing("money", "CNY"),
      sectors: sectorNames(dataset, "seed.fyp14.sectors", language),
    },
  };
}

/** Who published the article; empty where none is there, as nothing is then said of it. */
function publisherOf(dataset: Dataset, aggregate: string, language: Language): string {
  const id = dataset.aggregates.find((row) => row.id === aggregate)?.source;
  const source = dataset.sources.find((row) => row.id === id);
  if (source === undefined) return "";
  const { publisher, publisherZh, publisherRu } = source;
  return inLanguage(language, publisherZh, publisher, publisherRu);
}

/** The seven subjects of the article, each with its published figures and the projects they are read as. */
export function priorityPart(dataset: Dataset, language: Language) {
  const count = (id: string, unit: string): Quantity =>
    findAggregate(dataset, id) ?? missing("count", unit);
  const corridor = corridorProjects(dataset, language);
  const urbanShare = findAggregate(dataset, "seed.urban.share") ?? missing("ratio", "1");
  const matched = (id: string) =>
    matchedProjects(dataset, id).map(({ approved }) => matchRow(dataset, approved, language));
  return {
    priority: {
      highways: count("seed.roads.count", "highway"),
      highwayLength: findAggregate(dataset, "seed.roads.length") ?? missing("measure", "km"),
      namedHighways: namedFacts(dataset, ["seed.road.tud", "seed.road.ukh"], language),
      highwayProjects: matched("seed.roads.count"),
      hasUrban: corridor.length > 0 || urbanShare.value !== undefined,
      corridor,
      urbanTransport: matched("seed.urban.transport"),
      urbanShare,
      forestry: matched("seed.forest.provinces"),
      forestryProvinces: count("seed.forest.provinces", "province"),
      forestryPrefectures: count("seed.forest.prefectures", "prefecture"),
      forestryCounties: count("seed.forest.counties", "county"),
      vocational: matched("seed.edu.tvet"),
      aksu: matched("seed.aksu.project"),
      aksuBeneficiaries:
        findAggregate(dataset, "seed.aksu.beneficiaries") ?? missing("measure", "person"),
      changji: matched("seed.changji.project"),
      instituteYear: findAggregate(dataset, "seed.ci.year") ?? missing("date", "date"),
    },
  };
}

export function debtPart(dataset: Dataset) {
  const due = findAggregate(dataset, "xj.debt.2021h1.due");
  const collected = findAggregate(dataset, "xj.debt.2021h1.collected");
  return {
    hasDebt: due !== undefined && collected !== undefined,
    debt: {
      due: due ?? missing("money", "CNY"),
      collected: collected ?? missing("money", "CNY"),
      period: periodOf(dataset, "xj.debt.2021h1.due"),
    },
  };
}

/** The period of a published fact as a date: 2021-H1. */
function periodOf(dataset: Dataset, id: string): Quantity {
  const row = aggregateRow(dataset, id);
  if (row?.period === undefined) return missing("date", "date");
  return {
    type: "date",
    unit: "date",
    value: row.period,
    qualifier: "exact",
    rows: [{ table: "aggregates", id: row.id }],
    sources: [{ id: row.source }],
  };
}

function matchRow(dataset: Dataset, approved: ApprovedProject, language: Language) {
  const loans = approved.lines.filter(isLoan);
  const [first] = loans;
  const grants = approved.lines.filter((line) => !isLoan(line));
  const planned = dataset.beneficiaries.find(
    (row) => row.project === approved.project.id && row.basis === "planned",
  );
  return {
    ...approvedNames(approved, language),
    lender: first === undefined ? "—" : lenderShort(lenderOf(dataset, first), language),
    amount: sumAmounts(dataset, loans),
    donor: grants[0] === undefined ? "—" : lenderShort(lenderOf(dataset, grants[0]), language),
    grant: grants.length === 0 ? missing("money", "USD") : sumAmounts(dataset, grants),
    approval: currentValue(dataset, approved.project.id, "approval"),
    planned: planned === undefined ? missing("measure", "person") : beneficiaryQuantity(planned),
    counties: countiesOf(dataset, approved),
  };
}

/** County-level units that a source names for one project. */
function countiesOf(dataset: Dataset, approved: ApprovedProject): Quantity {
  const counties = countCounties(dataset, approved);
  return counties.value === "0" ? missing("count", "county") : counties;
}

const carec = "Central Asia Regional Economic Cooperation Program";

/** Projects that the CAREC programme lists, with its own pages as their sources. */
function corridorProjects(dataset: Dataset, language: Language) {
  const pages = new Set(dataset.sources.filter((s) => s.publisher === carec).map((s) => s.id));
  return dataset.projects
    .filter((project) => project.sources.some((id) => pages.has(id)))
    .map((project) => ({
      ...projectNames(project, language),
      outputs: plannedLengths(dataset, project.id, language),
      sources: project.sources.filter((id) => pages.has(id)).map((id) => ({ id })),
    }));
}

/** What a project is planned to build, in the words and lengths of its sources. */
function plannedLengths(dataset: Dataset, project: string, language: Language) {
  return dataset.outputs
    .filter((row) => row.project === project && row.unit === "km" && row.basis === "planned")
    .map((row) => ({
      key: row.id,
      what: inLanguage(language, row.whatZh, row.whatEn, row.whatRu),
      length: outputQuantity(row),
    }));
}

/** Facts that are names: 吐鲁番—乌鲁木齐—大黄山公路. */
function namedFacts(dataset: Dataset, ids: readonly string[], language: Language) {
  return ids.flatMap((id) => {
    const row = aggregateRow(dataset, id);
    if (row === undefined) return [];
    return [
      { key: id, name: inLanguage(language, row.wordingZh, `the ${row.glossEn}`, row.glossRu) },
    ];
  });
}

/** The sectors an article names, in the language of the brief where the sector table knows them. */
function sectorNames(dataset: Dataset, id: string, language: Language) {
  const row: Aggregate | undefined = aggregateRow(dataset, id);
  const names = row?.members?.split(";") ?? [];
  return names.map((name) => {
    const sector = dataset.sectors.find((s) => s.nameZh === name);
    const english = sector?.nameEn.toLowerCase() ?? name;
    return {
      key: sector?.id ?? name,
      name: inLanguage(language, name, english, sector?.nameRu?.toLowerCase()),
    };
  });
}
