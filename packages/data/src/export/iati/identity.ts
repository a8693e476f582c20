// What a line and its lender are called where no publisher has said it.
import type { Organisation } from "../../model/organisation.ts";
import { widestOrganisation } from "../../model/widest-organisation.ts";
import type { Line } from "./line.ts";
import type { Facts } from "./line-facts.ts";

/**
 * `<agency>-<lender's project number>`, and the instrument's where a project has several lines: as the lenders number
 * their own activities.
 * @example "44000-P148527", "XM-DAC-46004-46049-002-3262-PRC"
 */
export function identifierOf({ row, project, facts }: Omit<Line, "currency">): string {
  const agency = agencyOf(facts, project.lender ?? row.lender);
  const number = project.lenderProjectId ?? project.key;
  const isOnly = facts.linesOf.of(project.id).length === 1;
  const own = row.id.startsWith(`${project.id}.`) ? row.id.slice(project.id.length + 1) : row.id;
  return `${agency}-${number}${isOnly ? "" : `-${row.instrumentNo ?? own}`}`;
}

/** The World Bank Group writes its bare agency code; registered as of the DAC are the others. */
export function agencyOf(facts: Facts, lender: string): string {
  const family = widestOrganisation(facts.organisations, lender);
  return family === "44000" ? family : referenceOf(family);
}

/** An organisation identifier: agency codes of the OECD-DAC are registered under XM-DAC. */
export function referenceOf(organisation: string): string {
  return /^\d{5}$/.test(organisation) ? `XM-DAC-${organisation}` : organisation;
}

/** IATI OrganisationType, where it is sure: the DAC's codes of multilateral agencies begin with 4. */
export function organisationTypeOf({ id, type }: Organisation): string | undefined {
  if (/^4\d{4}$/.test(id)) return "40";
  return type === "government" ? "10" : undefined;
}
