// A file on disk → its bytes as the readers of each format ask for them, and how many were read.
import {
  decodeText,
  readDelimited,
  readWorkbook,
  type Sheet,
  type SheetRow,
  type Tell,
} from "@brief/data";
import type { World } from "../world.ts";
import type { ImportFile } from "./find-file.ts";

export interface OpenFile {
  readonly name: string;
  chunks(): Iterable<Uint8Array>;
  text(tell: Tell): Iterable<string>;
  /** Of a CSV file, or of the first sheet of a workbook that is not hidden. */
  sheetRows(tell: Tell): Iterable<SheetRow>;
  /** Bytes read so far. */
  read(): number;
}

export function openFile(world: World, { path, name, container }: ImportFile): OpenFile {
  let read = 0;
  function* chunks(): Generator<Uint8Array, void> {
    for (const chunk of world.readChunks(path)) {
      read += chunk.length;
      yield chunk;
    }
  }
  const text = (tell: Tell) => decodeText(chunks(), name, { tell });
  return {
    name,
    chunks,
    text,
    sheetRows: (tell) =>
      container === "xlsx"
        ? firstSheet(readWorkbook(world.readBytes(path), name, tell), name, tell)
        : readDelimited(text(tell), name, { tell }),
    read: () => read,
  };
}

/** The others are told: what is in them is not imported. */
function firstSheet(sheets: readonly Sheet[], file: string, tell: Tell): Iterable<SheetRow> {
  const [first, ...others] = [...sheets].sort((a, b) => Number(a.hidden) - Number(b.hidden));
  for (const { name } of others) {
    tell({
      rule: "import-other-sheet",
      severity: "warning",
      message: `the sheet "${name}" is not read: the first one is`,
      place: { file, path: name },
      remedy: "import it from a file of its own, if it is a part of the list",
    });
  }
  return first?.rows() ?? [];
}
