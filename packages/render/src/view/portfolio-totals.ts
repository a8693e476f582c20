// Totals of the portfolio: by lender, by sector, by approval, by status, each ready for its table or chart.
import {
  approvalsByYear,
  type Dataset,
  disbursements,
  headlineTotals,
  loansByApproval,
  loansByLender,
  projectsBySector,
  projectsByStatus,
  type Quantity,
  roundingDifference,
  shareOf,
} from "@brief/data";
import type { Language } from "../brief.ts";
import { isSome } from "./portfolio-scope.ts";
import {
  approvedNames,
  inLanguage,
  lenderName,
  lenderShort,
  planName,
  planYears,
  statusName,
} from "./portfolio-words.ts";

export function lendersPart(dataset: Dataset, language: Language) {
  const { lenders, total, blended } = loansByLender(dataset);
  const main = lenders.filter((row) => row.level === 0);
  // Their shares are of one whole, and only compared.
  const largest = main.toSorted((a, b) => Number(b.share.value) - Number(a.share.value))[0];
  return {
    lenders: lenders.map((row, index) => ({
      key: row.organisation.id,
      name: lenderName(row.organisation, language),
      short: lenderShort(row.organisation, language),
      isAgency: row.level === 1,
      isFirstAgency: row.level === 1 && lenders[index - 1]?.level === 0,
      isLast: row === main.at(-1),
      // One alone leads nobody.
      leads: row === largest && main.length > 1 && row.share.value !== undefined,
      projects: row.projects,
      amount: row.amount,
      share: row.share,
    })),
    mainLenders: main.map((row) => ({
      key: row.organisation.id,
      short: lenderShort(row.organisation, language),
      // English gives a full name its article: the World Bank, ADB.
      isAbbreviated:
        lenderShort(row.organisation, language) !== lenderName(row.organisation, language),
    })),
    lenderTotal: {
      ...total,
      share: shareOf(
        { label: "loan commitments", quantity: total.amount },
        { label: "loan commitments", quantity: total.amount },
      ),
      rounding: roundingFigure(
        main.map((row) => row.amount),
        total.amount,
      ),
    },
    blended: blended.map((project) => approvedNames(project, language)),
  };
}

export function sectorsPart(dataset: Dataset, language: Language) {
  const rows = projectsBySector(dataset);
  const headline = headlineTotals(dataset);
  const apart = distinctSources([
    headline.multiProvince.loans,
    headline.multiProvince.grants,
    headline.grants.amount,
  ]);
  return {
    sectors: rows.map((row, index) => ({
      key: row.sector?.id ?? "unclassified",
      name:
        row.sector === undefined
          ? inLanguage(language, "未分类", "Unclassified", "Не классифицировано")
          : inLanguage(language, row.sector.nameZh, row.sector.nameEn, row.sector.nameRu),
      // The two largest are said in words; the table has the rest.
      leads: index < 2 && isSome(row.share) && row.sector !== undefined,
      projects: row.projects,
      loanProjects: row.loanProjects,
      amount: row.amount,
      share: row.share,
    })),
    // Beside the loans of Xinjiang alone, what the count of projects takes in.
    apart: { sources: apart, hasSources: apart.length > 0 },
    sectorTotal: {
      projects: headline.projects,
      loanProjects: headline.loanProjects,
      amount: headline.loanAmount,
      rounding: roundingFigure(
        rows.map((row) => row.amount),
        headline.loanAmount,
      ),
    },
  };
}

export function approvalsPart(dataset: Dataset, language: Language) {
  const { periods, agencies } = loansByApproval(dataset);
  const years = approvalsByYear(dataset);
  return {
    approvals: {
      dated: years.dated,
      undated: years.undated,
      hasDated: isSome(years.dated),
      hasUndated: isSome(years.undated),
      hasUndatedLoans: periods.some(({ plan }) => plan === undefined),
      // A chart of one column without a date, or of columns without amounts, would show nothing.
      hasPeriods: periods.some(({ plan, amount }) => plan !== undefined && isSome(amount)),
      agencies: agencies.map((agency) => ({
        key: agency.id,
        name: inLanguage(language, agency.nameZh, agency.shortEn, agency.shortRu),
      })),
      periods: periods.map((period) => ({
        key: period.key,
        label:
          period.plan === undefined
            ? inLanguage(language, "日期不详", "Date n.a.", "Дата н.д.")
            : planName(period.plan.number, language),
        detail: period.plan === undefined ? toDash : planYears(period.plan, language),
        isDated: period.plan !== undefined,
        projects: period.projects,
        amount: period.amount,
        parts: period.parts.map(({ agency, amount }) => ({ key: agency.id, amount })),
      })),
    },
  };
}

/** A column without years still has a second line of label. */
const toDash = "—";

export function statusPart(dataset: Dataset, language: Language) {
  const rows = projectsByStatus(dataset);
  const drawn = disbursements(dataset);
  return {
    statusSources: { sources: distinctSources(rows.map((row) => row.projects)) },
    statuses: rows.map((row) => ({
      key: row.key,
      name: statusName(row.status, language),
      isKnown: row.status !== undefined,
      asOf: row.asOf,
      projects: row.projects,
    })),
    hasSeveralDisbursements: drawn.length > 1,
    disbursements: drawn.map((row) => ({
      ...approvedNames(row.project, language),
      key: row.line.id,
      asOf: row.asOf,
      disbursed: row.disbursed,
      undisbursed: row.undisbursed,
      share: row.share,
    })),
  };
}

function distinctSources(quantities: readonly Quantity[]) {
  const ids = new Set(quantities.flatMap(({ sources }) => sources.map(({ id }) => id)));
  return [...ids].map((id) => ({ id }));
}

/** By how much the printed rows miss the printed total; said in a note where it is not 0. */
export function roundingFigure(parts: readonly Quantity[], total: Quantity) {
  const value = roundingDifference(parts, total);
  const amount: Quantity = {
    type: "money",
    unit: total.unit,
    value: value.startsWith("-") ? value.slice(1) : value,
    qualifier: "exact",
    rows: total.rows,
    sources: total.sources,
  };
  return { amount, exists: value !== "0" };
}
