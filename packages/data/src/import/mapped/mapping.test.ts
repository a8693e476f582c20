import { expect, test } from "vitest";
import { parseMapping } from "./mapping.ts";

function faults(data: unknown): string[] {
  const { mappings, diagnostics } = parseMapping(data, "m.yaml");
  expect(mappings === undefined).toBe(diagnostics.length > 0);
  return diagnostics.map(({ place, message, remedy }) => `${place.path}: ${message} | ${remedy}`);
}

const columns = { 名称: "nameZh" };

test.each([
  [
    "a table that is none",
    { table: "project", columns },
    ['table: "project" is no table | did you mean "projects"?'],
  ],
  [
    "a field that is none",
    { table: "projects", columns: { 金额: "amont" } },
    ['columns/金额: "amont" is no field | did you mean "amount"?'],
  ],
  [
    "a unit that is none",
    { table: "projects", columns: { 金额: { field: "amount", unit: "万元元" } } },
    [expect.stringContaining('columns/金额/unit: "万元元" is no unit')],
  ],
  [
    "a key that is none",
    { table: "projects", columns: { 金额: { field: "amount", unti: "USD" } } },
    ['columns/金额/unti: unknown key "unti" | did you mean "unit"?'],
  ],
  [
    "a number of times that is none",
    { table: "projects", columns: { 金额: { field: "amount", times: "many" } } },
    [expect.stringContaining('columns/金额/times: "many" is no times')],
  ],
  [
    "facts without their words",
    { table: "facts", columns },
    [expect.stringContaining("facts: a table of facts does not say")],
  ],
  ["no columns", { table: "projects" }, [expect.stringContaining('columns: "columns" is missing')]],
  [
    "always of a field that is none",
    { table: "projects", columns, always: { lendr: "世行" } },
    ['always/lendr: "lendr" is no field | did you mean "lender"?'],
  ],
  [
    "the second of two tables",
    {
      tables: [
        { table: "projects", columns },
        { table: "loans", columns: { x: "y" } },
      ],
    },
    [expect.stringContaining("tables/1/columns/x")],
  ],
  ["nothing", null, [expect.stringContaining("is no the mapping")]],
])("%s is told with its path", (_, data, expected) => {
  expect(faults(data)).toEqual(expected);
});

test("one table, or several", () => {
  expect(parseMapping({ table: "projects", columns }, "m").mappings).toHaveLength(1);
  expect(
    parseMapping(
      {
        tables: [
          { table: "projects", sheet: "甲", columns },
          { table: "outputs", columns: { 项目: "nameZh", 里程: "value" } },
        ],
      },
      "m",
    ).mappings,
  ).toHaveLength(2);
});
