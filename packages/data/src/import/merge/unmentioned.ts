// What older editions said of a record's project and the record does not: told, and left standing.
import type { Place } from "../../diagnostic.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { NewRow } from "../new-row.ts";
import { stated } from "./account.ts";
import type { Known } from "./known.ts";
import type { Merging } from "./merging.ts";

export function tellUnmentioned(merging: Merging, record: readonly NewRow[]): void {
  const { known, renames, ledger } = merging;
  for (const { table, row, place } of record) {
    if (table !== "projects") continue;
    const project = renames.of(["projects"], String(row["id"]));
    const [source] = Array.isArray(row["sources"]) ? row["sources"].map(String) : [];
    const cited = source === undefined ? undefined : renames.of(["sources"], source);
    if (project === undefined || cited === undefined || known.project(project) === undefined)
      continue;
    const subjects = [project, ...known.linesOf(project).map(({ id }) => id)];
    for (const subject of subjects) {
      ledger.unmentioned.push(...silences(known, subject, cited, place));
    }
  }
}

function silences(known: Known, subject: string, source: string, place: Place) {
  const series = known.source(source)?.series;
  const day = known.dayOf(source);
  if (series === undefined || day === undefined) return [];
  const newest = new Map<string, Assertion>();
  for (const one of known.statementsOf(subject)) {
    const of = known.dayOf(one.source);
    if (known.source(one.source)?.series !== series || of === undefined || of >= day) continue;
    const before = newest.get(one.field);
    if (before === undefined || (known.dayOf(before.source) ?? "") < of) newest.set(one.field, one);
  }
  return [...newest.values()]
    .filter(({ value, field }) => {
      const isSaid = known.statements(subject, field).some((one) => one.source === source);
      return value !== undefined && !isSaid;
    })
    .map((one) => ({ subject, field: one.field, standing: stated(one), place }));
}
