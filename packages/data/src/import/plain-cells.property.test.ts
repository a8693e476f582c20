// Most rows are not given to their schema: what it would have made of them is what is read.
import { describe, expect, it } from "vitest";
import { anyDataset } from "../../tests/any-dataset.ts";
import { fc } from "../../tests/property.ts";
import { shippedDataset } from "../../tests/shipped.ts";
import { type AnyRow, cellValues, rowsOf, type TableDefinition, tables } from "../model/tables.ts";
import { plainRowReader } from "./plain-cells.ts";
import { CsvRecord } from "./read-csv.ts";
import { readBySchema } from "./read-table.ts";

/** In some rows one cell is another text. */
const texts = [
  "",
  " ",
  "a b",
  " USD",
  "USD",
  "0",
  "-7",
  "007",
  "1.50",
  "2015-06",
  "\u00e9",
  "e\u0301",
];
const changes = fc.array(fc.record({ at: fc.nat(), text: fc.constantFrom(...texts) }));

/** Not in the order of the schema. */
const columnsOf = ({ schema }: TableDefinition) => Object.keys(schema.shape).toReversed();
const readers = tables.map((definition) => {
  const columns = columnsOf(definition);
  return { definition, columns, read: plainRowReader(definition, columns) };
});
const cellsOf = (row: AnyRow, columns: readonly string[]) =>
  columns.map((column) => cellValues(row, column).join(" "));

describe("a row that is read without its schema", () => {
  it("is the one that the schema gives", () =>
    fc.assert(
      fc.property(anyDataset(), changes, (dataset, changed) => {
        for (const { definition, columns, read } of readers) {
          rowsOf(dataset, definition).forEach((row, index) => {
            const cells = cellsOf(row, columns);
            const change = changed[index];
            if (change !== undefined) cells[change.at % cells.length] = change.text;
            const plain = read(cells);
            if (plain === undefined) return;
            const record = new CsvRecord(cells, 0, () => ({}));
            const { row: made, diagnostics } = readBySchema(record, columns, definition);
            // In the order of its keys too.
            expect(JSON.stringify(plain)).toBe(JSON.stringify(made));
            expect(diagnostics).toEqual([]);
          });
        }
      }),
    ));

  it("is every one of the shipped dataset but those with an address", () => {
    const dataset = shippedDataset();
    const left = readers.flatMap(({ definition, columns, read }) =>
      rowsOf(dataset, definition)
        .filter((row) => read(cellsOf(row, columns)) === undefined)
        .map((row) => ("url" in row ? "url" : `${definition.name}/${row["id"]}`)),
    );
    expect([...new Set(left)]).toEqual(["url"]);
  });
});
