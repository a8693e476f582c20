import { describe, expect, test } from "vitest";
import { readWbApi } from "./read-wb-api.ts";

const record = `"id": "P000001", "project_name": "Road", "status": "Active", "projectstatusdisplay": "Active",
  "countryname": ["People's Republic of China"], "countrycode": ["CN"], "countryshortname": "China",
  "regionname": "East Asia And Pacific", "boardapprovaldate": "2015-12-21T00:00:00Z",
  "totalamt": "104,000,000", "ibrdcommamt": 124.82, "lendprojectcost": "150000000", "grantamt": null,
  "project_abstract": {"cdata!": "To move."}, "moon": "full",
  "sector": [{"Name": "Highways"}, {"Name": "Railways"}], "sector1": {"Name": "Highways", "Percent": 60},
  "theme1": {"Name": "!$!0", "Percent": 0}`;
const answer = (projects: string, total = "1") =>
  `{"rows": "500", "total": "${total}",\n "projects": {${projects}}}`;
const read = (text: string | Iterable<string>) => readWbApi(text, { file: "api.json" });

describe("an answer of the API", () => {
  test("gives the projects that a list would give", async () => {
    const { projects, diagnostics } = await read(answer(`"P000001": {${record}}`));
    expect(projects).toHaveLength(1);
    expect(projects[0]).toMatchObject({
      id: "P000001",
      place: { file: "api.json", line: 2, column: 15 },
      countries: [{ code: "CN" }],
      region: { code: "EAP" },
      dates: { approval: { value: "2015-12-21" } },
      amounts: {
        total: { value: "104000000", written: "104,000,000" },
        ibrd: { value: "124820000", written: "124.82", place: { line: 5 } },
        cost: { value: "150000000" },
      },
      texts: { objective: { written: "To move." } },
      themes: [],
    });
    expect(projects[0]?.countries).toHaveLength(1);
    expect(projects[0]?.sectors.map(({ name, percent }) => [name, percent])).toEqual([
      ["Highways", "60"],
      ["Railways", undefined],
    ]);
    expect(projects[0]?.amounts.grant).toBeUndefined();
    expect(diagnostics.map(({ rule }) => rule)).toEqual([
      "wb-heading-unmapped",
      "wb-unit-millions",
    ]);
  });

  test("may come in chunks, cut anywhere", async () => {
    const text = answer(`"P000001": {${record}}`);
    expect(await read([...text])).toEqual(await read(text));
  });

  test("refuses records that are given twice, or have a name twice, or another's id", async () => {
    const twin = record.replace('"status"', '"id": "P000002", "status"');
    const edition = await read(
      answer(
        `"P000001": {${record}},\n"P000001": {${record}},\n"P000002": {${twin}},\n"P3": {${record}}`,
        "4",
      ),
    );
    expect(edition.projects).toHaveLength(1);
    expect(edition.report.records.rejected.map(({ reason }) => reason)).toEqual([
      '"id" stands twice in "P000002"',
      'the record under "P3" calls itself "P000001"',
      'the id "P000001" stands already in line 2',
    ]);
  });

  test("may leave out what no record has, but not what makes a project", async () => {
    const pipeline = `"P1": {"project_name": "Dam", "status": "Pipeline", "grantamt": null}`;
    const { projects, fields } = await read(answer(pipeline));
    expect(projects.map(({ id, status }) => [id, status?.code])).toEqual([["P1", "proposed"]]);
    expect(fields).toEqual(["id", "name", "status", "grant"]);
    await expect(read(answer(`"P1": {"project_nam": "Dam", "status": "x"}`))).rejects.toMatchObject(
      {
        code: "wb-heading-missing",
        message: "api.json:2:14: the list has no heading for name",
        remedy: 'is "project_nam" meant for "project_name"?',
      },
    );
  });

  test("is said to be partial where it is one page of several", async () => {
    const { diagnostics } = await read(answer(`"P000001": {${record}}`, "700"));
    expect(diagnostics[0]).toMatchObject({
      rule: "wb-api-partial",
      place: { line: 1, column: 26 },
    });
  });

  test.each([
    ["", "1:1: a value is expected, the end of the text found"],
    ["[]", '1:1: no "projects" with a record for each id'],
    ['{"projects": {"P1": {"id": "P1",}}}', '1:33: a text in quotes is expected, "}}}" found'],
    ['{\n "projects": {"P1": {"id": "P1"', '2:32: "}" is expected, the end of the text found'],
    ['{"projects": {"a": "\\ud800"}}', "1:20: half a character (a lone surrogate)"],
    ['{"projects": {"a": "\t"}}', "1:20: a text with a bad escape or a control mark"],
    ['{"projects": {"a": 01}}', '1:21: "}" is expected, "1}}" found'],
    ['{"projects": {}, "projects": {}}', '1:18: "projects" stands twice'],
    ["[".repeat(5000), "1:102: more than 100 levels"],
    ['{"projects": {}} {}', "1:18: more stands after the end"],
  ])("%s is refused at its place", async (text, message) => {
    await expect(read(text)).rejects.toMatchObject({
      code: "wb-api-unreadable",
      message: `api.json:${message}`,
    });
  });
});
