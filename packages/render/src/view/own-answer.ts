// A question of a workspace's own kind → what its template sees of the answer: totals, groups with names, definition.
import {
  type AnswerGroup,
  ask,
  type Dataset,
  type Dimension,
  type Quantity,
  type Question,
  shareOf,
  type Totals,
} from "@brief/data";
import type { Language } from "../brief.ts";
import { inLanguage, lenderName, lenderShort, regionName } from "./portfolio-words.ts";
import { kindWords, statusWords, type Words } from "./project-words.ts";

export function answerPart(dataset: Dataset, question: Question, language: Language) {
  const { definition, groups, distinct, unsplit, unknown, total } = ask(dataset, question);
  const whole = totalsPart(total);
  return {
    ...whole,
    definition: inLanguage(language, definition.zh, definition.en, definition.ru),
    distinct,
    hasGroups: groups.length > 0,
    isOneGroup: groups.length === 1,
    groups: groups.map((group) => groupPart(dataset, { group, question, whole, language })),
    unsplit: totalsPart(unsplit),
    unknown: totalsPart(unknown),
  };
}

/** One amount where there is one currency, or one was asked for; all of them as rows in any case. */
function totalsPart({ projects, amounts, converted }: Totals) {
  const [only] = amounts.length === 1 ? amounts : [];
  const amount = converted ?? only ?? noAmount(amounts);
  return {
    projects,
    hasProjects: projects.value !== "0",
    amount,
    hasAmount: amount.value !== undefined,
    amounts: amounts.map((one) => ({ key: one.unit, amount: one })),
    hasAmounts: amounts.length > 0,
  };
}

function noAmount(amounts: readonly Quantity[]): Quantity {
  return {
    type: "money",
    unit: "XXX",
    value: undefined,
    reason: amounts.length === 0 ? "not-in-sources" : "not-computed",
    qualifier: "exact",
    rows: amounts.flatMap(({ rows }) => rows),
    sources: amounts.flatMap(({ sources }) => sources),
  };
}

interface Grouped {
  readonly group: AnswerGroup;
  readonly question: Question;
  readonly whole: ReturnType<typeof totalsPart>;
  readonly language: Language;
}

function groupPart(dataset: Dataset, { group, question, whole, language }: Grouped) {
  const totals = totalsPart(group);
  const canShare = totals.hasAmount && whole.hasAmount && totals.amount.unit === whole.amount.unit;
  const share = canShare
    ? shareOf(
        { label: group.key, quantity: totals.amount },
        { label: "total", quantity: whole.amount },
      )
    : noShare;
  return {
    key: group.key,
    ...groupNames(dataset, question.by, group.key, language),
    ...totals,
    share,
    hasShare: share.value !== undefined,
    exclusive: group.exclusive,
    shared: group.shared,
    hasShared: group.shared.value !== "0",
  };
}

const noShare: Quantity = {
  type: "ratio",
  unit: "1",
  value: undefined,
  reason: "not-computed",
  qualifier: "exact",
  rows: [],
  sources: [],
};

/** As it is first called, and as it is called afterwards; lenders alone have two names. */
function groupNames(dataset: Dataset, by: Dimension | undefined, key: string, language: Language) {
  const name = groupName(dataset, by, key, language);
  const isLender = by === "lender" || by === "agency";
  const row = isLender ? dataset.organisations.find(({ id }) => id === key) : undefined;
  const fullName = row === undefined ? name : lenderName(row, language);
  return { name, fullName, hasShort: fullName !== name };
}

/** A group in words; its key where no table names it. */
function groupName(
  dataset: Dataset,
  by: Dimension | undefined,
  key: string,
  language: Language,
): string {
  switch (by) {
    case "lender":
    case "agency": {
      const row = dataset.organisations.find(({ id }) => id === key);
      return row === undefined ? key : lenderShort(row, language);
    }
    case "sector": {
      const row = dataset.sectors.find(({ id }) => id === key);
      return row === undefined ? key : inLanguage(language, row.nameZh, row.nameEn, row.nameRu);
    }
    case "region": {
      const row = dataset.regions.find(({ code }) => code === key);
      return row === undefined ? key : regionName(row, language);
    }
    case "plan": {
      const row = dataset.periods.find(({ id }) => id === key);
      return row === undefined ? key : inLanguage(language, row.labelZh, row.labelEn, row.labelRu);
    }
    case "status":
      return worded(statusWords, key, language);
    case "kind":
      return worded(kindWords, key, language);
    case "approval-year":
    case "instrument":
    case undefined:
      return key;
  }
}

type WordTable = Readonly<Record<string, Words>>;

function worded(table: WordTable, key: string, language: Language): string {
  const words = Object.hasOwn(table, key) ? table[key] : undefined;
  return words === undefined ? key : inLanguage(language, words.zh, words.en, words.ru);
}
