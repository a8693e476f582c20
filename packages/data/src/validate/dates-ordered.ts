// approval ≤ signing ≤ effectiveness ≤ closing in every project, start ≤ end in every period, validity, budget and loan.
// Dates of less than a day's precision offend only when no day that they may mean fits.
import type { Diagnostic } from "../diagnostic.ts";
import { type Assertion, type AssertionField, lendingCycle } from "../model/assertion.ts";
import type { Dataset } from "../model/dataset.ts";
import { dateSpan } from "../model/date-span.ts";
import { groupRows } from "../model/group-rows.ts";
import { placeOf } from "../model/place-of.ts";
import type { RowRef } from "../model/quantity.ts";
import { adoptedAssertions } from "./adopted-assertions.ts";

interface DatedCell {
  readonly name: string;
  readonly date: string;
  readonly row: RowRef;
  readonly column: string;
  readonly source?: string;
}

/** Each in its order. Starts and ends of IATI activities have the standard's rules, as their budgets do. */
const cycles: readonly (readonly AssertionField[])[] = [
  lendingCycle,
  ["planned-start", "planned-end"],
  ["actual-start", "actual-end"],
];

/** Of each field of a cycle those that come after it. */
const laterFields: ReadonlyMap<AssertionField, ReadonlySet<AssertionField>> = new Map(
  cycles.flatMap((cycle) =>
    cycle.map((field, at) => [field, new Set(cycle.slice(at + 1))] as const),
  ),
);

export function datesOrdered(dataset: Dataset): readonly Diagnostic[] {
  const pairs = [...cyclePairs(dataset), ...spanPairs(dataset)];
  return pairs
    .filter(([earlier, later]) => isAfter(earlier.date, later.date))
    .map(([earlier, later]) => swapped(dataset, earlier, later));
}

function cyclePairs(dataset: Dataset): (readonly [DatedCell, DatedCell])[] {
  const ofIati = new Set(dataset.iatiLines.map((row) => row.source));
  const bySubject = groupRows(
    adoptedAssertions(dataset).filter((a) => laterFields.has(a.field) && !ofIati.has(a.source)),
    (assertion) => assertion.subject,
  );
  return [...bySubject.values()].flatMap((assertions) => {
    // As those of nearly all subjects.
    if (areOrdered(assertions)) return [];
    const byField = groupRows(assertions, (assertion) => assertion.field);
    return cycles.flatMap((cycle) => {
      const given = cycle.flatMap((field) => {
        const stated = byField.get(field);
        return stated === undefined ? [] : [stated.flatMap(toCell)];
      });
      return given.flatMap((earlier, index) =>
        given.slice(index + 1).flatMap((later) => pairsOf(earlier, later)),
      );
    });
  });
}

function areOrdered(assertions: readonly Assertion[]): boolean {
  return assertions.every(({ field, value }) => {
    const later = laterFields.get(field);
    return assertions.every((other) => !later?.has(other.field) || !isAfter(value, other.value));
  });
}

/** On no day that either may mean they are in order. */
function isAfter(earlier: string | undefined, later: string | undefined): boolean {
  if (earlier === undefined || later === undefined) return false;
  return dateSpan(earlier).first > dateSpan(later).last;
}

/** All pairs of two fields; where one source gives both and they offend, its own pairs alone say enough. */
function pairsOf(
  earlier: readonly DatedCell[],
  later: readonly DatedCell[],
): (readonly [DatedCell, DatedCell])[] {
  const all = earlier.flatMap((a) => later.map((b) => [a, b] as const));
  const own = all.filter(([a, b]) => a.source === b.source);
  const offends = own.some(([a, b]) => isAfter(a.date, b.date));
  return offends ? own : all;
}

function toCell({ id, field, value, source }: Assertion): DatedCell[] {
  if (value === undefined) return [];
  return [
    {
      name: field,
      date: value,
      row: { table: "assertions", id },
      column: "value",
      source,
    },
  ];
}

function spanPairs(dataset: Dataset): (readonly [DatedCell, DatedCell])[] {
  const periods = dataset.periods.flatMap(({ id, start, end }) =>
    pairOf({ table: "periods", id }, ["start", start], ["end", end]),
  );
  const regions = dataset.regions.flatMap(({ code, validFrom, validTo }) =>
    pairOf({ table: "regions", id: code }, ["validFrom", validFrom], ["validTo", validTo]),
  );
  const sources = dataset.sources.flatMap(({ id, published, retrieved }) =>
    pairOf({ table: "sources", id }, ["published", published], ["retrieved", retrieved]),
  );
  const ofIati = new Set(dataset.iatiLines.map((row) => row.financeLine));
  const budgets = dataset.budgets
    .filter(({ financeLine }) => !ofIati.has(financeLine))
    .flatMap(({ id, start, end }) =>
      pairOf({ table: "budgets", id }, ["start", start], ["end", end]),
    );
  const loans = dataset.loanTerms.flatMap(
    ({ id, commitmentDate, repaymentFirstDate, repaymentFinalDate }) => {
      const row = { table: "loan-terms", id };
      const first = ["repaymentFirstDate", repaymentFirstDate] as const;
      return [
        ...pairOf(row, ["commitmentDate", commitmentDate], first),
        ...pairOf(row, first, ["repaymentFinalDate", repaymentFinalDate]),
      ];
    },
  );
  return [...periods, ...regions, ...sources, ...budgets, ...loans];
}

type NamedDate = readonly [column: string, date: string | undefined];

function pairOf(row: RowRef, a: NamedDate, b: NamedDate): (readonly [DatedCell, DatedCell])[] {
  if (a[1] === undefined || b[1] === undefined) return [];
  return [
    [
      { name: a[0], column: a[0], date: a[1], row },
      { name: b[0], column: b[0], date: b[1], row },
    ],
  ];
}

function swapped(dataset: Dataset, earlier: DatedCell, later: DatedCell): Diagnostic {
  const laterPlace = placeOf(dataset, later.row, later.column);
  return {
    rule: "dates-ordered",
    severity: "error",
    message:
      `${earlier.name} "${earlier.date}" is after ${later.name} "${later.date}"` +
      ` in ${laterPlace.file}:${laterPlace.line ?? 1}:${laterPlace.column ?? 1}`,
    place: placeOf(dataset, earlier.row, earlier.column),
    related: [laterPlace],
    found: earlier.date,
    expected: `${earlier.name} on or before ${later.name}`,
    remedy: "correct one of the two dates, or exchange them",
  };
}
