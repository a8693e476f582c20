import { describe, expect, test } from "vitest";
import { fc } from "../../../tests/property.ts";
import type { Diagnostic } from "../../diagnostic.ts";
import { UnreadableFile } from "../unreadable.ts";
import { readWorkbook } from "./read-workbook.ts";
import { type SampleWorkbook, sampleParts, sampleWorkbook, zipParts } from "./sample-workbook.ts";
import { sheetTable } from "./sheet-table.ts";

function read(bytes: Uint8Array) {
  const told: string[] = [];
  const tell = ({ place, severity, message }: Diagnostic) =>
    told.push(`${place.file} ${place.path} ${severity} ${message}`);
  const sheets = readWorkbook(bytes, "list.xlsx", tell).map(({ name, hidden, rows }) => {
    const all = [...rows()];
    const places = all.map((row) => row.place(0).path);
    return { name, hidden, places, rows: all.map((row) => row.cells) };
  });
  return { sheets, told };
}

function one(rows: string, more: Partial<SampleWorkbook> & { readonly after?: string } = {}) {
  const { after = "", ...others } = more;
  const { sheets, told } = read(
    sampleWorkbook({ sheets: [{ name: "清单", rows, after }], ...others }),
  );
  return { rows: sheets[0]?.rows, places: sheets[0]?.places, told };
}

function refusal(bytes: Uint8Array): string {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile && error.diagnostic.place.file === "list.xlsx") {
      return `${error.diagnostic.message}; ${error.remedy}`;
    }
    throw error;
  }
  return "read";
}

