import { expect, test } from "vitest";
import {
  checkTable,
  dateSpan,
  knownAt,
  loadDataset,
  nearestName,
  rowsOf,
  tables,
  writeCsv,
} from "../src/index.ts";
import { fc } from "./property.ts";
import { shippedDataset } from "./shipped.ts";

const utf8 = new TextEncoder();
const dataset = shippedDataset();

test("what is written is read back as it was: the shipped dataset", () => {
  const files = new Map(
    tables.map((table) => [
      `${table.name}.csv`,
      utf8.encode(writeCsv(table, rowsOf(dataset, table))),
    ]),
  );
  const { dataset: read, diagnostics } = loadDataset(files);
  expect(diagnostics).toEqual([]);
  for (const table of tables) expect(read?.[table.rows]).toEqual(dataset[table.rows]);
});

/** Text as a person may type it into a cell: commas, quotes, line breaks, hanzi beyond the BMP. */
const cellText = fc
  .array(fc.constantFrom(",", '"', "\n", " ", "甲", "𠀀", "é", "a", "=1+1", "'", ";", "　"), {
    minLength: 1,
  })
  .map((parts) => parts.join("").trim().normalize("NFC"))
  .filter((text) => text !== "");

test("any title survives writing and reading", () => {
  const [table] = tables;
  if (table === undefined) throw new Error("no tables");
  fc.assert(
    fc.property(fc.array(cellText, { minLength: 1, maxLength: 5 }), (titles) => {
      const rows = titles.map((title, index) => ({
        id: `s${index}`,
        title,
        publisher: "Lender",
        publisherZh: "贷款方",
        kind: "R",
        language: "en",
      }));
      const files = new Map(
        tables.map((t) => [`${t.name}.csv`, utf8.encode(writeCsv(t, t === table ? rows : []))]),
      );
      expect(loadDataset(files).dataset?.sources).toEqual(rows);
    }),
  );
});

test("no bytes make the reader throw, and bad ones are located", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 60 }),
      fc.constantFrom("sources", "regions"),
      (bytes, name) => {
        const header = utf8.encode(
          `${Object.keys(tables.find((t) => t.name === name)?.schema.shape ?? {}).join(",")}\n`,
        );
        const found = checkTable(`${name}.csv`, Uint8Array.from([...header, ...bytes]));
        for (const { place, remedy } of found) {
          expect(place.line).toBeGreaterThan(0);
          expect(place.column).toBeGreaterThan(0);
          expect(remedy).not.toBe("");
        }
      },
    ),
  );
});

test("one cell changed to nonsense is found in its line", () => {
  const table = tables.find((t) => t.name === "finance-lines");
  if (table === undefined) throw new Error("no finance lines");
  const lines = writeCsv(table, rowsOf(dataset, table)).trimEnd().split("\n");
  const kindAt = Object.keys(table.schema.shape).indexOf("kind");
  fc.assert(
    fc.property(fc.integer({ min: 1, max: lines.length - 1 }), (line) => {
      const changed = lines.map((text, index) =>
        index === line ? text.split(",").with(kindAt, "nonsense").join(",") : text,
      );
      const found = checkTable("finance-lines.csv", utf8.encode(changed.join("\n")));
      const column = (lines[line] ?? "").split(",").slice(0, kindAt).join(",").length + 2;
      expect(found.map(({ place }) => place)).toEqual([
        { file: "finance-lines.csv", line: line + 1, column },
      ]);
    }),
  );
});

test("what is known at a day stays the same when asked twice, and only grows", () => {
  const day = fc
    .date({ min: new Date("1984-01-01"), max: new Date("2026-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [earlier, later] = a < b ? [a, b] : [b, a];
      const known = knownAt(dataset, earlier);
      expect(knownAt(known, earlier)).toEqual(known);
      expect(knownAt(knownAt(dataset, later), earlier).assertions).toEqual(known.assertions);
      expect(known.assertions.length).toBeLessThanOrEqual(
        knownAt(dataset, later).assertions.length,
      );
    }),
  );
});

test("a date text spans from its first to its last day", () => {
  const part = fc.constantFrom(
    "",
    "-01",
    "-02",
    "-12",
    "-Q1",
    "-Q4",
    "-H1",
    "-H2",
    "-02-28",
    "-06-30",
  );
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2100 }), part, (year, rest) => {
      const { first, last } = dateSpan(`${year}${rest}`);
      expect(first <= last).toBe(true);
      expect(first.slice(0, 4)).toBe(String(year));
      expect(last).toMatch(/^\d{4}-\d\d-\d\d$/);
    }),
  );
});

test("a known name is its own nearest", () => {
  const names = tables.map((table) => table.name);
  for (const name of names) expect(nearestName(name, names)).toBe(name);
  expect(nearestName("finance-line", names)).toBe("finance-lines");
  expect(nearestName("公路", names)).toBeUndefined();
});
