// The row of the dataset that a brief is about, by the brief's parameter.
import { BriefError, type Dataset } from "@brief/data";
import type { BriefSpec } from "../brief.ts";
import { rowNamed, type Subject, subjectsOf } from "./subjects.ts";

/** @returns its id; a key will do too */
export function subjectId(dataset: Dataset, spec: BriefSpec, subject: Subject): string {
  const wanted = spec.parameters[subject];
  const row = rowNamed(subjectsOf(dataset, subject), wanted);
  if (row !== undefined) return row.id;
  throw new BriefError(
    `unknown-${subject}`,
    `no ${subject} "${wanted ?? ""}" in the dataset`,
    `give the parameter \`${subject}\` an id of the dataset`,
  );
}

/** Whether these facts know what a brief is about; one that is about nothing in particular always is. */
export function hasSubject(
  dataset: Dataset,
  { parameters }: BriefSpec,
  subject: Subject | undefined,
): boolean {
  return (
    subject === undefined ||
    rowNamed(subjectsOf(dataset, subject), parameters[subject]) !== undefined
  );
}
