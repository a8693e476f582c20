// What a file's activities add up to: counts and exact sums, taken one activity at a time.
import type { Diagnostic, Place } from "../../diagnostic.ts";
import { addDecimals, compareDecimals } from "../../model/decimal.ts";
import type { Amounts, Counted, ImportReport, Rejected } from "../report.ts";
import { projectOf } from "./project-of.ts";
import type { ReadActivity } from "./read-activity.ts";

/** The code of ISO 4217 for "no currency". */
const noCurrency = "XXX";

export interface Tally {
  /** An activity, with the parts of it that were refused. */
  take(read: ReadActivity): void;
  /** An activity that cannot be taken. */
  refuse(rejected: Rejected): void;
  note(diagnostics: readonly Diagnostic[]): void;
  report(file: string, version: string | undefined): ImportReport;
}

export function tally(): Tally {
  const counts = { read: 0, taken: 0, duplicated: 0, missing: 0 };
  const rejected: Rejected[] = [];
  const identifiers = new Set<string>();
  const projects = new Set<string>();
  const sums = new Map<string, { count: number; sum: Map<string, string> }>();
  const warnings = new Map<string, { rule: string; count: number; first: Place }>();
  const note: Tally["note"] = (diagnostics) => {
    for (const { rule, severity, place } of diagnostics) {
      if (severity === "error") continue;
      const key = `${rule} ${place.path ?? ""}`;
      entry(warnings, key, () => ({ rule, count: 0, first: place })).count++;
    }
  };
  const identify = (identifier: string | undefined): void => {
    if (identifier === undefined) counts.missing++;
    else if (identifiers.has(identifier)) counts.duplicated++;
    else {
      identifiers.add(ownCopy(identifier));
      projects.add(ownCopy(projectOf(identifier)));
    }
  };
  return {
    note,
    take: ({ activity, rejected: parts, diagnostics }) => {
      counts.read++;
      counts.taken++;
      rejected.push(...parts);
      note(diagnostics);
      identify(activity.identifier);
      for (const { type, value, currency } of activity.transactions) {
        const amounts = entry(sums, type, () => ({ count: 0, sum: new Map() }));
        const unit = currency ?? noCurrency;
        amounts.count++;
        amounts.sum.set(unit, addDecimals([amounts.sum.get(unit) ?? "0", value]));
      }
    },
    refuse: (activity) => {
      counts.read++;
      rejected.push(activity);
    },
    report: (file, version) => ({
      file,
      format: "iati",
      ...(version === undefined ? {} : { version }),
      records: { read: counts.read, taken: counts.taken, rejected },
      projects: projects.size,
      activities: counts.taken,
      identifiers: {
        distinct: identifiers.size,
        duplicated: counts.duplicated,
        missing: counts.missing,
      },
      transactions: byType(sums),
      warnings: [...warnings.values()].map((warning): Counted => ({ ...warning })),
    }),
  };
}

/** A part of a string keeps the whole of it in memory: here a chunk of the file for each identifier. */
function ownCopy(text: string): string {
  return text.split("").join("");
}

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

function byType(
  sums: ReadonlyMap<string, { readonly count: number; readonly sum: ReadonlyMap<string, string> }>,
): Readonly<Record<string, Amounts>> {
  const types = [...sums].sort(([a], [b]) => compareDecimals(a, b));
  return Object.fromEntries(
    types.map(([type, { count, sum }]) => {
      const currencies = [...sum].sort(([a], [b]) => (a < b ? -1 : 1));
      return [type, { count, sum: Object.fromEntries(currencies) }];
    }),
  );
}
