// Identifiers of activities and organisations: whose they are, and of which signs.
import type { Party } from "../../model/party.ts";
import { type IatiCheck, type IatiFault, type IatiRecord, ofActivity } from "./iati-record.ts";

export const identifierChecks: Readonly<Record<string, IatiCheck>> = {
  "1.1.3": ownIdentifier,
  "1.1.21": begunByPublisher,
  "1.3.13": (record) => signs(record.iati.identifier, ofActivity(record)),
  "1.8.13": ({ parties }) => partySigns(parties.filter(isParticipating)),
  "1.10.13": ({ payers }) => partySigns(payers.filter(({ role }) => role === "provider")),
  "1.11.13": ({ identifiers }) =>
    identifiers.flatMap(({ id, ownerRef }) =>
      signs(ownerRef, { row: { table: "identifiers", id }, column: "ownerRef" }),
    ),
  "1.14.13": ({ parties }) => partySigns(parties.filter(({ role }) => role === "reporting")),
  "1.15.13": ({ payers }) => partySigns(payers.filter(({ role }) => role === "receiver")),
  "6.9.1": ({ payers }) => nameless(payers.filter(({ role }) => role === "provider")),
  "6.9.2": ({ payers }) => nameless(payers.filter(({ role }) => role === "receiver")),
  "6.10.1": ({ parties }) => nameless(parties.filter(isParticipating)),
};

function isParticipating({ role }: Party): boolean {
  return role !== "reporting" && role !== "borrower";
}

function ownIdentifier(record: IatiRecord): readonly IatiFault[] {
  const { identifier } = record.iati;
  const publisher = record.parties.find(
    ({ role, ref }) => role === "reporting" && ref !== undefined,
  );
  if (identifier === undefined || identifier !== publisher?.ref) return [];
  return [
    {
      ...ofActivity(record),
      message: `the activity's identifier "${identifier}" is that of its publisher`,
      found: identifier,
      expected: `${identifier}-, and a part of the activity's own`,
      remedy: "ask the publisher for the activity's own identifier",
    },
  ];
}

/** IATI OtherIdentifierType of a publisher's former identifier. */
const formerPublisher = "B1";

function begunByPublisher(record: IatiRecord): readonly IatiFault[] {
  const { identifier } = record.iati;
  const now = record.parties.flatMap(({ role, ref }) => (role === "reporting" ? (ref ?? []) : []));
  const before = record.identifiers.flatMap(({ type, value }) =>
    type === formerPublisher ? [value] : [],
  );
  const [first] = now;
  if (identifier === undefined || first === undefined) return [];
  if ([...now, ...before].some((ref) => identifier.startsWith(`${ref}-`))) return [];
  return [
    {
      ...ofActivity(record),
      message: `the identifier "${identifier}" does not begin with its publisher's "${first}"`,
      found: identifier,
      expected: [...now, ...before].map((ref) => `${ref}-…`).join(" or "),
      remedy: "correct the identifier, or add the publisher's former one to identifiers.csv as B1",
    },
  ];
}

function partySigns(parties: readonly Party[]): readonly IatiFault[] {
  return parties.flatMap(({ id, ref }) =>
    signs(ref, { row: { table: "parties", id }, column: "ref" }),
  );
}

function signs(
  identifier: string | undefined,
  cell: Pick<IatiFault, "row" | "column">,
): readonly IatiFault[] {
  const sign = /[/&|?]/.exec(identifier ?? "")?.[0];
  if (identifier === undefined || sign === undefined) return [];
  return [
    {
      ...cell,
      message: `the identifier "${identifier}" has a "${sign}"`,
      found: sign,
      expected: "none of / & | ?",
      remedy: "correct the identifier after the publisher's register",
    },
  ];
}

function nameless(parties: readonly Party[]): readonly IatiFault[] {
  return parties
    .filter(({ ref, name }) => ref === undefined && name === undefined)
    .map(({ id, role }) => ({
      row: { table: "parties", id },
      column: "name",
      message: `the "${role}" organisation has neither identifier nor name`,
      found: "none",
      expected: "an identifier in ref, or a name",
      remedy: "fill in one of the two, or remove the row",
    }));
}
