// For tests: a file's chunks → all its records and its report.
import { type IatiRecord, type IatiReport, readIati } from "./read-iati.ts";

export interface AllRead {
  readonly records: readonly IatiRecord[];
  readonly report: IatiReport;
}

export function readAll(chunks: Iterable<Uint8Array>, file = "sample.xml"): AllRead {
  const reader = readIati(chunks, { file });
  const records: IatiRecord[] = [];
  for (;;) {
    const next = reader.next();
    if (next.done === true) return { records, report: next.value };
    records.push(next.value);
  }
}

export function readText(xml: string, file?: string): AllRead {
  return readAll([new TextEncoder().encode(xml)], file);
}
