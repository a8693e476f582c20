// What an activity says of itself: its status and dates as assertions, its names and descriptions as texts.
import type { AssertionField } from "../../model/assertion.ts";
import type { StatusCode } from "../../model/codes.ts";
import type { Coded, IatiActivity } from "../iati/activity.ts";
import type { Draft } from "./row-sink.ts";
import { addTexts, idOf, keyOf, type Subject, type Writer } from "./writer.ts";

/** IATI ActivityStatus: in 3, finalisation, the works are done and the money's account is still open. */
const statuses: Readonly<Record<string, StatusCode>> = {
  1: "proposed",
  2: "active",
  3: "active",
  4: "closed",
  5: "cancelled",
  6: "suspended",
};

const dateFields: Readonly<Record<string, AssertionField>> = {
  1: "planned-start",
  2: "actual-start",
  3: "planned-end",
  4: "actual-end",
};

export function addStatus(writer: Writer, subject: Subject, { status }: IatiActivity): void {
  if (status === undefined) return;
  addAssertion(writer, subject.id, "status", {
    value: statuses[status.code ?? ""] ?? "unknown",
    asWritten: writtenStatus(status),
    locator: `${writer.label}, activity-status`,
  });
}

/** `2 Implementation`: the code, and the publisher's word where it gives one. */
function writtenStatus({ code, word }: Coded): string | undefined {
  return code === undefined ? word : word === undefined ? code : `${code} ${word}`;
}

export function addDates(writer: Writer, subject: Subject, { dates }: IatiActivity): void {
  const counts = new Map<AssertionField, number>();
  for (const { type, date, narratives, place } of dates) {
    const field = dateFields[type ?? ""];
    if (field === undefined) {
      const what = type === undefined ? "has no type" : `is of the unknown type "${type}"`;
      writer.notes.reject(place, "iati-date-type", `the date ${date} ${what}`);
      continue;
    }
    const number = (counts.get(field) ?? 0) + 1;
    counts.set(field, number);
    const locator = `${writer.label}, activity-date ${type}`;
    const row = addAssertion(writer, subject.id, field, { value: date, locator, number, place });
    addTexts(writer, row, "comment", narratives);
  }
}

type Cells = Pick<Draft<"assertions">, "value"> &
  Partial<Pick<Draft<"assertions">, "unit" | "asWritten" | "locator" | "note" | "standing">> & {
    /** Counts the assertions of one field of the subject. */
    readonly number?: number;
    readonly place?: Writer["place"];
  };

export function addAssertion(
  writer: Writer,
  subject: string,
  field: AssertionField,
  { number = 1, place, ...cells }: Cells,
): { readonly id: string; readonly key: string } {
  const key = keyOf(subject, "assertions", number === 1 ? field : `${field}.${number}`);
  const id = idOf(writer, key);
  const row: Draft<"assertions"> = {
    id,
    subject,
    field,
    qualifier: "exact",
    source: writer.source,
    confidence: writer.confidence,
    standing: "adopted",
    ...cells,
  };
  writer.sink.add("assertions", row, place);
  return { id, key };
}

export function addTitles(writer: Writer, subject: Subject, { titles }: IatiActivity): void {
  addTexts(writer, { id: subject.id, key: subject.id }, "name", titles);
}

export function addDescriptions(writer: Writer, subject: Subject, activity: IatiActivity): void {
  let part = 0;
  for (const { type, narratives } of activity.descriptions) {
    if (narratives.length === 0) {
      const what = `a description of type "${type ?? "1"}" has no words`;
      writer.notes.warn("iati-empty-element", writer.place, what);
      continue;
    }
    const more = { part: `${++part}`, type };
    addTexts(writer, { id: subject.id, key: subject.id }, "description", narratives, more);
  }
}
