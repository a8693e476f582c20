import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDataset } from "../tests/any-dataset.ts";
import { knownAt } from "./as-of.ts";
import type { Dataset } from "./model/dataset.ts";
import { dateSpan } from "./model/date-span.ts";
import { type AnyRow, cellValues, rowsOf, type TableDefinition, tables } from "./model/tables.ts";

fc.configureGlobal({ seed: 20250331, numRuns: 100 });

const imported = tables.filter(({ name, isOptional }) => isOptional || name === "transactions");
const owners = new Set(["subject", "financeLine", "project", "result", "indicator"]);
const days = fc.constantFrom("1990-06-30", "2005-06-30", "2015-06-30", "2029-12-31", "9999-12-31");
const keys = (dataset: Dataset, definition: TableDefinition) =>
  new Set(rowsOf(dataset, definition).map((row) => String(row[definition.keyColumn])));
const allKeys = (dataset: Dataset) =>
  new Map(tables.map((definition) => [definition.name, keys(dataset, definition)]));
const isKnownDay = (day: string, published: string | undefined) =>
  published === undefined || dateSpan(published).last <= day;

describe("what is known on a day, of any dataset", () => {
  it("refers to nothing that is not known", () =>
    fc.assert(
      fc.property(anyDataset(), days, (dataset, day) => {
        const known = knownAt(dataset, day);
        const there = allKeys(known);
        for (const definition of tables) {
          for (const row of rowsOf(known, definition)) {
            for (const { column, tables: names, orElse } of definition.references) {
              const lost = cellValues(row, column).filter(
                (id) => id !== orElse && !names.some((name) => there.get(name)?.has(id)),
              );
              expect([definition.name, column, lost]).toEqual([definition.name, column, []]);
            }
          }
        }
      }),
    ));

  it("lacks an imported row only for its source, for what it is about, or for a row that replaces it", () =>
    fc.assert(
      fc.property(anyDataset(), days, (dataset, day) => {
        const known = knownAt(dataset, day);
        const there = allKeys(known);
        const published = new Map(dataset.sources.map((row) => [row.id, row.published]));
        for (const definition of imported) {
          const ids = keys(known, definition);
          const isHeard = (row: AnyRow) =>
            isKnownDay(day, published.get(String(row["source"]))) &&
            definition.references
              .filter(({ column }) => owners.has(column))
              .every(({ column, tables: names }) =>
                cellValues(row, column).every((id) => names.some((n) => there.get(n)?.has(id))),
              );
          const heard = rowsOf(dataset, definition).filter(isHeard);
          const replaced = new Set(heard.flatMap((row) => cellValues(row, "supersedes")));
          const expected = heard.filter((row) => !replaced.has(String(row["id"])));
          expect([...ids].toSorted()).toEqual(expected.map((row) => String(row["id"])).toSorted());
        }
      }),
    ));

  it("changes no cell of a row, but for sources, replaced rows and stages", () =>
    fc.assert(
      fc.property(anyDataset(), days, (dataset, day) => {
        const known = knownAt(dataset, day);
        for (const definition of imported) {
          const before = new Map(rowsOf(dataset, definition).map((row) => [row["id"], row]));
          for (const row of rowsOf(known, definition)) {
            const { supersedes: _, ...cells } = before.get(row["id"]) ?? {};
            expect(row).toMatchObject(cells);
          }
        }
      }),
    ));

  it("is known again on the same day", () =>
    fc.assert(
      fc.property(anyDataset(), days, (dataset, day) => {
        const once = knownAt(dataset, day);
        expect(facts(knownAt(once, day))).toEqual(facts(once));
      }),
    ));
});

function facts(dataset: Dataset) {
  return tables.map((definition) => rowsOf(dataset, definition));
}
