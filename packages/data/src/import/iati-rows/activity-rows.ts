// The activities of one project → all their rows; remembers which identifiers and projects the file has had.
import type { IatiActivity } from "../iati/activity.ts";
import { projectOf } from "../iati/project-of.ts";
import type { NewRow, SourceGiven } from "../new-row.ts";
import { toId } from "../to-id.ts";
import type { NumberedActivity } from "./held-record.ts";
import { lendingOf } from "./lender-of.ts";
import type { Notes } from "./notes.ts";
import { type ProjectNumber, projectNumberOf } from "./project-number.ts";
import { addLateLine, addProject, type Line } from "./project-rows.ts";
import { rowSink } from "./row-sink.ts";
import { soundText } from "./shared-rows.ts";
import { reporterOf, sourceOf } from "./source-row.ts";
import { uniqueIds } from "./unique-id.ts";

export interface ActivityRows {
  of(group: readonly NumberedActivity[], published: string | undefined): readonly NewRow[];
}

export function activityRows(file: {
  readonly file: string;
  readonly given: SourceGiven;
  readonly notes: Notes;
}): ActivityRows {
  const { notes } = file;
  const sink = rowSink(notes);
  const ids = uniqueIds();
  const keys = uniqueIds();
  const identifiers = new Set<string>();
  /** The project's number → the id of its row. */
  const projects = new Map<string, string>();
  let unnamed = 0;

  const lineOf = (record: NumberedActivity, published: string | undefined): Line => {
    const { activity, place } = record;
    const { identifier } = activity;
    sink.begin(record.number, place);
    const source = sourceOf({ ...file, sink, ids, published }, activity);
    const lending = lendingOf({ sink, ids }, activity);
    if (identifier !== undefined && identifiers.has(identifier)) {
      const said = `the identifier "${identifier}" stands again`;
      notes.warn("iati-identifier-repeated", place, said);
    } else if (identifier !== undefined) identifiers.add(identifier);
    if (reporterOf(activity) === "org.none" && activity.participatingOrgs.length === 0)
      notes.warn("iati-no-organisation", place, "the activity names no organisation");
    const id = ids.fresh(
      identifier === undefined ? `iati_unnamed.${++unnamed}_${source}` : `iati.${toId(identifier)}`,
    );
    const confidence = lending.isReporter ? "high" : "medium";
    const reporter = reporterOf(activity);
    const label = labelOf(activity);
    const writer = { sink, notes, ids, source, reporter, label, confidence, place } as const;
    return { id, activity, lending, writer };
  };

  const numbered = (first: Line): ProjectNumber => {
    const number = projectNumberOf(first.activity, first.lending, first.id);
    return { ...number, key: keys.fresh(number.key) };
  };

  return {
    of: (group, published) => {
      const lines = group.map((record) => lineOf(record, published));
      const begin = (line: Line): void => {
        const at = group[lines.indexOf(line)];
        if (at !== undefined) sink.begin(at.number, at.place);
      };
      const [first] = lines;
      if (first === undefined) return [];
      const { identifier } = first.activity;
      const key = identifier === undefined ? first.id : projectOf(identifier);
      const known = projects.get(key);
      if (known === undefined) {
        const wanted =
          identifier === undefined ? `project.${first.id}` : `iati-project.${toId(key)}`;
        const project = ids.fresh(wanted);
        projects.set(key, project);
        addProject(project, lines, numbered(first), begin);
      } else
        for (const line of lines) {
          begin(line);
          addLateLine(known, line);
        }
      return sink.taken();
    },
  };
}

function labelOf({ identifier }: IatiActivity): string {
  if (identifier === undefined) return "activity without identifier";
  return soundText(identifier) ?? toId(identifier);
}
