// An entry of brief.yaml → the briefs that it asks for: one, or one a row that its kind can be about.
import { type Dataset, type Place, suggestName } from "@brief/data";
import {
  type Kind,
  parametersOf,
  rowNamed,
  type Subject,
  type SubjectRow,
  subjectsOf,
} from "@brief/render";
import type { Finding } from "../finding.ts";
import type { BriefEntry } from "../workspace/config.ts";
import { checkSince, sinceRefused } from "./check-since.ts";
import { eachOf } from "./subject-of.ts";

export interface Instance {
  readonly id: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** What it is about. */
  readonly row: SubjectRow | undefined;
}

/** What the command line says of parameters: it goes before brief.yaml. */
export interface Overrides {
  readonly parameters: Readonly<Record<string, string>>;
  /** One brief for each row, whatever the entry says. */
  readonly each: readonly Subject[];
  /** Gives a number of its own to a day that was not issued yet. */
  readonly isIssue: boolean;
}
export const noOverrides: Overrides = { parameters: {}, each: [], isIssue: false };

export interface Asked {
  readonly entry: BriefEntry;
  readonly kind: Kind;
  readonly dataset: Dataset;
  readonly overrides: Overrides;
  readonly asOf: string;
  /** Of a key of the entry. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

export function instancesOf(asked: Asked): readonly (Instance | Finding)[] {
  const given = parametersFor(asked);
  const day = checkSince(given, asked);
  const faults = [...unknownParameters(asked), ...eachFaults(asked), ...day.findings];
  if (faults.some(({ severity }) => severity === "error") || day.isLeftOut) return faults;
  return [...faults, ...instances(asked, day.parameters)];
}

function instances(
  asked: Asked,
  parameters: Instance["parameters"],
): readonly (Instance | Finding)[] {
  const { entry, kind, dataset } = asked;
  const { subject } = kind;
  const name = entry.id ?? entry.kind;
  if (subject === undefined) return [{ id: name, parameters, row: undefined }];
  const rows = subjectsOf(dataset, subject);
  const instanceOf = (row: SubjectRow): Instance => ({
    id: `${name}-${row.key}`,
    parameters: { ...parameters, [subject]: row.id },
    row,
  });
  if (runsOverAll(asked, subject)) {
    return rows.length > 0 ? rows.map(instanceOf) : [nothingThere(asked, subject)];
  }
  const wanted = parameters[subject];
  const row = rowNamed(rows, wanted);
  return [row === undefined ? unknownRow(asked, { subject, wanted, rows }) : instanceOf(row)];
}

/** Of the entry, and of the command line where the kind knows them. */
function parametersFor({ entry, kind, overrides }: Asked): Readonly<Record<string, string>> {
  const known = parametersOf(kind);
  const given = Object.entries(entry.parameters ?? {}).map(([key, value]) => [key, String(value)]);
  const since = entry.since === undefined ? [] : [["since", entry.since]];
  const flags = Object.entries(overrides.parameters).filter(([key]) => known.includes(key));
  return Object.fromEntries([...given, ...since, ...flags]);
}

function runsOverAll({ entry, overrides }: Asked, subject: Subject): boolean {
  if (overrides.parameters[subject] !== undefined) return false;
  return entry.each !== undefined || overrides.each.includes(subject);
}

function unknownParameters({ entry, kind, placeOf }: Asked): readonly Finding[] {
  const known = parametersOf(kind);
  const since = entry.since === undefined || known.includes("since") ? [] : [sinceRefused(entry)];
  const strange = Object.keys(entry.parameters ?? {}).filter((key) => !known.includes(key));
  return [
    ...since.map((finding) => ({ ...finding, place: placeOf(["since"]) })),
    ...strange.map(
      (key): Finding => ({
        rule: "unknown-parameter",
        severity: "error",
        message: `a ${entry.kind} takes no parameter "${key}"`,
        place: placeOf(["parameters", key]),
        found: key,
        expected: known.length === 0 ? "none" : known.join(", "),
        remedy: known.length === 0 ? `take "${key}" out` : suggestName(key, known),
      }),
    ),
  ];
}

function eachFaults({ entry, kind, placeOf }: Asked): readonly Finding[] {
  const { each } = entry;
  const { subject } = kind;
  if (each === undefined) return [];
  const fault = (message: string, remedy: string): readonly Finding[] => [
    {
      rule: "bad-each",
      severity: "error",
      message,
      place: placeOf(["each"]),
      found: each,
      ...(subject === undefined ? {} : { expected: eachOf(subject) }),
      remedy,
    },
  ];
  if (subject === undefined) {
    return fault(
      `a ${entry.kind} is about the whole, not about each of the ${each}`,
      "take each: out",
    );
  }
  if (each !== eachOf(subject)) {
    return fault(
      `a ${entry.kind} is about a ${subject}, not about ${each}`,
      `write each: ${eachOf(subject)}`,
    );
  }
  if (entry.parameters?.[subject] === undefined) return [];
  return fault(
    `the entry asks for each of the ${each} and for one of them`,
    `take out each:, or the parameter "${subject}"`,
  );
}

/** Told, not refused: a workspace may stand before its facts do. */
function nothingThere({ entry, placeOf }: Asked, subject: Subject): Finding {
  return {
    rule: "each-empty",
    severity: "warning",
    message: `the dataset has no ${subject} that a ${entry.kind} could be about: nothing is made`,
    place: placeOf(["each"]),
    remedy: `add a ${subject} to the tables, or take the entry out`,
  };
}

interface Unknown {
  readonly subject: Subject;
  readonly wanted: string | undefined;
  readonly rows: readonly SubjectRow[];
}

function unknownRow({ overrides, placeOf }: Asked, { subject, wanted, rows }: Unknown): Finding {
  const isFlag = overrides.parameters[subject] !== undefined;
  return {
    rule: `unknown-${subject}`,
    severity: "error",
    message: `no ${subject} "${wanted ?? ""}"`,
    place: isFlag ? {} : placeOf(wanted === undefined ? [] : ["parameters", subject]),
    ...(wanted === undefined ? {} : { found: wanted }),
    remedy:
      wanted === undefined
        ? `add each: ${eachOf(subject)}`
        : suggestName(
            wanted,
            rows.map(({ key }) => key),
          ),
  };
}
