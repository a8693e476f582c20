// The state of an output folder ↔ the text that keeps it: a line with its basis, one with what all editions have in
// common, and one for each edition. Of thousands those are read that are asked for, and written that are new.
import type { Finding } from "../finding.ts";
import { orNone } from "../or-none.ts";
import { bufferOf } from "./buffer-of.ts";
import { type KeyParts, type PartName, partNames } from "./key-parts.ts";
import {
  type Basis,
  type EditionState,
  type EditionStates,
  type KeptState,
  type LeftFile,
  noState,
  nothingKept,
  type OutState,
} from "./out-state.ts";

interface Head {
  readonly schema: number;
  readonly basis?: Basis;
}

interface Common {
  /** How many lines follow. */
  readonly editions: number;
  readonly stamps: OutState["stamps"];
  readonly told?: { readonly findings: readonly Finding[]; readonly count: number };
}

/** Its name is the edition's stem and an ending. */
type FileRow = readonly [
  ending: string,
  sha256: string,
  bytes: number,
  pages: number | null,
  figures: number,
  asOf: string | null,
  /** Its stamp's, which has the file's size. */
  changed: number | null,
];
type EditionRow = readonly [
  key: string,
  parts: readonly string[],
  rowLines: string,
  pressed: readonly [
    brief: string,
    language: string,
    factsHash: string,
    title: string,
    signature: string,
  ],
  findings: readonly Finding[],
  files: readonly FileRow[],
];

const schema = 3;
/** Of a part's hash. */
const partDigits = 16;

const encoder = new TextEncoder();

/** As they were read: an edition that stands is written as it was. */
const linesRead = new WeakMap<EditionState, Uint8Array>();

export function printState({ editions, stamps, whole }: OutState): Uint8Array {
  const lines: Uint8Array[] = [];
  for (const stem of editions.keys()) {
    const edition = editions.get(stem);
    if (edition !== undefined) lines.push(linesRead.get(edition) ?? printEdition(stem, edition));
  }
  const head: Head = { schema, ...(whole === undefined ? {} : { basis: whole.basis }) };
  const common: Common = {
    editions: lines.length,
    stamps,
    ...(whole === undefined ? {} : { told: { findings: whole.findings, count: whole.count } }),
  };
  const first = encoder.encode(`${JSON.stringify(head)}\n${JSON.stringify(common)}\n`);
  return Buffer.concat([first, ...lines]);
}

function printEdition(stem: string, edition: EditionState): Uint8Array {
  const { key, parts, rowLines, files, pressed, findings } = edition;
  const row: EditionRow = [
    key,
    partNames.map((name) => parts[name].slice(0, partDigits)),
    rowLines,
    [pressed.brief, pressed.language, pressed.factsHash, pressed.title, pressed.signature],
    findings,
    files.map(({ entry, stamp }) => [
      entry.file.slice(stem.length),
      entry.sha256,
      entry.bytes,
      entry.pages ?? null,
      entry.figures,
      entry.asOf ?? null,
      stamp?.bytes === entry.bytes ? stamp.changed : null,
    ]),
  ];
  return encoder.encode(`${stem}\t${JSON.stringify(row)}\n`);
}

function parseEdition(stem: string, line: Buffer): EditionState {
  const [key, found, rowLines, pressed, findings, files] = JSON.parse(
    line.toString("utf8", line.indexOf(tab) + 1),
  ) as EditionRow;
  const [id, language, factsHash, title, signature] = pressed;
  const parts: Partial<Record<PartName, string>> = {};
  partNames.forEach((name, index) => {
    parts[name] = found[index] ?? "";
  });
  const edition: EditionState = {
    key,
    parts: parts as KeyParts,
    rowLines,
    files: files.map(([ending, sha256, bytes, pages, figures, asOf, changed]): LeftFile => {
      const entry = {
        file: stem + ending,
        sha256,
        bytes,
        brief: id,
        language,
        ...(pages === null ? {} : { pages }),
        figures,
        ...(asOf === null ? {} : { asOf }),
      };
      return { entry, stamp: changed === null ? undefined : { bytes, changed } };
    }),
    pressed: { brief: id, language, factsHash, title, signature },
    findings,
  };
  linesRead.set(edition, line);
  return edition;
}

const [tab, lineFeed] = [9, 10];

/** Nothing for the text of another version. Our own writing: what is torn throws, or is found out when it is used. */
export function parseState(written: Uint8Array): KeptState {
  const bytes = bufferOf(written);
  const end = bytes.indexOf(lineFeed);
  const { schema: found, basis } = JSON.parse(bytes.toString("utf8", 0, end)) as Head;
  if (found !== schema) return nothingKept;
  let opened: OutState | undefined;
  const open = () => {
    opened ??= openRest(bytes.subarray(end + 1), basis);
    return opened;
  };
  return { basis, open };
}

/** No state where a part of it is missing: a system that broke down may have lost it before it was on the disk. */
function openRest(bytes: Buffer, basis: Basis | undefined): OutState {
  const end = bytes.indexOf(lineFeed);
  if (end === -1) return noState;
  const common = JSON.parse(bytes.toString("utf8", 0, end)) as Common;
  const lines = linesByStem(bytes.subarray(end + 1));
  if (lines.size !== common.editions) return noState;
  const { stamps, told } = common;
  const whole = basis === undefined || told === undefined ? {} : { whole: { basis, ...told } };
  return { editions: readOnDemand(lines), stamps, ...whole };
}

/** Lines that end. */
function linesByStem(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const lines = new Map<string, Buffer>();
  let start = 0;
  for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, start)) {
    const line = bytes.subarray(start, end + 1);
    lines.set(line.toString("utf8", 0, line.indexOf(tab)), line);
    start = end + 1;
  }
  return lines;
}

function readOnDemand(lines: ReadonlyMap<string, Buffer>): EditionStates {
  const read = new Map<string, EditionState>();
  return {
    keys: () => lines.keys(),
    get(stem) {
      const known = read.get(stem);
      const line = lines.get(stem);
      if (known !== undefined || line === undefined) return known;
      // One that was not kept whole is made anew.
      const edition = orNone(() => parseEdition(stem, line));
      if (edition !== undefined) read.set(stem, edition);
      return edition;
    },
  };
}
