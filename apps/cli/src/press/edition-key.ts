// What an edition is made from, part by part, in hashes: its key. Equal keys, equal bytes; what changed has a name.
import { countRows, type Dataset, rowKey, rowsOf, type TableDefinition, tables } from "@brief/data";
import { builtinKinds, sliceFor, type Templates } from "@brief/render";
import type { Workspace } from "../workspace/open-workspace.ts";
import type { Job } from "./plan.ts";
import { sha256 } from "./sha256.ts";
import type { Verification } from "./verification.ts";

/** In the order in which a reader is told of them. */
export const partNames = ["facts", "brief", "template", "rules", "fonts", "programme"] as const;
export type PartName = (typeof partNames)[number];
export type KeyParts = Readonly<Record<PartName, string>>;

export interface EditionKey {
  readonly key: string;
  readonly parts: KeyParts;
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
}

const hash = (...texts: readonly string[]): string =>
  sha256(texts.map((one) => `${one}\0`).join(""));

interface FactsHash {
  readonly hash: string;
  readonly rowLines: string;
  readonly rows: number;
}

/** Of the rows, and of the lines they stand at. */
type TableHash = readonly [rows: string, lines: string];

function hashOfTable(dataset: Dataset, table: TableDefinition): TableHash {
  const { name, keyColumn } = table;
  const all = rowsOf(dataset, table);
  if (all.length === 0) return ["", ""];
  // The file is named where it is another than the row's before.
  let last: string | undefined;
  const lines = all.map((row) => {
    const { file, line } =
      dataset.places.get(rowKey({ table: name, id: String(row[keyColumn]) })) ?? {};
    const told = file === last ? `:${line}` : `${file}:${line}`;
    last = file;
    return told;
  });
  return [hash(JSON.stringify(all)), hash(lines.join("\n"))];
}

/** By table, of the rows that were looked at last: slice after slice holds some tables whole. */
type LastHashes = Map<string, { readonly rows: object; readonly made: TableHash }>;

function hashOfFacts(dataset: Dataset, last: LastHashes): FactsHash {
  const hashes = tables.map((table): TableHash => {
    const rows = dataset[table.rows];
    const known = last.get(table.name);
    if (known?.rows === rows) return known.made;
    const made = hashOfTable(dataset, table);
    last.set(table.name, { rows, made });
    return made;
  });
  return {
    hash: hash(...hashes.map(([rows]) => rows)),
    rowLines: hash(...hashes.map(([, lines]) => lines)).slice(0, 16),
    rows: countRows(dataset),
  };
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
export function keysOf(workspace: Workspace, { programme, fonts, verification }: Surroundings) {
  const { facts, dataset, kinds, kindCode, definitions, templates, config } = workspace;
  const own = workspace.templateSources;
  const slices = new WeakMap<Dataset, FactsHash>();
  const last: LastHashes = new Map();
  const whole = hashOfFacts(dataset, last);
  const rules = hash(JSON.stringify(config.rules ?? {}), verification);
  const everything = hash(
    JSON.stringify([...own]),
    JSON.stringify(definitions),
    JSON.stringify([...kindCode]),
    JSON.stringify(config),
  );
  const printedBy = new Map<string, readonly string[]>();
  const templatesOf = ({ kind, language }: Job["spec"]): readonly string[] => {
    const name = `${kind}/${language}`;
    const made = printedBy.get(name) ?? ownTemplates([name, `${kind}/zh-CN`], templates, own);
    printedBy.set(name, made);
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
    const parts = {
      facts: rowsHash,
      brief: hash(JSON.stringify(spec)),
      template: hash(...templatesOf(spec), others),
      rules,
      fonts,
      programme,
    };
    return { key: hash(...Object.values(parts)), parts, rowLines, rows };
  };
}
