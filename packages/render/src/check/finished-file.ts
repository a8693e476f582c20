// A finished PDF, open for its checks: its objects by our own reader, what is drawn on its pages by another one.

import { type Entries, openPdf, type PdfFile } from "../read/file.ts";
import type { Dictionary, PdfObject, Stream } from "../read/objects.ts";
import { nameOf } from "../read/objects.ts";
import { type PdfPage, readPdfPages } from "../read/pages.ts";
import { readTags, type TagElement } from "../read/tags.ts";
import { type ReadPage, readPages } from "./read-pages.ts";

export interface FinishedFile {
  readonly file: PdfFile;
  readonly pages: readonly PdfPage[];
  readonly tags: readonly TagElement[];
  /** The same pages as the other reader sees them. */
  readonly drawn: readonly ReadPage[];
}

/** What a rule finds, where in the file. */
export interface Fault {
  readonly message: string;
  /** From 1. */
  readonly page?: number;
  readonly object?: number;
  readonly found?: string;
  readonly expected?: string;
}

/** One rule on finished files. */
export interface PdfRule {
  /** Kebab-case, begins with `pdf-`; equals the file name. */
  readonly id: string;
  /** Where the rule is written. */
  readonly clause: string;
  readonly remedy: string;
  readonly check: (finished: FinishedFile) => readonly Fault[];
}

/** @throws BrokenPdf, or what pdf.js throws, where the file cannot be read */
export async function openFinished(bytes: Uint8Array): Promise<FinishedFile> {
  const file = openPdf(bytes);
  // Neither reader has the key.
  if (file.trailer.has("Encrypt")) return { file, pages: [], tags: [], drawn: [] };
  return {
    file,
    pages: readPdfPages(file),
    tags: readTags(file),
    drawn: await readPages(bytes),
  };
}

export interface Holder {
  readonly object: number;
  readonly entries: Entries;
  readonly isStream: boolean;
}

/** Every dictionary of the file, also those inside other objects. */
export function dictionariesOf(file: PdfFile): readonly Holder[] {
  const found: Holder[] = [];
  const visit = (value: PdfObject, object: number): void => {
    if (typeof value !== "object" || value === null) return;
    if (value.type === "array") for (const item of value.items) visit(item, object);
    if (value.type !== "dictionary" && value.type !== "stream") return;
    found.push({ object, entries: value.entries, isStream: value.type === "stream" });
    for (const one of value.entries.values()) visit(one, object);
  };
  for (const number of file.numbers) visit(file.resolve({ type: "ref", number }), number);
  return found;
}

export const isStream = (value: PdfObject): value is Stream =>
  typeof value === "object" && value?.type === "stream";

export const isDictionary = (value: PdfObject): value is Dictionary =>
  typeof value === "object" && value?.type === "dictionary";

/** Dictionaries of one `Type`. */
export const ofType = (file: PdfFile, type: string): readonly Holder[] =>
  dictionariesOf(file).filter(({ entries }) => nameOf(entries.get("Type")) === type);

/** The element tree as a list, each before what is under it. */
export function elementsOf(tags: readonly TagElement[]): readonly TagElement[] {
  return tags.flatMap((element) => [
    element,
    ...elementsOf(element.children.flatMap((child) => (child.type === "element" ? child : []))),
  ]);
}

export interface Annotation {
  readonly page: number;
  readonly object: number;
  readonly entries: Entries;
}

export function annotationsOf({ file, pages }: FinishedFile): readonly Annotation[] {
  return pages.flatMap(({ number, entries }) =>
    file.items(entries.get("Annots")).map((annotation) => ({
      page: number,
      object: typeof annotation === "object" && annotation?.type === "ref" ? annotation.number : 0,
      entries: file.entries(annotation),
    })),
  );
}
