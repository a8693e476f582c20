// Most lines are not given to the parser: what it would have made of them is what is read.
import { CsvError, parse } from "csv-parse/browser/esm/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "./read-csv.ts";

fc.configureGlobal({ seed: 20250331, numRuns: 1000 });

const signs = ["a", "b", ",", ",", " ", '"', '""', "\n", "\r\n", "\r", "汉", "😀", "\ufeff"];
const sign = fc.constantFrom(...signs);
const cell = fc.string({ unit: sign, maxLength: 6 });
const quoted = cell.map((text) => `"${text.replaceAll('"', '""')}"`);
const line = fc.array(fc.oneof(cell, quoted), { maxLength: 4 }).map((cells) => cells.join(","));
const file = fc.oneof(
  fc.string({ unit: sign, maxLength: 40 }),
  fc.array(line, { maxLength: 8 }).map((lines) => lines.join("\n")),
);

const whole = (text: string) => {
  try {
    const records: string[][] = parse(new TextEncoder().encode(text), {
      record_delimiter: ["\r\n", "\n"],
      relax_column_count: true,
    });
    return records.filter((cells) => cells.length > 1 || cells[0] !== "");
  } catch (cause) {
    return cause instanceof CsvError ? "bad quotes" : cause;
  }
};

describe("a table's text", () => {
  it("has the records that the parser finds in the whole of it", () =>
    fc.assert(
      fc.property(file, (text) => {
        const read: (readonly string[])[] = [];
        const { diagnostics } = readCsv(
          { text, bytes: new TextEncoder().encode(text) },
          "table.csv",
          () =>
            ({ cells }) =>
              void read.push(cells),
        );
        const found = whole(text);
        const isBad = diagnostics.some(({ found }) => found === '"');
        if (isBad || found === "bad quotes") {
          expect([isBad, found]).toEqual([true, "bad quotes"]);
          return;
        }
        const [head = [], ...body] = found as string[][];
        expect(read).toEqual(body.filter((cells) => cells.length === head.length));
      }),
    ));
});
