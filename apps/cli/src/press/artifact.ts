// One edition as it was made, in one file: what is told of it, its PDF, its HTML and its figures. Rows of the dataset
// are named in it, not their lines: a row that is inserted makes nothing anew.
import { join, sep } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Place, RowRef } from "@brief/data";
import { z } from "zod";
import type { Finding } from "../finding.ts";
import { bufferOf } from "./buffer-of.ts";
import type { Outlined } from "./lock-step.ts";
import { sha256 } from "./sha256.ts";

export interface ArtifactHead {
  readonly findings: readonly Finding[];
  readonly pages: number;
  /** How many it prints. */
  readonly figures: number;
  readonly factsHash: string;
  readonly title: string;
  /** Of its figures: see figures-signature.ts. */
  readonly signature: string;
  /** What the editions of one brief have in common. */
  readonly outline: Outlined;
}

export interface Artifact {
  readonly head: ArtifactHead;
  readonly pdf: Uint8Array;
  readonly html: Uint8Array;
  /** figures.json with rows as `nameRow` gives them: `withRowPlaces` puts file and line in. */
  readonly figures: Uint8Array;
}

const mark = "\u0001";

/** A row's name in an artifact. */
export const nameRow = ({ table, id }: RowRef): string => `${mark}${table}/${id}`;

/** As JSON writes the beginning of a row's name. */
const nameBegins = JSON.stringify(mark).slice(0, -1);
/** ASCII, and nothing in it that JSON writes otherwise but the mark. */
const isPlain = /^"(?:\\u0001)?[ !#-[\]-~]*"$/;

/** Names of rows in figures.json → where they stand now. */
export function withRowPlaces(figures: Uint8Array, placeOf: (row: RowRef) => string): Uint8Array {
  const place = (literal: string): string => {
    const name = isPlain.test(literal)
      ? literal.slice(nameBegins.length, -1)
      : String(JSON.parse(Buffer.from(literal, "latin1").toString("utf8"))).slice(mark.length);
    const cut = name.indexOf("/");
    const placed = JSON.stringify(placeOf({ table: name.slice(0, cut), id: name.slice(cut + 1) }));
    return isPlain.test(placed) ? placed : Buffer.from(placed).toString("latin1");
  };
  // A brief of thousands of projects names each row in many figures.
  const known = new Map<string, string>();
  const placed = (literal: string): string => {
    const found = known.get(literal) ?? place(literal);
    known.set(literal, found);
    return found;
  };
  const bytes = bufferOf(figures);
  const pieces: Buffer[] = [];
  // A letter a byte: of megabytes nothing is decoded that stays as it is. And piece by piece: each lies in memory that the
  // one before has used.
  for (let from = 0; from < bytes.length; ) {
    const to = pieceEnd(bytes, from);
    const text = bytes.toString("latin1", from, to).replace(rowNames, placed);
    pieces.push(Buffer.from(text, "latin1"));
    from = to;
  }
  return Buffer.concat(pieces);
}

const rowNames = /"\\u0001(?:[^"\\]|\\.)*"/g;
const leastPiece = 32_768;

/** In front of a row's name: none is cut. */
function pieceEnd(bytes: Buffer, from: number): number {
  const end = bytes.indexOf(nameBegins, from + leastPiece);
  return end === -1 ? bytes.length : end;
}

/** In front of a path in the workspace that an artifact was made in: it may be read in another. */
const inWorkspace = `${mark}/`;

function mapFiles(head: ArtifactHead, map: (file: string) => string): ArtifactHead {
  const moved = <T extends { readonly file?: string }>(place: T): T =>
    place.file === undefined ? place : { ...place, file: map(place.file) };
  const placed = <T extends { readonly place?: Place }>(one: T): T =>
    one.place === undefined ? one : { ...one, place: moved(one.place) };
  const { prints, bones } = head.outline;
  return {
    ...head,
    findings: head.findings.map(placed).map(({ related, ...finding }) => ({
      ...finding,
      ...(related === undefined ? {} : { related: related.map(moved) }),
    })),
    outline: { prints: prints.map(placed), bones: bones.map(placed) },
  };
}

/** As it is kept and sent: with no path of the workspace's own in it. */
export function withoutFolder(head: ArtifactHead, folder: string): ArtifactHead {
  return mapFiles(head, (file) =>
    file.startsWith(`${folder}${sep}`) ? inWorkspace + file.slice(folder.length + 1) : file,
  );
}

/** Where the workspace lies that it is read for. */
export function inFolder(head: ArtifactHead, folder: string): ArtifactHead {
  return mapFiles(head, (file) =>
    file.startsWith(inWorkspace) ? join(folder, file.slice(inWorkspace.length)) : file,
  );
}

/** A finding at a line of a table is told anew, since the line may be another by then. */
export function isKept({ findings }: ArtifactHead): boolean {
  return findings.every(({ place }) => place.file?.endsWith(".csv") !== true);
}

/** Of the parts as they lie there; of text as it is unpacked, too. */
const Lengths = z.object({
  head: z.int(),
  pdf: z.int(),
  html: z.tuple([z.int(), z.int()]),
  figures: z.tuple([z.int(), z.int()]),
});

const hashLength = 64;
/** Of zlib. */
const leastChunk = 64;

export function encodeArtifact({ head, pdf, html, figures }: Artifact): Uint8Array<ArrayBuffer> {
  const told = Buffer.from(JSON.stringify(head));
  const pack = (text: Uint8Array) => deflateRawSync(text, { level: 1 });
  const [packedHtml, packedFigures] = [pack(html), pack(figures)];
  const lengths: z.infer<typeof Lengths> = {
    head: told.length,
    pdf: pdf.length,
    html: [packedHtml.length, html.length],
    figures: [packedFigures.length, figures.length],
  };
  const body = Buffer.concat([
    Buffer.from(`${JSON.stringify(lengths)}\n`),
    ...[told, pdf, packedHtml, packedFigures],
  ]);
  // A buffer of its own: it is handed over to another thread.
  return new Uint8Array(Buffer.concat([Buffer.from(`${sha256(body)}\n`), body]));
}

/** Undefined for anything but the very bytes that were encoded. */
export function decodeArtifact(bytes: Uint8Array): Artifact | undefined {
  const all = bufferOf(bytes);
  const body = all.subarray(hashLength + 1);
  const head = all.toString("latin1", 0, hashLength + 1);
  if (head !== `${sha256(body)}\n`) return undefined;
  const end = body.indexOf("\n");
  const lengths = Lengths.parse(JSON.parse(body.toString("utf8", 0, end)));
  let at = end + 1;
  const take = (length: number) => {
    at += length;
    return body.subarray(at - length, at);
  };
  const [told, pdf] = [take(lengths.head), take(lengths.pdf)];
  const unpack = ([length, whole]: readonly [number, number]) =>
    // In one piece.
    inflateRawSync(take(length), { chunkSize: Math.max(whole, leastChunk) });
  const [html, figures] = [unpack(lengths.html), unpack(lengths.figures)];
  return {
    // Our own writing, by its hash.
    head: JSON.parse(told.toString("utf8")) as ArtifactHead,
    pdf: new Uint8Array(pdf),
    html,
    figures,
  };
}
