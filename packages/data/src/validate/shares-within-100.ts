// The shares that one source states of a project sum to 100 % at most in each dimension, and to 100 % only if they are
// stated. Regions are summed level by level: a county's share lies inside its prefecture's. Sectors are summed by
// vocabulary, the shares of a line apart from its project's.
import type { Diagnostic } from "../diagnostic.ts";
import type { Allocation } from "../model/allocation.ts";
import type { Dataset } from "../model/dataset.ts";
import { addDecimals, compareDecimals } from "../model/decimal.ts";
import { groupRows } from "../model/group-rows.ts";
import { placeOf } from "../model/place-of.ts";
import { standingRows } from "../model/standing-rows.ts";

export function sharesWithin100(dataset: Dataset): readonly Diagnostic[] {
  const classOf = classes(dataset);
  const shared = standingRows(dataset.allocations).filter((row) => row.sharePercent !== undefined);
  const groups = groupRows(shared, (row) =>
    [row.project, row.financeLine ?? "", row.dimension, classOf(row)].join(" "),
  );
  return [
    ...shared.filter((row) => !isShare(row)).map((row) => noShare(dataset, row)),
    ...[...groups.values()].flatMap(bySource).flatMap((rows) => faultsOf(dataset, rows)),
  ];
}

/** What may be added up: regions of one level, sectors of one vocabulary. */
function classes({ regions, sectors }: Dataset): (row: Allocation) => string {
  const levels = new Map(
    regions.map(({ code, level, vocabulary = "" }) => [code, level + vocabulary]),
  );
  const vocabularies = new Map(
    sectors.map(({ id, vocabulary, vocabularyName = "" }) => [id, vocabulary + vocabularyName]),
  );
  return ({ dimension, target }) =>
    (dimension === "sector" ? vocabularies.get(target) : levels.get(target)) ?? "";
}

/** Two publishers may each split the whole in their own way. */
function bySource(rows: readonly Allocation[]): readonly (readonly Allocation[])[] {
  const sources = new Set(rows.flatMap((row) => row.sources));
  const sets = new Map<string, readonly Allocation[]>();
  for (const source of sources) {
    const own = rows.filter((row) => row.sources.includes(source));
    sets.set(own.map(({ id }) => id).join(" "), own);
  }
  return [...sets.values()];
}

function isShare({ sharePercent = "0" }: Allocation): boolean {
  return compareDecimals(sharePercent, "0") >= 0 && compareDecimals(sharePercent, "100") <= 0;
}

function faultsOf(dataset: Dataset, rows: readonly Allocation[]): Diagnostic[] {
  const sum = addDecimals(rows.map((row) => row.sharePercent ?? "0"));
  const last = rows.at(-1);
  if (last === undefined) return [];
  const over = compareDecimals(sum, "100");
  if (over > 0 && rows.length > 1) return [overfull(dataset, rows, { last, sum })];
  const guessed = over === 0 && rows.every((row) => row.basis !== "stated");
  return guessed ? [wholeUnstated(dataset, last)] : [];
}

interface Summed {
  readonly last: Allocation;
  readonly sum: string;
}

function overfull(
  dataset: Dataset,
  rows: readonly Allocation[],
  { last, sum }: Summed,
): Diagnostic {
  const terms = rows.map((row) => `${row.target} ${row.sharePercent}%`).join(" + ");
  return {
    rule: "shares-within-100",
    severity: "error",
    message: `the ${last.dimension} shares of "${last.financeLine ?? last.project}" sum to "${sum}%": ${terms}`,
    place: cellOf(dataset, last),
    related: rows.slice(0, -1).map((row) => cellOf(dataset, row)),
    found: `${sum}%`,
    expected: "100% at most",
    remedy: "correct the shares, or leave the cells empty where no source states a split",
  };
}

function wholeUnstated(dataset: Dataset, row: Allocation): Diagnostic {
  return {
    rule: "shares-within-100",
    severity: "error",
    message: `the ${row.dimension} shares of "${row.financeLine ?? row.project}" sum to 100%, but are "${row.basis}"`,
    place: placeOf(dataset, { table: "allocations", id: row.id }, "basis"),
    found: row.basis,
    expected: "stated, where a source gives the whole split",
    remedy: "write stated if the source gives the split, or empty the shares",
  };
}

function noShare(dataset: Dataset, row: Allocation): Diagnostic {
  return {
    rule: "shares-within-100",
    severity: "error",
    message: `"${row.sharePercent}" is no share in per cent`,
    place: cellOf(dataset, row),
    found: row.sharePercent ?? "",
    expected: "0 to 100",
    remedy: "correct the share",
  };
}

function cellOf(dataset: Dataset, row: Allocation) {
  return placeOf(dataset, { table: "allocations", id: row.id }, "sharePercent");
}
