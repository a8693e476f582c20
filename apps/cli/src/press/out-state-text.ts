// The state of an output folder ↔ the text that keeps it. Thousands of editions have much in common, and every build
// that has something to do reads and writes them all: rows without names, words that many share once.
import type { Finding } from "../finding.ts";
import type { Stamp } from "../world.ts";
import type { EditionState, OutState, WholeBuild } from "./out-state.ts";

type FileRow = readonly [
  file: string,
  sha256: string,
  bytes: number,
  pages: number | null,
  figures: number,
  asOf: string | null,
];
/** What nearly all have in common by its place among the words. */
type EditionRow = readonly [
  stem: string,
  key: string,
  facts: string,
  brief: string,
  template: number,
  rules: number,
  fonts: number,
  programme: number,
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

interface Kept {
  readonly schema: number;
  readonly words: readonly string[];
  readonly editions: readonly EditionRow[];
  readonly stamps: readonly (readonly [file: string, bytes: number, changed: number])[];
  readonly whole?: WholeBuild;
}

const schema = 2;

export function printState({ editions, stamps, whole }: OutState): string {
  const words = new Map<string, number>();
  const word = (text: string): number => {
    const known = words.get(text);
    if (known !== undefined) return known;
    words.set(text, words.size);
    return words.size - 1;
  };
  const rows = Object.entries(editions).map(([stem, edition]): EditionRow => {
    const { key, parts, rowLines, files, pressed, findings } = edition;
    const { facts, brief, template, rules, fonts, programme } = parts;
    return [
      stem,
      key,
      facts,
      brief,
      word(template),
      word(rules),
      word(fonts),
      word(programme),
      rowLines,
      [pressed.brief, pressed.language, pressed.factsHash, pressed.title, pressed.signature],
      findings,
      files.map((one) => [
        one.file,
        one.sha256,
        one.bytes,
        one.pages ?? null,
        one.figures,
        one.asOf ?? null,
      ]),
    ];
  });
  const kept: Kept = {
    schema,
    words: [...words.keys()],
    editions: rows,
    stamps: Object.entries(stamps).map(([file, { bytes, changed }]) => [file, bytes, changed]),
    ...(whole === undefined ? {} : { whole }),
  };
  return JSON.stringify(kept);
}

/** Undefined for the text of another version. Our own writing: what is torn throws, or is found out when it is used. */
export function parseState(text: string): OutState | undefined {
  const kept = JSON.parse(text) as Kept;
  if (kept.schema !== schema) return undefined;
  const word = (index: number): string => kept.words[index] ?? "";
  const editions: Record<string, EditionState> = {};
  for (const row of kept.editions) {
    const [stem, key, facts, brief, template, rules, fonts, programme, rowLines, ...rest] = row;
    const [[id, language, factsHash, title, signature], findings, files] = rest;
    editions[stem] = {
      key,
      parts: {
        facts,
        brief,
        template: word(template),
        rules: word(rules),
        fonts: word(fonts),
        programme: word(programme),
      },
      rowLines,
      files: files.map(([file, sha256, bytes, pages, figures, asOf]) => ({
        file,
        sha256,
        bytes,
        brief: id,
        language,
        ...(pages === null ? {} : { pages }),
        figures,
        ...(asOf === null ? {} : { asOf }),
      })),
      pressed: { brief: id, language, factsHash, title, signature },
      findings,
    };
  }
  const stamps: Record<string, Stamp> = {};
  for (const [file, bytes, changed] of kept.stamps) stamps[file] = { bytes, changed };
  return { editions, stamps, ...(kept.whole === undefined ? {} : { whole: kept.whole }) };
}
