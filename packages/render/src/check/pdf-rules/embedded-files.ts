// What is attached to a file: name, specification, stream.
import type { Entries, PdfFile } from "../../read/file.ts";
import { type PdfObject, type Stream, textOf } from "../../read/objects.ts";
import { isStream } from "../finished-file.ts";

export interface EmbeddedFile {
  readonly name: string;
  /** Of the specification; 0 where it is no object of its own. */
  readonly object: number;
  readonly specification: Entries;
  /** Of the embedded stream. */
  readonly entries: Entries;
  /** Absent where nothing is embedded. */
  readonly stream: Stream | undefined;
}

function readFile(file: PdfFile, name: PdfObject, value: PdfObject): EmbeddedFile {
  const specification = file.entries(value);
  const stream = file.resolve(file.entries(specification.get("EF")).get("F"));
  return {
    name: textOf(name) ?? "",
    object: typeof value === "object" && value?.type === "ref" ? value.number : 0,
    specification,
    entries: file.entries(stream),
    stream: isStream(stream) ? stream : undefined,
  };
}

export function readEmbeddedFiles(file: PdfFile): readonly EmbeddedFile[] {
  const names = file.entries(file.entries(file.catalog.get("Names")).get("EmbeddedFiles"));
  const items = file.items(names.get("Names"));
  return items.flatMap((name, at) =>
    at % 2 === 0 ? [readFile(file, name, items[at + 1] ?? null)] : [],
  );
}
