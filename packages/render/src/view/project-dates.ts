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
    // In place of an unknown approval date.
    hasSubstitutes: !known("approval") && substitutes.length > 0,
    substitutes: substitutes.map((field) => ({
      key: field,
      field,
      label: word(context, fieldWords[field]),
      date: dateOf(context, field),
    })),
    ...timeline(context),
  };
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
    const named = pick(context, `${label}（${document}）`, `${label} (${document})`);
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
  return pick(context, words.zh, words.en);
}
