// What the overview may say of this dataset: who finances, what is apart, what is unknown. A sentence whose flag does
// not hold is left out, so that none is said of facts that are not there.
import {
  type ApprovedProject,
  approvedProjects,
  countProjects,
  currentValue,
  type Dataset,
  headlineTotals,
  isLoan,
  lenderOf,
  lineAmount,
  type Organisation,
  organisationOf,
  type Quantity,
} from "@brief/data";
import type { Language } from "../brief.ts";
import { approvedNames, lenderName, lenderShort, missing } from "./portfolio-words.ts";

export function scopePart(dataset: Dataset, language: Language) {
  const approved = approvedProjects(dataset);
  const totals = headlineTotals(dataset);
  const loans = approved.filter((p) => p.standing === "loan" && !p.multiProvince);
  const { multiProvince, grants, proposed, dropped } = totals;
  const grantProjects = approved.filter((p) => p.standing === "grant" && !p.multiProvince);
  const unknown = loans.filter((p) => loanAmounts(dataset, p).some((a) => a.value === undefined));
  const hasMultiProvince = isSome(multiProvince.projects);
  const hasUncounted = isSome(proposed.projects) || isSome(dropped.projects);
  const undated = undatedSources(dataset, [totals.projects]);
  return {
    scope: {
      hasProjects: approved.length > 0,
      /** One alone is named, not counted. */
      only: approved.length === 1 ? approved.map((p) => approvedNames(p, language)) : [],
      funders: fundersOf(dataset, approved).map((funder) => funderNames(funder, language)),
      hasLoans: loans.length > 0,
      isAllLoans: loans.length === approved.length,
      hasLoanAmount: loans.length > 0 && totals.loanAmount.value !== undefined,
      hasCredits: loans.some((p) => p.lines.some((line) => line.kind === "credit")),
      isOneLender: lendersOf(dataset, loans).length === 1,
      /** A sum in another currency would need several rates: that none is given is said. */
      isConvertible: totals.loanAmount.value !== undefined && yearsOf(dataset, loans).size > 1,
      unknown: unknownCount(dataset, unknown),
      hasUnknown: unknown.length > 0 && unknown.length < loans.length,
      hasMultiProvince,
      hasMultiLoans: isSome(multiProvince.loans),
      hasMultiGrants: isSome(multiProvince.grants),
      hasGrants: isSome(grants.projects),
      hasAnyGrant: approved.some((p) => p.lines.some((line) => line.kind === "grant")),
      grantFunders: donorsOf(dataset, grantProjects).map((donor) => funderNames(donor, language)),
      hasApart: hasMultiProvince || isSome(grants.projects),
      hasProposed: isSome(proposed.projects),
      hasDropped: isSome(dropped.projects),
      hasUncounted,
      hasDoubtful: isSome(totals.doubtful),
      undated,
      hasRemarks: hasMultiProvince || hasUncounted || isSome(totals.doubtful) || undated !== "none",
    },
  };
}

/** Known and more than none. */
export function isSome({ value }: Quantity): boolean {
  return value !== undefined && value !== "0";
}

const loanAmounts = (dataset: Dataset, { lines }: ApprovedProject) =>
  lines.filter(isLoan).map((line) => lineAmount(dataset, line));

/** Projects whose amount no source states rest on the sources that name them. */
function unknownCount(dataset: Dataset, projects: readonly ApprovedProject[]): Quantity {
  if (projects.length === 0) return missing("count", "project");
  const sources = projects.flatMap(({ project }) => project.sources.map((id) => ({ id })));
  return { ...countProjects(dataset, projects), sources };
}

function inOrder(organisations: Iterable<Organisation>): readonly Organisation[] {
  return [...new Set(organisations)].toSorted((a, b) => a.order - b.order);
}

/** Whose records the projects are: the lender of each, its agencies under it. */
function fundersOf(dataset: Dataset, approved: readonly ApprovedProject[]) {
  return inOrder(
    approved.flatMap(({ project, lines }) => {
      const own = project.lender ?? lines[0]?.lender;
      if (own === undefined) return [];
      const { parent, ...funder } = organisationOf(dataset, own);
      return [organisationOf(dataset, parent ?? funder.id)];
    }),
  );
}

function lendersOf(dataset: Dataset, loans: readonly ApprovedProject[]) {
  return inOrder(
    loans.flatMap(({ lines }) => lines.filter(isLoan).map((line) => lenderOf(dataset, line))),
  );
}

function donorsOf(dataset: Dataset, grants: readonly ApprovedProject[]) {
  return inOrder(grants.flatMap(({ lines }) => lines.map((line) => lenderOf(dataset, line))));
}

function funderNames(organisation: Organisation, language: Language) {
  const name = lenderName(organisation, language);
  const short = lenderShort(organisation, language);
  return { key: organisation.id, name, short, hasShort: short !== name };
}

function yearsOf(dataset: Dataset, loans: readonly ApprovedProject[]): ReadonlySet<string> {
  const days = loans.map(({ project }) => currentValue(dataset, project.id, "approval").value);
  return new Set(days.map((day) => day?.slice(0, 4) ?? "unknown"));
}

/** How many of the documents behind the figures have no date. */
function undatedSources(dataset: Dataset, figures: readonly Quantity[]): "none" | "some" | "all" {
  const cited = new Set(figures.flatMap(({ sources }) => sources.map(({ id }) => id)));
  const documents = dataset.sources.filter(({ id }) => cited.has(id));
  const undated = documents.filter(({ published }) => published === undefined);
  if (undated.length === 0) return "none";
  return undated.length === documents.length ? "all" : "some";
}
