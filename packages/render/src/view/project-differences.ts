// Where sources differ on one project, and what stays open. Always printed, also when there is nothing.
import {
  type AssertionField,
  type Citation,
  type Difference,
  type DifferenceValue,
  differences,
  type RowRef,
  type Source,
} from "@brief/data";
import { type ProjectContext, pick, pickName, toText } from "./project-context.ts";
import { word } from "./project-dates.ts";
import { isKnown, sourceDate } from "./project-days.ts";
import { lineWords } from "./project-finance.ts";
import { documentWords, fieldWords, statusWords } from "./project-words.ts";

export function projectDifferences(context: ProjectContext) {
  // A word of ours on a field of which no source states a value has nothing to tell.
  const found = differences(context.dataset, context.project.id).filter((d) =>
    d.values.some(isStated),
  );
  const together = goneTogether(found);
  const rows = found.filter((d) => !together.includes(d)).map((d) => toRow(context, d));
  const { doubtZh, doubtEn, doubtRu } = context.project;
  const questions = openQuestions(context);
  return {
    rows,
    hasGone: together.length > 0,
    gone: together.map((d) => toRow(context, d)),
    goneFrom: editions(context, together[0]),
    // One source alone cannot differ from another.
    single: context.project.sources.length < 2,
    hasDoubt: doubtZh !== undefined,
    // Where sources differ, the difference is the reason.
    saysDoubt: doubtZh !== undefined && found.length === 0,
    doubt: toText(
      doubtZh === undefined ? undefined : sentence(context, doubtZh, doubtEn ?? "", doubtRu),
    ),
    none: found.length === 0 && doubtZh === undefined,
    questions,
  };
}

/** Several values that the newer of two documents leaves out share one sentence. */
function goneTogether(found: readonly Difference[]): readonly Difference[] {
  const idsOf = ({ values }: Difference) =>
    values.flatMap((v) => v.sources.map((s) => s.id)).join();
  const gone = found.filter(isGone);
  const alike = gone.filter((d) => gone[0] !== undefined && idsOf(d) === idsOf(gone[0]));
  return alike.length > 1 ? alike : [];
}

function isGone({ values }: Difference): boolean {
  const [older, newer] = values;
  if (older === undefined || newer === undefined || values.length > 2) return false;
  return older.type === "quantity" && isStated(older) && !isStated(newer);
}

/** The document that gives the values, and the one that no longer does. */
function editions(context: ProjectContext, difference: Difference | undefined) {
  const [older, newer] = [0, 1].map((index) => difference?.values[index]?.sources ?? []);
  const source = sourceOf(context, older?.[0]);
  const publisher = source === undefined ? "" : publisherOf(context, source);
  return {
    publisher: toText(publisher),
    document: word(context, documentWords[source?.kind ?? "Z"]),
    older: { date: sourceDate(context, older ?? []), sources: older ?? [] },
    newer: { date: sourceDate(context, newer ?? []), sources: newer ?? [] },
  };
}

function toRow(context: ProjectContext, difference: Difference) {
  const { conflict, values, key } = difference;
  const newest = values.at(-1);
  const words = isField(difference.field) ? fieldWords[difference.field] : undefined;
  const fallback = words ?? { zh: difference.field, en: difference.field, ru: difference.field };
  const comment =
    conflict === undefined || isPlain(difference)
      ? ""
      : pick(context, conflict.commentZh, conflict.commentEn, conflict.commentRu);
  return {
    key,
    field: pick(
      context,
      conflict?.fieldZh ?? fallback.zh,
      conflict?.fieldEn ?? fallback.en,
      conflict === undefined ? fallback.ru : conflict.fieldRu,
    ),
    comment: toText(comment),
    // Our own word where the dataset has none.
    isLost: comment === "" && newest !== undefined && !isStated(newest),
    isAdded: comment === "" && newest !== undefined && isStated(newest) && !values.every(isStated),
    isOpen: comment === "" && values.every(isStated) && !isPlain(difference),
    values: values.map((value, index) =>
      toValue(context, value, { difference, before: values[index - 1] }),
    ),
  };
}

/** Two names of one list, two words of one page: who reads both needs no comment. */
function isPlain({ field, values }: Difference): boolean {
  return ["name", "status"].includes(field) && values.every((value) => value.type === "text");
}

interface Among {
  readonly difference: Difference;
  readonly before: DifferenceValue | undefined;
}

