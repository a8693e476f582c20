import { expect, test } from "vitest";
import type { NewRow } from "./new-row.ts";
import { giving } from "./sample-rows.ts";
import { settleDates } from "./settle-dates.ts";

function date(record: number, field: string, value: string, subject = "p"): NewRow {
  const row = { id: `${subject}.${field}`, subject, field, value, standing: "adopted" };
  return { table: "assertions", row, place: { file: "a.csv", line: record }, record };
}

async function settle(rows: readonly NewRow[]) {
  const settled = settleDates(giving(...rows));
  const standings: string[] = [];
  let next = await settled.next();
  for (; next.done !== true; next = await settled.next()) {
    const { id, standing } = next.value.row;
    standings.push(`${id} ${standing}`);
  }
  return { standings, ...next.value };
}

test("dates in their order are left alone, whatever the order of the rows", async () => {
  const rows = [
    date(1, "closing", "2020"),
    date(1, "approval", "2020-06-01"),
    date(2, "approval", "2024-01-01", "q"),
  ];
  const { standings, diagnostics } = await settle(rows);
  expect(standings).toEqual(["p.closing adopted", "p.approval adopted", "q.approval adopted"]);
  expect(diagnostics).toEqual([]);
});

test("a date before one that must precede it is recorded with its reason, and told", async () => {
  const place: NewRow = { table: "regions", row: { id: "r" }, place: {}, record: 0 };
  const rows = [
    date(7, "effectiveness", "2010-01-15"),
    place,
    date(7, "approval", "2010-02-03"),
    date(7, "closing", "2012-01-01"),
  ];
  const { standings, diagnostics, report } = await settle(rows);
  expect(standings).toEqual([
    "p.effectiveness recorded",
    "r undefined",
    "p.approval adopted",
    "p.closing adopted",
  ]);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'effectiveness "2010-01-15" is before approval "2010-02-03": it is recorded, not adopted',
  ]);
  expect(report.warnings).toEqual([
    { rule: "import-dates-disordered", count: 1, first: { file: "a.csv", line: 7 } },
  ]);
});
