// What a brief can be about, one row of the facts each: `each:` in a workspace runs over them.
import type { Dataset } from "@brief/data";

export const subjects = ["project", "prefecture", "sector", "lender"] as const;
export type Subject = (typeof subjects)[number];

export interface SubjectRow {
  /** What `parameters` hold. */
  readonly id: string;
  /** What ids and file names end in. */
  readonly key: string;
}

const rowsOf: Readonly<Record<Subject, (dataset: Dataset) => readonly SubjectRow[]>> = {
  project: ({ projects }) => projects.map(({ id, key }) => ({ id, key })),
  prefecture: ({ regions }) =>
    regions
      .filter(({ level }) => level === "prefecture")
      .map(({ code }) => ({ id: code, key: code })),
  sector: ({ sectors, allocations }) => {
    const ofSectors = allocations.filter(({ dimension }) => dimension === "sector");
    const used = new Set(ofSectors.map(({ target }) => target));
    return sectors.filter(({ id }) => used.has(id)).map(({ id }) => ({ id, key: id }));
  },
  lender: ({ organisations, projects }) => {
    const lending = new Set(projects.map(({ lender }) => lender));
    return organisations.filter(({ id }) => lending.has(id)).map(({ id }) => ({ id, key: id }));
  },
};

/** In the order of the dataset's tables. */
export function subjectsOf(dataset: Dataset, subject: Subject): readonly SubjectRow[] {
  return rowsOf[subject](dataset);
}

/** By its id or its key. */
export function rowNamed(
  rows: readonly SubjectRow[],
  wanted: string | undefined,
): SubjectRow | undefined {
  return rows.find(({ id, key }) => id === wanted || key === wanted);
}
