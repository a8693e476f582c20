// An IATI activity file of any version → rows of a dataset one by one, and at the end the account of all that was in it.

import { mayHaveSiblings, projectOf } from "../iati/project-of.ts";
import type { IatiRecord } from "../iati/read-iati.ts";
import { readIati } from "../iati/read-iati.ts";
import type { Imported, NewRow, SourceGiven } from "../new-row.ts";
import { activityRows } from "./activity-rows.ts";
import { held, type NumberedActivity, released } from "./held-record.ts";
import { notes } from "./notes.ts";
import { dayIn } from "./source-row.ts";

export interface ImportIatiOptions {
  readonly file: string;
  readonly source?: SourceGiven;
}

/**
 * Rows come as the file is read; activities of which one project may have several wait for the end of the file, and so
 * do all of a file without a date of its own: its date is the newest one of its activities.
 * @throws UnreadableFile where it is no IATI activity file, or is unsafe to read
 */
export function* importIati(
  chunks: Iterable<Uint8Array>,
  { file, source = {} }: ImportIatiOptions,
): Generator<NewRow, Imported, void> {
  const noted = notes();
  const rows = activityRows({ file, given: source, notes: noted });
  const waiting = waitingRecords();
  const dates = fileDate(source);
  const reader = readIati(chunks, { file });
  let number = 0;
  let next = reader.next();
  for (; next.done !== true; next = reader.next()) {
    const { activity, place, diagnostics } = next.value;
    noted.read(diagnostics);
    dates.see(next.value);
    const record = { activity, place, number: ++number };
    const published = dates.own();
    if (published === undefined || mayHaveSiblings(activity.identifier)) waiting.add(record);
    else yield* rows.of([record], published);
  }
  for (const group of waiting.groups()) yield* rows.of(group, dates.own() ?? dates.newest());
  return noted.result(next.value);
}

/** Projects of one activity first, so that a file written of the rows gives them in the same order. */
function waitingRecords(): {
  add(record: NumberedActivity): void;
  groups(): Generator<readonly NumberedActivity[], void>;
} {
  const alone: Uint8Array[] = [];
  const together = new Map<string, Uint8Array[]>();
  return {
    add: (record) => {
      const { identifier } = record.activity;
      if (identifier === undefined || !mayHaveSiblings(identifier)) {
        alone.push(held(record));
        return;
      }
      const siblings = together.get(projectOf(identifier)) ?? [];
      together.set(projectOf(identifier), siblings);
      siblings.push(held(record));
    },
    *groups() {
      for (const bytes of alone) yield [released(bytes)];
      for (const siblings of together.values()) yield siblings.map(released);
    },
  };
}

/** The day of the file: as the user or its root says, else the newest day that an activity was updated. */
function fileDate({ published }: SourceGiven): {
  see(record: IatiRecord): void;
  own(): string | undefined;
  newest(): string | undefined;
} {
  let own = published;
  let newest: string | undefined;
  return {
    see: ({ generated, activity }) => {
      own ??= dayIn(generated);
      const updated = dayIn(activity.lastUpdated);
      if (updated !== undefined && (newest === undefined || updated > newest)) newest = updated;
    },
    own: () => own,
    newest: () => newest,
  };
}
