// IATI files of every version and in the shapes that publishers write them → activities in the codes of 2.03.
import { describe, expect, test } from "vitest";
import type { IatiActivity } from "./activity.ts";
import { perLoan, versions1, versions2 } from "./sample-files.ts";
import { type AllRead, readAll, readText } from "./sample-reading.ts";

function only(read: AllRead): IatiActivity {
  expect(read.records).toHaveLength(1);
  const [record] = read.records;
  if (record === undefined) throw new Error("no activity");
  return record.activity;
}

function inActivity(xml: string, version = "2.03"): string {
  return `<iati-activities version="${version}"><iati-activity default-currency="USD" xml:lang="en"><iati-identifier>A</iati-identifier>${xml}</iati-activity></iati-activities>`;
}

function warnings({ report }: AllRead): readonly string[] {
  return report.warnings.map(
    ({ rule, count, first }) => `${rule} ${first.path ?? `${first.line}:${first.column}`} ${count}`,
  );
}

function words(narratives: readonly { text: string; language: string | undefined }[]): string {
  return narratives.map(({ text, language }) => `${language}:${text}`).join("|");
}

describe.each(["2.01", "2.02", "2.03"])("version %s", (version) => {
  const read = readText(versions2(version));
  const activity = only(read);

  test("is read without a warning but for the date's zone and the counted rest", () => {
    expect(read.report.version).toBe(version);
    expect(activity.version).toBe(version);
    expect(warnings(read)).toEqual(["iati-date-form 20:5 1"]);
    expect(read.report.records.rejected).toEqual([]);
  });

  test("who, what and when", () => {
    expect(activity.identifier).toBe("XM-DAC-46004-58135-001-LN4763");
    expect(activity.reportingOrg).toMatchObject({ ref: "XM-DAC-46004", type: "40" });
    expect(words(activity.titles)).toBe("en:City Transport|zh:城市交通");
    expect(activity.descriptions[0]?.type).toBe("2");
    expect(activity.participatingOrgs[0]).toMatchObject({
      role: "4",
      type: "10",
      crsChannelCode: "12000",
      activityId: "CN-1",
      names: [{ text: "财政厅", language: "zh" }],
    });
    expect(activity.otherIdentifiers[0]).toMatchObject({
      ref: "4763-PRC",
      type: "A1",
      ownerRef: "XM-DAC-46004",
    });
    expect(activity.status).toEqual({ code: "2", word: undefined });
    expect(activity.dates.map(({ type, date }) => `${type} ${date}`)).toEqual([
      "1 2020-01-01",
      "4 2024-12-31",
    ]);
    expect(activity).toMatchObject({
      hierarchy: "1",
      humanitarian: false,
      lastUpdated: "2024-01-02T03:04:05Z",
      scope: "6",
      collaborationType: "4",
      defaultFlowType: "21",
      defaultFinanceType: "421",
      defaultTiedStatus: "5",
      capitalSpend: "88.8",
    });
  });

  test("where and for what", () => {
    expect(activity.recipientCountries[0]).toMatchObject({ code: "CN", percentage: "99.5" });
    expect(activity.recipientRegions[0]).toMatchObject({ code: "619", percentage: "0.5" });
    expect(activity.locations[0]).toMatchObject({
      ref: "L1",
      ids: [{ code: "1529102", vocabulary: "G1" }],
      point: { latitude: "43.8", longitude: "87.6" },
      administrative: [{ code: "1529047", level: "1", vocabulary: "G1" }],
      exactness: "1",
      reach: "1",
      locationClass: "2",
      feature: "PPLA",
    });
    expect(activity.sectors.map(({ vocabulary, code }) => `${vocabulary} ${code}`)).toEqual([
      "1 21010",
      "99 TRA",
    ]);
    expect(activity.policyMarkers[0]).toMatchObject({ code: "1", significance: "2" });
  });

  test("money", () => {
    expect(activity.transactions[0]).toMatchObject({
      ref: "T1",
      humanitarian: true,
      type: "2",
      date: "2020-06-01",
      value: "150000000.10",
      currency: "CNY",
      valueDate: "2020-06-02",
      provider: { ref: "XM-DAC-46004", activityId: "P", type: "40" },
      receiver: { ref: "CN-2", activityId: "R" },
      channel: "1",
      sectors: [{ code: "21020" }],
      countries: [{ code: "CN" }],
      regions: [{ code: "619" }],
      flowType: "21",
      financeType: "421",
      aidTypes: [{ code: "C01", vocabulary: "1" }],
      tiedStatus: "5",
    });
    expect(activity.transactions[1]).toMatchObject({ value: "-10.05", currency: "USD" });
    expect(activity.budgets[0]).toMatchObject({
      type: "2",
      status: "2",
      start: "2020-01-01",
      end: "2020-12-31",
      value: "1000.50",
      currency: "EUR",
    });
    expect(activity.plannedDisbursements[0]).toMatchObject({ value: "20", currency: "USD" });
    expect(activity.loanTerms[0]).toMatchObject({
      rate1: "1.25",
      rate2: "0",
      repaymentType: "1",
      repaymentPlan: "2",
      repaymentFinalDate: "2045-06-01",
    });
    expect(activity.loanStatuses[0]).toMatchObject({ year: "2022", principalOutstanding: "140" });
  });

  test("links and results", () => {
    expect(activity.documentLinks[0]).toMatchObject({
      url: "https://example.org/a.pdf",
      categories: ["A08"],
      languages: ["en"],
      date: "2022-02-02",
    });
    expect(activity.relatedActivities[0]).toMatchObject({ type: "3" });
    const indicator = activity.results[0]?.indicators[0];
    expect(indicator).toMatchObject({ measure: "1", ascending: true });
    expect(indicator?.baselines[0]).toMatchObject({ year: "2019", value: "0" });
    expect(indicator?.periods[0]).toMatchObject({
      start: "2020-01-01",
      targets: [{ value: "1180" }],
      actuals: [{ value: "852.5", comments: [{ text: "so far" }] }],
    });
  });
});

