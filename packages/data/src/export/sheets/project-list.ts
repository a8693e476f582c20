// A dataset → one row a project with the values that hold, where they come from, and the day they are known at.
import type { Dataset } from "../../model/dataset.ts";
import { addDecimals } from "../../model/decimal.ts";
import type { FinanceLine } from "../../model/finance-line.ts";
import type { Project } from "../../model/project.ts";
import type { Quantity } from "../../model/quantity.ts";
import { currentText, currentValue } from "../../query/current-value.ts";
import { type DatasetIndex, indexOf } from "../../query/dataset-index.ts";
import { type Cell, dateCell, numberCell, type Sheet, textCell } from "./sheet.ts";
import { type Column, columns, type SheetLanguage, type SheetWords, sheetWords } from "./words.ts";

export interface ListOptions {
  readonly language: SheetLanguage;
  readonly asOf: string;
}

interface Facts {
  readonly dataset: Dataset;
  readonly index: DatasetIndex;
  readonly language: SheetLanguage;
  readonly words: SheetWords;
}

export function projectList(dataset: Dataset, { language, asOf }: ListOptions): Sheet {
  const words = sheetWords[language];
  const facts: Facts = { dataset, index: indexOf(dataset), language, words };
  return {
    name: words.list,
    headings: columns.map((column) => words.headings[column]),
    rows: {
      *[Symbol.iterator]() {
        for (const project of dataset.projects) {
          const cells = cellsOf(facts, project, asOf);
          yield columns.map((column) => cells[column]);
        }
      },
    },
  };
}

function cellsOf(facts: Facts, project: Project, asOf: string): Readonly<Record<Column, Cell>> {
  const { dataset, words } = facts;
  const lines = facts.index.linesOf(project.id);
  const status = currentText(dataset, project.id, "status");
  const date = (field: "approval" | "signing" | "effectiveness" | "closing"): Quantity =>
    currentValue(dataset, project.id, field);
  const dates = {
    approval: date("approval"),
    signing: date("signing"),
    effectiveness: date("effectiveness"),
    closing: date("closing"),
  };
  const cost = currentValue(dataset, project.id, "total-cost");
  const money = moneyOf(facts, project, lines);
  const used = [status, ...Object.values(dates), cost, ...money.quantities];
  const cited = new Set([
    ...project.sources,
    ...used.flatMap(({ sources }) => sources.map(({ id }) => id)),
  ]);
  return {
    id: textCell(project.id),
    ...namesOf(facts, project),
    lender: textCell(lenderName(facts, project.lender ?? lines[0]?.lender)),
    number: textCell(project.lenderProjectId),
    status: textCell(
      isKey(words.statuses, status.value) ? words.statuses[status.value] : status.value,
    ),
    stage: textCell(distinct(lines.map(({ stage }) => words.stages[stage])).join(words.between)),
    approval: dateCell(dates.approval.value),
    signing: dateCell(dates.signing.value),
    effectiveness: dateCell(dates.effectiveness.value),
    closing: dateCell(dates.closing.value),
    ...money.cells,
    totalCost: numberCell(cost.value),
    costCurrency: textCell(cost.value === undefined ? undefined : cost.unit),
    lines: textCell(lines.map((line) => lineText(facts, line)).join(words.between)),
    ...allocatedTo(facts, project),
    confidence: textCell(words.confidences[project.confidence]),
    sources: textCell([...cited].map((id) => sourceText(facts, id)).join(words.between)),
    asOf: dateCell(asOf),
  };
}

function isKey<K extends string>(
  record: Readonly<Record<K, string>>,
  key: string | undefined,
): key is K {
  return key !== undefined && key in record;
}

function namesOf(
  { language }: Facts,
  { nameEn, nameZh }: Project,
): Pick<Record<Column, Cell>, "name" | "otherName"> {
  const [name, otherName] = language === "zh-CN" ? [nameZh ?? nameEn, nameEn] : [nameEn, nameZh];
  return { name: textCell(name), otherName: textCell(otherName === name ? undefined : otherName) };
}

