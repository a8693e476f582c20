// The list of projects: counted ones in three groups, and those that no total takes in.
import {
  type ApprovedProject,
  approvedProjects,
  currentText,
  currentValue,
  type Dataset,
  doubtfulAmounts,
  type FinanceLine,
  headlineTotals,
  isLoan,
  lenderOf,
  lineAmount,
  linesOf,
  organisationOf,
  type Project,
  statusOf,
  sumAmounts,
  uncountedProjects,
} from "@brief/data";
import type { Language } from "../brief.ts";
import {
  approvedNames,
  inLanguage,
  lenderShort,
  projectNames,
  statusName,
  toText,
} from "./portfolio-words.ts";

export function projectsPart(dataset: Dataset, language: Language) {
  const approved = approvedProjects(dataset);
  const row = (project: ApprovedProject) => projectRowOf(dataset, project, language);
  const loans = approved.filter((p) => p.standing === "loan" && !p.multiProvince);
  const multiProvince = approved.filter((p) => p.multiProvince);
  const grants = approved.filter((p) => p.standing === "grant" && !p.multiProvince);
  return {
    projects: {
      hasSources: approved.some((p) =>
        p.lines.some((l) => lineAmount(dataset, l).sources.length > 0),
      ),
      hasUnnamed: approved.some(({ project }) => project.nameZh === undefined),
      loans: loans.map(row),
      multiProvince: multiProvince.map(row),
      hasMultiProvince: multiProvince.length > 0,
      grants: grants.map(row),
      hasGrants: grants.length > 0,
    },
    doubts: doubtfulAmounts(dataset).projects.map(({ project }) => ({
      ...projectNames(project, language),
      reason: inLanguage(language, project.doubtZh ?? "", project.doubtEn ?? "", project.doubtRu),
    })),
  };
}

/** A row prints its loans and credits together; a grant beside a loan has a row of its own under it. */
export function projectRowOf(dataset: Dataset, approved: ApprovedProject, language: Language) {
  const { project, lines } = approved;
  const main = approved.standing === "loan" ? lines.filter(isLoan) : lines;
  const beside = lines.filter((line) => !main.includes(line));
  return {
    ...approvedNames(approved, language),
    lender: lendersOf(dataset, main, language),
    approval: currentValue(dataset, project.id, "approval"),
    amount: sumAmounts(dataset, main),
    status: statusName(statusOf(dataset, approved).status, language),
    isDoubtful: project.doubtZh !== undefined,
    grants: beside.map((line) => grantRow(dataset, line, language)),
  };
}

function grantRow(dataset: Dataset, line: FinanceLine, language: Language) {
  const record = dataset.projects.find((project) => project.id === line.project);
  return {
    key: line.id,
    number: toText(record?.lenderProjectId),
    lender: lenderShort(lenderOf(dataset, line), language),
    approval: currentValue(dataset, line.project, "approval"),
    amount: lineAmount(dataset, line),
    status: statusName(currentText(dataset, line.project, "status").value, language),
  };
}

function lendersOf(dataset: Dataset, lines: readonly FinanceLine[], language: Language): string {
  const names = lines.map((line) => lenderShort(lenderOf(dataset, line), language));
  return [...new Set(names)].join(inLanguage(language, "、", ", ", ", "));
}

export function pipelinePart(dataset: Dataset, language: Language) {
  const { proposed, dropped, unverified } = uncountedProjects(dataset);
  const { proposed: proposedTotal, dropped: droppedTotal } = headlineTotals(dataset);
  const row = (project: Project) => uncountedRow(dataset, project, language);
  return {
    pipeline: {
      hasAny: proposed.length + dropped.length + unverified.length > 0,
      proposed: proposed.map(row),
      hasProposed: proposed.length > 0,
      proposedTotal,
      dropped: dropped.map(row),
      hasDropped: dropped.length > 0,
      droppedTotal,
      unverified: unverified.map(row),
      hasUnverified: unverified.length > 0,
      // The column's unit is that of what stands in it.
      unit: proposed.length > 0 ? proposedTotal.amount : droppedTotal.amount,
    },
  };
}

export function uncountedRow(dataset: Dataset, project: Project, language: Language) {
  const lines = linesOf(dataset, [project]);
  const lender = project.lender === undefined ? undefined : organisationOf(dataset, project.lender);
  const group = lender?.parent === undefined ? lender : organisationOf(dataset, lender.parent);
  return {
    ...projectNames(project, language),
    lender: toText(group === undefined ? undefined : lenderShort(group, language)),
    amount:
      lines.length === 0 ? currentValue(dataset, project.id, "amount") : sumAmounts(dataset, lines),
    sources: project.sources.map((id) => ({ id })),
  };
}
