// Who lends, by the organisations that an activity names → an organisation's id, its row made where it is new.
import type { IatiActivity, Organisation } from "../iati/activity.ts";
import { agencyOf, agencyRows, familyOf } from "../known-agencies.ts";
import { toId } from "../to-id.ts";
import type { Draft, RowSink } from "./row-sink.ts";
import { namesOf } from "./shared-rows.ts";
import type { UniqueIds } from "./unique-id.ts";

export interface Lending {
  readonly lender: string;
  /** The agency that administers another's money. */
  readonly administrator: string | undefined;
  /** The lender publishes the file itself, or its own window does. */
  readonly isReporter: boolean;
}

interface Shared {
  readonly sink: RowSink;
  readonly ids: UniqueIds;
}

/** The funding organisation, that which extends the money where several fund it; else the one that reports. */
export function lendingOf(shared: Shared, activity: IatiActivity): Lending {
  const { participatingOrgs, reportingOrg } = activity;
  const of = (role: string) =>
    participatingOrgs.filter((one) => one.role === role && isNamed(one)).map(idOfOrganisation);
  const extending = of("3")[0];
  const reporter =
    reportingOrg && isNamed(reportingOrg) ? idOfOrganisation(reportingOrg) : undefined;
  const funding = of("1");
  const own = funding.find((one) => isFamily(one, extending) || isFamily(one, reporter));
  const lender = own ?? funding[0] ?? extending ?? reporter ?? unnamed;
  const isAdministered = extending !== undefined && !isFamily(lender, extending);
  const named = [...participatingOrgs, ...(reportingOrg === undefined ? [] : [reportingOrg])];
  const rowOf = (id: string) =>
    organisationRow(
      shared,
      id,
      named.find((one) => isNamed(one) && idOfOrganisation(one) === id),
    );
  return {
    lender: rowOf(lender),
    administrator: isAdministered ? rowOf(extending) : undefined,
    isReporter: isFamily(lender, reporter),
  };
}

/** Where no organisation is named at all. */
const unnamed = "org_unnamed";

function isNamed({ ref, names }: Organisation): boolean {
  return ref !== undefined || names.length > 0;
}

function isFamily(one: string, other: string | undefined): boolean {
  return other !== undefined && familyOf(one) === familyOf(other);
}

/** The DAC agency code of a lender that is known, else an id of its own identifier or name. */
export function idOfOrganisation({ ref, names }: Organisation): string {
  const name = names[0]?.text;
  return agencyOf(ref, name) ?? `org.${toId(ref ?? name ?? "")}`;
}

/** The id of the row: agencies have one of ours, others are named as the file names them. */
function organisationRow(
  { sink, ids }: Shared,
  wanted: string,
  organisation: Organisation | undefined,
): string {
  const agency = agencyRows(wanted);
  for (const row of agency) sink.share("organisations", row);
  if (agency.length > 0) return wanted;
  const id = ids.of(`organisation ${wanted}`, wanted);
  sink.share("organisations", foreignRow(id, organisation));
  return id;
}

function foreignRow(id: string, of: Organisation | undefined): Draft<"organisations"> {
  const { nameZh, nameEn } =
    of === undefined ? { nameZh: "未说明", nameEn: "not stated" } : namesOf(of.names, of.ref ?? id);
  const names = { nameZh, nameEn, shortZh: nameZh, shortEn: nameEn };
  // After the lenders that we know.
  return { id, ...names, type: typeOf(of?.type), order: 1000 };
}

function typeOf(code: string | undefined): Draft<"organisations">["type"] {
  if (code === undefined) return "institute";
  if (/^1[015]$/.test(code)) return "government";
  if (code === "40") return "lender";
  return code === "60" ? "fund" : "institute";
}
