// The shares of one project, or of one of its lines, sum to 100 % at most in each dimension as one source states them:
// regions level by level, for a county's share lies inside its prefecture's; sectors and world regions in each vocabulary,
// for another one says the same in other words.
import type { Diagnostic } from "../diagnostic.ts";
import type { Allocation } from "../model/allocation.ts";
import type { Dataset } from "../model/dataset.ts";
import { addDecimals, compareDecimals } from "../model/decimal.ts";
import { groupRows } from "../model/group-rows.ts";
import { placeOf } from "../model/place-of.ts";

export function sharesWithin100(dataset: Dataset): readonly Diagnostic[] {
  const parts = partOfWhole(dataset);
  const shared = dataset.allocations.filter((row) => row.sharePercent !== undefined);
  const groups = groupRows(shared, (row) =>
    [row.financeLine ?? row.project, row.dimension, parts(row), row.sources[0]].join(" "),
  );
  return [
    ...shared.filter((row) => !isShare(row)).map((row) => noShare(dataset, row)),
    ...[...groups.values()].flatMap((rows) => overfull(dataset, rows)),
  ];
}

/** What is summed apart from the rest of its dimension. */
function partOfWhole({ regions, sectors }: Dataset): (row: Allocation) => string {
  const regionOf = new Map(regions.map((region) => [region.code, region]));
  const sectorOf = new Map(sectors.map((sector) => [sector.id, sector]));
  return ({ dimension, target }) => {
    const region = regionOf.get(target);
    if (dimension === "region") return region?.level ?? "";
    const { vocabulary, vocabularyName = "" } = sectorOf.get(target) ?? region ?? {};
    // Countries and the DAC's regions are parts of one whole.
    return dimension === "country" && vocabulary === "1"
      ? ""
      : `${vocabulary ?? ""} ${vocabularyName}`.trim();
  };
}

function isShare({ sharePercent = "0" }: Allocation): boolean {
  return compareDecimals(sharePercent, "0") >= 0 && compareDecimals(sharePercent, "100") <= 0;
}

function overfull(dataset: Dataset, rows: readonly Allocation[]): Diagnostic[] {
  const sum = addDecimals(rows.map((row) => row.sharePercent ?? "0"));
  const last = rows.at(-1);
  if (last === undefined || rows.length < 2 || compareDecimals(sum, "100") <= 0) return [];
  const terms = rows.map((row) => `${row.target} ${row.sharePercent}%`).join(" + ");
  return [
    {
      rule: "shares-within-100",
      severity: "error",
      message: `the ${last.dimension} shares of "${last.project}" sum to "${sum}%": ${terms}`,
      place: cellOf(dataset, last),
      related: rows.slice(0, -1).map((row) => cellOf(dataset, row)),
      found: `${sum}%`,
      expected: "100% at most",
      remedy: "correct the shares, or leave the cells empty where no source states a split",
    },
  ];
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
