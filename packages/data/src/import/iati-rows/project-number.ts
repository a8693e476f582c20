// An activity's identifier and lender → the lender's own number of the project: how other lists know it.
import type { IatiActivity } from "../iati/activity.ts";
import { projectOf } from "../iati/project-of.ts";
import { toId } from "../to-id.ts";
import type { Lending } from "./lender-of.ts";

export interface ProjectNumber {
  readonly lender: string;
  readonly lenderProjectId: string | undefined;
  readonly key: string;
}

/** The World Bank's `44000-P148527` is 44000 and P148527, ADB's `XM-DAC-46004-58135-001-LN4763` is 46004 and 58135-001. */
export function projectNumberOf(
  { identifier, reportingOrg }: IatiActivity,
  { lender, isReporter }: Lending,
  otherwise: string,
): ProjectNumber {
  if (identifier === undefined) return { lender, lenderProjectId: undefined, key: otherwise };
  const number = projectOf(identifier);
  if (number !== identifier) {
    const bank = number.startsWith("P") ? "44000" : "46004";
    return { lender: bank, lenderProjectId: number, key: number };
  }
  const prefix = `${reportingOrg?.ref ?? ""}-`;
  const isOwn = isReporter && prefix !== "-" && identifier.length > prefix.length;
  const own =
    isOwn && identifier.startsWith(prefix) ? toId(identifier.slice(prefix.length)) : undefined;
  return { lender, lenderProjectId: own, key: toId(identifier) };
}
