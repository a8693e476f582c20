// Who and what: identifier, organisations, names, status and dates of one activity.

import { groupRows } from "../../model/group-rows.ts";
import type { Party } from "../../model/party.ts";
import { widestOrganisation } from "../../model/widest-organisation.ts";
import { type Element, element, textElement } from "./element.ts";
import { agencyOf, identifierOf, organisationTypeOf, referenceOf } from "./identity.ts";
import { type Line, narratives, origin, type Words, worded, wordsOf, wordsOfText } from "./line.ts";
import { stated } from "./stated.ts";

const roles: Partial<Record<Party["role"], string>> = {
  funding: "1",
  accountable: "2",
  extending: "3",
  implementing: "4",
};

export function identifiersOf(line: Line, identifier: string | undefined): readonly Element[] {
  const { published, project, row, facts } = line;
  const from = [
    ...(published === undefined ? [] : [origin("iati-lines", published)]),
    origin("projects", project),
    origin("finance-lines", row),
  ];
  const own =
    identifier === undefined ? [] : [textElement("iati-identifier", {}, identifier, from)];
  const others = facts.identifiers.of(...line.subjects).map((other) => {
    const from = origin("identifiers", other, "ownerName");
    const names = narratives(line, wordsOf(line, from, "name"));
    const owner =
      other.ownerRef === undefined && names.length === 0
        ? []
        : [element("owner-org", { ref: other.ownerRef }, names)];
    return element("other-identifier", { ref: other.value, type: other.type }, owner, [
      origin("identifiers", other),
    ]);
  });
  return [...own, ...others, ...instrumentOf(line, identifier)];
}

/** The lender's number of the loan, where the identifier does not end with it. */
function instrumentOf(line: Line, identifier: string | undefined): readonly Element[] {
  const { instrumentNo } = line.row;
  if (!line.isCompleted || instrumentNo === undefined || identifier?.endsWith(instrumentNo))
    return [];
  const known = line.facts.identifiers.of(...line.subjects);
  if (known.some(({ value }) => value === instrumentNo)) return [];
  const from = origin("finance-lines", line.row, "instrumentNo");
  return [element("other-identifier", { ref: instrumentNo, type: "A1" }, [], [from])];
}

/** The published one; one of ours where there is none and one is asked for. */
export function identifierFor(line: Line): string | undefined {
  return line.published?.identifier ?? (line.isCompleted ? identifierOf(line) : undefined);
}

export function organisationsOf(line: Line): readonly Element[] {
  const parties = line.facts.parties.of(...line.subjects);
  const reporting = parties.filter(({ role }) => role === "reporting");
  const taking = parties.filter(({ role }) => role in roles || role === "unknown");
  for (const party of parties)
    if (party.role === "borrower") line.ledger.leave(origin("parties", party), "no-code");
  return [
    ...reporting.map((party) =>
      element("reporting-org", { ref: party.ref, type: party.type }, namesOf(line, party), [
        origin("parties", party),
      ]),
    ),
    ...(reporting.length === 0 && line.isCompleted ? lenderReports(line) : []),
    ...taking.map((party) => participating(line, party)),
    ...(line.isCompleted ? lendersTaking(line, taking) : []),
  ];
}

function participating(line: Line, party: Party): Element {
  const { ref, type, activityId, crsChannelCode } = party;
  const attributes = {
    ref,
    type,
    role: roles[party.role] ?? party.asWritten,
    "activity-id": activityId,
    "crs-channel-code": crsChannelCode,
  };
  const names = namesOf(line, party);
  return element("participating-org", attributes, names, [origin("parties", party)]);
}

export function namesOf(line: Line, party: Party): readonly Element[] {
  return narratives(line, wordsOf(line, origin("parties", party, "name"), "name"));
}

/** The lender funds its line; who administers another's money extends it. */
function lendersTaking(line: Line, taking: readonly Party[]): readonly Element[] {
  const has = (role: Party["role"]) => taking.some((party) => party.role === role);
  return [
    ...(has("funding") ? [] : lenderAs(line, "participating-org", "1")),
    ...(line.row.administrator === undefined || has("extending")
      ? []
      : lenderAs(line, "participating-org", "3", line.row.administrator)),
  ];
}

