import { describe, expect, test } from "vitest";
import { compareWbEditions } from "./compare-wb-editions.ts";
import { readWbApi } from "./read-wb-api.ts";
import { readWbList } from "./read-wb-list.ts";
import { sampleRows } from "./sample-rows.ts";

const head =
  "id | project_name | status | countryname | boardapprovaldate | closingdate | curr_total_commitment | curr_ibrd_commitment | curr_ida_commitment | grantamt | curr_project_cost | borrower";
/** A project with a grant, by which the definition of the total is told. */
const witness = (total: string) =>
  `W | Witness | Active | China | 2001-01-01 | | ${total} | 60000000 | 0 | 5000000 | 90000000 | MOF`;
const edition = (file: string, ...lines: readonly string[]) =>
  readWbList(sampleRows([head, ...lines], file), { file });

async function classes(older: readonly string[], newer: readonly string[]) {
  const comparison = compareWbEditions(
    await edition("old.csv", witness("60000000"), ...older),
    await edition("new.csv", witness("65000000"), ...newer),
  );
  return comparison.groups.flatMap((group) =>
    group.changes
      .filter(({ id }) => id !== "W")
      .map((change) => [change.class, change.field, change.old?.value, change.new?.value]),
  );
}

const road =
  "P1 | Road | Active | China | 1999-05-06 | 2004-12-31 | 50000000 | 50000000 | 0 | | 80000000 | MOF";
const swap = (from: string, to: string) => road.replace(from, to);

