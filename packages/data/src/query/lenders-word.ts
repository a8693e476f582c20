// Whether a source is the lender's own: published by the lender of the subject, its group, or who administers the money.
import type { Assertion } from "../model/assertion.ts";
import type { Dataset } from "../model/dataset.ts";
import { findOrganisation } from "../model/find-organisation.ts";
import type { Organisation } from "../model/organisation.ts";
import { widestOrganisation } from "../model/widest-organisation.ts";
import { indexOf } from "./dataset-index.ts";

export function isLendersWord(dataset: Dataset, { source, subject }: Assertion): boolean {
  const publisher = publisherFamily(dataset, source);
  return publisher !== undefined && lenderFamilies(dataset, subject).has(publisher);
}

/** By the table of lenders, which the slices of a dataset share. */
const families = new WeakMap<readonly Organisation[], Map<string, string | undefined>>();

/** The group that published a source; undefined where it is none of the dataset's lenders. */
function publisherFamily(dataset: Dataset, source: string): string | undefined {
  const name = indexOf(dataset).sources.get(source)?.publisher;
  if (name === undefined) return undefined;
  const known = families.get(dataset.organisations) ?? new Map<string, string | undefined>();
  families.set(dataset.organisations, known);
  if (known.has(name)) return known.get(name);
  const found = findOrganisation(dataset, name);
  const family =
    "code" in found ? widestOrganisation(indexOf(dataset).organisations, found.code) : undefined;
  known.set(name, family);
  return family;
}

function lenderFamilies(dataset: Dataset, subject: string): ReadonlySet<string> {
  const { lines, projects, linesOf } = indexOf(dataset);
  const line = lines.get(subject);
  const own = line === undefined ? linesOf(subject) : [line];
  const project = projects.get(line?.project ?? subject);
  const ids = [project?.lender, ...own.flatMap((one) => [one.lender, one.administrator])];
  return new Set(
    ids.flatMap((id) =>
      id === undefined ? [] : [widestOrganisation(indexOf(dataset).organisations, id)],
    ),
  );
}
