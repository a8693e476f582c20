// Sheets → a workbook, chunk by chunk. The same sheets give the same bytes: no clock, no names of machines.
import { strToU8, Zip, ZipDeflate } from "fflate";
import type { Sheet } from "./sheet.ts";
import { type CellNote, sheetXml } from "./sheet-xml.ts";
import { fixedParts } from "./xlsx-parts.ts";

/** Of Excel: rows of a sheet, its heading with them. */
const mostRows = 1_048_576;

/** @param last is made when the others are written: it may tell of them */
export function* writeXlsx(
  sheets: readonly Sheet[],
  last: (notes: readonly CellNote[]) => Sheet,
): Generator<Uint8Array, readonly CellNote[]> {
  const notes: CellNote[] = [];
  const names = uniqueNames([...sheets.map(({ name }) => name), last([]).name]);
  const out: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    out.push(chunk);
  });
  for (const [path, text] of Object.entries(fixedParts(names))) {
    const file = entry(zip, path);
    file.push(strToU8(text), true);
    yield* out.splice(0);
  }
  for (const [at, name] of names.entries()) {
    const sheet = { ...(sheets[at] ?? last(notes)), name };
    const file = entry(zip, `xl/worksheets/sheet${at + 1}.xml`);
    for (const part of sheetXml(sheet, (note) => notes.push(note))) {
      file.push(strToU8(part));
      yield* out.splice(0);
    }
    file.push(new Uint8Array(0), true);
    yield* out.splice(0);
  }
  zip.end();
  yield* out.splice(0);
  return notes;
}

function entry(zip: Zip, path: string): ZipDeflate {
  const file = new ZipDeflate(path, { level: 6 });
  // Zip keeps local time: the first day that it knows, wherever this runs.
  file.mtime = new Date(1980, 0, 1);
  zip.add(file);
  return file;
}

/** Of Excel: 31 characters, none of `: \ / ? * [ ]`, each name once whatever its case. */
function uniqueNames(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.map((name) => {
    const plain = name.replaceAll(/[:\\/?*[\]]/g, " ").slice(0, 31);
    let unique = plain;
    for (let number = 2; seen.has(unique.toLowerCase()); number++)
      unique = `${plain.slice(0, 31 - ` (${number})`.length)} (${number})`;
    seen.add(unique.toLowerCase());
    return unique;
  });
}

/** A sheet longer than Excel's goes on in further ones. */
export function fitted(sheet: Sheet, rows: number): readonly Sheet[] {
  const most = mostRows - 1;
  const parts = Math.max(1, Math.ceil(rows / most));
  return Array.from({ length: parts }, (_, part) => ({
    ...sheet,
    rows: parts === 1 ? sheet.rows : sliceOf(sheet, part * most, most),
  }));
}

function sliceOf(sheet: Sheet, from: number, length: number): Sheet["rows"] {
  return {
    *[Symbol.iterator]() {
      let at = 0;
      for (const row of sheet.rows) {
        if (at >= from + length) return;
        if (at >= from) yield row;
        at++;
      }
    },
  };
}
