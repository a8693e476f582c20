// Wrong material is a located diagnostic with a remedy; nothing throws, and all is found in one reading.
import { describe, expect, test } from "vitest";
import { checkTable, type Diagnostic, loadDataset, placeOf, validate } from "../src/index.ts";
import { shippedFiles, withTable } from "./shipped.ts";
import { datasetOf, filesOf, load, sources } from "./tables.ts";

const utf8 = new TextEncoder();

function at({ place: { file, line, column } }: Diagnostic): string {
  return `${file}:${line}:${column}`;
}

function check(text: string, file = "sources.csv"): readonly Diagnostic[] {
  return checkTable(file, utf8.encode(text));
}

const header = "id,title,publisher,publisherZh,kind,language";

describe("cells", () => {
  const cases: readonly (readonly [
    what: string,
    text: string,
    at: string,
    message: RegExp,
    remedy: RegExp,
  ])[] = [
    [
      "an unknown code",
      `${header}\ns,A,B,乙,XX,en\n`,
      "sources.csv:2:9",
      /"XX" is no kind/,
      /one of these/,
    ],
    [
      "a near miss",
      `${header}\ns,A,B,乙,DZ,en\n`,
      "sources.csv:2:9",
      /"DZ" is no kind/,
      /did you mean/,
    ],
    [
      "an empty cell",
      `${header}\ns,,B,乙,R,en\n`,
      "sources.csv:2:3",
      /column "title" is empty/,
      /fill in/,
    ],
    [
      "an id with a space",
      `${header}\na b,A,B,乙,R,en\n`,
      "sources.csv:2:1",
      /"a b" is no id/,
      /without spaces/,
    ],
    [
      "a date out of form",
      `${header},published\ns,A,B,乙,R,en,30/06/2015\n`,
      "sources.csv:2:14",
      /"30\/06\/2015" is no published/,
      /year-month-day/,
    ],
    [
      "a bad address",
      `${header},url\ns,A,B,乙,R,en,javascript:x\n`,
      "sources.csv:2:14",
      /is no url/,
      /address/,
    ],
    [
      "a cell after a line break in quotes",
      `${header}\n"s","A\nB",B,乙,XX,en\n`,
      "sources.csv:3:8",
      /"XX" is no kind/,
      /./,
    ],
    [
      "a missing column",
      "id,title,publisher,publisherZh,kind\ns,A,B,乙,R\n",
      "sources.csv:1:1",
      /column "language" is missing/,
      /add the column "language"/,
    ],
    [
      "a column misspelt",
      `${header},publishd\ns,A,B,乙,R,en,2015\n`,
      "sources.csv:1:46",
      /unknown column "publishd"/,
      /did you mean "published"/,
    ],
    [
      "a column twice",
      `${header},title\ns,A,B,乙,R,en,A\n`,
      "sources.csv:1:46",
      /column "title" stands twice/,
      /delete one/,
    ],
    [
      "semicolons",
      `${header.replaceAll(",", ";")}\n`,
      "sources.csv:1:1",
      /parted by ";"/,
      /commas/,
    ],
    [
      "a short row",
      `${header}\ns,A,B\n`,
      "sources.csv:2:5",
      /has "3" cells, the header "6"/,
      /missing cells/,
    ],
    [
      "a long row",
      `${header}\ns,A, or B,B,乙,R,en\n`,
      "sources.csv:2:15",
      /has "7" cells/,
      /in quotes/,
    ],
    ["an open quote", `${header}\ns,"A,B,乙,R,en\n`, "sources.csv:2:3", /no closing "/, /closing/],
    [
      "a quote inside",
      `${header}\ns,A "B",B,乙,R,en\n`,
      "sources.csv:2:3",
      /a " stands inside/,
      /""/,
    ],
    ["no header", "\n", "sources.csv:1:1", /no header row/, /first row/],
    [
      "a NUL",
      `${header}\ns,A\u0000,B,乙,R,en\n`,
      "sources.csv:2:4",
      /a NUL \("U\+0000"\)/,
      /delete/,
    ],
    [
      "a bidirectional override",
      `${header}\ns,A\u202E,B,乙,R,en\n`,
      "sources.csv:2:4",
      /U\+202E/,
      /delete/,
    ],
    [
      "a private-use character",
      `${header}\ns,乙\uE000,B,乙,R,en\n`,
      "sources.csv:2:4",
      /private-use/,
      /./,
    ],
    [
      "a replacement character",
      `${header}\ns,\uFFFD,B,乙,R,en\n`,
      "sources.csv:2:3",
      /wrong conversion/,
      /original/,
    ],
    [
      "a duplicate id",
      `${header}\ns,A,B,乙,R,en\nS,A,B,乙,R,en\n`,
      "sources.csv:3:1",
      /"S" differs only in case from "s" in sources\.csv:2/,
      /rename/,
    ],
  ];
  test.each(cases)("%s", (_what, text, where, message, remedy) => {
    const [first] = check(text);
    expect(first?.message).toMatch(message);
    expect(first === undefined ? "" : at(first)).toBe(where);
    expect(first?.remedy).toMatch(remedy);
    expect(first?.severity).toBe("error");
  });
});

test("a cell's place is the same whatever the line breaks", () => {
  const rows = [header, "s,A,B,乙,R,en", "", '"t","A', 'B",B,乙,XX,en', "u,A,B,乙,YY,en"];
  for (const line of ["\n", "\r\n"]) {
    const places = check(`${rows.join(line)}${line}`).map(at);
    expect(places).toEqual(["sources.csv:5:8", "sources.csv:6:9"]);
  }
});

describe("encodings", () => {
  test("a GB18030 file is refused by name, at its first foreign character", () => {
    const gbk = [
      ...utf8.encode(`${header}\ns,A,B,`),
      0xca,
      0xc0,
      0xd2,
      0xf8,
      ...utf8.encode(",R,en\n"),
    ];
    const [first, ...rest] = checkTable("data/sources.csv", Uint8Array.from(gbk));
    expect(rest).toEqual([]);
    expect(first?.found).toBe("GB18030");
    expect(first === undefined ? "" : at(first)).toBe("data/sources.csv:2:7");
    expect(first?.remedy).toContain("iconv -f GB18030 -t UTF-8 data/sources.csv");
  });

  test("UTF-16 is refused by name", () => {
    const [first] = checkTable("sources.csv", Uint8Array.of(0xff, 0xfe, 0x69, 0));
    expect(first?.found).toBe("UTF-16LE");
  });

  test("a byte order mark and CRLF are read over", () => {
    expect(check(`\uFEFF${header}\r\ns,A,B,乙,R,en\r\n\r\n`)).toEqual([]);
  });

  test("text is composed: e and its accent become é", () => {
    const dataset = datasetOf({ sources: [header, "s,Cafe\u0301,B,乙,R,en"] });
    expect(dataset.sources[0]?.title).toBe("Caf\u00E9");
  });
});

test("every fault of every table is found in one reading", () => {
  const files = filesOf({ sources: [header, "s,,B,乙,XX,en", "t,A,B,乙,R,en"] });
  files.set(
    "sectors.csv",
    utf8.encode("id,vocabulary,nameZh,nameEn,order\nx,99,交通,Transport,first\n"),
  );
  files.delete("periods.csv");
  files.set("project.csv", utf8.encode("id\n"));
  const { dataset, diagnostics } = loadDataset(files, "data/");
  expect(dataset).toBeUndefined();
  expect(diagnostics.map((d) => `${d.place.file}: ${d.message}`)).toEqual([
    'data/project.csv: "data/project.csv" is no table of a dataset',
    'data/sources.csv: column "title" is empty',
    'data/sources.csv: "XX" is no kind',
    'data/sectors.csv: "first" is no order',
    'data/periods.csv: the table "data/periods.csv" is missing',
  ]);
});

test("white space around a cell is taken off with a warning", () => {
  const { dataset, diagnostics } = load({ sources: [header, "s, A title,B,乙,R,en"] });
  expect(dataset?.sources[0]?.title).toBe("A title");
  expect(diagnostics.map((d) => d.severity)).toEqual(["warning"]);
});

test("a cell's place is found again by its row and column", () => {
  const dataset = datasetOf({ sources });
  const place = placeOf(dataset, { table: "sources", id: "t" }, "publisher");
  expect(place).toEqual({ file: "sources.csv", line: 3, column: 10 });
});

describe("a slip in the shipped tables is found where it stands", () => {
  const problems = (files: Map<string, Uint8Array>): readonly Diagnostic[] => {
    const { dataset, diagnostics } = loadDataset(files, "dataset");
    return dataset === undefined ? diagnostics : validate(dataset);
  };

  test("a cited source row deleted", () => {
    const files = withTable("sources.csv", (text) => text.replace(/^icr04,.*\n/m, ""));
    const found = problems(files);
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found.map((d) => d.rule))).toEqual(new Set(["references-resolve"]));
    expect(found.some((d) => /^dataset\/projects\.csv:3:\d+$/.test(at(d)))).toBe(true);
  });

  test("two dates of one project exchanged", () => {
    const files = withTable("assertions.csv", (text) =>
      text
        .replace(/^(xj\.wb\.P148527\.signing\.res21,.*?,signing),2016-02-26/m, "$1,X")
        .replace(
          /^(xj\.wb\.P148527\.effectiveness\.res21,.*?,effectiveness),2016-05-26/m,
          "$1,2016-02-26",
        )
        .replace(",signing,X", ",signing,2016-05-26"),
    );
    const [first, ...rest] = problems(files);
    expect(rest).toEqual([]);
    expect(first?.rule).toBe("dates-ordered");
    expect(first?.severity).toBe("error");
    expect(first === undefined ? "" : at(first)).toMatch(/^dataset\/assertions\.csv:\d+:\d+$/);
    expect(first?.message).toMatch(/in dataset\/assertions\.csv:\d+:\d+$/);
  });

  test("85 % and 20 % as shares", () => {
    const files = withTable("allocations.csv", (text) =>
      text
        .replace(/^(xj\.adb\.2008-municipal\.region\.654000,.*?,654000),,/m, "$1,85,")
        .replace(/^(xj\.adb\.2008-municipal\.region\.652700,.*?,652700),,/m, "$1,20,"),
    );
    expect(problems(files).map((d) => d.message)).toEqual([
      'the region shares of "xj.adb.2008-municipal" sum to "105%": 654000 85% + 652700 20%',
    ]);
  });

  test("a table saved as GB18030", () => {
    const files = shippedFiles().set(
      "sectors.csv",
      Uint8Array.of(0x69, 0xbd, 0xbb, 0xcd, 0xa8, 0x0a),
    );
    expect(problems(files).map((d) => d.found)).toEqual(["GB18030"]);
  });
});