function lenderName({ index, language }: Facts, id: string | undefined): string | undefined {
  const lender = id === undefined ? undefined : index.organisations.get(id);
  return (language === "zh-CN" ? lender?.shortZh : lender?.shortEn) ?? id;
}

/** Proposed, dropped and cancelled money is no commitment, and unverified money is in no sum of verified; one currency a sum. */
function moneyOf(
  { dataset, words }: Facts,
  { confidence }: Project,
  lines: readonly FinanceLine[],
): {
  readonly cells: Pick<
    Record<Column, Cell>,
    "currency" | "commitment" | "withoutAmount" | "disbursed"
  >;
  readonly quantities: readonly Quantity[];
} {
  const committed = lines.filter(
    ({ stage }) => !["proposed", "dropped", "cancelled"].includes(stage),
  );
  const amounts = committed.map(({ id }) => currentValue(dataset, id, "amount"));
  const disbursed = committed.map(({ id }) => currentValue(dataset, id, "disbursed"));
  const isKnown = ({ value, unverified }: Quantity): boolean =>
    value !== undefined && (unverified === undefined || confidence === "unverified");
  const known = amounts.filter(isKnown);
  const currencies = distinct(known.map(({ unit }) => unit));
  const missing = amounts.length - known.length;
  return {
    cells: {
      currency: textCell(currencies.join(words.between)),
      commitment: sumCell(known),
      withoutAmount: missing === 0 ? undefined : numberCell(`${missing}`),
      disbursed: sumCell(disbursed.filter(isKnown)),
    },
    quantities: [...amounts, ...disbursed],
  };
}

function sumCell(quantities: readonly Quantity[]): Cell {
  const [first] = quantities;
  if (first === undefined || quantities.some(({ unit }) => unit !== first.unit)) return undefined;
  return numberCell(addDecimals(quantities.map(({ value = "0" }) => value)));
}

/** `loan IBRD-71430, USD 150000000, closed` */
function lineText(
  { dataset, words }: Facts,
  { id, kind, instrumentNo, stage }: FinanceLine,
): string {
  const amount = currentValue(dataset, id, "amount");
  const money = amount.value === undefined ? "—" : `${amount.unit} ${amount.value}`;
  const name =
    instrumentNo === undefined ? words.kinds[kind] : `${words.kinds[kind]} ${instrumentNo}`;
  return [name, money, words.stages[stage]].join(", ");
}

function allocatedTo(
  facts: Facts,
  { id }: Project,
): Pick<Record<Column, Cell>, "sectors" | "places"> {
  const { words } = facts;
  const all = facts.index.allocationsOf(id);
  const named = (dimensions: readonly string[], name: (target: string) => string): Cell =>
    textCell(
      distinct(
        all
          .filter(({ dimension }) => dimensions.includes(dimension))
          .map(({ target, basis, sharePercent }) => {
            const share = sharePercent === undefined ? "" : ` ${sharePercent}%`;
            return `${name(target)}${share}${basis === "estimated" ? words.estimated : ""}`;
          }),
      ).join(words.between),
    );
  return {
    sectors: named(
      ["sector"],
      (target) => ownName(facts, facts.index.sectors.get(target)) ?? target,
    ),
    places: named(
      ["region", "country"],
      (target) => ownName(facts, facts.index.regions.get(target)) ?? target,
    ),
  };
}

function ownName(
  { language }: Facts,
  row: { readonly nameZh: string; readonly nameEn?: string; readonly nameRu?: string } | undefined,
): string | undefined {
  if (row === undefined || language === "zh-CN") return row?.nameZh;
  return (language === "ru" ? row.nameRu : undefined) ?? row.nameEn ?? row.nameZh;
}

function sourceText({ index, words }: Facts, id: string): string {
  const source = index.sources.get(id);
  return source === undefined ? id : `${source.title} (${source.published ?? words.undated})`;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
