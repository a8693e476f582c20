import { describe, expect, test } from "vitest";
import { UnreadableFile } from "../unreadable.ts";
import { readWbList } from "./read-wb-list.ts";
import { sampleRows } from "./sample-rows.ts";

const head =
  "id | project_name | status | countryshortname | boardapprovaldate | closingdate | curr_total_commitment | curr_ibrd_commitment | grantamt | sector1";
const road =
  "P000001 | Road | Closed | China | 1996-10-10T00:00:00Z | 12/31/2004 12:00:00 AM | 300000000 | 300000000 | | Highways!$!60!$!TI";
const read = (...lines: readonly string[]) => readWbList(sampleRows(lines), { file: "list.csv" });
const rules = (edition: Awaited<ReturnType<typeof read>>) =>
  edition.diagnostics.map(({ rule, place }) => `${rule} ${place.line}:${place.column}`);

describe("a list", () => {
  test("gives typed projects with the place of each value", async () => {
    const { projects, diagnostics, report } = await read(head, road);
    expect(diagnostics).toEqual([]);
    expect(projects).toHaveLength(1);
    expect(projects[0]).toMatchObject({
      id: "P000001",
      status: { code: "closed", written: "Closed" },
      countries: [{ code: "CN", written: "China" }],
      dates: { approval: { value: "1996-10-10" }, closing: { value: "2004-12-31" } },
      amounts: { total: { value: "300000000", place: { line: 2, column: 7 } } },
      sectors: [{ name: "Highways", percent: "60", code: "TI" }],
    });
    expect(projects[0]?.amounts.grant).toBeUndefined();
    expect(report.records).toEqual({ read: 1, taken: 1, rejected: [] });
  });

  test("is found below title rows and a second head", async () => {
    const second = "Project ID | Project Name | Project Status | Country | | | | | |";
    const { projects } = await read(
      "World Bank projects",
      "as of 31 March 2025",
      head,
      second,
      road,
    );
    expect(projects.map(({ place }) => place.line)).toEqual([5]);
  });

  test("says which columns it does not read", async () => {
    const { diagnostics } = await read(`${head} | grantammt | moon`, `${road} | | `);
    expect(diagnostics.map(({ rule, remedy }) => [rule, remedy])).toEqual([
      ["wb-heading-unmapped", 'did you mean "grantamt"?'],
      ["wb-heading-unmapped", "nothing, if it is not needed"],
    ]);
  });

  test("is refused without what it needs, with the nearest name", async () => {
    const wrong = head.replace("boardapprovaldate", "boardaprovaldat");
    await expect(read("Title", wrong, road)).rejects.toMatchObject({
      code: "wb-heading-missing",
      message: "list.csv:2:1: the list has no heading for approval",
      remedy: 'is "boardaprovaldat" meant for "boardapprovaldate"?',
    });
    await expect(read("a | b", "c | d")).rejects.toBeInstanceOf(UnreadableFile);
    await expect(read()).rejects.toMatchObject({ code: "wb-head-missing" });
  });

  test("refuses records without id, with one that stands already, or with too many cells", async () => {
    const edition = await read(
      head,
      road,
      road.replace("P000001", ""),
      road.replace("P000001", "p000001"),
      `${road.replace("P000001", "P000002")} | more`,
    );
    expect(edition.projects).toHaveLength(1);
    expect(edition.report.records).toMatchObject({ read: 4, taken: 1 });
    expect(edition.report.identifiers).toEqual({ distinct: 1, duplicated: 1, missing: 1 });
    expect(
      edition.report.records.rejected.map(({ reason, place }) => [place.line, reason]),
    ).toEqual([
      [5, 'the row has a cell "more" beyond the 10 columns of the head'],
      [3, "the record has no id"],
      [4, 'the id "p000001" stands already in line 2'],
    ]);
  });

  test("keeps a cell that it cannot read as refused, at its place", async () => {
    const edition = await read(
      head,
      road
        .replace("1996-10-10T00:00:00Z", "1996-13-10")
        .replace("12/31/2004 12:00:00 AM", "soon")
        .replace("300000000", "about 300m"),
    );
    expect(rules(edition)).toEqual([
      "wb-amount-unreadable 2:7",
      "wb-date-unreadable 2:5",
      "wb-date-unreadable 2:6",
    ]);
    expect(edition.projects[0]?.refused.map(({ field }) => field)).toEqual([
      "total",
      "approval",
      "closing",
    ]);
  });

  test("keeps the amounts of a dropped project and says so, and flags tiny ones", async () => {
    const edition = await read(
      head,
      road.replace("Closed", "Dropped"),
      "P000002 | GEF | Closed | China | 2007-01-01 | | 0.01 | | 0.01 |",
    );
    expect(edition.projects[0]).toMatchObject({
      isDropped: true,
      amounts: { total: { value: "300000000" } },
    });
    expect(rules(edition)).toEqual([
      "wb-dropped-with-amount 2:7",
      "wb-amount-tiny 3:7",
      "wb-amount-tiny 3:9",
    ]);
    expect(edition.report.warnings).toEqual([
      { rule: "wb-dropped-with-amount", count: 1, first: { file: "list.csv", line: 2, column: 7 } },
      { rule: "wb-amount-tiny", count: 2, first: { file: "list.csv", line: 3, column: 7 } },
    ]);
  });

  test("never takes a part of a name for a country", async () => {
    const { projects } = await read(
      head,
      road.replace("China", "Taiwan, China"),
      road.replace("P000001", "P000002").replace("China", "People’s Republic of China; Mongolia"),
      road.replace("P000001", "P000003").replace("China", "Greater China"),
    );
    expect(projects.map((p) => p.countries.map((c) => c.code))).toEqual([
      ["TW"],
      ["CN", "MN"],
      [undefined],
    ]);
  });

  test("reads a column of millions as one, by its dollar columns", async () => {
    const edition = await read(
      head,
      "P000001 | Road | Active | China | 1996-10-10 | | 104000000 | 124.82 | 0.5 |",
      "P000002 | Dam | Active | China | 1996-10-11 | | 90000000 | 90 | |",
      "P000003 | Fund | Active | China | 1996-10-11 | | 2000000 | | 2 |",
    );
    expect(edition.projects.map(({ amounts }) => amounts.ibrd?.value)).toEqual([
      "124820000",
      "90000000",
      undefined,
    ]);
    expect(edition.projects.map(({ amounts }) => amounts.grant?.value)).toEqual([
      "500000",
      undefined,
      "2000000",
    ]);
    expect(rules(edition)).toEqual(["wb-unit-millions 2:8", "wb-unit-millions 2:9"]);
    expect(edition.diagnostics[0]?.message).toBe(
      'column "curr_ibrd_commitment" is in millions of dollars and was multiplied: largest number 124.82; times a million it agrees with the dollar columns in 2 records, as it stands in 0',
    );
  });

  test("reads a list of many small numbers as millions, and says so", async () => {
    const lines = Array.from(
      { length: 20 },
      (_, at) => `P${at} | Road | Active | China | 1996-10-10 | | ${at + 80}.5 | ${at + 80}.5 | |`,
    );
    const edition = await read(head, ...lines);
    expect(edition.projects[0]?.amounts.total?.value).toBe("80500000");
    expect(rules(edition)).toEqual(["wb-unit-millions 2:7", "wb-unit-millions 2:8"]);
  });

  test("takes small numbers without evidence as they stand, and says so", async () => {
    const edition = await read(
      head,
      "P000001 | Road | Active | China | 1996-10-10 | | 104 | 104 | |",
    );
    expect(edition.projects[0]?.amounts.total?.value).toBe("104");
    expect(rules(edition)).toContain("wb-unit-unclear 2:7");
  });
});
