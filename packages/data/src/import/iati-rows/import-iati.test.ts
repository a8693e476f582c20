// What becomes of activities that are not one project each, of odd organisations, amounts, texts and files.
import { describe, expect, test } from "vitest";
import { imported, ownFaults, reloaded } from "../../../tests/iati-rows.ts";
import type { Dataset } from "../../model/dataset.ts";
import { cellValues, tables } from "../../model/tables.ts";
import { perLoan, versions1, versions2 } from "../iati/sample-files.ts";
import { importIati } from "./import-iati.ts";

interface InFile {
  readonly root?: string;
  readonly attributes?: string;
}

function activity(identifier: string | undefined, inside: string, attributes = ""): string {
  const id = identifier === undefined ? "" : `<iati-identifier>${identifier}</iati-identifier>`;
  return `<iati-activity default-currency="USD" ${attributes}>${id}${inside}</iati-activity>`;
}

function fileOf(activities: readonly string[], { root = "" }: InFile = {}): string {
  return `<iati-activities version="2.03" ${root}>\n${activities.join("\n")}\n</iati-activities>`;
}

const generated = { root: 'generated-datetime="2024-05-06T07:08:09Z"' };

function title(text: string, language = "en"): string {
  return `<title><narrative xml:lang="${language}">${text}</narrative></title>`;
}

function transaction(type: string, value: string, currency = ""): string {
  const of = currency === "" ? "" : ` currency="${currency}"`;
  return `<transaction><transaction-type code="${type}"/><transaction-date iso-date="2020-01-01"/><value${of}>${value}</value></transaction>`;
}

function organisation(role: string, ref: string, name = ""): string {
  const narrative = name === "" ? "" : `<narrative>${name}</narrative>`;
  return `<participating-org role="${role}" ref="${ref}">${narrative}</participating-org>`;
}

function reporting(ref: string, name: string): string {
  return `<reporting-org ref="${ref}" type="40"><narrative>${name}</narrative></reporting-org>`;
}

/** Loads from its tables without a word, and breaks no rule of ours: those of the standard are the publisher's to keep. */
function expectSound(dataset: Dataset): void {
  const loaded = reloaded(dataset);
  expect(loaded.diagnostics).toEqual([]);
  expect(loaded.dataset && ownFaults(loaded.dataset)).toEqual([]);
}

const sector = (code: string) => `<sector vocabulary="1" code="${code}"/>`;

describe("ADB's activities of one project", () => {
  const adb = (instrument: string, inside: string) =>
    activity(
      `XM-DAC-46004-58135-001-${instrument}`,
      `${reporting("XM-DAC-46004", "ADB")}${inside}`,
    );

  test("are its lines, wherever they stand in the file", async () => {
    const { dataset, report } = await imported(
      fileOf([perLoan.match(/<iati-activity .*<\/iati-activity>/s)?.[0] ?? ""]),
    );
    expect(report.projects).toBe(2);
    expect(dataset.projects.map((one) => [one.lender, one.lenderProjectId])).toEqual([
      ["46004", "58135-001"],
      ["46004", "58135-002"],
    ]);
    expect(dataset.financeLines.map((one) => [one.project, one.kind, one.instrumentNo])).toEqual([
      ["iati-project.58135-001", "loan", "LN4763"],
      ["iati-project.58135-001", "grant", "GRNT0900"],
      ["iati-project.58135-001", "technical-assistance", "TA6543"],
      ["iati-project.58135-002", "loan", "LN4800"],
    ]);
    expectSound(dataset);
  });

  test("give the project what all of them state, and each line what it states alone", async () => {
    const { dataset } = await imported(
      fileOf([
        adb("LN1", title("Transport") + sector("21010")),
        adb("GRNT2", title("Transport") + sector("21020")),
      ]),
    );
    const names = dataset.texts.filter(({ kind }) => kind === "name");
    expect(names.map(({ subject }) => subject)).toEqual(["iati-project.58135-001"]);
    expect(dataset.allocations.map((one) => [one.project, one.financeLine, one.target])).toEqual([
      ["iati-project.58135-001", "iati.XM-DAC-46004-58135-001-LN1", "dac.21010"],
      ["iati-project.58135-001", "iati.XM-DAC-46004-58135-001-GRNT2", "dac.21020"],
    ]);
    expectSound(dataset);
  });

  test("state nothing for one that is silent", async () => {
    const { dataset } = await imported(
      fileOf([adb("LN1", sector("21010")), adb("GRNT2", ""), adb("TA3", sector("21010"))]),
    );
    expect(dataset.allocations.map((one) => one.financeLine)).toEqual([
      "iati.XM-DAC-46004-58135-001-LN1",
      "iati.XM-DAC-46004-58135-001-TA3",
    ]);
  });
});

