// The row of the dataset that a brief is about, by the brief's parameter.
import { BriefError, type Dataset } from "@brief/data";
import type { BriefSpec } from "../brief.ts";
import { type Subject, subjectsOf } from "./subjects.ts";

/** @returns its id; a key will do too */
export function subjectId(dataset: Dataset, spec: BriefSpec, subject: Subject): string {
  const wanted = spec.parameters[subject];
  const row = subjectsOf(dataset, subject).find(({ id, key }) => id === wanted || key === wanted);
  if (row !== undefined) return row.id;
  throw new BriefError(
    `unknown-${subject}`,
    `no ${subject} "${wanted ?? ""}" in the dataset`,
    `give the parameter \`${subject}\` an id of the dataset`,
  );
}
