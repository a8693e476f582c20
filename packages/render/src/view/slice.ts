// Facts → those that a brief can rest on: its view sees no others, so what is not among them cannot change it.
import { BriefError, type Dataset, indexOf, sliceOfProject } from "@brief/data";
import type { BriefSpec } from "../brief.ts";
import type { Facts } from "./facts.ts";
import type { Kind } from "./kinds.ts";

/** The newest slice of each dataset: the editions of one brief follow each other. */
const newest = new WeakMap<Dataset, { readonly project: string; readonly slice: Dataset }>();

/**
 * The rows of its project for a sheet; all facts for a brief about more than one, or one that compares two days.
 * @see Kind.isOfOneProject
 */
export function sliceFor(facts: Facts, spec: BriefSpec, kind: Kind | undefined): Facts {
  const { project, since } = spec.parameters;
  if (kind?.isOfOneProject !== true || project === undefined || since !== undefined) return facts;
  return { known: sliceNamed(facts.known, project), on: refuseDay };
}

/** By id or key. */
function sliceNamed(known: Dataset, wanted: string): Dataset {
  const kept = newest.get(known);
  if (kept?.project === wanted) return kept.slice;
  const id = indexOf(known).projects.has(wanted)
    ? wanted
    : (known.projects.find(({ key }) => key === wanted)?.id ?? wanted);
  const slice = sliceOfProject(known, id);
  newest.set(known, { project: wanted, slice });
  return slice;
}

function refuseDay(day: string): never {
  throw new BriefError(
    "slice-of-one-day",
    `a sheet of one day asks for the facts of ${day}`,
    "report this: give the kind no isOfOneProject if it compares days",
  );
}
