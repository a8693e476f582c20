// The dated events of one project. A board vote, paper, agreement or report is named as what it is, never as approval.
import {
  currentValue,
  type DifferenceValue,
  dateOrder,
  differences,
  type Quantity,
} from "@brief/data";
import { type ProjectContext, pick } from "./project-context.ts";
import { isKnown } from "./project-days.ts";
import { documentWords, fieldWords, type Words } from "./project-words.ts";

/** Printed even when unknown: a reader asks for them. */
export const keyDates = ["approval", "signing", "effectiveness", "closing"] as const;
/** Printed where a source has one. */
export const otherDates = [
  "board-paper",
  "board-vote",
  "agreement",
  "approved-by",
  "press-report",
  "planned-completion",
] as const;
export type DateField = (typeof keyDates)[number] | (typeof otherDates)[number];

export function projectDates(context: ProjectContext) {
  const known = (field: DateField) => isKnown(dateOf(context, field));
  const substitutes = otherDates.filter((field) => field !== "planned-completion" && known(field));
  return {
    approval: dateOf(context, "approval"),
    approvalNewsOnly: known("approval") && isFromNews(context),
    signing: dateOf(context, "signing"),
    effectiveness: dateOf(context, "effectiveness"),
    closing: dateOf(context, "closing"),
    closingDisputed: closings(context).length > 1,
    plannedCompletion: dateOf(context, "planned-completion"),
    ...spokenDates(context),
    // In place of an unknown approval date.
    substitutes: substitutes.map((field) => ({
      key: field,
      field,
      label: word(context, fieldWords[field]),
      date: dateOf(context, field),
    })),
    ...timeline(context),
  };
}

type Clause = (typeof keyDates)[number] | "substitutes" | "planned-completion" | "unknown";

/**
 * What the overview says of dates: those that no timeline shows, and always those that are unknown. An
 * unknown approval that another event stands for has a clause of its own, unless the timeline shows the event.
 */
function spokenDates(context: ProjectContext) {
  const known = (field: DateField) => isKnown(dateOf(context, field));
  const isTold = !timeline(context).hasTimeline;
  const stoodFor = otherDates.some((field) => field !== "planned-completion" && known(field));
  const disputed = closings(context).length > 1;
  const unknown = keyDates
    .filter((field) => !known(field) && !(field === "closing" && disputed))
    .filter((field) => field !== "approval" || !stoodFor || !isTold)
    .map((field) => ({ label: lowerFirst(word(context, fieldWords[field])) }));
  const clauses: readonly (readonly [Clause, boolean])[] = [
    ["approval", known("approval") && (isTold || isFromNews(context))],
    ["substitutes", isTold && !known("approval") && stoodFor],
    ["signing", isTold && known("signing")],
    ["effectiveness", isTold && known("effectiveness")],
    ["closing", isTold && (known("closing") || disputed)],
    ["planned-completion", isTold && known("planned-completion")],
    ["unknown", unknown.length > 0],
  ];
  return {
    unknown,
    severalUnknown: unknown.length > 1,
    hasClauses: clauses.some(([, holds]) => holds),
    clauses: clauses.filter(([, holds]) => holds).map(([field]) => ({ field })),
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function dateOf(context: ProjectContext, field: DateField): Quantity {
  return currentValue(context.dataset, context.project.id, field);
}

interface Event {
  readonly key: string;
  readonly label: string;
  readonly series: "actual" | "planned" | "change";
  readonly date: Quantity;
}

function timeline(context: ProjectContext) {
  const fields = [...keyDates, ...otherDates].filter((field) => field !== "closing");
  const events = fields.map((field) => toEvent(context, field)).filter((e) => isKnown(e.date));
  const all = [...events, ...closingEvents(context)].toSorted(byDate);
  return { hasTimeline: all.length > 1, events: all };
}

function toEvent(context: ProjectContext, field: DateField): Event {
  const series = field === "planned-completion" ? "planned" : "actual";
  const label = word(context, fieldWords[field]);
  return { key: field, label, series, date: dateOf(context, field) };
}

/** One event where sources agree; one for each date where they do not, told apart by their document. */
function closingEvents(context: ProjectContext): Event[] {
  const stated = closings(context);
  const label = word(context, fieldWords.closing);
  if (stated.length < 2) {
    const date = dateOf(context, "closing");
    return isKnown(date) ? [{ key: "closing", label, series: "actual", date }] : [];
  }
  return stated.map((value) => {
    const kind = context.dataset.sources.find((s) => s.id === value.sources[0]?.id)?.kind ?? "Z";
    const document = word(context, documentWords[kind]);
    const named = pick(
      context,
      `${label}（${document}）`,
      `${label} (${document})`,
      `${label} (${document})`,
    );
    const series = kind === "DS" ? "actual" : "change";
    // The chart knows a closing by its key.
    return {
      key: `closing.${value.sources[0]?.id ?? "n"}`,
      label: named,
      series,
      date: value.quantity,
    };
  });
}

function closings(context: ProjectContext) {
  const found = differences(context.dataset, context.project.id);
  const values = found.find((difference) => difference.field === "closing")?.values ?? [];
  return values.filter(isStated);
}

function isStated(value: DifferenceValue): value is DifferenceValue & { type: "quantity" } {
  return value.type === "quantity" && isKnown(value.quantity);
}

/** The day of a news release on the approval stands for the approval's own. */
function isFromNews(context: ProjectContext): boolean {
  const cited = dateOf(context, "approval").sources;
  return cited.every((c) => context.dataset.sources.find((s) => s.id === c.id)?.kind === "N");
}

function byDate(a: Event, b: Event): number {
  const [x, y] = [dateOrder(a.date.value), dateOrder(b.date.value)];
  return x < y ? -1 : x > y ? 1 : 0;
}

export function word(context: ProjectContext, words: Words): string {
  return pick(context, words.zh, words.en, words.ru);
}
