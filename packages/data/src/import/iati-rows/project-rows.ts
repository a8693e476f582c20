// The activities of one project → its row, its lines, and the facts of each where they hang: what all activities
// state alike on the project, the rest on the line that states it.
import type { IatiActivity } from "../iati/activity.ts";
import { agencyRows } from "../known-agencies.ts";
import type { Lending } from "./lender-of.ts";
import { addAmounts, addIatiLine, addLine } from "./line-rows.ts";
import { addDocuments, addIdentifiers, addMarkers, addRelated } from "./link-rows.ts";
import { addMoney } from "./money-rows.ts";
import { addParties } from "./party-rows.ts";
import { addLocations, addRecipients, addSectors } from "./place-rows.ts";
import type { ProjectNumber } from "./project-number.ts";
import { addResults } from "./result-rows.ts";
import { isChinese, namesOf, sectorOf } from "./shared-rows.ts";
import { addAssertion, addDates, addDescriptions, addStatus, addTitles } from "./statement-rows.ts";
import type { Subject, Writer } from "./writer.ts";

/** An activity as a line of its project. */
export interface Line {
  readonly id: string;
  readonly activity: IatiActivity;
  readonly lending: Lending;
  readonly writer: Writer;
}

interface FactKind {
  readonly of: (activity: IatiActivity) => unknown;
  readonly add: (writer: Writer, subject: Subject, activity: IatiActivity) => void;
}

const kinds: readonly FactKind[] = [
  { of: (one) => one.titles, add: addTitles },
  { of: (one) => one.descriptions, add: addDescriptions },
  { of: (one) => [one.reportingOrg, one.participatingOrgs], add: addParties },
  { of: (one) => one.otherIdentifiers, add: addIdentifiers },
  { of: (one) => one.status, add: addStatus },
  { of: (one) => one.dates, add: addDates },
  { of: (one) => [one.recipientCountries, one.recipientRegions], add: addRecipients },
  { of: (one) => one.sectors, add: addSectors },
  { of: (one) => one.locations, add: addLocations },
  { of: (one) => one.policyMarkers, add: addMarkers },
  { of: (one) => one.documentLinks, add: addDocuments },
  { of: (one) => one.relatedActivities, add: addRelated },
  { of: (one) => one.results, add: addResults },
];

/** @param begin is called before the rows of each line's record */
export function addProject(
  project: string,
  lines: readonly Line[],
  number: ProjectNumber,
  begin: (line: Line) => void,
): void {
  const [first] = lines;
  if (first === undefined) return;
  begin(first);
  addProjectRow(project, lines, number);
  const activities = lines.map(({ activity }) => activity);
  const shared = kinds.filter((kind) => areAlike(activities.map(kind.of)));
  const ofProject = { id: project, project, financeLine: undefined };
  for (const { add } of shared) add(first.writer, ofProject, first.activity);
  const own = kinds.filter((kind) => !shared.includes(kind));
  for (const line of lines) {
    begin(line);
    addLineRows(project, line, { kinds: own, standsAlone: false });
  }
}

/** A further activity of a project whose rows are made: all that it states hangs on its own line. */
export function addLateLine(project: string, line: Line): void {
  addLineRows(project, line, { kinds, standsAlone: true });
}

function addLineRows(
  project: string,
  { id, activity, lending, writer }: Line,
  own: { readonly kinds: readonly FactKind[]; readonly standsAlone: boolean },
): void {
  addLine(writer, { id, project }, activity, lending);
  addIatiLine(writer, id, activity, own.standsAlone);
  addAmounts(writer, id, activity);
  for (const { add } of own.kinds) add(writer, { id, project, financeLine: id }, activity);
  addMoney(writer, id, activity);
}

function addProjectRow(project: string, lines: readonly Line[], number: ProjectNumber): void {
  const [first] = lines;
  if (first === undefined) return;
  const { writer, activity } = first;
  const { titles } =
    lines.map((line) => line.activity).find((one) => one.titles.length > 0) ?? activity;
  const { nameZh, nameEn } = namesOf(titles, writer.label);
  const isNamedInChinese = titles.some(({ language }) => isChinese(language));
  for (const row of agencyRows(number.lender)) writer.sink.share("organisations", row);
  writer.sink.add("projects", {
    id: project,
    key: number.key,
    lender: number.lender,
    lenderProjectId: number.lenderProjectId,
    nameZh: isNamedInChinese ? nameZh : undefined,
    nameZhSource: isNamedInChinese ? writer.source : undefined,
    nameEn,
    shortZh: nameZh,
    shortEn: nameEn,
    sectorAsWritten: sectorWords(writer, activity),
    confidence: writer.confidence,
    sources: [...new Set(lines.map((line) => line.writer.source))],
  });
  if (titles.length > 0)
    addAssertion(writer, project, "name", {
      value: nameEn,
      standing: "recorded",
      locator: `${writer.label}, title`,
    });
}

/** In the words of the vocabulary that comes first: the others say the same in other words. */
function sectorWords(writer: Writer, { sectors }: IatiActivity): string | undefined {
  const named = sectors.flatMap((one) => {
    const target = sectorOf(writer, one);
    return target === undefined ? [] : [{ ...one, word: one.narratives[0]?.text ?? target.nameEn }];
  });
  const [first] = named;
  const ofFirst = named.filter(({ vocabulary }) => vocabulary === first?.vocabulary);
  const words = new Set(ofFirst.flatMap(({ word }) => word ?? []));
  return words.size === 0 ? undefined : [...words].join("; ");
}

/** Where in the file a fact stands is no part of it. */
function areAlike(facts: readonly unknown[]): boolean {
  const texts = facts.map((fact) =>
    JSON.stringify(fact, (key, value) => (key === "place" ? undefined : value)),
  );
  return texts.every((text) => text === texts[0]);
}
