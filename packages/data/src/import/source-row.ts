// What the user says of a file, and what the file says of itself → its row in `sources`; the next reading gives the same id.

import { shortHash } from "../model/digest.ts";
import type { Source } from "../model/source.ts";
import { datePart } from "./date-in-name.ts";
import type { SourceGiven } from "./new-row.ts";
import { toId } from "./to-id.ts";

/** What the file or its mapping says of itself, where the user says nothing. */
export interface SourceKnown {
  readonly title?: string;
  readonly publisher?: string;
  readonly publisherZh?: string;
  readonly kind?: Source["kind"];
  readonly language?: string;
  readonly published?: string;
  readonly series?: string;
  readonly url?: string;
  readonly licence?: string;
}

const extension = /\.(csv|tsv|txt|xlsx|json|xml)$/i;

/** A file that has its day or month in its name is an edition of the file without them. */
export function sourceRow(file: string, given: SourceGiven, known: SourceKnown = {}): Source {
  const name = (file.split(/[\\/]/).at(-1) ?? file).replace(extension, "") || "file";
  const dated = datePart(name);
  const published = given.published ?? known.published ?? dated?.date;
  const bare = name.replace(dated?.written ?? "", "").replace(/^[\s._-]+|[\s._-]+$/gu, "");
  const series = given.series ?? known.series ?? plainId(bare || "table");
  const publisher = given.publisher ?? known.publisher;
  const edition = published ?? given.sha256?.slice(0, 8);
  const url = given.url ?? known.url;
  return {
    id: given.id ?? (edition === undefined ? series : `${series}.${edition}`),
    title: given.title ?? known.title ?? name,
    publisher: publisher ?? "publisher not stated",
    publisherZh: known.publisherZh ?? publisher ?? "发布者不详",
    kind: known.kind ?? "DS",
    language: known.language ?? "und",
    ...(published === undefined ? {} : { published }),
    series,
    ...(given.sha256 === undefined ? {} : { sha256: given.sha256 }),
    ...(url === undefined ? {} : { url }),
    ...(known.licence === undefined ? {} : { licence: known.licence }),
  };
}

function plainId(name: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) ? toId(name) : `table-${shortHash(name)}`;
}
