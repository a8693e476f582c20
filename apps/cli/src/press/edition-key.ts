// What an edition is made from, part by part, in hashes: its key. Equal keys, equal bytes; what changed has a name.
import { countRows, type Dataset, rowKey, rowsOf, type TableDefinition, tables } from "@brief/data";
import { builtinKinds, sliceFor, type Templates } from "@brief/render";
import type { Workspace } from "../workspace/open-workspace.ts";
import type { KeyParts } from "./key-parts.ts";
import type { Job } from "./plan.ts";
import { sha256 } from "./sha256.ts";
import type { Verification } from "./verification.ts";

export interface EditionKey {
  readonly key: string;
  /** Asked for where it is made anew: of the thousands that stand the key is enough. */
  readonly parts: () => KeyParts;
  /** Where the rows that it may name stand in their files: no part of the key, but of its figures.json. */
  readonly rowLines: string;
  /** How many rows it may look at. */
  readonly rows: number;
}

export interface Surroundings {
  /** Of the programme's own files. */
  readonly programme: string;
  /** Of the faces. */
  readonly fonts: string;
  readonly verification: Verification;
  /** Of the files that the dataset was read from, for briefs that may look at all of it; else its rows tell it. */
  readonly dataset?: string;
}

const hash = (...texts: readonly string[]): string =>
  sha256(texts.map((one) => `${one}\0`).join(""));

/** Digits of the hash of lines: enough to see that they are others. */
const linesLength = 16;

interface FactsHash {
  readonly hash: string;
  readonly rowLines: string;
  readonly rows: number;
}

/** What tells a table: of its rows, and of the lines they stand at. Its texts where they are short, else their hashes. */
type TableTexts = readonly [rows: string, lines: string];

const fewRows = 20;

const noTexts: TableTexts = ["", ""];

function textsOfTable(dataset: Dataset, table: TableDefinition): TableTexts {
  const { name, keyColumn } = table;
  const all = rowsOf(dataset, table);
  // The file is named where it is another than the row's before.
  let last: string | undefined;
  const lines = all.map((row) => {
    const { file, line } =
      dataset.places.get(rowKey({ table: name, id: String(row[keyColumn]) })) ?? {};
    const told = file === last ? `:${line}` : `${file}:${line}`;
    last = file;
    return told;
  });
  const texts = [JSON.stringify(all), lines.join("\n")] as const;
  return all.length <= fewRows ? texts : [hash(texts[0]), hash(texts[1])];
}

/** By table, of the rows that were looked at last: slice after slice holds some tables whole. */
type LastTexts = Map<string, { readonly rows: object; readonly made: TableTexts }>;

function hashOfFacts(dataset: Dataset, last: LastTexts): FactsHash {
  const texts = tables.map((table): TableTexts => {
    const rows = dataset[table.rows];
    if (rows.length === 0) return noTexts;
    const known = last.get(table.name);
    if (known?.rows === rows) return known.made;
    const made = textsOfTable(dataset, table);
    last.set(table.name, { rows, made });
    return made;
  });
  return {
    hash: hash(...texts.map(([rows]) => rows)),
    rowLines: hash(...texts.map(([, lines]) => lines)).slice(0, linesLength),
    rows: countRows(dataset),
  };
}

function hashOfWhole(dataset: Dataset, files: string | undefined): FactsHash | undefined {
  if (files === undefined) return undefined;
  return { hash: files, rowLines: files.slice(0, linesLength), rows: countRows(dataset) };
}

/** Own templates that a brief is printed by: those that it names, and theirs. Those that ship are the programme's. */
function ownTemplates(
  names: readonly string[],
  templates: Templates,
  own: ReadonlyMap<string, string>,
) {
  // The templates that ship are then not read.
  if (own.size === 0) return [];
  const found = new Set(names);
  // A set is walked through to what is added meanwhile.
  for (const name of found) {
    for (const called of partialsIn(templates.get(name)?.outline ?? [])) {
      found.add(called).add(`partials/${called}`);
    }
  }
  return [...found].flatMap((name) => own.get(name) ?? []);
}

type Outline = NonNullable<NonNullable<ReturnType<Templates["get"]>>["outline"]>;

function partialsIn(outline: Outline): readonly string[] {
  return outline.flatMap((step) => {
    if (step.type === "partial") return [step.name];
    return step.type === "block" ? [...partialsIn(step.body), ...partialsIn(step.otherwise)] : [];
  });
}

/** @returns the key of each job of a workspace; what they share is worked out once */
export function keysOf(workspace: Workspace, surroundings: Surroundings) {
  const { programme, fonts, verification } = surroundings;
  const { facts, dataset, kinds, kindCode, definitions, templates, config } = workspace;
  const own = workspace.templateSources;
  const slices = new WeakMap<Dataset, FactsHash>();
  const last: LastTexts = new Map();
  const whole = hashOfWhole(dataset, surroundings.dataset) ?? hashOfFacts(dataset, last);
  const rules = hash(JSON.stringify(config.rules ?? {}), verification);
  const everything = hash(
    JSON.stringify([...own]),
    JSON.stringify(definitions),
    JSON.stringify([...kindCode]),
    JSON.stringify(config),
  );
  const printedBy = new Map<string, string>();
  const templateOf = ({ kind, language }: Job["spec"], others: string): string => {
    const name = `${kind}/${language}`;
    const shown = others === "" ? name : `${name}/${others}`;
    const made =
      printedBy.get(shown) ??
      hash(...ownTemplates([name, `${kind}/zh-CN`], templates, own), others);
    printedBy.set(shown, made);
    return made;
  };
  const factsOf = (dataset: Dataset): FactsHash => {
    const made = slices.get(dataset) ?? hashOfFacts(dataset, last);
    slices.set(dataset, made);
    return made;
  };
  return ({ spec }: Job): EditionKey => {
    const kind = Object.hasOwn(kinds, spec.kind) ? kinds[spec.kind] : undefined;
    const sliced = sliceFor(facts, spec, kind);
    const { hash: rowsHash, rowLines, rows } = sliced === facts ? whole : factsOf(sliced.known);
    // One that compares days, or is made by a workspace's own code, may look at all other briefs.
    const isShipped = kind !== undefined && kind === builtinKinds[spec.kind];
    const others =
      isShipped && spec.parameters["since"] === undefined && spec.kind !== "change"
        ? ""
        : everything;
    const template = templateOf(spec, others);
    return {
      key: hash(rowsHash, JSON.stringify(spec), template, rules, fonts, programme),
      parts: () => ({
        facts: rowsHash,
        // Written anew: of thousands the text is not kept.
        brief: hash(JSON.stringify(spec)),
        template,
        rules,
        fonts,
        programme,
      }),
      rowLines,
      rows,
    };
  };
}
