import { describe, expect, test } from "vitest";
import { shippedDataset, shippedFiles } from "../../../tests/shipped.ts";
import { tables } from "../../model/tables.ts";
import { collectRows } from "../collect-rows.ts";
import { gb18030 } from "../sample-bytes.ts";
import { importPackage, type PackageOptions } from "./import-package.ts";

const utf8 = new TextEncoder();

function packed(descriptor: unknown, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const text = typeof descriptor === "string" ? descriptor : JSON.stringify(descriptor, null, 1);
  const all = { "datapackage.json": text, ...files };
  return new Map(
    Object.entries(all).map(([name, body]) => [
      name,
      typeof body === "string" ? utf8.encode(body) : body,
    ]),
  );
}

function read(
  descriptor: unknown,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  options: Partial<PackageOptions> = {},
) {
  return collectRows(
    importPackage(packed(descriptor, files), { file: "p/datapackage.json", ...options }),
  );
}

const projects = "id,key,nameEn,shortZh,shortEn,confidence,sources\np,p,Road,公路,Road,high,s t\n";
const mapping = {
  table: "projects",
  sheet: "loans",
  columns: { Number: "lenderProjectId", Title: "nameEn", Closing: "closing" },
};

test("the shipped dataset comes back as it was", async () => {
  const dataset = shippedDataset();
  const descriptor = {
    resources: tables.map(({ name }) => ({ name, path: `${name}.csv` })).toReversed(),
  };
  const files = new Map([
    ...shippedFiles(),
    ...packed({ resources: descriptor.resources.filter(({ path }) => shippedFiles().has(path)) }),
  ]);
  const {
    dataset: back,
    report,
    diagnostics,
  } = await collectRows(importPackage(files, { file: "datapackage.json" }));
  for (const { rows } of tables) expect(back[rows]).toEqual(dataset[rows]);
  expect(diagnostics).toEqual([]);
  expect(report.records.read).toBe(report.records.taken);
  expect(back.places.get("projects/xj.wb.P003643")).toMatchObject({
    file: "projects.csv",
    line: 3,
  });
});

describe("forms that real packages have", () => {
  test("types that table schemas do not know are told and read on", async () => {
    const fields = [
      { name: "id", type: "unicode" },
      { name: "key", type: "text" },
      { name: "confidence", type: "money" },
    ];
    const { dataset, diagnostics } = await read(
      { resources: [{ name: "projects", path: "projects.csv", schema: { fields } }] },
      { "projects.csv": projects },
    );
    expect(dataset.projects).toHaveLength(1);
    expect(diagnostics.map(({ rule, message, place }) => [rule, message, place.line])).toEqual([
      [
        "package-type-unknown",
        'the field "id" of "projects" has the type "unicode", which table schemas do not know; it is read as string',
        10,
      ],
      ["package-type-unknown", expect.stringContaining('"text"'), 14],
      ["package-type-unknown", expect.stringContaining("is read as number"), 18],
    ]);
  });

  test.each([
    ["tabs", { dialect: { delimiter: "\t" } }, projects.replaceAll(",", "\t")],
    ["a bar", { dialect: { delimiter: "|" } }, projects.replaceAll(",", "|")],
    ["GBK by its name", { encoding: "gbk" }, gb18030(projects)],
    [
      "no header",
      {
        dialect: { header: false },
        schema: {
          fields: ["id", "key", "nameEn", "shortZh", "shortEn", "confidence", "sources"].map(
            (name) => ({ name }),
          ),
        },
      },
      projects.split("\n").slice(1).join("\n"),
    ],
    [
      "a word for nothing",
      { schema: { missingValues: ["", "NA"] } },
      projects.replace("sources", "noteEn,sources").replace("s t", "NA,s t"),
    ],
    [
      "a word for nothing, of version 2",
      { schema: { missingValues: [{ value: "-", label: "none" }] } },
      projects.replace("sources", "noteEn,sources").replace("s t", "-,s t"),
    ],
    ["comment lines", { dialect: { commentChar: "#" } }, `# made by hand\n${projects}`],
  ])("%s", async (_, more, body) => {
    const { dataset } = await read(
      { resources: [{ name: "projects", path: "projects.csv", ...more }] },
      { "projects.csv": body },
    );
    expect(dataset.projects).toEqual([
      {
        id: "p",
        key: "p",
        nameEn: "Road",
        shortZh: "公路",
        shortEn: "Road",
        confidence: "high",
        sources: ["s", "t"],
      },
    ]);
  });

  test("rows in the descriptor, as objects and as lists, and in a file of JSON", async () => {
    const source = {
      id: "s",
      title: "List",
      publisher: "P",
      publisherZh: "P",
      kind: "DS",
      language: "en",
    };
    const resources = [
      { name: "sources", data: [source, { ...source, id: "t", note: null }] },
      {
        name: "sectors",
        data: [
          ["id", "vocabulary", "nameZh", "nameEn", "order"],
          ["x", "99", "农业", "Agriculture", 4],
        ],
      },
      { name: "projects", path: "projects.json" },
    ];
    const body = JSON.stringify([
      {
        id: "p",
        key: "p",
        nameEn: "R",
        shortZh: "R",
        shortEn: "R",
        confidence: "high",
        sources: ["s", "t"],
      },
    ]);
    const { dataset } = await read({ resources }, { "projects.json": body });
    expect(dataset.sources).toEqual([source, { ...source, id: "t" }]);
    expect(dataset.sectors[0]).toMatchObject({ order: 4 });
    expect(dataset.projects[0]?.sources).toEqual(["s", "t"]);
  });

  test("a table in parts", async () => {
    const second = projects.replace("\np,p", "\nq,q");
    const { dataset } = await read(
      { resources: [{ name: "projects", path: ["a.csv", "b.csv"] }] },
      { "a.csv": projects, "b.csv": second },
    );
    expect(dataset.projects.map(({ id }) => id)).toEqual(["p", "q"]);
  });

  test("a schema in a file of its own", async () => {
    const { diagnostics } = await read(
      { resources: [{ name: "projects", path: "projects.csv", schema: "schema.json" }] },
      { "projects.csv": projects, "schema.json": '{"fields":[{"name":"id","type":"varchar"}]}' },
    );
    expect(diagnostics.map(({ rule, place }) => [rule, place.file])).toEqual([
      ["package-type-unknown", "schema.json"],
    ]);
  });
});