describe("an identifier that stands twice", () => {
  test("makes two lines of one project, the second with its own facts alone", async () => {
    const { dataset, report } = await imported(
      fileOf([activity("X-1", sector("21010")), activity("X-1", sector("11110"))], generated),
    );
    expect(report.identifiers).toEqual({ distinct: 1, duplicated: 1, missing: 0 });
    expect(report.warnings.map(({ rule }) => rule)).toContain("iati-identifier-repeated");
    expect(dataset.projects.length).toBe(1);
    expect(dataset.financeLines.map(({ id }) => id)).toEqual(["iati.X-1", "iati.X-1_n2"]);
    expect(dataset.iatiLines.map((one) => one.standsAlone)).toEqual([undefined, "yes"]);
    expect(dataset.allocations.map((one) => [one.financeLine, one.target])).toEqual([
      [undefined, "dac.21010"],
      ["iati.X-1_n2", "dac.11110"],
    ]);
    expectSound(dataset);
  });

  test("but in its case is another's: the ids differ in more than case", async () => {
    const { dataset } = await imported(fileOf([activity("X-a", ""), activity("X-A", "")]));
    expect(dataset.projects.length).toBe(2);
    expectSound(dataset);
  });

  test("or none at all: each is a project of its own", async () => {
    const { dataset, report } = await imported(
      fileOf([activity(undefined, ""), activity(undefined, "")]),
    );
    expect(report.identifiers.missing).toBe(2);
    expect(dataset.projects.length).toBe(2);
    expectSound(dataset);
  });
});

describe("who lends", () => {
  const lenders = async (inside: string, identifier = "X-1") => {
    const { dataset } = await imported(fileOf([activity(identifier, inside)]));
    const [line] = dataset.financeLines;
    const known = new Set(dataset.organisations.map(({ id }) => id));
    expect(known).toContain(line?.lender);
    expectSound(dataset);
    return [line?.lender, line?.administrator, dataset.projects[0]?.lender];
  };

  test("the window that funds, before the bank that extends", async () => {
    const inside =
      reporting("44000", "World Bank") + organisation("1", "44002") + organisation("3", "44000");
    expect(await lenders(inside, "44000-P148527")).toEqual(["44002", undefined, "44000"]);
  });

  test("another's money that an agency administers", async () => {
    const inside =
      reporting("XM-DAC-46004", "ADB") +
      organisation("1", "47044") +
      organisation("3", "XM-DAC-46004");
    expect(await lenders(inside)).toEqual(["47044", "46004", "47044"]);
  });

  test("the bank itself, where the borrower funds a part", async () => {
    const inside =
      reporting("XM-DAC-46026", "AIIB") +
      organisation("1", "CN-1", "PRC") +
      organisation("1", "XM-DAC-46026");
    expect(await lenders(inside)).toEqual(["46026", undefined, "46026"]);
  });

  test("whom the file names by words, by ref, or not at all", async () => {
    expect(await lenders(organisation("1", "", "World Bank"))).toEqual([
      "44000",
      undefined,
      "44000",
    ]);
    expect(await lenders(organisation("1", "", "BMZ"))).toEqual(["org.BMZ", undefined, "org.BMZ"]);
    expect(await lenders(organisation("1", "GB-GOV-1", "FCDO"))).toEqual([
      "org.GB-GOV-1",
      undefined,
      "org.GB-GOV-1",
    ]);
    expect(await lenders("")).toEqual(["org_unnamed", undefined, "org_unnamed"]);
  });

  test("a publisher's own number is the project's where the publisher lends", async () => {
    const ebrd = reporting("XM-DAC-46015", "EBRD") + organisation("1", "XM-DAC-46015");
    const other = reporting("XM-DAC-46015", "EBRD") + organisation("1", "CN-1");
    const xml = fileOf([
      activity("XM-DAC-46015-50210", ebrd),
      activity("XM-DAC-46015-50211", other),
    ]);
    const { dataset } = await imported(xml);
    expect(dataset.projects.map((one) => [one.lender, one.lenderProjectId])).toEqual([
      ["46015", "50210"],
      ["org.CN-1", undefined],
    ]);
  });
});

