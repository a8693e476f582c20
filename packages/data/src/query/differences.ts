// Where the sources of one project differ: each value with the sources that state it, oldest first.
// Declared differences (conflicts) come with our word on them; undeclared ones are found among the assertions.
import { type Assertion, assertionFields } from "../model/assertion.ts";
import type { Beneficiary } from "../model/beneficiary.ts";
import type { Conflict } from "../model/conflict.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Citation, Quantity, RowRef } from "../model/quantity.ts";
import { assertedQuantity, assertionDate, citationOf, dateOrder } from "./current-value.ts";
import { indexOf } from "./dataset-index.ts";
import { beneficiaryQuantity } from "./result-quantities.ts";

interface Statement {
  /** Id of the first assertion or beneficiary row that states the value. */
  readonly key: string;
  /** The project or finance line. */
  readonly subject: string;
  /** Newest date of the sources that agree; absent where all are undated. */
  readonly date?: string;
  readonly sources: readonly Citation[];
  readonly rows: readonly RowRef[];
  /** recorded: shown here only, never as the value. */
  readonly standing: "adopted" | "recorded";
  /** Of beneficiaries: planned and reported numbers are two facts, not a contradiction. */
  readonly basis?: "planned" | "reported";
  readonly asWritten?: string;
}
export type DifferenceValue = Statement &
  (
    | { readonly type: "quantity"; readonly quantity: Quantity }
    /** Without a value the source shows none, though it lists the project. */
    | { readonly type: "text"; readonly value: string | undefined }
  );

export interface Difference {
  readonly key: string;
  readonly field: string;
  /** Our word on it; absent where the dataset declares none. */
  readonly conflict?: Conflict;
  readonly values: readonly DifferenceValue[];
}

export function differences(dataset: Dataset, projectId: string): readonly Difference[] {
  const declared = dataset.conflicts
    .filter((conflict) => conflict.project === projectId)
    .map((conflict) => declaredDifference(dataset, conflict));
  const known = new Set(declared.map((difference) => difference.field));
  const found = undeclared(dataset, projectId).filter((difference) => !known.has(difference.field));
  return [...declared, ...found];
}

/** The assertions on a project and on its finance lines. */
export function assertionsOf(dataset: Dataset, projectId: string): readonly Assertion[] {
  const subjects = new Set([projectId]);
  for (const line of dataset.financeLines) if (line.project === projectId) subjects.add(line.id);
  return dataset.assertions.filter((assertion) => subjects.has(assertion.subject));
}

function declaredDifference(dataset: Dataset, conflict: Conflict): Difference {
  const { id: key, project, field } = conflict;
  const values =
    field === "beneficiaries"
      ? beneficiaryValues(dataset, project)
      : assertionValues(
          dataset,
          assertionsOf(dataset, project).filter((assertion) => assertion.field === field),
        );
  return { key, field, conflict, values: differing(values) };
}

/** A loan that sources agree on says nothing about a grant that they do not: only subjects with two values stay. */
function differing(values: readonly DifferenceValue[]): readonly DifferenceValue[] {
  const kept = values.filter((value) =>
    values.some((v) => v !== value && v.subject === value.subject),
  );
  return kept.length > 0 ? kept : values;
}

function undeclared(dataset: Dataset, projectId: string): Difference[] {
  const all = assertionsOf(dataset, projectId);
  const superseded = new Set(all.map((assertion) => assertion.supersedes));
  const groups = new Map<string, Assertion[]>();
  for (const assertion of all) {
    // Names are spelt as each list likes; only a declared renaming is worth a reader's time.
    if (superseded.has(assertion.id) || assertionFields[assertion.field] === "text") continue;
    // Two grants of technical assistance are two facts.
    if (assertion.field === "preparatory-ta") continue;
    const key = `${assertion.subject}.${assertion.field}`;
    groups.set(key, [...(groups.get(key) ?? []), assertion]);
  }
  return [...groups].flatMap(([key, group]) => {
    const values = assertionValues(dataset, group);
    const field = group[0]?.field;
    return values.length < 2 || field === undefined ? [] : [{ key, field, values }];
  });
}

function assertionValues(dataset: Dataset, assertions: readonly Assertion[]): DifferenceValue[] {
  const groups = new Map<string, Assertion[]>();
  for (const a of assertions) {
    const key = [a.subject, a.value, a.unit, a.qualifier, a.standing].join("|");
    groups.set(key, [...(groups.get(key) ?? []), a]);
  }
  return inOrder([...groups.values()].flatMap((group) => toValue(dataset, group)));
}

function toValue(dataset: Dataset, group: readonly Assertion[]): DifferenceValue[] {
  const [first] = group;
  if (first === undefined) return [];
  const rows = group.map((assertion) => ({ table: "assertions", id: assertion.id }));
  const sources = group.map(citationOf);
  const newest = group
    .map((assertion) => assertionDate(dataset, assertion))
    .toSorted(byDate)
    .at(-1);
  const statement = {
    key: first.id,
    subject: first.subject,
    standing: first.standing,
    rows,
    sources,
    ...(newest === undefined ? {} : { date: newest }),
    ...(first.asWritten === undefined ? {} : { asWritten: first.asWritten }),
  };
  const type = assertionFields[first.field];
  if (type === "money" || type === "date") {
    const quantity = { ...assertedQuantity(dataset, first), rows, sources };
    return [{ ...statement, type: "quantity", quantity }];
  }
  return [{ ...statement, type: "text", value: first.value }];
}

function beneficiaryValues(dataset: Dataset, projectId: string): DifferenceValue[] {
  const rows = dataset.beneficiaries.filter((row) => row.project === projectId);
  return inOrder(rows.map((row) => beneficiaryValue(dataset, row)));
}

function beneficiaryValue(dataset: Dataset, row: Beneficiary): DifferenceValue {
  const quantity = beneficiaryQuantity(row);
  const date = row.asOf ?? indexOf(dataset).sources.get(row.source)?.published;
  return {
    type: "quantity",
    key: row.id,
    subject: row.project,
    standing: "adopted",
    basis: row.basis,
    rows: quantity.rows,
    sources: quantity.sources,
    quantity,
    ...(date === undefined ? {} : { date }),
  };
}

/** Planned before reported, then by date, undated first; the table's order decides between equals. */
function inOrder(values: readonly DifferenceValue[]): DifferenceValue[] {
  const rank = (value: DifferenceValue) => (value.basis === "reported" ? 1 : 0);
  return values.toSorted((a, b) => rank(a) - rank(b) || byDate(a.date, b.date));
}

function byDate(a: string | undefined, b: string | undefined): number {
  const [x, y] = [dateOrder(a), dateOrder(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}