describe.each(["1.01", "1.02", "1.03", "1.04", "1.05"])("version %s", (version) => {
  const read = readText(versions1(version));
  const activity = only(read);

  test("words, letters and texts become the codes of 2.03", () => {
    expect(activity.version).toBe(version);
    expect(activity.identifier).toBe("44000-P148527");
    expect(activity.reportingOrg?.type).toBe("40");
    expect(words(activity.titles)).toBe("en:Urban Transport|zh:城市交通");
    expect(activity.descriptions).toEqual([
      { type: "2", narratives: [{ text: "Better buses & <trams>", language: "en" }] },
    ]);
    expect(activity.status).toEqual({ code: "3", word: "Completion" });
    expect(activity.participatingOrgs[0]).toMatchObject({ role: "4", type: "10", ref: "CN-1" });
    expect(activity.otherIdentifiers[0]).toMatchObject({ ref: "P148527", ownerRef: "44000" });
    expect(activity.defaultFlowType).toBe("10");
    expect(activity.relatedActivities[0]?.type).toBe("1");
    expect(activity.budgets[0]).toMatchObject({ type: "1", end: "2012-12-31", value: "5" });
  });

  test("dates come from the attribute or the text, other words are kept", () => {
    expect(activity.dates.map(({ type, date }) => `${type} ${date}`)).toEqual([
      "2 2012-03-31",
      "3 2018-03-31",
    ]);
    expect(activity.dates[1]?.narratives).toEqual([{ text: "spring 2018", language: "en" }]);
  });

  test("letter codes and separators: exact sums by type and currency", () => {
    expect(read.report.transactions).toEqual({
      "1": { count: 1, sum: { USD: "-5" } },
      "2": { count: 1, sum: { USD: "140000000" } },
      "3": { count: 2, sum: { EUR: "1000.5", USD: "6" } },
      "4": { count: 1, sum: { USD: "1" } },
      "5": { count: 1, sum: { USD: "2" } },
      "6": { count: 1, sum: { USD: "3" } },
      "7": { count: 1, sum: { USD: "4" } },
    });
  });

  test("vocabularies, places and links of the older form", () => {
    expect(
      activity.sectors.map(({ vocabulary, vocabularyName }) => [vocabulary, vocabularyName]),
    ).toEqual([
      ["1", undefined],
      ["2", undefined],
      ["99", "WBSector"],
    ]);
    expect(activity.locations[0]).toMatchObject({
      ids: [{ code: "1529102", vocabulary: "G1" }],
      point: { latitude: "43.8", longitude: "87.6" },
      precision: "2",
      feature: "PPLA",
      administrative: [
        { code: "CN", level: "0" },
        { code: "65", level: "1", names: [{ text: "Xinjiang" }] },
      ],
    });
    expect(activity.documentLinks.map(({ url, categories }) => [url, ...categories])).toEqual([
      ["https://example.org/b.pdf", "A08"],
      ["https://example.org/P148527", "A12"],
    ]);
    expect(activity.documentLinks[0]).toMatchObject({
      languages: ["fr"],
      titles: [{ text: "Rapport", language: "fr" }],
    });
  });

  test("what was put right is counted with its first place", () => {
    expect(warnings(read)).toEqual([
      "iati-white-space 4:5 1",
      "iati-date-form 11:5 2",
      "iati-amount-form 36:7 2",
      "iati-currency-form 38:46 1",
    ]);
  });
});

