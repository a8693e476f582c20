import { describe, expect, it } from "vitest";
import { collectRows } from "../collect-rows.ts";
import { dateInName } from "../date-in-name.ts";
import type { SourceGiven } from "../new-row.ts";
import { amountFields, dateFields, textFields } from "../wb/fields.ts";
import { sampleRows } from "../wb/sample-rows.ts";
import { amountFacts, dateFacts, textFacts } from "./fact-rows.ts";
import { importWbApi, importWbList } from "./import-wb.ts";
import { lineFields } from "./line-rows.ts";
import { unkeptTexts } from "./not-kept.ts";
import { partyRoles } from "./set-rows.ts";

const head = [
  ...["id", "project_name", "status", "countryname", "boardapprovaldate", "closingdate"],
  ...["curr_total_commitment", "curr_ibrd_commitment", "idacommamt", "grantamt"],
];
const list = (rows: readonly (readonly string[])[], source?: SourceGiven, names = head) =>
  collectRows(
    importWbList(sampleRows([names, ...rows].map((cells) => cells.join("|"))), {
      file: "list-2025-03-31.csv",
      ...(source === undefined ? {} : { source }),
    }),
  );
const active = ["P1", "Roads", "Active", "China", "2015-05-29", "2026-06-30", "9000000"];

describe("importWbList", () => {
  it("makes a line of each amount, none of an empty one or of 0", async () => {
    const { dataset, diagnostics } = await list([
      [...active, "5000000", "4000000", ""],
      [
        "P2",
        "Rails",
        "Closed",
        "China",
        "2001-05-29",
        "2006-06-30",
        "7000000",
        "7000000",
        "0",
        "0",
      ],
    ]);
    expect(
      dataset.financeLines.map(({ id, lender, kind, stage }) => [id, lender, kind, stage]),
    ).toEqual([
      ["wb.P1.ibrd", "44001", "loan", "approved"],
      ["wb.P1.ida", "44002", "credit", "approved"],
      ["wb.P2.ibrd", "44001", "loan", "closed"],
    ]);
    const amounts = dataset.assertions.filter(({ field }) => field === "amount");
    expect(amounts.map(({ value }) => value)).toEqual(["5000000", "4000000", "7000000"]);
    const zeros = diagnostics.filter(({ rule }) => rule === "wb-zero-is-none");
    expect(zeros.map(({ message }) => message.slice(0, 26))).toEqual([
      '"idacommamt" is 0 in 1 val',
      '"grantamt" is 0 in 1 value',
    ]);
  });

  it("keeps the amounts of a dropped project as dropped, and its dates as no dates of it", async () => {
    const { dataset } = await list([
      ["P1", "Roads", "Dropped", "China", "2015-05-29", "2026-06-30", "9000000", "9000000", "", ""],
    ]);
    expect(dataset.financeLines[0]).toMatchObject({ stage: "dropped" });
    const standings = dataset.assertions.map(({ field, standing }) => `${field} ${standing}`);
    expect(standings).toEqual([
      "amount adopted",
      "status adopted",
      "total-commitment adopted",
      "approval recorded",
      "closing recorded",
      "name adopted",
    ]);
  });

  it("takes a board date that is still to come as planned", async () => {
    const { dataset } = await list([
      ["P1", "Roads", "Pipeline", "China", "2025-06-10", "", "9000000", "9000000", "", ""],
      ["P2", "Rails", "Active", "China", "2025-04-01", "", "9000000", "9000000", "", ""],
    ]);
    const approvals = dataset.assertions.filter(({ field }) => field === "approval");
    expect(approvals.map(({ standing, note }) => [standing, note])).toEqual([
      ["recorded", "planned: the project is in preparation"],
      ["recorded", "planned: after the day of the edition"],
    ]);
  });

  it("knows Taiwan, China from China", async () => {
    const { dataset } = await list(
      [
        [...active, "East Asia and Pacific"],
        ["P2", "Rails", "Closed", "Taiwan, China", "", "", "1000000", "East Asia and Pacific"],
        ["P3", "Ports", "Closed", "China; Mongolia", "", "", "1000000", "East Asia and Pacific"],
      ],
      undefined,
      [...head.slice(0, 7), "regionname"],
    );
    expect(dataset.regions.map(({ code, parent }) => [code, parent])).toEqual([
      ["wb.EAP", undefined],
      ["CN", "wb.EAP"],
      ["TW", "wb.EAP"],
      ["MN", undefined],
    ]);
    const places = dataset.allocations.map(({ project, target, basis }) => [
      project,
      target,
      basis,
    ]);
    expect(places).toEqual([
      ["wb.P1", "CN", "stated"],
      ["wb.P2", "TW", "stated"],
      ["wb.P3", "CN", "unknown"],
      ["wb.P3", "MN", "unknown"],
      ["wb.P3", "wb.EAP", "unknown"],
    ]);
  });

  it("refuses the one text that a conversion has spoilt, and takes the record", async () => {
    const { dataset, diagnostics, report } = await list(
      [["P1", "Ro\ufffdads", "Active", "China", "2015-05-29", "9000000", "Lu\u0092an"]],
      undefined,
      ["id", "project_name", "status", "countryname", "boardapprovaldate", "totalamt", "pdo"],
    );
    expect(report.records).toEqual({ read: 1, taken: 1, rejected: [] });
    expect(dataset.projects[0]).toMatchObject({ nameEn: "P1" });
    expect(dataset.assertions.map(({ field }) => field)).not.toContain("name");
    expect(dataset.assertions.find(({ field }) => field === "objective")?.value).toBe("Luan");
    const texts = diagnostics.filter(({ rule }) => rule.startsWith("text-"));
    expect(texts.map(({ rule, place }) => [rule, place.line, place.column])).toEqual([
      ["text-refused", 2, 2],
      ["text-cleaned", 2, 7],
    ]);
    expect(report.warnings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["text-refused"]),
    );
  });

  it("takes what the user says of the source", async () => {
    const given = { id: "mine", title: "T", publisher: "P", published: "2024-12", series: "s" };
    const { dataset } = await list([[...active, "", "", ""]], { ...given, sha256: "a".repeat(64) });
    expect(dataset.sources[0]).toMatchObject({ ...given, sha256: "a".repeat(64) });
    expect(dataset.assertions.every(({ source }) => source === "mine")).toBe(true);
  });

  it("says that a source is undated", async () => {
    const rows = importWbList(sampleRows([head.join("|"), active.join("|")]), { file: "list.csv" });
    const { dataset, report } = await collectRows(rows);
    expect(dataset.sources[0]).toMatchObject({ id: "wb-projects.list" });
    expect(dataset.sources[0]?.published).toBeUndefined();
    expect(report.warnings).toContainEqual({
      rule: "source-undated",
      count: 1,
      first: { file: "list.csv" },
    });
  });
});

