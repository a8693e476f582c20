// A published total and the sum of our rows stand apart; where they differ, the difference is told.
import type { Diagnostic } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import { addDecimals, compareDecimals, subtractDecimals } from "../model/decimal.ts";
import { groupRows } from "../model/group-rows.ts";
import { placeOf } from "../model/place-of.ts";
import type { Quantity } from "../model/quantity.ts";
import { standingRows } from "../model/standing-rows.ts";
import { currentValue } from "../query/current-value.ts";
import { isCounted } from "./counted-lines.ts";

export function totalsDiffer(dataset: Dataset): readonly Diagnostic[] {
  return [...commitments(dataset), ...disbursements(dataset)];
}

function commitments(dataset: Dataset): readonly Diagnostic[] {
  const stated = subjectsOf(dataset, "total-commitment");
  const lines = groupRows(dataset.financeLines.filter(isCounted), (line) => line.project);
  return [...lines].flatMap(([project, ofProject]) => {
    if (!stated.has(project)) return [];
    const total = currentValue(dataset, project, "total-commitment");
    const amounts = ofProject.map((line) => currentValue(dataset, line.id, "amount"));
    const what = `the published total commitment of "${project}"`;
    return compared(dataset, { what, total, parts: amounts, of: "its lines" });
  });
}

function disbursements(dataset: Dataset): readonly Diagnostic[] {
  const stated = subjectsOf(dataset, "disbursed");
  const paid = standingRows(dataset.transactions).filter(
    ({ type }) => type === "3" || type === "4",
  );
  return [...groupRows(paid, (row) => row.financeLine)].flatMap(([line, rows]) => {
    if (!stated.has(line)) return [];
    const total = currentValue(dataset, line, "disbursed");
    const parts = rows.map(({ value, currency }) => ({ value, unit: currency }));
    return compared(dataset, {
      what: `the published disbursement of "${line}"`,
      total,
      parts,
      of: "its transactions",
    });
  });
}

function subjectsOf(dataset: Dataset, field: string): ReadonlySet<string> {
  return new Set(dataset.assertions.filter((a) => a.field === field).map((a) => a.subject));
}

interface Compared {
  readonly what: string;
  readonly total: Quantity;
  readonly parts: readonly { readonly value: string | undefined; readonly unit: string }[];
  readonly of: string;
}

/** Nothing is said where a part is unknown or in another currency: there is no sum to compare. */
function compared(dataset: Dataset, { what, total, parts, of }: Compared): readonly Diagnostic[] {
  const [row] = total.rows;
  const values = parts.flatMap(({ value, unit }) =>
    value === undefined || unit !== total.unit ? [] : [value],
  );
  if (total.value === undefined || row === undefined || values.length < parts.length) return [];
  const sum = addDecimals(values);
  if (compareDecimals(sum, total.value) === 0) return [];
  return [
    {
      rule: "totals-differ",
      severity: "note",
      message: `${what} is "${total.value}" ${total.unit}, the sum of ${of} "${sum}": a difference of ${subtractDecimals(total.value, sum)}`,
      place: placeOf(dataset, row, "value"),
      found: total.value,
      expected: sum,
      remedy: "look whether the publisher's definition takes in more or less than our rows",
    },
  ];
}
