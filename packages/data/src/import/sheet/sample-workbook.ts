// The parts of a workbook → its bytes, for tests: the XML is written by hand, so that each oddity is there on purpose.
import { strToU8, zipSync } from "fflate";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface SampleSheet {
  readonly name: string;
  readonly state?: string;
  /** Of sheetData. */
  readonly rows: string;
  /** After sheetData. */
  readonly after?: string;
}

export interface SampleWorkbook {
  readonly sheets: readonly SampleSheet[];
  readonly sharedTexts?: readonly string[];
  /** Number formats by style, from style 1 on. */
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
}

export function sampleWorkbook(workbook: SampleWorkbook): Uint8Array {
  return zipParts(sampleParts(workbook));
}

export function zipParts(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

export function sampleParts(workbook: SampleWorkbook): Record<string, string> {
  const { sheets, sharedTexts = [], formats = [], date1904 = false } = workbook;
  const part = (at: number) => `worksheets/sheet${at + 1}.xml`;
  const links = sheets.map((_, at) => relation(`rId${at + 1}`, "worksheet", part(at)));
  return {
    "_rels/.rels": relations([relation("r", "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${sheets
      .map(
        ({ name, state = "visible" }, at) =>
          `<sheet name="${name}" sheetId="${at + 7}" state="${state}" r:id="rId${at + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...links,
      relation("s", "sharedStrings", "/xl/sharedStrings.xml"),
      relation("t", "styles", "./styles.xml"),
    ]),
    "xl/sharedStrings.xml": `${head}<sst xmlns="${main}">${sharedTexts.map((si) => `<si>${si}</si>`).join("")}</sst>`,
    "xl/styles.xml": `${head}<styleSheet xmlns="${main}"><numFmts>${formats
      .map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escaped(code)}"/>`)
      .join(
        "",
      )}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((_, at) => `<xf numFmtId="${200 + at}"/>`)
      .join("")}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows, after = "" }, at) => [
        `xl/${part(at)}`,
        `${head}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
      ]),
    ),
  };
}

function relations(all: readonly string[]): string {
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