describe("what is not read is refused by its name", () => {
  test.each([
    ["../other.csv", 'out of the package by ".."'],
    ["/etc/passwd", "from the root of a disk"],
    ["C:\\x.csv", "from the root of a disk"],
    ["https://example.org/x.csv", "an address"],
    ["a\\b.csv", "with backslashes"],
    ["a/../../b.csv", 'by ".."'],
  ])("%s", async (path, why) => {
    const { report, diagnostics } = await read({ resources: [{ name: "projects", path }] });
    expect(diagnostics[0]).toMatchObject({
      rule: "package-path-unsafe",
      place: { file: "p/datapackage.json", line: 3 },
    });
    expect(report.records.rejected[0]?.reason).toContain(`"${path}" is`);
    expect(report.records.rejected[0]?.reason).toContain(why);
  });

  test.each([
    [{ name: "x", path: "gone.csv" }, "package-file-missing"],
    [{ name: "x", path: "a.xlsx" }, "package-resource-unread"],
    [{ name: "x", path: "a.csv", encoding: "big5" }, "package-resource-unread"],
    [{ name: "x" }, "package-resource-unread"],
    [{ name: "loans", path: "a.csv" }, "package-resource-unmapped"],
  ])("%j", async (resource, rule) => {
    const { diagnostics } = await read(
      { resources: [resource] },
      { "a.csv": "x,y\n1,2\n", "a.xlsx": "" },
    );
    expect(diagnostics.map((one) => one.rule)).toEqual([rule]);
  });

  test.each([
    ["no JSON", "{", 1],
    ["a name twice", '{"resources":[],\n"resources":[]}', 2],
    ["no resources", '{"name":"x"}', 1],
  ])("a descriptor with %s", async (_, text, line) => {
    await expect(read(text)).rejects.toMatchObject({
      diagnostic: { rule: "package-unreadable", place: { file: "p/datapackage.json", line } },
    });
  });

  test("no descriptor", async () => {
    await expect(collectRows(importPackage(new Map(), { file: "x" }))).rejects.toThrow(
      "has no datapackage.json",
    );
  });

  test("a wrong row and an id that comes twice; the others are taken", async () => {
    const body = `${projects}P,p,Road,公路,Road,high,s\nq,q,Road,公路,Road,sure,s\nr,r,Road,公路,Road,high,s\n`;
    const { dataset, report } = await read(
      { resources: [{ name: "projects", path: "projects.csv" }] },
      { "projects.csv": body },
    );
    expect(dataset.projects.map(({ id }) => id)).toEqual(["p", "r"]);
    expect(report.records.rejected.map(({ place }) => [place.line, place.column])).toEqual([
      [3, 1],
      [4, 18],
    ]);
  });
});

test("a package of others, by a mapping: numbers, dates and booleans as its schema writes them", async () => {
  const descriptor = {
    name: "lender-list",
    title: "Loans of a lender",
    created: "2025-03-31T00:00:00Z",
    contributors: [{ title: "The Lender", role: "publisher" }],
    resources: [
      {
        name: "loans",
        path: "data/loans.csv",
        dialect: { delimiter: ";" },
        schema: {
          fields: [
            { name: "Number" },
            { name: "Title" },
            { name: "Closing", type: "date", format: "%d/%m/%Y" },
          ],
        },
      },
    ],
  };
  const { dataset } = await read(
    descriptor,
    { "data/loans.csv": "Number;Title;Closing\nL-1;Road;05/06/2021\n" },
    { mappings: [mapping] },
  );
  expect(dataset.sources).toMatchObject([
    {
      id: "lender-list.2025-03-31",
      title: "Loans of a lender",
      publisher: "The Lender",
      published: "2025-03-31",
    },
  ]);
  expect(dataset.projects).toMatchObject([{ id: "own.L-1", nameEn: "Road" }]);
  expect(dataset.assertions).toMatchObject([{ field: "closing", value: "2021-06-05" }]);
});
