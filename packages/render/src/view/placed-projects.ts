// Projects as the briefs on a prefecture or a sector list them: a sentence each where there are few, a table of more.
import {
  type ApprovedProject,
  type Citation,
  currentValue,
  type Dataset,
  isLoan,
  lenderOf,
  type Project,
  prefecturesOf,
  type Quantity,
  type Region,
} from "@brief/data";
import type { BriefSpec, Language } from "../brief.ts";
import { projectRowOf, uncountedRow } from "./portfolio-projects.ts";
import { lenderName, lenderShort, regionName } from "./portfolio-words.ts";

interface Listed {
  readonly isDoubtful: boolean;
  readonly funders: readonly Funder[];
}

interface Funder {
  readonly key: string;
  readonly name: string;
  readonly short: string;
  readonly isShortened: boolean;
}

/** From this many of one kind on, a table says it better (writing.md: figure first). */
const tableFrom = 3;

export function projectList<Row extends Listed>(rows: readonly Row[]) {
  const funders = new Map(rows.flatMap((row) => row.funders).map((one) => [one.key, one]));
  return {
    rows,
    // Their short names stand in the table.
    funders: [...funders.values()],
    hasDoubtful: rows.some(({ isDoubtful }) => isDoubtful),
    hasRows: rows.length > 0,
    isOne: rows.length === 1,
    hasTable: rows.length >= tableFrom,
    hasSentences: rows.length > 0 && rows.length < tableFrom,
  };
}

/** An approved project with its money, its days and what it shares. */
export function approvedRow(dataset: Dataset, approved: ApprovedProject, spec: BriefSpec) {
  const { project, lines, multiProvince, standing } = approved;
  const closing = currentValue(dataset, project.id, "closing");
  const row = projectRowOf(dataset, approved, spec.language);
  const kinds = new Set(lines.filter(isLoan).map(({ kind }) => kind));
  return {
    ...row,
    funders: fundersOf(dataset, approved, spec.language),
    closing,
    // A closing day to come is a plan.
    isClosed: closing.value !== undefined && closing.value <= spec.asOf,
    isGrant: standing === "grant",
    isMixed: kinds.size > 1,
    isCredit: standing === "loan" && kinds.size === 1 && kinds.has("credit"),
    isMultiProvince: multiProvince,
    hasBeside: row.grants.length > 0,
    sources: distinct([row.amount, row.approval, closing]),
  };
}

/** Who lends, or gives where there is no loan, by full name: a sentence says it before any short one. */
function fundersOf(
  dataset: Dataset,
  { lines, standing }: ApprovedProject,
  language: Language,
): readonly Funder[] {
  const paying = standing === "loan" ? lines.filter(isLoan) : lines;
  const lenders = new Set(paying.map((line) => lenderOf(dataset, line)));
  return [...lenders].map((lender) => {
    const [name, short] = [lenderName(lender, language), lenderShort(lender, language)];
    return { key: lender.id, name, short, isShortened: name !== short };
  });
}

/** What the marks of a row name: its own sources, and those of the grants beside it. */
export function citedOfRow<Amount>(row: {
  readonly sources: readonly Citation[];
  readonly grants: readonly { readonly amount: Amount }[];
}) {
  return { sources: row.sources, grants: row.grants.map(({ amount }) => ({ amount })) };
}

/** The other prefectures of a project that several share. */
export function partners(
  dataset: Dataset,
  approved: ApprovedProject,
  { region, language }: { readonly region: Region; readonly language: Language },
) {
  const others = prefecturesOf(dataset, approved).filter((one) => one !== region);
  return others.map((one) => ({ key: one.code, name: regionName(one, language) }));
}

export function recordRows(dataset: Dataset, projects: readonly Project[], language: Language) {
  return projects.map((project) => uncountedRow(dataset, project, language));
}

function distinct(quantities: readonly Quantity[]): readonly Citation[] {
  const ids = quantities.flatMap(({ sources }) => sources.map(({ id }) => id));
  return [...new Set(ids)].map((id) => ({ id }));
}