describe("two editions", () => {
  test("say by their parts what their totals mean", async () => {
    const { older, newer, groups } = compareWbEditions(
      await edition("old.csv", witness("60000000")),
      await edition("new.csv", witness("65000000")),
    );
    expect(older.total).toEqual({ definition: "ibrd + ida", telling: 1, fits: 1 });
    expect(newer.total).toEqual({ definition: "ibrd + ida + grant", telling: 1, fits: 1 });
    expect(groups).toEqual([
      {
        class: "amount-redefined",
        means: "another total by its definition alone",
        isNews: true,
        projects: 1,
        changes: [
          {
            class: "amount-redefined",
            id: "W",
            name: "Witness",
            field: "total",
            note: "5000000 of it by the definition",
            old: { value: "60000000", place: { file: "old.csv", line: 2, column: 7 } },
            new: { value: "65000000", place: { file: "new.csv", line: 2, column: 7 } },
          },
        ],
      },
    ]);
  });

  const rows: readonly (readonly [string, string, readonly (readonly (string | undefined)[])[]])[] =
    [
      ["nothing", road, []],
      ["a status", swap("Active", "Closed"), [["closed", "status", "Active", "Closed"]]],
      [
        "a status",
        swap("Active", "Pipeline"),
        [["status-changed", "status", "Active", "Pipeline"]],
      ],
      ["dropped", swap("Active", "Dropped"), [["dropped", "status", "Active", "Dropped"]]],
      [
        "a status in capitals",
        swap("Active", "ACTIVE"),
        [["formatting", "status", "Active", "ACTIVE"]],
      ],
      [
        "a restated loan",
        road.replaceAll("50000000", "40000000"),
        [
          ["amount-restated", "total", "50000000", "40000000"],
          ["amount-restated", "ibrd", "50000000", "40000000"],
        ],
      ],
      ["a cost", swap("80000000", "70000000"), [["cost-restated", "cost", "80000000", "70000000"]]],
      ["a cost of nothing", swap("80000000", "0"), [["amount-lost", "cost", "80000000", "0"]]],
      [
        "single precision",
        swap("80000000", "80000002"),
        [["amount-rounded", "cost", "80000000", "80000002"]],
      ],
      [
        "tenths of a million",
        swap("80000000", "80048000"),
        [["amount-rounded", "cost", "80000000", "80048000"]],
      ],
      [
        "a lost loan",
        road.replaceAll("50000000", "").replace("| 0 |", "| |"),
        [
          ["amount-lost", "total", "50000000", undefined],
          ["amount-lost", "ibrd", "50000000", undefined],
          ["zero-or-empty", "ida", "0", undefined],
        ],
      ],
      [
        "another form of a number",
        swap("80000000", "80,000,000"),
        [["formatting", "cost", "80000000", "80000000"]],
      ],
      [
        "a moved date",
        swap("2004-12-31", "2005-06-30"),
        [["date-moved", "closing", "2004-12-31", "2005-06-30"]],
      ],
      ["a lost date", swap("2004-12-31", ""), [["date-lost", "closing", "2004-12-31", undefined]]],
      [
        "another form of a date",
        swap("2004-12-31", "12/31/2004 12:00:00 AM"),
        [["formatting", "closing", "2004-12-31", "2004-12-31"]],
      ],
      ["a name", swap("Road", "Highway"), [["renamed", "name", "Road", "Highway"]]],
      ["a name in capitals", swap("Road", "ROAD."), [["formatting", "name", "Road", "ROAD."]]],
      [
        "a country in other words",
        swap("China", "People's Republic of China"),
        [["formatting", "country", "China", "People's Republic of China"]],
      ],
      [
        "another country",
        swap("China", "Taiwan, China"),
        [["re-coded", "country", "China", "Taiwan, China"]],
      ],
      [
        "a cell that is no amount",
        swap("80000000", "eighty"),
        [["not-compared", "cost", "80000000", undefined]],
      ],
      ["nothing at all", "", [["gone", "record", "Active, 1999-05-06, 50000000", undefined]]],
    ];

  test.each(rows)("%s", async (_, now, expected) => {
    expect(await classes([road], now === "" ? [] : [now])).toEqual(expected);
  });

  test("a total that moved both by its definition and for itself is restated, and says how much", async () => {
    const { groups } = compareWbEditions(
      await edition("old.csv", witness("60000000"), road),
      await edition(
        "new.csv",
        witness("65000000"),
        "P1 | Road | Active | China | 1999-05-06 | 2004-12-31 | 49000000 | 40000000 | 0 | 9000000 | 80000000 | MOF",
      ),
    );
    const restated = groups.find((group) => group.class === "amount-restated");
    expect(restated?.changes.map(({ field, note }) => [field, note])).toEqual([
      ["total", "by the older definition 40000000; 9000000 of it by the definition"],
      ["ibrd", undefined],
    ]);
  });

  test("tell a new project from an old one that is listed only now", async () => {
    const late = swap("P1", "P2").replace("1999-05-06", "2002-01-01");
    const early = swap("P1", "P3").replace("1999-05-06", "1985-01-01");
    const planned = swap("P1", "P4").replace("Active", "Pipeline").replace("1999-05-06", "");
    expect(await classes([road], [road, late, early, planned])).toEqual([
      ["new", "record", undefined, "Active, 2002-01-01, 50000000"],
      ["new", "record", undefined, "Pipeline, –, 50000000"],
      ["record-added", "record", undefined, "Active, 1985-01-01, 50000000"],
    ]);
  });

  test("do not call an empty column a loss of each project", async () => {
    const without = (line: string) => line.replace(/MOF$/, "");
    const comparison = compareWbEditions(
      await edition("old.csv", witness("60000000"), road),
      await edition("new.csv", without(witness("60000000")), without(road)),
    );
    expect(comparison.groups).toEqual([]);
    expect(comparison.uncompared).toEqual([{ field: "borrower", missingIn: "newer", values: 2 }]);
  });

  test("call nothing gone that may stand on another page", async () => {
    const answer = (total: number, ...ids: readonly string[]) => {
      const record = `{"project_name": "Road", "status": "Active"}`;
      const projects = ids.map((id) => `"${id}": ${record}`).join(",");
      return readWbApi(`{"total": ${total}, "projects": {${projects}}}`, { file: "a.json" });
    };
    const found = async (total: number) =>
      compareWbEditions(await answer(2, "P1", "P2"), await answer(total, "P1")).groups.length;
    expect([await found(1), await found(2)]).toEqual([1, 0]);
  });

  test("mark one odd amount that stands in several projects", async () => {
    const odd = (id: string) => swap("P1", id).replace("| 0 |", "| 5933516 |");
    const comparison = compareWbEditions(
      await edition("old.csv", road, swap("P1", "P2")),
      await edition("new.csv", odd("P1"), odd("P2")),
    );
    expect(comparison.groups[0]?.changes.map(({ field, note }) => [field, note])).toEqual([
      ["ida", "the very same amount in 2 projects of the newer edition"],
      ["ida", "the very same amount in 2 projects of the newer edition"],
    ]);
  });
});
