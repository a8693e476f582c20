// Two values of a figure and what changed in the facts → why it moved: by the rows in which the two differ.
import type { Dataset, Quantity, RowRef } from "@brief/data";
import { type Reason, reasonOf } from "./change-reasons.ts";
import type { Days, Told } from "./change-told.ts";
import { wholeRecords } from "./change-words.ts";

/** A reason or two are told of one figure. */
const mostReasons = 2;

export type WhyMoved = (old: Quantity | undefined, now: Quantity | undefined) => readonly Reason[];

export type ProjectOf = (row: RowRef) => string | undefined;

export function reasonsFrom(all: readonly Told[], projectOf: ProjectOf): WhyMoved {
  const ofRow = new Map<string, Reason[]>();
  const ofProject = new Map<string, Reason>();
  for (const { class: name, change, project } of all) {
    const reason = reasonOf[name];
    if (reason === undefined) continue;
    // What is told of a project as a whole holds for each of its rows.
    if (wholeRecords.includes(name) && project !== undefined) ofProject.set(project.id, reason);
    const rows = [...(change.old?.rows ?? []), ...(change.new?.rows ?? []), change.subject];
    for (const row of rows) {
      if (row !== undefined) ofRow.set(keyOf(row), [...(ofRow.get(keyOf(row)) ?? []), reason]);
    }
  }
  return (old, now) => {
    const rows = differing(old, now);
    const found = rows.flatMap((row): readonly Reason[] => {
      const reason = ofProject.get(projectOf(row) ?? "");
      return reason === undefined ? (ofRow.get(keyOf(row)) ?? []) : [reason];
    });
    return mostFrequent(found);
  };
}

const keyOf = ({ table, id }: RowRef) => `${table} ${id}`;

function mostFrequent(found: readonly Reason[]): readonly Reason[] {
  const times = (reason: Reason) => found.filter((one) => one === reason).length;
  // Further sources come with every other reason.
  const telling = found.filter((reason) => reason !== "sources");
  return [...new Set(telling.length > 0 ? telling : found)]
    .toSorted((a, b) => times(b) - times(a))
    .slice(0, mostReasons);
}

/** The project that a row is, or belongs to. */
export function projectFinder({ older, known }: Days): ProjectOf {
  const owners = new Map<string, string>();
  const own = (table: string, rows: readonly { id: string; project: string }[]) => {
    for (const { id, project } of rows) owners.set(keyOf({ table, id }), project);
  };
  const ofDay = ({ projects, ...tables }: Dataset) => {
    own("finance-lines", tables.financeLines);
    own("allocations", tables.allocations);
    own("outputs", tables.outputs);
    own("beneficiaries", tables.beneficiaries);
    own(
      "projects",
      projects.map(({ id }) => ({ id, project: id })),
    );
    const lines = new Map(tables.financeLines.map(({ id, project }) => [id, project]));
    own(
      "assertions",
      tables.assertions.map(({ id, subject }) => ({ id, project: lines.get(subject) ?? subject })),
    );
  };
  ofDay(older);
  ofDay(known);
  return (row) => owners.get(keyOf(row));
}

/** Rows that only one of the two rests on, or that give another value to each; all rows where they are the same. */
function differing(old: Quantity | undefined, now: Quantity | undefined): readonly RowRef[] {
  const [before, after] = [weightsOf(old), weightsOf(now)];
  const rows = new Map([...before, ...after].map(([key, { row }]) => [key, row]));
  const other = [...rows].filter(([key]) => before.get(key)?.weight !== after.get(key)?.weight);
  return (other.length > 0 ? other : [...rows]).map(([, row]) => row);
}

interface Weight {
  readonly row: RowRef;
  readonly weight: string;
}

function weightsOf(quantity: Quantity | undefined): ReadonlyMap<string, Weight> {
  const rows = (quantity?.rows ?? []).map((row) => ({ row, weight: "" }));
  const inputs = (quantity?.formula?.inputs ?? []).map(({ row, value }) => ({
    row,
    weight: value,
  }));
  return new Map([...rows, ...inputs].map((one) => [keyOf(one.row), one]));
}