it("importWbApi gives sectors their shares, and says what no row holds", async () => {
  const json = JSON.stringify({
    total: "1",
    projects: {
      P1: {
        id: "P1",
        project_name: "Roads",
        status: "Active",
        countrycode: ["CN"],
        totalamt: "9,000,000",
        sector: [{ Name: "Roads" }, { Name: "Ports" }],
        sector1: { Name: "Roads", Percent: "60" },
        sector2: { Name: "Ports", Percent: "40" },
        theme1: "Trade!$!100!$!49",
        supplementprojectflg: "N",
      },
    },
  });
  const { dataset, report } = await collectRows(importWbApi(json, { file: "api-20250331.json" }));
  const sectors = dataset.allocations.filter(({ dimension }) => dimension === "sector");
  expect(sectors.map(({ target, sharePercent, basis }) => [target, sharePercent, basis])).toEqual([
    ["wb-sector.roads", "60", "stated"],
    ["wb-sector.ports", "40", "stated"],
  ]);
  expect(dataset.markers[0]).toMatchObject({ name: "Trade", code: "49", percentage: "100" });
  expect(report.warnings).toContainEqual(
    expect.objectContaining({ rule: "wb-field-not-kept", count: 1 }),
  );
});

it("takes spellings of a sector that differ in case for one", async () => {
  const record = (name: string) => ({
    ...{ project_name: name, status: "Active", countrycode: ["CN"], totalamt: "1000000" },
    sector1: { Name: name, Percent: "100" },
  });
  const projects = { P1: record("Housing Construction"), P2: record("Housing construction") };
  const json = JSON.stringify({ total: "2", projects });
  const { dataset } = await collectRows(importWbApi(json, { file: "api-20250331.json" }));
  expect(dataset.sectors.map(({ nameEn }) => nameEn)).toEqual(["Housing Construction"]);
});

describe("the fields of a record", () => {
  it("are all mapped or told as not kept, none twice", () => {
    const mapped = [...Object.keys(textFacts), ...Object.keys(partyRoles), ...unkeptTexts, "url"];
    expect(mapped.toSorted()).toEqual([...textFields].toSorted());
    expect([...Object.keys(amountFacts), ...lineFields].toSorted()).toEqual(
      [...amountFields].toSorted(),
    );
    expect(Object.keys(dateFacts)).toEqual([...dateFields]);
  });
});

it.each([
  ["worldbank-projects-china-2024-08-29.csv", "2024-08-29"],
  ["list_20240829.xlsx", "2024-08-29"],
  ["all_projects_as_of29ago2024.csv", undefined],
  ["all_projects_as_of31mar2025.csv", "2025-03-31"],
  ["31 March 2025.csv", "2025-03-31"],
  ["list-2024-02-30.csv", undefined],
  ["P120241231.csv", undefined],
  ["list.csv", undefined],
])("the day in %s is %s", (name, day) => {
  expect(dateInName(name)).toBe(day);
});
