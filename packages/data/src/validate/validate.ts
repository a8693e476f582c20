// All rules over a dataset, in the order in which a reader would mend what they find.
import type { Diagnostic } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import { amountsAgree } from "./amounts-agree.ts";
import { codesExist } from "./codes-exist.ts";
import { conflictsHaveValues } from "./conflicts-have-values.ts";
import { datesExist } from "./dates-exist.ts";
import { datesOrdered } from "./dates-ordered.ts";
import { disbursedWithinCommitment } from "./disbursed-within-commitment.ts";
import { distinctCounts } from "./distinct-counts.ts";
import { everyProjectSourced } from "./every-project-sourced.ts";
import { loanWithinTotalCost } from "./loan-within-total-cost.ts";
import { referencesResolve } from "./references-resolve.ts";
import type { Rule } from "./rule.ts";
import { sharesWithin100 } from "./shares-within-100.ts";
import { standingKeptApart } from "./standing-kept-apart.ts";
import { supersedesChain } from "./supersedes-chain.ts";
import { valueForm } from "./value-form.ts";

/** By their ids, which are their file names. */
export const rules: Readonly<Record<string, Rule>> = {
  "references-resolve": referencesResolve,
  "codes-exist": codesExist,
  "value-form": valueForm,
  "dates-exist": datesExist,
  "dates-ordered": datesOrdered,
  "shares-within-100": sharesWithin100,
  "distinct-counts": distinctCounts,
  "standing-kept-apart": standingKeptApart,
  "supersedes-chain": supersedesChain,
  "amounts-agree": amountsAgree,
  "every-project-sourced": everyProjectSourced,
  "conflicts-have-values": conflictsHaveValues,
  "disbursed-within-commitment": disbursedWithinCommitment,
  "loan-within-total-cost": loanWithinTotalCost,
};

export function validate(dataset: Dataset): readonly Diagnostic[] {
  // Rules that compare dates or money would stumble over a value of the wrong form.
  const form = valueForm(dataset);
  if (form.length > 0) return [...referencesResolve(dataset), ...codesExist(dataset), ...form];
  return Object.values(rules).flatMap((rule) => rule(dataset));
}
