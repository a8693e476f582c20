// A published count names no more things than it counts, and no more projects are matched with it.
import type { Diagnostic } from "../diagnostic.ts";
import type { Aggregate } from "../model/aggregate.ts";
import type { Dataset } from "../model/dataset.ts";
import { compareDecimals } from "../model/decimal.ts";
import { groupRows } from "../model/group-rows.ts";
import { namesIn } from "../model/name-key.ts";
import { placeOf } from "../model/place-of.ts";

/** Counts of projects, or of things that are projects each. */
const projectUnits: ReadonlySet<string> = new Set(["project", "highway", "college"]);

export function matchesWithinCount(dataset: Dataset): readonly Diagnostic[] {
  const matches = groupRows(dataset.matches, (match) => match.aggregate);
  const counts = dataset.aggregates.filter(
    ({ kind }) => kind === "count" || kind === "count-distinct",
  );
  return counts.flatMap((row) => [
    ...tooMany(dataset, row, "members", namesIn(row.members).length, "names"),
    ...(projectUnits.has(row.unit ?? "")
      ? tooMany(
          dataset,
          row,
          "value",
          (matches.get(row.id) ?? []).filter(({ strength }) => strength === "named").length,
          "is named by the matches of",
        )
      : []),
  ]);
}

function tooMany(
  dataset: Dataset,
  { id, value }: Aggregate,
  column: string,
  found: number,
  verb: string,
): readonly Diagnostic[] {
  if (value === undefined || compareDecimals(String(found), value) <= 0) return [];
  return [
    {
      rule: "matches-within-count",
      severity: "error",
      message: `"${id}" counts "${value}" and ${verb} ${found}`,
      place: placeOf(dataset, { table: "aggregates", id }, column),
      found: String(found),
      expected: `${value} at most`,
      remedy: "correct the count, or take out what it does not count",
    },
  ];
}
