// What the mappers of one activity's parts share: where rows go, whose they are, and how their ids are made.
import type { Place } from "../../diagnostic.ts";
import type { Narrative } from "../iati/activity.ts";
import type { Notes } from "./notes.ts";
import type { RowSink } from "./row-sink.ts";
import type { UniqueIds } from "./unique-id.ts";

export interface Writer {
  readonly sink: RowSink;
  readonly notes: Notes;
  /** Of rows that several activities share. */
  readonly ids: UniqueIds;
  readonly source: string;
  /** The organisation that reports: what is of its own vocabulary carries its id. */
  readonly reporter: string;
  /** The activity's identifier, for locators. */
  readonly label: string;
  readonly confidence: "high" | "medium";
  readonly place: Place;
}

/** What a fact hangs on: the project, or the one line that states it. */
export interface Subject {
  readonly id: string;
  readonly project: string;
  readonly financeLine: string | undefined;
}

/** The key of a row under its subject's; the id is the key with the source: two editions have ids of their own. */
export function keyOf(subject: string, table: string, part: string | number): string {
  return `${subject}_${table}.${part}`;
}

export function idOf({ source }: Writer, key: string): string {
  return `${key}_${source}`;
}

type TextKind = "name" | "description" | "activity-description" | "comment" | "condition";

/** Words about a row, one text a language. */
export function addTexts(
  writer: Writer,
  about: { readonly id: string; readonly key: string },
  kind: TextKind,
  narratives: readonly Narrative[],
  more: { readonly part?: string; readonly type?: string | undefined } = {},
): void {
  const { part, type } = more;
  const within = part === undefined ? kind : `${kind}.${part}`;
  let number = 1;
  for (const { text, language } of narratives) {
    const isTaken = writer.sink.add("texts", {
      id: idOf(writer, keyOf(about.key, "texts", `${within}.${number}`)),
      subject: about.id,
      kind,
      type,
      part,
      language,
      text,
      source: writer.source,
    });
    // Those that are taken are numbered: a file written of the rows has only them.
    if (isTaken) number++;
  }
}

/** The first words, which stand in the row itself, and those in other languages. */
export function firstOf(narratives: readonly Narrative[]): {
  readonly text: string | undefined;
  readonly language: string | undefined;
  readonly others: readonly Narrative[];
} {
  const [first, ...others] = narratives;
  return { text: first?.text, language: first?.language, others };
}

/** `yes` and `no`, as our tables write a truth value. */
export function yesNo(value: boolean | undefined): "yes" | "no" | undefined {
  return value === undefined ? undefined : value ? "yes" : "no";
}