describe("amounts", () => {
  const amounts = async (inside: string) => {
    const { dataset, report } = await imported(fileOf([activity("X-1", inside)]));
    expectSound(dataset);
    const stated = dataset.assertions.filter(
      ({ field }) => field === "amount" || field === "disbursed",
    );
    const cells = stated.map(({ field, value, unit, standing }) => [field, value, unit, standing]);
    return { cells, rules: report.warnings.map(({ rule }) => rule) };
  };

  test("are the exact sums of commitments, and of disbursements with expenditure", async () => {
    const inside =
      transaction("2", "0.1") +
      transaction("2", "0.2") +
      transaction("11", "9") +
      transaction("3", "5") +
      transaction("4", "-1.5");
    expect((await amounts(inside)).cells).toEqual([
      ["amount", "0.3", "USD", "adopted"],
      ["disbursed", "3.5", "USD", "adopted"],
    ]);
  });

  test("in two currencies are not added up", async () => {
    const { cells, rules } = await amounts(
      transaction("2", "1", "EUR") + transaction("2", "2", "USD"),
    );
    expect(cells).toEqual([["amount", undefined, undefined, "recorded"]]);
    expect(rules).toContain("iati-several-currencies");
  });

  test("that nobody commits are told as not in the file", async () => {
    expect((await amounts("")).cells).toEqual([["amount", undefined, undefined, "recorded"]]);
  });
});

describe("texts that no cell can hold", () => {
  test("are refused at their place, and the record stays", async () => {
    const { dataset, report, diagnostics } = await imported(
      fileOf([activity("X-1", title("Road \uFFFD\uE000") + sector("21010"))]),
      { file: "bad.xml" },
    );
    expect(dataset.projects.map(({ nameEn }) => nameEn)).toEqual(["X-1"]);
    expect(report.records).toMatchObject({ read: 1, taken: 1 });
    const place = { file: "bad.xml", line: 2, column: 1 };
    expect(report.records.rejected).toMatchObject([
      { place, reason: expect.stringContaining("U+FFFD") },
    ]);
    expect(diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)).toContain(
      "error text-refused",
    );
    expectSound(dataset);
  });

  test("are taken without the signs that nobody sees", async () => {
    const xml = fileOf([activity("X-1", title("Ro\u200Ba\u0301d &#13;two"))]);
    const { dataset, report } = await imported(xml);
    expect(dataset.texts.map(({ text }) => text)).toEqual(["Ro\u00E1d \ntwo"]);
    expect(report.warnings.map(({ rule }) => rule)).toContain("text-cleaned");
    expectSound(dataset);
  });
});

