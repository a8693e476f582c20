// A figure → what every source said on each field that it rests on: where they differ and what holds, what was corrected.
import {
  type Assertion,
  assertionFields,
  type Conflict,
  type Dataset,
  type Figure,
  indexOf,
  preferenceRules,
  preferences,
  type RowRef,
  rowKey,
} from "@brief/data";
import type { NameRow } from "./explained.ts";
import { fieldOf, rowFacts, type Words } from "./row-facts.ts";
import { keyOf, type Statement, statementsIn } from "./statements.ts";

export interface FieldRecord {
  /** `subject field` */
  readonly key: string;
  readonly name?: Words;
  readonly field: Words;
  /** Oldest first. */
  readonly statements: readonly Statement[];
  /** False: of the same project, but no part of the figure. */
  readonly isPart: boolean;
  /** Sources differ, and none of them replaces the other. */
  readonly differs: boolean;
  /** Our word on it, where the dataset declares the difference. */
  readonly comment?: Words;
  /** By which rule one of them is printed. */
  readonly why: Words;
}

/** Fields of which one source alone speaks, once, are left out where the figure is computed. */
export function recordsOf(
  figure: Figure,
  dataset: Dataset,
  nameRow: NameRow,
): readonly FieldRecord[] {
  const own = new Set(figure.rows.map(rowKey));
  const isStated = figure.formula === undefined;
  const { conflicts, chains } = chainsOf(figure.rows, dataset);
  return [...chains].flatMap(([key, chain]): FieldRecord[] => {
    const [first] = chain;
    if (first === undefined) return [];
    const isPart = chain.some((one) => own.has(keyOf(one)));
    const isCorrected = chain.some(({ supersedes }) => supersedes !== undefined);
    const declared = conflicts.get(`${projectOf(dataset, first)} ${first.field}`);
    const differs = isDisputed(chain) || (declared !== undefined && isVaried(chain));
    const isOther = isCorrected && isQuantity(first);
    const isTold = isPart ? isStated || differs || isCorrected : isOther;
    if (!isTold) return [];
    const statements = statementsIn(chain, { dataset, own, nameRow });
    return [{ key, ...wordsOf(first, dataset, declared), statements, isPart, differs }];
  });
}

interface Chains {
  /** By `project field`. */
  readonly conflicts: ReadonlyMap<string, Conflict>;
  readonly chains: ReadonlyMap<string, readonly Assertion[]>;
}

/** Every word on the subjects of the figure's rows: the fields of the rows themselves come first. */
function chainsOf(rows: readonly RowRef[], dataset: Dataset): Chains {
  const own = new Set(rows.map(rowKey));
  const { assertionsOf, linesOf } = indexOf(dataset);
  const projects = new Set(rows.flatMap((row) => projectIn(dataset, row)));
  const all = [...projects].flatMap((id) =>
    [id, ...linesOf(id).map((line) => line.id)].flatMap((subject) => assertionsOf(subject)),
  );
  const chains = new Map<string, readonly Assertion[]>();
  const fieldKey = ({ subject, field }: Assertion) => `${subject} ${field}`;
  for (const one of all) if (own.has(keyOf(one))) chains.set(fieldKey(one), []);
  for (const one of all) chains.set(fieldKey(one), [...(chains.get(fieldKey(one)) ?? []), one]);
  const declared = dataset.conflicts.filter(({ project }) => projects.has(project));
  const conflicts = new Map(declared.map((one) => [`${one.project} ${one.field}`, one]));
  return { conflicts, chains };
}

function projectIn(dataset: Dataset, { table, id }: RowRef): readonly string[] {
  if (table === "projects") return [id];
  const row = rowFacts(dataset, { table, id })?.row;
  const owner = row?.["project"] ?? row?.["subject"];
  if (typeof owner !== "string") return [];
  return [indexOf(dataset).lines.get(owner)?.project ?? owner];
}

function projectOf(dataset: Dataset, { subject }: Assertion): string {
  return indexOf(dataset).lines.get(subject)?.project ?? subject;
}

/** What a project is called, or where it is, bears on no figure of it. */
const isQuantity = ({ field }: Assertion): boolean =>
  ["money", "date"].includes(assertionFields[field]);

const saidOf = ({ value, unit, qualifier }: Assertion): string =>
  JSON.stringify([value ?? null, unit ?? "", qualifier]);

const isVaried = (chain: readonly Assertion[]): boolean => new Set(chain.map(saidOf)).size > 1;

/** Names are spelt as each list likes: only a declared difference of words is one. */
function isDisputed(chain: readonly Assertion[]): boolean {
  const [first] = chain;
  if (first === undefined || ["name", "preparatory-ta"].includes(first.field)) return false;
  const superseded = new Set(chain.map(({ supersedes }) => supersedes));
  const standing = chain.filter(({ id, value }) => value !== undefined && !superseded.has(id));
  return isVaried(standing);
}

function wordsOf(first: Assertion, dataset: Dataset, declared: Conflict | undefined) {
  const { id, field } = first;
  const name = rowFacts(dataset, { table: "assertions", id })?.name;
  const { zh, en } = preferenceRules[preferences[field]];
  const given = declared && { zh: declared.fieldZh, en: declared.fieldEn };
  return {
    ...(name === undefined ? {} : { name }),
    field: given ?? fieldOf(field) ?? { zh: field, en: field },
    ...(declared === undefined
      ? {}
      : { comment: { zh: declared.commentZh, en: declared.commentEn } }),
    why: { zh, en },
  };
}