test("the activities of one ADB project are one project", () => {
  const { report } = readText(perLoan);
  expect(report).toMatchObject({ activities: 4, projects: 2 });
  expect(report.transactions).toEqual({
    "2": { count: 3, sum: { USD: "101.3" } },
    "3": { count: 1, sum: { USD: "7" } },
  });
});

describe("versions", () => {
  test.each([
    ["1.0", "1.01", undefined],
    ["1.00", "1.01", undefined],
    ["1.06", "1.05", "iati-version-unknown"],
    ["2.0", "2.01", "iati-version-unknown"],
    ["2.04", "2.03", "iati-version-unknown"],
    ["3.01", "2.03", "iati-version-unknown"],
    ["latest", "1.01", "iati-version-unknown"],
  ])("%s is read as %s", (written, version, rule) => {
    const { report } = readText(inActivity("", written));
    expect(report.version).toBe(version);
    expect(report.diagnostics.map((diagnostic) => diagnostic.rule)).toEqual(rule ? [rule] : []);
  });

  test("none is read as 1.01, with a warning at the root", () => {
    const xml = inActivity("").replace(' version="2.03"', "");
    const { report } = readText(xml);
    expect(report.version).toBe("1.01");
    expect(report.diagnostics[0]).toMatchObject({
      rule: "iati-version-missing",
      severity: "warning",
      place: { line: 1, column: 1 },
    });
  });
});

test("a vocabulary of the publisher's own is named by the address of its definition", () => {
  const own = 'code="BW" vocabulary-uri="WBSector"';
  const xml = `<sector vocabulary="99" ${own}/><sector vocabulary="1" ${own}/>`;
  const { sectors } = only(readText(inActivity(xml)));
  expect(sectors.map(({ vocabularyName }) => vocabularyName)).toEqual(["WBSector", undefined]);
});

