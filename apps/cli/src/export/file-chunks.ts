// A format → the chunks of its files, and at the end the account of them.
import {
  type AboutDataset,
  type ExportReport,
  exportCsv,
  exportIati,
  exportPackage,
  exportProv,
  exportWorkbook,
  type Figure,
  type FileChunk,
  notKnown,
  type SheetLanguage,
} from "@brief/data";
import type { ExportOptions } from "../commands/export.ts";
import { version } from "../press/version.ts";
import type { Found } from "./find-dataset.ts";

export type FileChunks = Generator<FileChunk, ExportReport>;

export interface Asked {
  readonly options: ExportOptions;
  /** Of a format of one file. */
  readonly file: string;
  readonly about: AboutDataset;
  readonly language: SheetLanguage;
  readonly figures: readonly Figure[];
}

export function* fileChunks(found: Found, asked: Asked): FileChunks {
  const { dataset, known } = found;
  const isWhole = asked.options.to === "package" && asked.options.asOf === undefined;
  const report = yield* chunksOf(isWhole ? { ...found, known: dataset } : found, asked);
  if (isWhole) return report;
  return { ...report, notCarried: [...report.notCarried, ...notKnown(dataset, known)] };
}

function chunksOf({ known, asOf }: Found, asked: Asked): FileChunks {
  const { options, file, about, language, figures } = asked;
  switch (options.to) {
    case "package":
      return exportPackage(known, about);
    case "iati": {
      const incomplete = options.keepIncomplete ? "write" : "leave-out";
      return encoded(file, exportIati(known, { asOf, incomplete }));
    }
    case "csv":
      return exportCsv(known, { language, asOf, mark: options.bom === true });
    case "xlsx":
      return named(file, exportWorkbook(known, { language, asOf }));
    case "prov":
      return encoded(file, exportProv(known, { tool: `brief ${version}`, figures }));
  }
}

function* encoded(file: string, texts: Generator<string, ExportReport>): FileChunks {
  const encoder = new TextEncoder();
  return yield* mapped(texts, (text) => ({ file, bytes: encoder.encode(text) }));
}

function* named(file: string, chunks: Generator<Uint8Array, ExportReport>): FileChunks {
  return yield* mapped(chunks, (bytes) => ({ file, bytes }));
}

function* mapped<T>(from: Generator<T, ExportReport>, to: (value: T) => FileChunk): FileChunks {
  let next = from.next();
  for (; next.done !== true; next = from.next()) yield to(next.value);
  return next.value;
}