function toValue(context: ProjectContext, value: DifferenceValue, among: Among) {
  const { difference, before } = among;
  const known = isStated(value);
  const isQuantity = value.type === "quantity" && known;
  return {
    key: value.key,
    known,
    isQuantity,
    isText: value.type === "text" && known,
    ...(value.type === "quantity"
      ? { quantity: value.quantity }
      : textOf(context, value, difference)),
    ...labelOf(context, value, difference),
    reported: value.basis === "reported",
    planned: value.basis === "planned",
    stated: value.sources.map((citation, index) => {
      const source = sourceOf(context, citation);
      const document = word(context, documentWords[source?.kind ?? "Z"]);
      const last = sourceOf(context, value.sources[index - 1] ?? before?.sources.at(-1));
      return {
        // A list has editions. What was just named is named by its edition alone.
        isEdition: source?.kind === "DS" && source.published !== undefined,
        isSame: isSame(source, last),
        key: citation.id,
        publisher: source === undefined ? citation.id : publisherOf(context, source),
        document,
        date: sourceDate(context, [citation]),
        ...capture(value, citation.locator),
      };
    }),
    sources: value.sources,
  };
}

function publisherOf(context: ProjectContext, source: Source): string {
  return pick(context, source.publisherZh, source.publisher, source.publisherRu);
}

function quoted(context: ProjectContext, words: string): string {
  return pick(context, `“${words}”`, `“${words}”`, `«${words}»`);
}

function sourceOf(context: ProjectContext, citation: Citation | undefined): Source | undefined {
  return context.dataset.sources.find((source) => source.id === citation?.id);
}

function isSame(source: Source | undefined, last: Source | undefined): boolean {
  if (source === undefined || last === undefined) return false;
  return source.id === last.id || (source.kind === "DS" && source.title === last.title);
}

/** Two undated captures of one page are told apart by their locator. */
function capture(value: DifferenceValue, locator: string | undefined) {
  const capture = value.type === "text" && /capture/.test(locator ?? "");
  return {
    isOlder: capture && /older/.test(locator ?? ""),
    isNewer: capture && /newer/.test(locator ?? ""),
  };
}

function textOf(
  context: ProjectContext,
  value: DifferenceValue & { readonly type: "text" },
  difference: Difference,
) {
  const status = difference.field === "status" ? statusWords[value.value ?? ""] : undefined;
  return { text: toText(status === undefined ? value.value : word(context, status)) };
}

/** Which amount: of a line among several, or what the list calls it. */
function labelOf(context: ProjectContext, value: DifferenceValue, { values }: Difference) {
  const subjects = new Set(values.map((v) => v.subject));
  if (subjects.size < 2) return { hasLabel: false };
  const line = context.lines.find((l) => l.id === value.subject);
  if (line !== undefined) return { hasLabel: true, label: lineWords(context, line) };
  // The heading of the source's own column stays in its language, in quotes.
  if (value.asWritten === undefined) return { hasLabel: false };
  return { hasLabel: true, label: quoted(context, value.asWritten) };
}

/** One full stop, also after n.a. */
function sentence(context: ProjectContext, zh: string, en: string, ru?: string): string {
  const stopped = (text: string) => (text.endsWith(".") ? text : `${text}.`);
  return pick(context, `${zh}。`, stopped(en), ru === undefined ? ru : stopped(ru));
}

function isStated(value: DifferenceValue): boolean {
  return value.type === "quantity" ? isKnown(value.quantity) : value.value !== undefined;
}

/** A name in a published article that fits several projects: which one it means is not known. */
function openQuestions(context: ProjectContext) {
  const { dataset, project } = context;
  return dataset.matches
    .filter((match) => match.project === project.id)
    .flatMap((match) => {
      const fact = dataset.aggregates.find((a) => a.id === match.aggregate);
      const others = dataset.matches.filter(
        (m) => m.aggregate === match.aggregate && m.project !== project.id,
      );
      const named = fact?.kind === "named-project" && fact.standing === "publishable";
      return named && others.length > 0 ? [{ fact, others }] : [];
    })
    .map(({ fact, others }) => ({
      key: fact.id,
      wording: pick(context, fact.wordingZh, fact.glossEn, fact.glossRu),
      source: fact.source,
      others: others.flatMap((match) => {
        const other = dataset.projects.find((p) => p.id === match.project);
        if (other === undefined) return [];
        const name = pickName(context, other.nameZh ?? other.nameEn, other.nameEn);
        return [{ key: other.id, name, number: toText(other.lenderProjectId) }];
      }),
    }));
}

export function questionRows(context: ProjectContext): readonly RowRef[] {
  return context.dataset.matches
    .filter((match) => match.project === context.project.id)
    .map((match) => ({ table: "matches", id: match.id }));
}

function isField(field: string): field is AssertionField | "beneficiaries" {
  return Object.hasOwn(fieldWords, field);
}
