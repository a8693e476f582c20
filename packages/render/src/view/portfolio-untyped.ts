// Projects whose funds no source calls loans or grants: a list for each currency, with its funders and their sums.
import {
  currentText,
  currentValue,
  type Dataset,
  firstSector,
  headlineTotals,
  recordsTotal,
  sumAmounts,
  type UntypedFunds,
  untypedByCurrency,
  untypedFunds,
} from "@brief/data";
import type { Language } from "../brief.ts";
import { roundingFigure } from "./portfolio-totals.ts";
import { inLanguage, lenderShort, missing, projectNames, statusName } from "./portfolio-words.ts";

export function untypedPart(dataset: Dataset, language: Language) {
  const funds = untypedFunds(dataset);
  const groups = untypedByCurrency(funds);
  return {
    untyped: {
      hasRows: funds.length > 0,
      /** Nothing else is in the dataset: the brief is named after what it lists. */
      isAll: funds.length > 0 && headlineTotals(dataset).projects.value === "0",
      hasSeveralCurrencies: groups.size > 1,
      projects: funds.length === 0 ? missing("count", "project") : countOf(dataset, funds),
      groups: [...groups].map(([currency, rows]) => ({
        key: currency,
        projects: countOf(dataset, rows),
        amount: sumOf(dataset, rows),
        funders: fundersOf(dataset, rows, language),
        sectors: sectorsOf(dataset, rows, language),
        rows: rows.map((row) => rowOf(dataset, row, language)),
        rounding: roundingFigure(
          rows.map(({ lines }) => sumAmounts(dataset, lines)),
          sumOf(dataset, rows),
        ),
      })),
    },
  };
}

function countOf(dataset: Dataset, funds: readonly UntypedFunds[]) {
  const projects = funds.map(({ project }) => project);
  return recordsTotal(dataset, projects).projects;
}

function sumOf(dataset: Dataset, funds: readonly UntypedFunds[]) {
  return sumAmounts(
    dataset,
    funds.flatMap(({ lines }) => lines),
  );
}

/** In the dataset’s own order of organisations. */
function fundersOf(dataset: Dataset, funds: readonly UntypedFunds[], language: Language) {
  return dataset.organisations
    .toSorted((a, b) => a.order - b.order)
    .flatMap((funder) => {
      const own = funds
        .map(({ project, lines }) => ({
          project,
          lines: lines.filter(({ lender }) => lender === funder.id),
        }))
        .filter(({ lines }) => lines.length > 0);
      if (own.length === 0) return [];
      return [
        {
          key: funder.id,
          name: lenderShort(funder, language),
          projects: countOf(dataset, own),
          amount: sumOf(dataset, own),
        },
      ];
    });
}

/** By the first sector that its source names; without any where a project names none. */
function sectorsOf(dataset: Dataset, funds: readonly UntypedFunds[], language: Language) {
  const firsts = new Map(funds.map((own) => [own.project, firstSector(dataset, own)]));
  if ([...firsts.values()].includes(undefined)) return [];
  return dataset.sectors
    .toSorted((a, b) => a.order - b.order)
    .flatMap((sector) => {
      const own = funds.filter(({ project }) => firsts.get(project) === sector);
      if (own.length === 0) return [];
      return [
        {
          key: sector.id,
          name: inLanguage(language, sector.nameZh, sector.nameEn, sector.nameRu),
          projects: countOf(dataset, own),
          amount: sumOf(dataset, own),
        },
      ];
    });
}

function rowOf(dataset: Dataset, { project, lines }: UntypedFunds, language: Language) {
  const names = new Set(lines.map(({ lender }) => lender));
  const funders = dataset.organisations.filter(({ id }) => names.has(id));
  return {
    ...projectNames(project, language),
    funders: funders.map((funder) => ({ key: funder.id, name: lenderShort(funder, language) })),
    start: dayOf(dataset, project.id, "start"),
    end: dayOf(dataset, project.id, "end"),
    amount: sumAmounts(dataset, lines),
    status: statusName(currentText(dataset, project.id, "status").value, language),
  };
}

/** What happened; what was planned where nothing else is known. */
function dayOf(dataset: Dataset, project: string, day: "start" | "end") {
  const actual = currentValue(dataset, project, `actual-${day}`);
  return actual.value === undefined ? currentValue(dataset, project, `planned-${day}`) : actual;
}
