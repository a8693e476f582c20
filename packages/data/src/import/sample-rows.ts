// Rows given one after another as an import gives them, for tests of what comes after.
import type { Imported, NewRow } from "./new-row.ts";

/** The account of an import of nothing. */
export const imported: Imported = {
  report: {
    file: "sample",
    format: "sample",
    records: { read: 0, taken: 0, rejected: [] },
    projects: 0,
    activities: 0,
    identifiers: { distinct: 0, duplicated: 0, missing: 0 },
    transactions: {},
    warnings: [],
  },
  diagnostics: [],
};

export function* giving(...rows: readonly NewRow[]): Generator<NewRow, Imported, void> {
  yield* rows;
  return imported;
}
