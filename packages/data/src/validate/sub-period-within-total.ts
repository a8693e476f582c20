// What is published of a part of a period is no more than what is published of the whole, where both count the same
// things: 7 of the plan's loans and 151 of all loans and grants are not compared.
import type { Diagnostic } from "../diagnostic.ts";
import type { Aggregate } from "../model/aggregate.ts";
import type { Dataset } from "../model/dataset.ts";
import { dateSpan } from "../model/date-span.ts";
import { compareDecimals } from "../model/decimal.ts";
import { groupRows } from "../model/group-rows.ts";
import type { Period } from "../model/period.ts";
import { placeOf } from "../model/place-of.ts";

const summed: ReadonlySet<Aggregate["kind"]> = new Set([
  "count",
  "count-distinct",
  "amount",
  "length",
  "beneficiaries",
]);

export function subPeriodWithinTotal(dataset: Dataset): readonly Diagnostic[] {
  const periods = new Map(dataset.periods.map((period) => [period.id, period]));
  const published = dataset.aggregates.filter(
    ({ kind, standing, value, period }) =>
      summed.has(kind) && standing === "publishable" && value !== undefined && period !== undefined,
  );
  const alike = groupRows(published, ({ kind, unit, region, sectorAsWritten, scope }) =>
    [kind, unit, region, sectorAsWritten, scope].join("\n"),
  );
  return [...alike.values()].flatMap((rows) =>
    rows.flatMap((part) => {
      const whole = rows.find(
        (row) =>
          row !== part &&
          liesIn(periods.get(part.period ?? ""), periods.get(row.period ?? "")) &&
          compareDecimals(part.value ?? "0", row.value ?? "0") > 0,
      );
      return whole === undefined ? [] : [exceeds(dataset, part, whole)];
    }),
  );
}

/** Strictly: a period does not lie in itself. An open end is later than any. */
function liesIn(part: Period | undefined, whole: Period | undefined): boolean {
  if (part === undefined || whole === undefined || part.id === whole.id) return false;
  const [a, b] = [spanOf(part), spanOf(whole)];
  return b.first <= a.first && a.last <= b.last && (a.first !== b.first || a.last !== b.last);
}

function spanOf({ start, end }: Period) {
  return { first: dateSpan(start).first, last: end === undefined ? "9999" : dateSpan(end).last };
}

function exceeds(dataset: Dataset, part: Aggregate, whole: Aggregate): Diagnostic {
  const cell = ({ id }: Aggregate) => placeOf(dataset, { table: "aggregates", id }, "value");
  return {
    rule: "sub-period-within-total",
    severity: "error",
    message: `"${part.id}" counts "${part.value}" in a part of the period of "${whole.id}", which counts "${whole.value}"`,
    place: cell(part),
    related: [cell(whole)],
    found: part.value ?? "",
    expected: `${whole.value} at most`,
    remedy: "correct the value, or say in scope what the two count differently",
  };
}
