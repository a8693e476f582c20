// Where a finance line stands in the dimension that was asked for.
import type { Allocation } from "../../model/allocation.ts";
import type { Dataset } from "../../model/dataset.ts";
import { addDecimals, compareDecimals, subtractDecimals } from "../../model/decimal.ts";
import type { RowRef } from "../../model/quantity.ts";
import type { Region } from "../../model/region.ts";
import { currentText, currentValue } from "../current-value.ts";
import { indexOf } from "../dataset-index.ts";
import { planNumber } from "../loans-by-approval.ts";
import { lenderOf } from "../loans-by-lender.ts";
import type { CountedLine, Share } from "./counted-line.ts";
import type { Question } from "./question.ts";

export interface Part {
  readonly key: string;
  /** The row that the key names: an organisation, sector, region. */
  readonly row?: RowRef;
  /** Absent where the line stands in one part alone, or nobody states how it is split. */
  readonly share?: Share;
}

export interface Parts {
  /** None: no source says where. */
  readonly parts: readonly Part[];
  /** What the stated shares leave, or everything where several parts have no shares. */
  readonly unsplit?: Share | "whole";
}

export function partsOf(dataset: Dataset, counted: CountedLine, question: Question): Parts {
  const { project, line } = counted;
  const one = (key: string | undefined, row?: RowRef): Parts => ({
    parts: key === undefined ? [] : [{ key, ...(row === undefined ? {} : { row }) }],
  });
  const organisation = (id: string) => one(id, { table: "organisations", id });
  if (question.by === undefined) return one("all");
  switch (question.by) {
    case "lender":
      return organisation(lenderOf(dataset, line).id);
    case "agency":
      return organisation(line.lender);
    case "kind":
      return one(line.kind);
    case "instrument":
      return one(currentText(dataset, project.project.id, "instrument").value);
    case "status":
      return one(currentText(dataset, project.project.id, "status").value);
    case "approval-year":
      return one(yearOf(dataset, project.project.id, question.yearStartsIn ?? 1));
    case "plan": {
      const year = yearOf(dataset, project.project.id, 1);
      return one(year === undefined ? undefined : `fyp${planNumber(Number(year))}`);
    }
    case "sector":
      return sectorParts(dataset, counted, question);
    case "region":
      return regionParts(dataset, counted, question);
  }
}

/** The year that an approval date certainly lies in; fiscal years are named by the year that they end in. */
function yearOf(dataset: Dataset, project: string, startsIn: number): string | undefined {
  const { value } = currentValue(dataset, project, "approval");
  if (value === undefined) return undefined;
  if (startsIn === 1) return value.slice(0, 4);
  const month = /^\d{4}-(\d\d)/.exec(value)?.[1];
  if (month === undefined) return undefined;
  return String(Number(value.slice(0, 4)) + (Number(month) >= startsIn ? 1 : 0));
}

function sectorParts(dataset: Dataset, { project }: CountedLine, question: Question): Parts {
  const { sectors, allocationsOf } = indexOf(dataset);
  const vocabulary = question.vocabulary ?? commonVocabulary(dataset);
  const rows = allocationsOf(project.project.id).filter(
    (row) => row.dimension === "sector" && sectors.get(row.target)?.vocabulary === vocabulary,
  );
  return split(rows, (row) => ({ key: row.target, table: "sectors" }));
}

const vocabularies = new WeakMap<Dataset, string>();

/** The vocabulary that most projects are coded in; the smaller code of two. */
export function commonVocabulary(dataset: Dataset): string {
  const known = vocabularies.get(dataset);
  if (known !== undefined) return known;
  const { sectors } = indexOf(dataset);
  const projects = new Map<string, Set<string>>();
  for (const row of dataset.allocations) {
    const vocabulary = sectors.get(row.target)?.vocabulary;
    if (row.dimension !== "sector" || vocabulary === undefined) continue;
    projects.set(vocabulary, (projects.get(vocabulary) ?? new Set()).add(row.project));
  }
  const [first] = [...projects].toSorted(
    ([a, of], [b, other]) => other.size - of.size || (a < b ? -1 : 1),
  );
  const common = first?.[0] ?? "99";
  vocabularies.set(dataset, common);
  return common;
}

/** A county counts for its prefecture; a unit wider than the level asked for says nothing of it. */
function regionParts(dataset: Dataset, { project }: CountedLine, question: Question): Parts {
  const { level = "prefecture" } = question;
  const { allocationsOf } = indexOf(dataset);
  const isCountry = level === "country" || level === "world-region";
  const rows = [project.project, ...project.related]
    .flatMap((record) => allocationsOf(record.id))
    .filter(
      (row) => row.dimension === (isCountry ? "country" : "region") && row.basis === "stated",
    );
  return split(rows, (row) => {
    const key = atLevel(dataset, row.target, level)?.code;
    return key === undefined ? undefined : { key, table: "regions" };
  });
}

/** The unit itself, or the one above it at this level. */
export function atLevel(
  dataset: Dataset,
  code: string,
  level: Region["level"],
): Region | undefined {
  const { regions } = indexOf(dataset);
  const seen = new Set<string>();
  let region = regions.get(code);
  while (region !== undefined && region.level !== level && !seen.has(region.code)) {
    seen.add(region.code);
    region = regions.get(region.parent ?? "");
  }
  return region?.level === level ? region : undefined;
}

interface Keyed {
  readonly key: string;
  readonly table: string;
}

/**
 * One part takes all. Several take what is stated of them, if it is stated of each; the rest, and a project
 * whose split nobody states, stays unsplit. No share is ever assumed.
 */
function split(rows: readonly Allocation[], keyOf: (row: Allocation) => Keyed | undefined): Parts {
  const all = rows.flatMap((row) => {
    const keyed = keyOf(row);
    return keyed === undefined ? [] : [{ ...keyed, allocation: row }];
  });
  // What is stated of a unit holds what is stated of the units within it.
  const own = new Set(all.flatMap(({ key, allocation }) => (allocation.target === key ? key : [])));
  const found = all.filter(({ key, allocation }) => !own.has(key) || allocation.target === key);
  const keys = new Set(found.map(({ key }) => key));
  const isStated = found.every(({ allocation }) => allocation.sharePercent !== undefined);
  const toRow = ({ key, table }: Keyed): RowRef => ({ table, id: key });
  if (isStated && found.length > 0) {
    const parts = found.map((one) => ({ key: one.key, row: toRow(one), share: shareOf(one) }));
    return { parts, ...left(addDecimals(parts.map(({ share }) => share.percent))) };
  }
  const parts = [...keys].flatMap((key) => {
    const one = found.find((other) => other.key === key);
    return one === undefined ? [] : [{ key, row: toRow(one) }];
  });
  return parts.length > 1 ? { parts, unsplit: "whole" } : { parts };
}

function shareOf({ allocation }: { readonly allocation: Allocation }): Share {
  return {
    percent: allocation.sharePercent ?? "0",
    row: { table: "allocations", id: allocation.id },
  };
}

/** Shares above a hundred are the data's fault and are told by validation; nothing is left of them. */
function left(sum: string): Pick<Parts, "unsplit"> {
  if (compareDecimals(sum, "100") >= 0) return {};
  return { unsplit: { percent: subtractDecimals("100", sum) } };
}
