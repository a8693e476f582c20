// The small parts of a workbook: its sheets, its shared texts, and which cell styles show dates.
import { UnreadableFile } from "../unreadable.ts";
import { type DateForm, dateForm } from "./date-format.ts";
import { attributeNamed, readXml, type XmlReader } from "./read-xml.ts";
import { unpack, type Zip } from "./zip-entries.ts";

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** Of its part in the file. */
  readonly part: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly sharedTexts: readonly string[];
  /** By the number of a cell's style. */
  readonly dateForms: readonly (DateForm | undefined)[];
}

export function workbookParts(zip: Zip): WorkbookParts {
  const [start] = relations(zip, "").filter(({ type }) => type === "officeDocument");
  if (start === undefined) throw noWorkbook(zip.file);
  const links = relations(zip, start.target);
  const listed = listedSheets(zip, start.target);
  const partOf = (type: string) => links.find((link) => link.type === type)?.target;
  return {
    sheets: listed.sheets.flatMap(({ name, hidden, id }) => {
      const link = links.find((one) => one.id === id && one.type === "worksheet");
      // A sheet that is a chart has no cells.
      return link === undefined ? [] : [{ name, hidden, part: link.target }];
    }),
    date1904: listed.date1904,
    sharedTexts: sharedTexts(zip, partOf("sharedStrings")),
    dateForms: dateForms(zip, partOf("styles")),
  };
}

interface Relation {
  readonly id: string;
  /** The last word of its type: the rest differs between editions of the format. */
  readonly type: string;
  readonly target: string;
}

function relations(zip: Zip, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const found: Relation[] = [];
  readPart(zip, `${folder}_rels/${part.slice(folder.length)}.rels`, {
    open: (name, { Id = "", Type = "", Target = "" }) => {
      if (name !== "Relationship") return;
      const target = Target.startsWith("/") ? Target.slice(1) : resolved(folder + Target);
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target });
    },
  });
  return found;
}

function resolved(path: string): string {
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function listedSheets(zip: Zip, part: string) {
  const sheets: { readonly name: string; readonly hidden: boolean; readonly id: string }[] = [];
  let date1904 = false;
  readPart(zip, part, {
    open: (name, attributes) => {
      if (name === "workbookPr") date1904 = ["1", "true"].includes(attributes["date1904"] ?? "");
      if (name !== "sheet") return;
      const hidden = (attributes["state"] ?? "visible") !== "visible";
      // Not sheetId: the link has a prefix of its own.
      const { name: title = "", sheetId: _, ...others } = attributes;
      sheets.push({ name: title, hidden, id: attributeNamed(others, "id") ?? "" });
    },
  });
  return { sheets, date1904 };
}

function sharedTexts(zip: Zip, part: string | undefined): readonly string[] {
  const texts: string[] = [];
  const reader = textReader("si");
  readPart(zip, part, {
    ...reader,
    close: (name) => {
      const text = reader.close(name);
      if (text !== undefined) texts.push(text);
    },
  });
  return texts;
}

/** The text of an element with rich text in it, but not the reading aids (rPh) beside it. */
export function textReader(element: string) {
  let [text, inText, inAid] = ["", false, false];
  return {
    open(name: string): void {
      if (name === element) text = "";
      else if (name === "rPh") inAid = true;
      else if (name === "t") inText = !inAid;
    },
    text(piece: string): void {
      if (inText) text += piece;
    },
    close(name: string): string | undefined {
      if (name === "t") inText = false;
      else if (name === "rPh") inAid = false;
      return name === element ? unescaped(text) : undefined;
    },
  };
}

/** ECMA-376 part 1, 22.9.2.19: a character that XML has no place for stands as _x000D_. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
}

function dateForms(zip: Zip, part: string | undefined): readonly (DateForm | undefined)[] {
  const codes = new Map<number, string>();
  const forms: (DateForm | undefined)[] = [];
  let inCellFormats = false;
  readPart(zip, part, {
    open: (name, { numFmtId = "0", formatCode = "" }) => {
      if (name === "cellXfs") inCellFormats = true;
      else if (name === "numFmt") codes.set(Number(numFmtId), formatCode);
      else if (name === "xf" && inCellFormats) {
        forms.push(dateForm(Number(numFmtId), codes.get(Number(numFmtId))));
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCellFormats = false;
    },
  });
  return forms;
}

function readPart(zip: Zip, name: string | undefined, reader: XmlReader<never>): void {
  const bytes = name === undefined ? undefined : unpack(zip, name);
  if (name === undefined || bytes === undefined) return;
  for (const _ of readXml({ file: zip.file, name, bytes }, reader));
}

function noWorkbook(file: string): UnreadableFile {
  return new UnreadableFile({
    rule: "open-workbook",
    severity: "error",
    message: "the file holds no workbook",
    place: { file },
    remedy: "save the table as .xlsx or as CSV UTF-8",
  });
}