describe("what is unusual is put right, named or refused", () => {
  test("wrappers are entered, strangers are counted by name", () => {
    const read = readText(
      inActivity(
        `<x:money xmlns:x="urn:x" x:kind="k"><transactions><transaction><transaction-type code="2"/><value>1</value></transaction></transactions></x:money><x:note xmlns:x="urn:x">n</x:note><tittle/><tittle/>`,
      ),
    );
    expect(only(read).transactions).toHaveLength(1);
    expect(warnings(read)).toEqual([
      "iati-wrapper iati-activity/x:money 1",
      "iati-attribute-not-read iati-activity/x:money/@x:kind 1",
      "iati-wrapper iati-activity/transactions 1",
      "iati-element-not-read iati-activity/x:note 1",
      "iati-element-not-read iati-activity/tittle 2",
    ]);
  });

  test("activities in a wrapper, and strangers beside them", () => {
    const xml = inActivity("").replace(
      /<iati-activity .*<\/iati-activity>/,
      (found) => `<page><list>${found}</list><next>2</next></page>`,
    );
    const read = readText(xml);
    expect(only(read).identifier).toBe("A");
    expect(warnings(read)).toEqual([
      "iati-wrapper iati-activities/page/list 1",
      "iati-element-not-read iati-activities/page/next 1",
      "iati-wrapper iati-activities/page 1",
    ]);
  });

  test("of a repeated element the first is taken", () => {
    const read = readText(
      inActivity(
        `<activity-status code="2"/><activity-status code="4"/><title><narrative>a</narrative></title><title><narrative>b</narrative></title>`,
      ),
    );
    expect(only(read).status?.code).toBe("2");
    expect(words(only(read).titles)).toBe("en:a");
    expect(read.report.warnings).toMatchObject([{ rule: "iati-repeated", count: 2 }]);
  });

  test("unclear amounts, days and types are refused with place and reason", () => {
    const read = readText(
      inActivity(
        `\n<transaction><transaction-type code="2"/><value>12,5</value></transaction>\n<transaction><transaction-type code="2"/></transaction>\n<transaction><transaction-type code="ZZ"/><value>1</value></transaction>\n<activity-date type="1" iso-date="2012"/>`,
      ),
    );
    expect(only(read).transactions).toEqual([]);
    expect(only(read).dates).toEqual([]);
    expect(
      read.report.records.rejected.map(({ place, reason }) => `${place.line} ${reason}`),
    ).toEqual([
      `5 "2012" is no day`,
      `2 "12,5" is not clear as a number`,
      `3 "transaction" has no value`,
      `4 a transaction's type "ZZ" is not known`,
    ]);
    expect(
      read.records[0]?.diagnostics.filter(({ severity }) => severity === "error"),
    ).toHaveLength(4);
  });

  test("an amount in an unclear currency is refused, not taken to be in the default one", () => {
    const { report } = readText(
      inActivity(
        `<transaction><transaction-type code="2"/><value currency="US$">5</value></transaction>`,
      ),
    );
    expect(report.transactions).toEqual({});
    expect(report.records.rejected.map(({ reason }) => reason)).toEqual([
      `"5" is in the currency "US$"`,
    ]);
  });

  test("the money of an activity in another is not the outer one's", () => {
    const inner = inActivity(
      `<transaction><transaction-type code="2"/><value>5</value></transaction>`,
    ).replace(/<.?iati-activities.*?>/g, "");
    const read = readText(inActivity(inner));
    expect(only(read).transactions).toEqual([]);
    expect(read.report.records.rejected.map(({ reason }) => reason)).toEqual([
      "an activity stands in another",
    ]);
  });

  test("words where 2.x has codes are taken, with a warning", () => {
    const read = readText(
      inActivity(
        `<participating-org role="Funding"/><activity-date type="start-planned" iso-date="2020-01-01"/>`,
      ),
    );
    expect(only(read).participatingOrgs[0]?.role).toBe("1");
    expect(only(read).dates[0]?.type).toBe("1");
    expect(read.report.warnings).toMatchObject([{ rule: "iati-word-for-code", count: 2 }]);
  });

  test("a text that names another day than iso-date is warned of", () => {
    const read = readText(
      inActivity(
        `<activity-date type="start-actual" iso-date="2020-01-01">2020-01-02</activity-date>`,
        "1.05",
      ),
    );
    expect(only(read).dates[0]?.date).toBe("2020-01-01");
    expect(read.report.warnings).toMatchObject([{ rule: "iati-date-differs" }]);
  });

  test("a value without any currency is kept apart from those with one", () => {
    const xml = inActivity(
      `<transaction><transaction-type code="2"/><value>5</value></transaction>`,
    );
    const { report } = readText(xml.replace(' default-currency="USD"', ""));
    expect(report.transactions).toEqual({ "2": { count: 1, sum: { XXX: "5" } } });
    expect(report.warnings).toMatchObject([{ rule: "iati-currency-missing" }]);
  });

  test("identifiers are counted: twice, and missing", () => {
    const one = inActivity("");
    const activity = /<iati-activity .*<\/iati-activity>/.exec(one)?.[0] ?? "";
    const without = activity.replace(/<iati-identifier>.*<\/iati-identifier>/, "");
    const { report } = readText(one.replace(activity, activity + activity + without));
    expect(report.identifiers).toEqual({ distinct: 1, duplicated: 1, missing: 1 });
    expect(report.records).toMatchObject({ read: 3, taken: 3 });
  });

  test("a namespace of the whole file is taken off", () => {
    const read = readText(
      inActivity("<tittle/>").replace("<iati-activities", '<iati-activities xmlns="urn:iati"'),
    );
    expect(only(read).identifier).toBe("A");
    expect(warnings(read)[0]).toBe("iati-element-not-read iati-activity/tittle 1");
    expect(read.report.diagnostics).toMatchObject([{ rule: "iati-namespace" }]);
  });

  test("a tag whose name ends its line has its place", () => {
    const read = readText(
      inActivity(
        `\n  <transaction\n  ref="a"><transaction-type code="2"/><value>1</value></transaction>`,
      ),
    );
    expect(only(read).transactions[0]?.place).toEqual({ file: "sample.xml", line: 2, column: 3 });
  });
});