/** As the agency whose number begins the identifier: the World Bank of an IBRD loan. */
function lenderReports(line: Line): readonly Element[] {
  const lender = line.project.lender ?? line.row.lender;
  const ref = agencyOf(line.facts, lender);
  line.ledger.complete(
    "iati-lender-reports",
    "no row names who reports: the lender does, whose number the activity has",
    origin("projects", line.project),
  );
  return lenderAs(
    line,
    "reporting-org",
    undefined,
    widestOrganisation(line.facts.organisations, lender),
  ).map((one) => ({
    ...one,
    attributes: { ...one.attributes, ref },
  }));
}

export function lenderAs(
  line: Line,
  name: string,
  role?: string,
  id = line.row.lender,
): readonly Element[] {
  const organisation = line.facts.organisations.get(id);
  if (organisation === undefined) return [];
  const from = origin("organisations", organisation);
  const attributes = { ref: referenceOf(id), type: organisationTypeOf(organisation), role };
  const { nameEn, nameZh } = organisation;
  const words: readonly Words[] = [
    { text: nameEn, language: "en", origin: from },
    ...(nameZh === nameEn ? [] : [{ text: nameZh, language: "zh", origin: from }]),
  ];
  return [element(name, attributes, narratives(line, words), [from])];
}

export function namesAndDescriptionsOf(line: Line): readonly Element[] {
  const title = worded(line, "title", titleOf(line));
  const texts = line.facts.texts.of(...line.subjects);
  const described = descriptionsOf(
    line,
    texts.filter(({ kind }) => kind === "description"),
  );
  for (const text of texts)
    if (text.kind === "condition") line.ledger.leave(origin("texts", text), "condition");
  const objective = described.some((one) => one.attributes["type"] === "2")
    ? []
    : stated(line, "objective").slice(0, 1);
  const aims = objective.map((row) =>
    element(
      "description",
      { type: "2" },
      narratives(line, [
        { text: row.value ?? "", language: "en", origin: origin("assertions", row, "value") },
      ]),
      [origin("assertions", row)],
    ),
  );
  const all = [...described, ...aims];
  return [...title, ...(all.length > 0 || !line.isCompleted ? all : titleAgain(line, title))];
}

/** The line's own names, else its project's; a publisher's stand in texts alone. */
function titleOf(line: Line): readonly Words[] {
  const { project, row, published, subjects, facts } = line;
  const namesOf = (id: string) => facts.texts.of(id).filter(({ kind }) => kind === "name");
  const own = namesOf(row.id);
  const texts = own.length > 0 ? own : subjects.slice(0, 1).flatMap(namesOf);
  const words = texts.map(wordsOfText);
  if (published !== undefined && !line.isCompleted) return words;
  const { nameEn, nameZh } = project;
  const hasOne = (language: RegExp) => words.some((one) => language.test(one.language ?? ""));
  const isNeeded = words.length === 0 || (published === undefined && !hasOne(/^en\b/i));
  return [
    ...(isNeeded
      ? [{ text: nameEn, language: "en", origin: origin("projects", project, "nameEn") }]
      : []),
    ...words,
    ...(nameZh === undefined || nameZh === nameEn || hasOne(/^zh\b/i)
      ? []
      : [{ text: nameZh, language: "zh", origin: origin("projects", project, "nameZh") }]),
  ];
}

type TextRow = Parameters<typeof wordsOfText>[0];

/** Texts of one part are one description in several languages. */
function descriptionsOf(line: Line, texts: readonly TextRow[]): readonly Element[] {
  const parts = groupRows(texts, ({ id, subject, source, part }) =>
    part === undefined ? id : `${subject} ${source} ${part}`,
  );
  return [...parts.values()].map((group) =>
    element(
      "description",
      { type: group[0]?.type },
      narratives(line, group.map(wordsOfText)),
      group.map((text) => origin("texts", text)),
    ),
  );
}

function titleAgain(line: Line, [title]: readonly Element[]): readonly Element[] {
  if (title === undefined) return [];
  line.ledger.complete(
    "iati-title-as-description",
    "no source describes the activity: its title stands as its description",
    origin("projects", line.project),
  );
  return [{ ...title, name: "description", attributes: { type: "1" } }];
}
