// Organisations as an activity, a transaction or a planned disbursement names them → parties.
import type {
  IatiActivity,
  Organisation,
  ParticipatingOrganisation,
  Party,
} from "../iati/activity.ts";
import { addTexts, firstOf, idOf, keyOf, type Subject, type Writer } from "./writer.ts";

const roles = { 1: "funding", 2: "accountable", 3: "extending", 4: "implementing" } as const;
type Role = (typeof roles)[keyof typeof roles] | "reporting" | "provider" | "receiver" | "unknown";

export function addParties(writer: Writer, subject: Subject, activity: IatiActivity): void {
  const { reportingOrg, participatingOrgs } = activity;
  if (reportingOrg !== undefined)
    addParty(writer, subject.id, { role: "reporting", number: 1 }, reportingOrg);
  let number = 0;
  for (const one of participatingOrgs) {
    const { role, crsChannelCode, ...of } = one;
    if (isNobody(one)) {
      const what = `an organisation of role "${role ?? ""}" has neither ref nor name`;
      writer.notes.warn("iati-empty-element", writer.place, what);
      continue;
    }
    const known = roleOf(role);
    const asWritten = known === "unknown" ? role : undefined;
    const standing = { role: known, number: ++number };
    addParty(writer, subject.id, standing, of, { asWritten, crsChannelCode });
  }
}

function isNobody(of: ParticipatingOrganisation): boolean {
  const said = [of.ref, of.type, of.activityId, of.crsChannelCode, ...of.names];
  return said.every((one) => one === undefined);
}

/** The two sides of a row of money. */
export function addSides(
  writer: Writer,
  row: { readonly key: string; readonly id: string },
  sides: { readonly provider: Party | undefined; readonly receiver: Party | undefined },
): void {
  for (const role of ["provider", "receiver"] as const) {
    const side = sides[role];
    if (side !== undefined) addParty(writer, row.id, { role, number: 1, key: row.key }, side);
  }
}

function roleOf(code: string | undefined): Role {
  switch (code) {
    case "1":
    case "2":
    case "3":
    case "4":
      return roles[code];
    default:
      return "unknown";
  }
}

interface Standing {
  readonly role: Role;
  readonly number: number;
  /** Of the subject, where it is not its id. */
  readonly key?: string;
}

function addParty(
  writer: Writer,
  subject: string,
  { role, number, key = subject }: Standing,
  of: Organisation & { readonly activityId?: string | undefined },
  more: {
    readonly asWritten?: string | undefined;
    readonly crsChannelCode?: string | undefined;
  } = {},
): void {
  const name = firstOf(of.names);
  const own = keyOf(key, "parties", `${role}.${number}`);
  const id = idOf(writer, own);
  writer.sink.add("parties", {
    id,
    subject,
    role,
    asWritten: more.asWritten,
    ref: of.ref,
    type: of.type,
    name: name.text,
    language: name.language,
    activityId: of.activityId,
    crsChannelCode: more.crsChannelCode,
    source: writer.source,
  });
  addTexts(writer, { id, key: own }, "name", name.others);
}
