// The World Bank's own lists, read by decodeText and readDelimited, against csv-parse's reading of the same bytes.
// The files are not part of the repository; `BRIEF_SHARED` names the folder that holds them.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/browser/esm/sync";
import { describe, expect, test } from "vitest";
import {
  type Diagnostic,
  decodeText,
  readDelimited,
  readWbList,
  sheetTable,
} from "../src/index.ts";

const folder = join(
  process.env.BRIEF_SHARED ?? join(import.meta.dirname, "../../../../shared"),
  "data/real",
);
const files = [
  "worldbank-projects-china-2024-08-29.csv",
  "worldbank-projects-china-2025-03-31.csv",
];
const present = files.every((file) => existsSync(join(folder, file)));
if (!present) console.warn(`skipped: no ${folder} (set BRIEF_SHARED to read the real lists)`);

describe.skipIf(!present && process.env.CI !== "true")("a real list", () => {
  test.each(files)("%s: every row, with its line breaks and its places", (file) => {
    const bytes = readFileSync(join(folder, file));
    const told: Diagnostic[] = [];
    const tell = (one: Diagnostic) => told.push(one);
    const table = sheetTable(
      readDelimited(decodeText(bytes, file, { tell }), file, { tell }),
      file,
      tell,
    );
    const rows = [...(table?.rows ?? [])];
    const [header, ...expected] = parse(bytes.toString("utf8"), {
      record_delimiter: ["\r\n", "\n"],
    });
    // The lists hold traces of wrong conversions (U+0080, U+FFFD): each is told, and nothing else.
    const spoilt = bytes.toString("utf8").match(/[\x80-\x9f\ufffd]/g) ?? [];
    expect(told.map((one) => one.rule)).toEqual(spoilt.map(() => "hidden-characters"));
    expect(table?.header.cells).toEqual(header);
    expect(rows.map((row) => row.cells)).toEqual(expected);
    expect(rows.some((row) => row.cells.some((cell) => cell.includes("\n")))).toBe(true);
    const lines = bytes.toString("utf8").split("\n");
    for (const row of rows) {
      const { line = 0, column } = row.place(0);
      expect(column).toBe(1);
      expect(lines[line - 1]).toMatch(new RegExp(`^${row.cells[0]},`));
    }
  });

  test.each(files)("%s: its rows are what the reader of project lists takes", async (file) => {
    const bytes = readFileSync(join(folder, file));
    const tell = () => {};
    const rows = readDelimited(decodeText(bytes, file, { tell }), file, { tell });
    const { report } = await readWbList(rows, { file });
    expect(report.records.read).toBe(parse(bytes).length - 1);
  });
});
