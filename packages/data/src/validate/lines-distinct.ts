// One loan has one line: no two have the same instrument number at one lender, or the same identifier in one IATI file.
import type { Diagnostic } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import { groupRows } from "../model/group-rows.ts";
import { placeOf } from "../model/place-of.ts";
import type { RowRef } from "../model/quantity.ts";
import { standingRows } from "../model/standing-rows.ts";
import { widestOrganisation } from "../model/widest-organisation.ts";
import { indexOf } from "../query/dataset-index.ts";

interface Numbered {
  readonly row: RowRef;
  readonly column: string;
  readonly number: string;
  readonly scope: string;
}

export function linesDistinct(dataset: Dataset): readonly Diagnostic[] {
  const { organisations } = indexOf(dataset);
  const family = (lender: string) => widestOrganisation(organisations, lender);
  const instruments = dataset.financeLines.flatMap(({ id, lender, instrumentNo }) =>
    numbered({ table: "finance-lines", id }, "instrumentNo", instrumentNo, family(lender)),
  );
  const activities = standingRows(dataset.iatiLines).flatMap(({ id, identifier, source }) =>
    numbered({ table: "iati-lines", id }, "identifier", identifier, source),
  );
  return [...repeated(dataset, instruments), ...repeated(dataset, activities)];
}

function numbered(
  row: RowRef,
  column: string,
  number: string | undefined,
  scope: string,
): readonly Numbered[] {
  return number === undefined ? [] : [{ row, column, number, scope }];
}

function repeated(dataset: Dataset, all: readonly Numbered[]): readonly Diagnostic[] {
  const groups = groupRows(
    all,
    ({ number, scope }) => `${scope} ${number.normalize("NFKC").trim().toLowerCase()}`,
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.flatMap(({ row, column, number }) =>
      first === undefined ? [] : [twice(dataset, { row, column, number }, first)],
    ),
  );
}

function twice(
  dataset: Dataset,
  { row, column, number }: Omit<Numbered, "scope">,
  first: Numbered,
): Diagnostic {
  return {
    rule: "lines-distinct",
    severity: "warning",
    message: `"${row.id}" and "${first.row.id}" have the same ${column} "${number}"`,
    place: placeOf(dataset, row, column),
    related: [placeOf(dataset, first.row, column)],
    found: number,
    expected: `a ${column} of its own`,
    remedy: "merge the two rows, or correct the number: one loan counted twice doubles the total",
  };
}