const text = (cell: string, value: string) =>
  `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;

describe("cells", () => {
  test("texts: shared, rich, with reading aids, inline, of formulas, with escapes", () => {
    const cells =
      '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>第一行_x000D_\n二</t></is></c>' +
      '<c t="str"><f>A1</f><v>贷款</v></c><c t="str"><f>A9</f><v></v></c><c t="b"><v>1</v></c>';
    const sharedTexts = [
      "<t>新疆</t>",
      '<r><t>职业</t></r><r><t xml:space="preserve"> 教育</t></r><rPh sb="0" eb="1"><t>zhiye</t></rPh>',
    ];
    expect(one(`<row>${cells}</row>`, { sharedTexts })).toEqual({
      rows: [["新疆", "职业 教育", "第一行\r\n二", "贷款", "", "TRUE"]],
      places: ["清单!A1"],
      told: [],
    });
  });

  test("numbers are the exact decimals of the file", () => {
    const numbers: readonly (readonly [string, string])[] = [
      ["1.5E+3", "1500"],
      ["12345678901234567890.5", "12345678901234567890.5"],
      ["1E-2", "0.01"],
      ["-0", "0"],
      ["-1.20", "-1.2"],
      [".5", "0.5"],
      ["1.25E1", "12.5"],
    ];
    const cells = numbers.map(([written]) => `<c><v>${written}</v></c>`).join("");
    expect(one(`<row>${cells}</row>`).rows).toEqual([numbers.map(([, exact]) => exact)]);
  });

  test("dates follow the number format and the date system of the workbook", () => {
    const formats = [
      "yyyy-mm-dd",
      'yyyy"年"m"月"',
      "[Red]0.00",
      "h:mm",
      "yyyy/m/d h:mm",
      '[$-804]yyyy"年"m"月"d"日";@',
    ];
    const cells = [
      [1, "42153"],
      [2, "42156"],
      [2, "42157"],
      [3, "42153"],
      [4, "0.75"],
      [5, "42153.5"],
      [6, "1"],
      [1, "61"],
      [1, "59"],
    ].map(([style, value]) => `<c s="${style}"><v>${value}</v></c>`);
    expect(one(`<row>${cells.join("")}</row>`, { formats }).rows).toEqual([
      [
        "2015-05-29",
        "2015-06",
        "2015-06-02",
        "42153",
        "18:00:00",
        "2015-05-29T12:00:00",
        "1900-01-01",
        "1900-03-01",
        "1900-02-28",
      ],
    ]);
    expect(one(`<row>${cells[0]}</row>`, { formats, date1904: true }).rows).toEqual([
      ["2019-05-30"],
    ]);
    expect(one('<row><c s="1"><v>60</v></c></row>', { formats }).told).toEqual([
      expect.stringMatching(/^list.xlsx 清单!A1 error "60" is shown as a date/),
    ]);
    expect(one('<row><c t="d"><v>2015-05-29T00:00:00</v></c></row>').rows).toEqual([
      ["2015-05-29"],
    ]);
  });

  test.each([
    [
      "an error",
      '<c r="C4" t="e"><v>#REF!</v></c>',
      /清单!C4 error the cell holds the error "#REF!"/,
    ],
    ["a formula without its result", '<c r="C4"><f>SUM(A1:A3)</f></c>', /清单!C4 error a formula/],
    ["an unknown shared text", '<c r="C4" t="s"><v>9</v></c>', /清单!C4 error .* "9"/],
    ["what is no number", '<c r="C4"><v>1,5</v></c>', /清单!C4 error "1,5" is no number/],
    ["a spoilt character", text("C4", "新\ufffd"), /清单!C4 error a replacement character/],
    ["a cell far to the right", '<c r="ZZZ4"><v>1</v></c>', /清单!ZZZ4 error a cell stands beyond/],
  ])("%s is told with its sheet and cell", (_, cell, said) => {
    expect(one(`<row r="4">${cell}</row>`).told).toEqual([expect.stringMatching(said)]);
  });
});

describe("rows and sheets", () => {
  test("gaps, missing references, prefixes, other sheets", () => {
    const prefixed =
      '<row r="2"><c r="B2"><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>';
    const parts = sampleParts({
      sheets: [
        { name: "a", rows: prefixed },
        { name: "内部", state: "veryHidden", rows: "" },
      ],
    });
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    const renamed = sheet
      .replaceAll(/<(\/?)([a-z])/gi, "<$1x:$2")
      .replace("<x:worksheet xmlns=", "<x:worksheet xmlns:x=")
      .replace("<?x:xml", "<?xml");
    for (const xml of [sheet, renamed]) {
      expect(read(zipParts({ ...parts, "xl/worksheets/sheet1.xml": xml }))).toEqual({
        sheets: [
          {
            name: "a",
            hidden: false,
            places: ["a!A2", "a!A3"],
            rows: [
              ["", "1"],
              ["2", "3"],
            ],
          },
          { name: "内部", hidden: true, places: [], rows: [] },
        ],
        told: ['list.xlsx 内部 warning the sheet "内部" is hidden'],
      });
    }
  });

  test("a merged heading stands over all its cells, an amount in its first alone", () => {
    const rows =
      `<row r="1">${text("A1", "项目")}${text("B1", "金额")}</row>` +
      `<row r="2">${text("B2", "贷款")}${text("C2", "赠款")}</row>` +
      '<row r="3"><c r="A3"><v>7</v></c><c r="B3"><v>1</v></c></row><row r="4"><c r="B4"><v>2</v></c></row>';
    const after =
      '<mergeCells count="3"><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="A3:A4"/></mergeCells>';
    expect(one(rows, { after }).rows).toEqual([
      ["项目", "金额", "金额"],
      ["项目", "贷款", "赠款"],
      ["7", "1", ""],
      ["", "2", ""],
    ]);
  });

  test("rows that end early fit the header", () => {
    const rows = `<row>${text("A1", "id")}${text("B1", "名称")}</row><row>${text("A2", "1")}</row>`;
    const [sheet] = readWorkbook(sampleWorkbook({ sheets: [{ name: "s", rows }] }), "f", () => {});
    const table = sheetTable(sheet?.rows() ?? [], "f", expect.unreachable);
    expect([...(table?.rows ?? [])].map((row) => row.cells)).toEqual([["1", ""]]);
  });
});

describe("what is no sound workbook is refused, with the file and a remedy", () => {
  const sound = { sheets: [{ name: "s", rows: `<row>${text("A1", "x")}</row>` }] };
  const parts = sampleParts(sound);

  test.each([
    ["text", new TextEncoder().encode("id,name\n1,x\n".repeat(9)), /is no .xlsx workbook/],
    [
      "an old or protected one",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(99)]),
      /old .xls .* password/,
    ],
    ["another ZIP", zipParts({ "a.txt": "x" }), /holds no workbook/],
    [
      "a document type",
      zipParts({ ...parts, "xl/workbook.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }),
      /document type/,
    ],
    [
      "broken XML",
      zipParts({ ...parts, "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" }),
      /sheet1.xml.*unclosed tag/,
    ],
    [
      "deep XML",
      zipParts({ ...parts, "xl/styles.xml": "<a>".repeat(200) }),
      /nested more than 100/,
    ],
    ["a sheet in UTF-16", zipParts({ ...parts, "xl/styles.xml": "\0<\0a" }), /styles.xml/],
    [
      "a bomb",
      zipParts({ ...parts, "xl/media/a.bin": "0".repeat(3_000_000) }),
      /unpacks to "30\d+" bytes/,
    ],
  ])("%s", (_, bytes, said) => {
    expect(refusal(bytes)).toMatch(said);
  });

  test("a bomb whose directory says that it is small", () => {
    const bytes = zipParts({ ...parts, "xl/sharedStrings.xml": " ".repeat(3_000_000) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 3_000_000) {
        view.setUint32(at + 24, 1000, true);
      }
    }
    expect(refusal(bytes)).toMatch(/is damaged/);
  });

  test("any damage to the bytes is refused or read, never a stray error", () => {
    const bytes = sampleWorkbook(sound);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(40), (at, byte, cut) => {
        const damaged = bytes.slice(0, cut === 0 ? at : bytes.length);
        if (cut !== 0) damaged[at] = byte;
        refusal(damaged);
      }),
      { numRuns: 2000 },
    );
  });
});
