// Rows of an import, record by record: of two dates of one source that contradict each other the later kind is
// recorded, not adopted. The source's word is kept; a brief and its checks rest on the other.
import type { Diagnostic } from "../diagnostic.ts";
import { lendingCycle } from "../model/assertion.ts";
import { dateSpan } from "../model/date-span.ts";
import type { Imported, NewRow, NewRows } from "./new-row.ts";

/** Rule dates-ordered. */
const cycle: readonly string[] = lendingCycle;
const rule = "import-dates-disordered";

export async function* settleDates(rows: NewRows): AsyncGenerator<NewRow, Imported, void> {
  const diagnostics: Diagnostic[] = [];
  let [record, held]: [number, NewRow[]] = [0, []];
  let next = await rows.next();
  for (; next.done !== true; next = await rows.next()) {
    const { value } = next;
    // What a record is the first to name has no record: it stands among its rows.
    if (value.record !== record && value.record !== 0) {
      yield* settled(held, diagnostics);
      [record, held] = [value.record, []];
    }
    held.push(value);
  }
  yield* settled(held, diagnostics);
  return withWarnings(next.value, diagnostics);
}

function withWarnings(imported: Imported, found: readonly Diagnostic[]): Imported {
  const [first] = found;
  if (first === undefined) return imported;
  const { report, diagnostics } = imported;
  const warnings = [...report.warnings, { rule, count: found.length, first: first.place }];
  return { report: { ...report, warnings }, diagnostics: [...diagnostics, ...found] };
}

function settled(rows: readonly NewRow[], diagnostics: Diagnostic[]): readonly NewRow[] {
  const dated = rows.filter(isDate).toSorted((a, b) => stepOf(a) - stepOf(b));
  const doubtful = new Map<NewRow, NewRow>();
  const kept: NewRow[] = [];
  for (const one of dated) {
    const before = kept.find((other) => contradicts(other, one));
    if (before === undefined) kept.push(one);
    else {
      doubtful.set(one, recorded(one, before));
      diagnostics.push(disordered(one, before));
    }
  }
  return doubtful.size === 0 ? rows : rows.map((row) => doubtful.get(row) ?? row);
}

function isDate({ table, row }: NewRow): boolean {
  const { field, value, standing } = row;
  const adopted = table === "assertions" && standing === "adopted";
  return adopted && typeof value === "string" && cycle.includes(String(field));
}

function stepOf({ row }: NewRow): number {
  return cycle.indexOf(String(row["field"]));
}

function contradicts(earlier: NewRow, later: NewRow): boolean {
  return (
    earlier.row["subject"] === later.row["subject"] &&
    stepOf(earlier) < stepOf(later) &&
    dateSpan(String(earlier.row["value"])).first > dateSpan(String(later.row["value"])).last
  );
}

function recorded(one: NewRow, { row: before }: NewRow): NewRow {
  const why = `before the ${before["field"]} of ${before["value"]} that the source states too`;
  const { note } = one.row;
  const said = typeof note === "string" ? `${note}; ${why}` : why;
  return { ...one, row: { ...one.row, standing: "recorded", note: said } };
}

function disordered({ row, place }: NewRow, { row: before, place: other }: NewRow): Diagnostic {
  return {
    rule,
    severity: "warning",
    message:
      `${row["field"]} "${row["value"]}" is before ${before["field"]} "${before["value"]}":` +
      " it is recorded, not adopted",
    place,
    related: [other],
    found: String(row["value"]),
    expected: `${row["field"]} on or after ${before["field"]}`,
    remedy: "ask the publisher which of the two is right",
  };
}
