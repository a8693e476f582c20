// A ZIP file → the workbook that it is, or the name of what it is instead.
import { readWorkbook } from "../sheet/read-workbook.ts";
import { openZip, unpack } from "../sheet/zip-entries.ts";
import type { Foreign, Guess } from "./guess-format.ts";
import { guessTable } from "./guess-text.ts";

const officeFile = "open it in an office programme and save the table as .xlsx";
const unpacked = "unpack it and import the files inside, one by one";

const parts: readonly (readonly [part: RegExp, name: string, remedy: string])[] = [
  [/^word\//, "a Word document (.docx)", officeFile],
  [/^ppt\//, "a PowerPoint presentation (.pptx)", officeFile],
  [/^xl\/workbook\.bin$/, "a binary Excel workbook (.xlsb)", officeFile],
  [/^Index\/.*\.iwa$/, "an Apple Numbers or Pages file", officeFile],
  [/(?:^|\/)datapackage\.json$/, "a zipped data package", "unpack it and import the folder"],
  [/\.kml$/, "a KMZ map", unpacked],
  [/\.(?:shp|dbf)$/, "a zipped map", unpacked],
];

const openDocuments: Readonly<Record<string, string>> = {
  spreadsheet: "an OpenDocument spreadsheet (.ods)",
  text: "an OpenDocument text (.odt)",
  presentation: "an OpenDocument presentation (.odp)",
};

/** @throws UnreadableFile where the file is damaged, or unpacks to too much */
export function guessArchive(bytes: Uint8Array, file: string): Guess {
  const zip = openZip(bytes, file);
  const names = [...zip.entries.keys()];
  const other = parts.find(([part]) => names.some((name) => part.test(name)));
  if (other !== undefined) return foreign(other[1], other[2]);
  if (zip.entries.has("mimetype")) {
    const kind = /opendocument\.(\w+)/.exec(firstText(unpack(zip, "mimetype") ?? []))?.[1];
    return foreign(openDocuments[kind ?? ""] ?? "a document in a ZIP file", officeFile);
  }
  if (!names.some((name) => name.startsWith("xl/")) && !zip.entries.has("[Content_Types].xml")) {
    const list = names.slice(0, 3).join(", ");
    return foreign(`a ZIP archive (${list}${names.length > 3 ? ", …" : ""})`, unpacked);
  }
  const [sheet] = readWorkbook(bytes, file, () => undefined);
  if (sheet === undefined) return foreign("a workbook without sheets", "add the table to it");
  return { type: "known", format: guessTable(sheet.rows()), container: "xlsx" };
}

function firstText(pieces: Iterable<Uint8Array>): string {
  for (const piece of pieces) return new TextDecoder().decode(piece.subarray(0, 200));
  return "";
}

function foreign(name: string, remedy: string): Foreign {
  return { type: "foreign", name, remedy };
}
