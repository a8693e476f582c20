// What a file is, by its first bytes and its name.
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { sampleWorkbook } from "../sheet/sample-workbook.ts";
import { guessArchive } from "./guess-archive.ts";
import { type Guess, guessFormat } from "./guess-format.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((character) => character.charCodeAt(0)));
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
  ]);
const short = (guess: Guess): string =>
  guess.type === "known" ? `${guess.format} in ${guess.container}` : guess.type;

const wbHead = "id,project_name,status,boardapprovaldate,curr_total_commitment\n";
const wbHead2024 =
  "id,regionname,countryname,projectstatusdisplay,project_name,curr_ibrd_commitment,boardapprovaldate\n";

describe("known", () => {
  test.each<readonly [string, Uint8Array, string]>([
    ["a.xml", bytes('<?xml version="1.0"?>\n<iati-activities version="2.03">'), "iati in xml"],
    ["a.xml", bytes("\uFEFF<!-- a --><iati-activities>"), "iati in xml"],
    ["a.xml", bytes('<r xmlns:i="x"><i:iati-activity>'), "iati in xml"],
    ["a.xml", utf16('<?xml version="1.0"?><iati-activities>'), "iati in xml"],
    ["a.xml", bytes(`<!-- ${"x".repeat(70_000)} -->`).subarray(0, 65_536), "iati in xml"],
    ["a.csv", bytes(wbHead), "wb-list in csv"],
    ["a.csv", bytes(`World Bank Projects\n\n${wbHead2024}`), "wb-list in csv"],
    ["a.csv", bytes(wbHead.replaceAll(",", ";")), "wb-list in csv"],
    ["a.txt", utf16(wbHead.replaceAll(",", "\t")), "wb-list in csv"],
    ["a.csv", bytes("id,name,status,country,region,sector,url\n"), "table in csv"],
    ["a.csv", latin("\xcf\xee\xc4\xbf,\xbd\xf0\xb6\xee\n"), "table in csv"],
    ["a.csv", bytes("Date,Country,Exchange rate\n1981-01-01,China,1.71\n"), "rates in csv"],
    ["a.csv", bytes("日期,美元,欧元,卢布\n2024-01-02,7.1,7.8,0.08\n"), "rates in csv"],
    ["a.csv", bytes("日期,币种,项目,金额,单位名称,用途\n"), "table in csv"],
    ["a.csv", bytes("金额\n1\n"), "table in csv"],
    ["list", bytes("项目,金额\n甲,1\n"), "table in csv"],
    ["a.csv", bytes("MZ,BZh\n1,2\n"), "table in csv"],
    ["a.json", bytes('{"rows":"1","total":"9","projects":{"P1":{}}}'), "wb-api in json"],
    ["datapackage.json", bytes("{"), "package in json"],
    ["x.json", bytes('{"name":"x","resources":[]}'), "package in json"],
    ["a.csv", bytes("PK\u0003\u0004"), "archive"],
  ])("%s", (file, head, expected) => expect(short(guessFormat(head, file))).toBe(expected));
});

test.each<readonly [string, Uint8Array, string]>([
  ["a.pdf", bytes("%PDF-1.7"), "a PDF document"],
  ["a.xls", latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "an old Office file"],
  ["a.csv", bytes("<!DOCTYPE html><html>"), "a web page"],
  ["a.csv", bytes("\n <!-- x --><HTML><body>404"), "a web page"],
  ["a.xml", bytes('<?xml version="1.0"?><rss version="2.0">'), "an RSS feed"],
  ["a.xml", bytes('<message:GenericData xmlns:message="x">'), "an SDMX data file"],
  [
    "a.xml",
    bytes("<!DOCTYPE catalogue [\n]><catalogue>"),
    "XML of another kind, with the root <catalogue>",
  ],
  ["a.xml", bytes("<iati-organisations>"), "an IATI organisation file"],
  ["a.xml", bytes("<Error><Code>AccessDenied</Code>"), "an error message of a server"],
  ["a.gz", latin("\x1f\x8b\x08"), "a gzip file"],
  ["a.parquet", bytes("PAR1"), "a Parquet file"],
  ["a.png", latin("\x89PNG\r\n\x1a\n"), "a PNG image"],
  ["a.tar", bytes(`${"x".repeat(257)}ustar`), "a tar archive"],
  [
    "a.bin",
    Uint8Array.from({ length: 400 }, (_, at) => at % 7),
    "a binary file of an unknown kind",
  ],
  ["a.json", bytes('{"type": "FeatureCollection"'), "a GeoJSON map"],
  ["a.json", bytes('[{"a":1}]'), "JSON of another kind"],
  ["brief.yaml", bytes("dataset: data\n"), "a YAML file"],
  ["README.md", bytes("# x, y\n"), "a text document"],
  [
    "a.csv",
    bytes("version https://git-lfs.github.com/spec/v1\noid sha256:1\n"),
    "a Git LFS pointer",
  ],
  ["notes.txt", bytes("one word\nand more\n"), "a text without columns"],
])("%s is refused by name: %#", (file, head, name) => {
  const guess = guessFormat(head, file);
  if (guess.type !== "foreign") throw new Error(short(guess));
  expect(guess.name).toContain(name);
  expect(guess.remedy).not.toBe("");
});

describe("archives", () => {
  const zip = (parts: Readonly<Record<string, string>>) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  const sheet = (cells: readonly string[]) =>
    sampleWorkbook({
      sheets: [
        {
          name: "Sheet1",
          rows: `<row r="1">${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join("")}</row>`,
        },
      ],
    });

  test("a workbook is a list or a table by its headings", () => {
    const list = sheet(["id", "project_name", "status", "boardapprovaldate", "totalamt"]);
    expect(short(guessArchive(list, "a.xlsx"))).toBe("wb-list in xlsx");
    expect(short(guessArchive(sheet(["项目", "金额"]), "a.xlsx"))).toBe("table in xlsx");
  });

  test.each<readonly [Uint8Array, string]>([
    [zip({ "[Content_Types].xml": "x", "word/document.xml": "x" }), "a Word document"],
    [
      zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "x" }),
      "an OpenDocument spreadsheet",
    ],
    [zip({ "p/datapackage.json": "{}" }), "a zipped data package"],
    [zip({ "a.csv": "x", "b.csv": "x" }), "a ZIP archive (a.csv, b.csv)"],
  ])("others are refused by name: %#", (file, name) => {
    const guess = guessArchive(file, "a.zip");
    expect(guess.type === "foreign" && guess.name).toContain(name);
  });

  test("a damaged one is refused with its place", () => {
    expect(() => guessArchive(latin("PK\x03\x04 and no more"), "a.xlsx")).toThrow("a.xlsx");
  });
});