describe("files that are cut or not well-formed", () => {
  const cut = perLoan.slice(0, perLoan.lastIndexOf("<transaction-date"));

  test("give the activities before, and the place of the slip", () => {
    const { records, report } = readText(cut);
    expect(records).toHaveLength(3);
    expect(report.records).toMatchObject({ read: 4, taken: 3 });
    expect(report.records.rejected[0]?.reason).toContain("the file is cut in this activity");
    expect(report.diagnostics.at(-1)).toMatchObject({ rule: "iati-cut", severity: "error" });
    expect(report.diagnostics.at(-1)?.place.line).toBe(12);
  });

  test.each([
    ["a wrong closing tag", perLoan.replace("</transaction>", "</transactions>"), 3],
    ["an unknown entity", perLoan.replace("100.10", "&nbsp;"), 3],
    ["an unbound prefix", perLoan.replace("<value>0.20", "<y:z/><value>0.20"), 6],
    ["a second root", `${perLoan}<iati-activities/>`, 14],
  ])("%s", (_, xml, line) => {
    const { report } = readText(xml);
    expect(report.diagnostics.at(-1)).toMatchObject({ rule: "iati-cut", place: { line } });
  });

  test("a byte that is not UTF-8 ends the reading at its place", () => {
    const bytes = new TextEncoder().encode(perLoan);
    bytes[perLoan.indexOf("0.20")] = 0xff;
    const { records, report } = readAll([bytes]);
    expect(records).toHaveLength(1);
    expect(report.diagnostics.at(-1)).toMatchObject({
      message: "the bytes that follow are not UTF-8",
      place: { line: 6 },
    });
  });

  test("more than 100 elements in each other", () => {
    const deep = inActivity("<a>".repeat(100) + "</a>".repeat(100));
    const { report } = readText(deep);
    expect(report.diagnostics.at(-1)?.message).toContain("more than 100");
    expect(readText(inActivity("<a>".repeat(98) + "</a>".repeat(98))).records).toHaveLength(1);
  });
});

describe("files that are refused whole", () => {
  test.each([
    ["<iati-organisations version='2.03'/>", "iati-root", "1:1"],
    ["<?xml version='1.0'?>\n<rss/>", "iati-root", "2:1"],
    [
      "<!-- a -->\n <!DOCTYPE iati-activities [<!ENTITY a 'b'>]><iati-activities/>",
      "iati-doctype",
      "2:2",
    ],
    ["<?xml version='1.0' encoding='ISO-8859-1'?><iati-activities/>", "iati-encoding", "1:1"],
    ["", "iati-not-xml", "1:1"],
    ["id,title\n1,2", "iati-not-xml", "2:"],
    ["{}", "iati-not-xml", "1:"],
  ])("%j", (xml, code, place) => {
    expect(() => readText(xml, "f.xml")).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(`f.xml:${place}`) }),
    );
  });
});

describe("encodings", () => {
  const expected = readText(versions1("1.05")).records;
  const utf16 = (littleEndian: boolean, mark: boolean): Uint8Array => {
    const text = `${mark ? "\uFEFF" : "<?xml version='1.0' encoding='UTF-16'?>"}${versions1("1.05")}`;
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at++)
      view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
    return bytes;
  };

  test.each([
    ["UTF-16LE with a mark", utf16(true, true)],
    ["UTF-16BE with a mark", utf16(false, true)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${versions1("1.05")}`)],
  ])("%s", (_, bytes) => {
    expect(readAll([bytes]).records).toEqual(expected);
  });

  test.each([true, false])("UTF-16 by its declaration alone", (littleEndian) => {
    expect(readAll([utf16(littleEndian, false)]).records).toHaveLength(1);
  });
});
