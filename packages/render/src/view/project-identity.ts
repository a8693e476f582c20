// What a project is called, who lends, in which sector, and how sure the record is.
import { type Citation, currentText, type Organisation, type Project } from "@brief/data";
import { type ProjectContext, pick, pickName, toText } from "./project-context.ts";
import { word } from "./project-dates.ts";
import { observedDay } from "./project-days.ts";
import { ownNote } from "./project-note.ts";
import { allocationsOf } from "./project-places.ts";
import { confidenceWords, statusWords } from "./project-words.ts";

export function projectIdentity(context: ProjectContext) {
  const { project } = context;
  const isZh = context.spec.language === "zh-CN";
  const note = ownNote(context);
  const naming = namingSources(context);
  const numbers = context.lines.flatMap((line) =>
    line.instrumentNo === undefined
      ? []
      : [{ key: line.id, number: line.instrumentNo, isGrant: line.kind === "grant" }],
  );
  return {
    title: isZh ? (project.nameZh ?? project.nameEn) : project.nameEn,
    hasNameZh: project.nameZh !== undefined,
    otherName: toText(isZh ? project.nameEn : project.nameZh),
    isOurRendering: project.nameZhSource === "ours",
    short: pickName(context, project.shortZh, project.shortEn),
    // Who gives the Chinese name.
    hasNaming: naming.length > 0,
    naming: { sources: naming },
    number: toText(project.lenderProjectId),
    key: project.key,
    ...lenders(context),
    loanNumbers: numbers,
    sectors: sectorNames(context),
    sectorAsWritten: toText(project.sectorAsWritten),
    confidence: word(
      context,
      confidenceWords[project.confidence] ?? { zh: "不详", en: "n.a.", ru: "н.д." },
    ),
    isUnverified: project.confidence === "unverified",
    hasNote: note !== undefined,
    note: toText(note),
    related: relatedRecords(context),
  };
}

function namingSources({ dataset, project }: ProjectContext): readonly Citation[] {
  const source = dataset.sources.find((s) => s.id === project.nameZhSource);
  return project.nameZh === undefined || source === undefined ? [] : [{ id: source.id }];
}

/** The code as a word with its day; the source's own word where the code is unknown. */
export function projectStatus(context: ProjectContext) {
  const stated = currentText(context.dataset, context.project.id, "status");
  const words = statusWords[stated.value ?? ""];
  return {
    text: toText(words === undefined ? undefined : word(context, words)),
    date: observedDay(context, stated.rows[0], stated.sources),
    // A word that is not about finance: the sheet prints it as the source has it.
    hasOwnWord: words === undefined && stated.asWritten !== undefined,
    ownWord: toText(stated.asWritten),
    isDropped: stated.value === "dropped",
    sources: stated.sources,
    rows: stated.rows.map((row) => ({ ...row })),
  };
}

function lenders(context: ProjectContext) {
  const { organisations } = context.dataset;
  const lender = organisations.find((o) => o.id === context.project.lender);
  const parent = organisations.find((o) => o.id === lender?.parent);
  const head = parent ?? lender;
  const name = (o: Organisation | undefined) =>
    toText(o === undefined ? undefined : pick(context, o.nameZh, o.nameEn, o.nameRu));
  return {
    lender: name(lender),
    hasParent: parent !== undefined,
    parent: name(parent),
    // The kicker names the bank, not its window.
    head: name(head),
    headShort: toText(
      head === undefined ? undefined : pick(context, head.nameZh, head.shortEn, head.shortRu),
    ),
  };
}

function sectorNames(context: ProjectContext) {
  return allocationsOf(context)
    .filter((allocation) => allocation.dimension === "sector")
    .flatMap((allocation) => context.dataset.sectors.filter((s) => s.id === allocation.target))
    .map((sector, index) => ({
      key: sector.id,
      name: pick(
        context,
        sector.nameZh,
        index === 0 ? sector.nameEn : lowerFirst(sector.nameEn),
        index === 0 ? sector.nameRu : lowerFirst(sector.nameRu ?? ""),
      ),
    }));
}

/** The other record of the same project: a loan and its grant under two lender ids. */
function relatedRecords(context: ProjectContext) {
  const { project, dataset } = context;
  const isSibling = (other: Project) =>
    other.id === project.relatedTo || other.relatedTo === project.id;
  return dataset.projects.filter(isSibling).map((other) => ({
    key: other.id,
    number: toText(other.lenderProjectId),
    name: pickName(context, other.nameZh ?? other.nameEn, other.nameEn),
    // This sheet's record is the one that is not counted by itself.
    isCountedThere: other.id === project.relatedTo,
  }));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
