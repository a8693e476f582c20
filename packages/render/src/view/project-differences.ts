// Where sources differ on one project, and what stays open. Always printed, also when there is nothing.
import {
  type AssertionField,
  type Difference,
  type DifferenceValue,
  differences,
  type RowRef,
} from "@brief/data";
import { type ProjectContext, pick, toText } from "./project-context.ts";
import { word } from "./project-dates.ts";
import { isKnown, sourceDate } from "./project-days.ts";
import { lineLabel } from "./project-finance.ts";
import { documentWords, fieldWords, statusWords } from "./project-words.ts";

export function projectDifferences(context: ProjectContext) {
  const rows = differences(context.dataset, context.project.id).map((d) => toRow(context, d));
  const { doubtZh, doubtEn } = context.project;
  const questions = openQuestions(context);
  return {
    rows,
    // One source alone cannot differ from another.
    single: context.project.sources.length < 2,
    hasDoubt: doubtZh !== undefined,
    doubt: toText(doubtZh === undefined ? undefined : sentence(context, doubtZh, doubtEn ?? "")),
    none: rows.length === 0 && doubtZh === undefined,
    questions,
  };
}

function toRow(context: ProjectContext, difference: Difference) {
  const { conflict, values, key } = difference;
  const newest = values.at(-1);
  const words = isField(difference.field) ? fieldWords[difference.field] : undefined;
  const fallback = words ?? { zh: difference.field, en: difference.field };
  const comment =
    conflict === undefined ? "" : pick(context, conflict.commentZh, conflict.commentEn);
  return {
    key,
    field: pick(context, conflict?.fieldZh ?? fallback.zh, conflict?.fieldEn ?? fallback.en),
    comment: toText(comment),
    // Our own word where the dataset has none.
    isLost: comment === "" && newest !== undefined && !isStated(newest),
    isAdded: comment === "" && newest !== undefined && isStated(newest) && !values.every(isStated),
    isOpen: comment === "" && values.every(isStated),
    values: values.map((value) => toValue(context, value, difference)),
  };
}

function toValue(context: ProjectContext, value: DifferenceValue, difference: Difference) {
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
    stated: value.sources.map((citation) => {
      const source = context.dataset.sources.find((s) => s.id === citation.id);
      const document = word(context, documentWords[source?.kind ?? "Z"]);
      return {
        key: citation.id,
        publisher:
          source === undefined ? citation.id : pick(context, source.publisherZh, source.publisher),
        document,
        date: sourceDate(context, [citation]),
        ...capture(value, citation.locator),
      };
    }),
    sources: value.sources,
  };
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
  if (line !== undefined) return { hasLabel: true, label: lineLabel(context, line) };
  // The heading of the source's own column stays in its language, in quotes.
  if (value.asWritten === undefined) return { hasLabel: false };
  return { hasLabel: true, label: `“${value.asWritten}”` };
}

/** One full stop, also after n.a. */
function sentence(context: ProjectContext, zh: string, en: string): string {
  return pick(context, `${zh}。`, en.endsWith(".") ? en : `${en}.`);
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
      wording: pick(context, fact.wordingZh, fact.glossEn),
      source: fact.source,
      others: others.flatMap((match) => {
        const other = dataset.projects.find((p) => p.id === match.project);
        if (other === undefined) return [];
        const name = pick(context, other.nameZh ?? other.nameEn, other.nameEn);
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