describe("the source", () => {
  test("is dated as the file is, else as its newest activity", async () => {
    const of = async (xml: string) =>
      (await imported(xml)).dataset.sources.map((one) => [one.id, one.published]);
    const wb = (day: string) =>
      activity(
        `44000-${day}`,
        reporting("44000", "World Bank"),
        `last-updated-datetime="${day}T00:00:00Z"`,
      );
    const days = [wb("2021-01-01"), wb("2023-02-03"), wb("2022-01-01")];
    expect(await of(fileOf(days, generated))).toEqual([["iati.44000.2024-05-06", "2024-05-06"]]);
    expect(await of(fileOf(days))).toEqual([["iati.44000.2023-02-03", "2023-02-03"]]);
    expect(await of(fileOf([activity("X-1", "")]))).toEqual([
      ["iati.org.none.sample.xml", undefined],
    ]);
  });

  test("is one for each publisher of the file", async () => {
    const { dataset } = await imported(
      fileOf(
        [activity("A-1", reporting("44000", "World Bank")), activity("B-1", reporting("B", "Bee"))],
        generated,
      ),
    );
    expect(dataset.sources.map(({ series, publisher }) => [series, publisher])).toEqual([
      ["iati.44000", "World Bank"],
      ["iati.org.B", "Bee"],
    ]);
    expect(dataset.projects.map(({ sources }) => sources)).toEqual([
      ["iati.44000.2024-05-06"],
      ["iati.org.B.2024-05-06"],
    ]);
  });

  test("is what the user says of it", async () => {
    const source = {
      id: "mine",
      title: "Title",
      publisher: "Us",
      published: "2020",
      series: "ours",
      sha256: "0".repeat(64),
      url: "https://example.org/a.xml",
    };
    const { dataset } = await imported(versions2("2.03"), { source });
    expect(dataset.sources).toMatchObject([source]);
    expect(new Set(dataset.transactions.map((row) => row.source))).toEqual(new Set(["mine"]));
  });
});

test.each(["1.01", "1.03", "1.05"])("a file of version %s loads and validates", async (version) => {
  const { dataset } = await imported(versions1(version));
  expectSound(dataset);
});

test.each(["2.01", "2.03"])("a file of version %s loads and validates", async (version) => {
  const { dataset } = await imported(versions2(version));
  expectSound(dataset);
});

test("the rows of one record are contiguous, and a row stands after those that it refers to", () => {
  const activities = [versions2("2.03"), perLoan].map(
    (xml) => /<iati-activity .*<\/iati-activity>/s.exec(xml)?.[0] ?? "",
  );
  const bytes = new TextEncoder().encode(fileOf([...activities, activity("X-1", "")], generated));
  const rows = [...importIati([bytes], { file: "sample.xml" })];
  const begun = rows
    .map(({ record }) => record)
    .filter((record, index, all) => record > 0 && all[index - 1] !== record);
  expect(begun.length).toBe(new Set(begun).size);
  const seen = new Set<string>();
  for (const { table, row } of rows) {
    const definition = tables.find(({ name }) => name === table);
    for (const { column, tables: names } of definition?.references ?? [])
      for (const id of cellValues(row, column))
        expect(
          names.some((name) => seen.has(`${name}/${id}`)),
          `${table}, ${column}: ${id}`,
        ).toBe(true);
    seen.add(`${table}/${String(row[definition?.keyColumn ?? "id"])}`);
  }
});

test("a region's code for a country is taken as the region", async () => {
  const inside =
    '<recipient-country code="789" percentage="40"/><recipient-country code="CN" percentage="60"/>';
  const { dataset, report } = await imported(fileOf([activity("X-1", inside)]));
  expect(dataset.regions.map(({ code, level }) => [code, level])).toEqual([
    ["CN", "country"],
    ["789", "world-region"],
  ]);
  expect(report.warnings.map(({ rule }) => rule)).toContain("iati-region-for-country");
});

test("a code of the standard's lists has its name there; the publisher's own words stand beside it", async () => {
  const named = (words: string) => `<narrative xml:lang="en">${words}</narrative>`;
  const inside = `<recipient-country code="CN"/>
    <sector vocabulary="1" code="21020">${named("Road transport")}</sector>
    <sector vocabulary="1" code="11110">${named("Schools")}</sector>
    <sector vocabulary="99" code="21020"/>`;
  const { dataset } = await imported(fileOf([activity("X-1", inside)]));
  expect(dataset.regions.map(({ nameEn }) => nameEn)).toEqual(["China"]);
  expect(dataset.sectors.map(({ code, nameEn }) => [code, nameEn])).toEqual([
    ["21020", "Road transport"],
    ["11110", "Education policy and administrative management"],
    ["21020", "21020"],
  ]);
  expect(dataset.texts.map(({ text }) => text)).toEqual(["Schools"]);
});
