// A file on disk → its bytes as the readers of each format ask for them, and how many were read.
import { dirname, join } from "node:path";
import {
  decodeText,
  readDelimited,
  readWorkbook,
  type Sheet,
  type SheetRow,
  suggestName,
  type Tell,
  UnreadableFile,
} from "@brief/data";
import type { World } from "../world.ts";
import type { ImportFile } from "./find-file.ts";

export interface OpenFile {
  readonly name: string;
  chunks(): Iterable<Uint8Array>;
  text(tell: Tell): Iterable<string>;
  /** Of a CSV file; of a workbook's sheet of this name, else of its first one that is not hidden. */
  sheetRows(tell: Tell, sheet?: string): Iterable<SheetRow>;
  /** A file beside it, which a package names. */
  beside(path: string): Iterable<Uint8Array> | undefined;
  /** Bytes read so far. */
  read(): number;
}

export function openFile(world: World, { path, name, container }: ImportFile): OpenFile {
  let read = 0;
  function* counted(file: string): Generator<Uint8Array, void> {
    for (const chunk of world.readChunks(file)) {
      read += chunk.length;
      yield chunk;
    }
  }
  const chunks = () => counted(path);
  const text = (tell: Tell) => decodeText(chunks(), name, { tell });
  return {
    name,
    chunks,
    text,
    sheetRows: (tell, sheet) =>
      container === "xlsx"
        ? sheetOf(readWorkbook(world.readBytes(path), name, tell), { file: name, sheet, tell })
        : readDelimited(text(tell), name, { tell }),
    beside: (other) => {
      const file = join(dirname(path), other);
      // Gone through more than once: its rows are counted before they are used.
      return world.isFile(file) ? { [Symbol.iterator]: () => counted(file) } : undefined;
    },
    read: () => read,
  };
}

interface Wanted {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly tell: Tell;
}

/** The others are told where nobody has chosen: what is in them is not imported. */
function sheetOf(sheets: readonly Sheet[], { file, sheet, tell }: Wanted): Iterable<SheetRow> {
  if (sheet !== undefined) {
    const named = sheets.find(({ name }) => name === sheet);
    if (named === undefined) throw noSheet(sheet, sheets, file);
    return named.rows();
  }
  const [first, ...others] = [...sheets].sort((a, b) => Number(a.hidden) - Number(b.hidden));
  for (const { name } of others) {
    tell({
      rule: "import-other-sheet",
      severity: "warning",
      message: `the sheet "${name}" is not read: the first one is`,
      place: { file, path: name },
      remedy: "name it in a mapping file (sheet:), or import it from a file of its own",
    });
  }
  return first?.rows() ?? [];
}

function noSheet(name: string, sheets: readonly Sheet[], file: string): UnreadableFile {
  const names = sheets.map((one) => one.name);
  return new UnreadableFile({
    rule: "import-no-sheet",
    severity: "error",
    message: `the workbook has no sheet "${name}"`,
    place: { file },
    found: name,
    expected: names.join(", "),
    remedy: suggestName(name, names),
  });
}
