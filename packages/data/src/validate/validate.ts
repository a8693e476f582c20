// All rules over a dataset, in the order in which a reader would mend what they find.

import { newestSourceDate } from "../as-of.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import { amountsAgree } from "./amounts-agree.ts";
import { amountsNotZero } from "./amounts-not-zero.ts";
import { amountsPreferred } from "./amounts-preferred.ts";
import { closingKeepsOriginal } from "./closing-keeps-original.ts";
import { codesExist } from "./codes-exist.ts";
import { conflictsHaveValues } from "./conflicts-have-values.ts";
import { datesExist } from "./dates-exist.ts";
import { datesOrdered } from "./dates-ordered.ts";
import { disbursedWithinCommitment } from "./disbursed-within-commitment.ts";
import { distinctCounts } from "./distinct-counts.ts";
import { editionsDated } from "./editions-dated.ts";
import { editionsSupersede } from "./editions-supersede.ts";
import { everyProjectSourced } from "./every-project-sourced.ts";
import { formerCodes } from "./former-codes.ts";
import { iatiRuleEntries } from "./iati/iati-rule-entries.ts";
import { idsDistinct } from "./ids-distinct.ts";
import { linesDistinct } from "./lines-distinct.ts";
import { loanWithinTotalCost } from "./loan-within-total-cost.ts";
import { matchesWithinCount } from "./matches-within-count.ts";
import { moneyDated } from "./money-dated.ts";
import { numbersInRange } from "./numbers-in-range.ts";
import { projectsDistinct } from "./projects-distinct.ts";
import { ratesKnown } from "./rates-known.ts";
import { referencesResolve } from "./references-resolve.ts";
import type { RuleEntry } from "./rule.ts";
import { type Severities, severityOf } from "./severities.ts";
import { sharesWithin100 } from "./shares-within-100.ts";
import { stagesAgree } from "./stages-agree.ts";
import { standingKeptApart } from "./standing-kept-apart.ts";
import { subPeriodWithinTotal } from "./sub-period-within-total.ts";
import { supersedesChain } from "./supersedes-chain.ts";
import { supersedesNewer } from "./supersedes-newer.ts";
import { supersedesSets } from "./supersedes-sets.ts";
import { totalsDiffer } from "./totals-differ.ts";
import { transactionsNotLate } from "./transactions-not-late.ts";
import { valueForm } from "./value-form.ts";

/** By their ids, which are their file names; those of the IATI standard by their official ids. */
export const rules: Readonly<Record<string, RuleEntry>> = {
  "references-resolve": { run: referencesResolve, severity: "error", isFixed: true },
  "codes-exist": { run: codesExist, severity: "error", isFixed: true },
  "value-form": { run: valueForm, severity: "error", isFixed: true },
  "dates-exist": { run: datesExist, severity: "error" },
  "dates-ordered": { run: datesOrdered, severity: "error" },
  "shares-within-100": { run: sharesWithin100, severity: "error" },
  "distinct-counts": { run: distinctCounts, severity: "error" },
  "standing-kept-apart": { run: standingKeptApart, severity: "error" },
  "supersedes-chain": { run: supersedesChain, severity: "error" },
  "amounts-agree": { run: amountsAgree, severity: "error" },
  "amounts-preferred": { run: amountsPreferred, severity: "warning" },
  "every-project-sourced": { run: everyProjectSourced, severity: "error" },
  "conflicts-have-values": { run: conflictsHaveValues, severity: "error" },
  "disbursed-within-commitment": { run: disbursedWithinCommitment, severity: "warning" },
  "loan-within-total-cost": { run: loanWithinTotalCost, severity: "warning" },
  "ids-distinct": { run: idsDistinct, severity: "error" },
  "projects-distinct": { run: projectsDistinct, severity: "error" },
  "lines-distinct": { run: linesDistinct, severity: "warning" },
  "former-codes": { run: formerCodes, severity: "warning" },
  "numbers-in-range": { run: numbersInRange, severity: "warning" },
  "money-dated": { run: moneyDated, severity: "warning" },
  "transactions-not-late": { run: transactionsNotLate, severity: "error" },
  "supersedes-sets": { run: supersedesSets, severity: "error" },
  "supersedes-newer": { run: supersedesNewer, severity: "warning" },
  "editions-dated": { run: editionsDated, severity: "warning" },
  "editions-supersede": { run: editionsSupersede, severity: "warning" },
  "closing-keeps-original": { run: closingKeepsOriginal, severity: "warning" },
  "amounts-not-zero": { run: amountsNotZero, severity: "warning" },
  "stages-agree": { run: stagesAgree, severity: "warning" },
  "rates-known": { run: ratesKnown, severity: "warning" },
  "sub-period-within-total": { run: subPeriodWithinTotal, severity: "error" },
  "matches-within-count": { run: matchesWithinCount, severity: "error" },
  "totals-differ": { run: totalsDiffer, severity: "note" },
  ...iatiRuleEntries,
};

/** Where no source is dated, nothing is late. */
const noEnd = "9999-12-31";

export interface ValidateOptions {
  /** What undated sources can speak of ends on this day; without it, the newest source's. */
  readonly asOf?: string;
  readonly severities?: Severities;
}

export function validate(dataset: Dataset, options?: ValidateOptions): readonly Diagnostic[] {
  return [...validateByRule(dataset, options)].flat();
}

/** What each rule says, one after the other: thousands of rows take their time, and others may be heard between. */
export function* validateByRule(
  dataset: Dataset,
  { asOf = newestSourceDate(dataset) || noEnd, severities = {} }: ValidateOptions = {},
): Generator<readonly Diagnostic[], void> {
  const run = (id: string, { run: rule, severity: otherwise, isFixed }: RuleEntry) => {
    const severity = isFixed ? otherwise : severityOf(id, severities, otherwise);
    if (severity === "off") return [];
    return rule(dataset, asOf).map((found) => ({ ...found, severity }));
  };
  const all = Object.entries(rules);
  let isReadable = true;
  for (const [id, entry] of all.filter(([, { isFixed }]) => isFixed)) {
    const found = run(id, entry);
    if (found.some(({ rule }) => rule === "value-form")) isReadable = false;
    yield found;
  }
  // Rules that compare dates or money would stumble over a value of the wrong form.
  if (!isReadable) return;
  for (const [id, entry] of all.filter(([, { isFixed }]) => !isFixed)) yield run(id, entry);
}
