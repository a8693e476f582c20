import { parse } from "csv-parse/browser/esm/sync";
import { describe, expect, test } from "vitest";
import { fc } from "../../../tests/property.ts";
import type { Diagnostic } from "../../diagnostic.ts";
import { type DelimitedOptions, readDelimited } from "./read-delimited.ts";
import { sheetTable } from "./sheet-table.ts";

function read(source: string | Iterable<string>, options: Omit<DelimitedOptions, "tell"> = {}) {
  const told: string[] = [];
  const tell = ({ place, severity, message }: Diagnostic) =>
    told.push(`${place.line}:${place.column} ${severity} ${message}`);
  const rows = [...readDelimited(source, "list.csv", { ...options, tell })];
  const at = (row: number, column: number): string => {
    const place = rows[row]?.place(column);
    return `${place?.line}:${place?.column}`;
  };
  return { cells: rows.map((row) => row.cells), told, at };
}

describe("records", () => {
  test("quoted line breaks, doubled quotes and delimiters stay in their cells", () => {
    const { cells, told, at } = read('id,名称\r\n1,"新疆\r\n""职业"", 教育"\r\n2,x\r\n');
    expect(cells).toEqual([
      ["id", "名称"],
      ["1", '新疆\r\n"职业", 教育'],
      ["2", "x"],
    ]);
    expect(told).toEqual([]);
    expect([at(1, 1), at(2, 1), at(2, 2)]).toEqual(["2:3", "4:3", "5:1"]);
  });

  test("a last line without a break, empty cells, lines that end in CR alone", () => {
    expect(read("a,b\r,\r1,").cells).toEqual([
      ["a", "b"],
      ["", ""],
      ["1", ""],
    ]);
    expect(read("").cells).toEqual([]);
  });

  test("a quote inside a plain cell is taken as it stands, and told", () => {
    const { cells, told } = read('a,b\n5" pipe,x\n');
    expect(cells[1]).toEqual(['5" pipe', "x"]);
    expect(told).toEqual([expect.stringMatching(/^2:1 warning a " stands inside/)]);
  });

  test("text after a closing quote: the line is told and passed over, the next is read", () => {
    const { cells, told } = read('a,b\n1,"x"y\n2,z\n');
    expect(cells).toEqual([
      ["a", "b"],
      ["2", "z"],
    ]);
    expect(told).toEqual([expect.stringMatching(/^2:6 error text stands after/)]);
  });

  test("a quote that is never closed costs its own line only", () => {
    const { cells, told } = read('a,b\n1,"x\n2,y\n3,z\n');
    expect(cells.at(-1)).toEqual(["3", "z"]);
    expect(cells).toHaveLength(3);
    expect(told).toEqual([expect.stringMatching(/^2:3 error a quoted cell has no closing/)]);
  });

  test("nor does it in a file that is longer than any row", () => {
    const rows = `2,${"y".repeat(200)}\n`.repeat(8000);
    for (const source of [
      `a,b\n1,"x\n${rows}`,
      [`a,b\n1,"x\n`, ...(rows.match(/[\s\S]{1,9999}/g) ?? [])],
    ]) {
      const { cells, told } = read(source);
      expect(cells).toHaveLength(8001);
      expect(told).toEqual([expect.stringMatching(/^2:1 error a row is longer than a million/)]);
    }
  });
});

describe("the delimiter", () => {
  test.each([
    [",", "a,b;c\n1,2\n3,4\n", []],
    [";", "编号;金额\n1;3,5\n2;4,75\n", [expect.stringMatching(/^1:1 note .*";"/)]],
    ["\t", "a\tb\tc\n1, 2\t3\t4\n", [expect.stringMatching(/^1:1 note .*tabs/)]],
  ])("%j is seen", (delimiter, text, said) => {
    const { cells, told } = read(text);
    expect(cells.at(-1)).toEqual(text.trimEnd().split("\n").at(-1)?.split(delimiter));
    expect(told).toEqual(said);
  });

  test("may be named, by the caller or by the file", () => {
    expect(read("a;b,c\n", { delimiter: ";" }).cells).toEqual([["a", "b,c"]]);
    expect(read("sep=;\r\na;b,c\r\n")).toMatchObject({ cells: [["a", "b,c"]], told: [] });
    expect(read("sep=;\r\na;b\r\n").at(0, 1)).toBe("2:3");
  });

  test("a title row above the table does not decide", () => {
    expect(read("Projects, China, 2024\n\nid;name\n1;x\n2;y\n3;z\n").cells[2]).toEqual([
      "id",
      "name",
    ]);
  });
});

describe("the table", () => {
  function table(text: string) {
    const told: string[] = [];
    const tell = ({ place, message }: Diagnostic) =>
      told.push(`${place.line}:${place.column} ${message}`);
    const read = sheetTable(readDelimited(text, "f", { tell }), "f", tell);
    return { header: read?.header.cells, rows: [...(read?.rows ?? [])].map((r) => r.cells), told };
  }

  test("begins with the first row that says something; empty rows are passed over", () => {
    expect(table("\n,\na,b\n\n1,2\n,\n")).toEqual({
      header: ["a", "b"],
      rows: [["1", "2"]],
      told: [],
    });
  });

  test("takes rows with empty cells beyond the header, tells all that do not fit", () => {
    const { rows, told } = table("a,b\n1,2,,\n1\n1,2,3\n5,6\n");
    expect(rows).toEqual([
      ["1", "2"],
      ["5", "6"],
    ]);
    expect(told).toEqual([
      expect.stringMatching(/^3:1 the row has "1" cells, the header "2"/),
      expect.stringMatching(/^4:5 the row has "3" cells/),
    ]);
  });

  test.each([
    ["", /no header row/],
    ["a,b,a \n1,2,3\n", /^1:5 column "a" stands twice/],
  ])("is refused without a sound header: %j", (text, said) => {
    expect(table(text)).toEqual({
      header: undefined,
      rows: [],
      told: [expect.stringMatching(said)],
    });
  });
});

const cell = fc
  .array(fc.constantFrom("新", "a", '"', ",", "\n", "\r\n", "𠮷", " "), { maxLength: 6 })
  .map((parts) => parts.join(""));
const rowsOf = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
  minLength: 1,
  maxLength: 8,
});
const written = rowsOf.map((rows) =>
  rows.map((row) => `${row.map((c) => `"${c.replaceAll('"', '""')}"`).join(",")}\n`).join(""),
);

test("well-formed text gives what csv-parse gives, wherever it is cut", () => {
  fc.assert(
    fc.property(written, fc.integer({ min: 1, max: 9 }), (text, size) => {
      const options = { relax_column_count: true, record_delimiter: ["\r\n", "\n"] };
      const pieces = text.match(new RegExp(`[\\s\\S]{1,${size}}`, "g")) ?? [];
      const { cells, told } = read(pieces, { delimiter: "," });
      expect({ cells, told }).toEqual({ cells: parse(text, options), told: [] });
    }),
  );
});

test("any text gives rows and located faults, the same wherever it is cut, and loses no line unsaid", () => {
  const text = fc.array(fc.constantFrom('"', '"', ",", "\n", "\r", "x", "新"), { maxLength: 40 });
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join("");
      const { cells, told } = read(whole, { delimiter: "," });
      expect(read(parts, { delimiter: "," })).toMatchObject({ cells, told });
      for (const one of told) expect(one).toMatch(/^\d+:\d+ /);
      if (told.length === 0) {
        const kept = cells
          .flat()
          .join("")
          .replaceAll(/[",\r\n]/g, "");
        expect(kept).toBe(whole.replaceAll(/[",\r\n]/g, ""));
      }
    }),
    { numRuns: 500 },
  );
});
