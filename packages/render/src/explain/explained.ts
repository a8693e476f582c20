// A Figure → its calculation as a tree of plain values, down to rows and sources: what the terminal, the preview and
// JSON tell alike. Nothing is folded here and nothing is in words but names.
import {
  type Citation,
  type Dataset,
  type Figure,
  type Formula,
  type FormulaInput,
  type RowRef,
  rowKey,
} from "@brief/data";
import { type Cell, type Lender, rowFacts, type Words } from "./row-facts.ts";

/** Row of the dataset → `file:line`. */
export type NameRow = (row: RowRef) => string;

export interface ExplainedRow {
  readonly row: string;
  /** `table/id`, as the dataset itself names it. */
  readonly id: string;
  readonly name?: Words;
  /** What the row says, where it is one thing: the value of an assertion, the size of an output. */
  readonly cell?: Cell;
  /** Who lends, the group before its agency: of rows of a project's financing. */
  readonly lenders?: readonly Lender[];
  readonly sources: readonly Citation[];
}

export interface ExplainedInput extends ExplainedRow {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  /** Of a label that is the short name of an organisation. */
  readonly labelName?: Words;
  /** Of a value that is the id of something: what that is called. */
  readonly valueName?: Words;
  /** How the value follows from others, where the row does not hold it itself. */
  readonly formula?: ExplainedFormula;
}

export interface ExplainedFormula {
  readonly operation: Formula["operation"];
  readonly inputs: readonly ExplainedInput[];
  readonly excluded: readonly {
    readonly reason: Formula["excluded"][number]["reason"];
    readonly rows: readonly string[];
    readonly names: readonly (Words | null)[];
  }[];
}

export interface ExplainedSource extends Citation {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly publisherZh?: string | undefined;
  readonly published: string | null;
  readonly url?: string | undefined;
}

export interface Explained {
  readonly id: string;
  readonly type: Figure["type"];
  readonly value: string | null;
  readonly reason?: string;
  readonly unit: string;
  readonly qualifier: Figure["qualifier"];
  readonly unverified?: true;
  readonly doubtful?: true;
  readonly formula?: ExplainedFormula;
  readonly rows: readonly string[];
  /** One of `rows` each. */
  readonly named: readonly ExplainedRow[];
  readonly sources: readonly ExplainedSource[];
}

export function explainFigure(figure: Figure, dataset: Dataset, nameRow: NameRow): Explained {
  const { id, type, unit, qualifier, formula } = figure;
  return {
    id,
    type,
    value: figure.value ?? null,
    ...("reason" in figure ? { reason: figure.reason } : {}),
    unit,
    qualifier,
    ...(figure.unverified ? { unverified: true } : {}),
    ...(figure.doubtful ? { doubtful: true } : {}),
    ...(formula ? { formula: explainFormula(formula, dataset, nameRow) } : {}),
    rows: figure.rows.map(nameRow),
    named: figure.rows.map((row) => explainRow(row, dataset, nameRow)),
    sources: figure.sources.map((citation) => explainSource(citation, dataset)),
  };
}

function explainRow(row: RowRef, dataset: Dataset, nameRow: NameRow): ExplainedRow {
  const { name, cell, lenders, sources = [] } = rowFacts(dataset, row) ?? {};
  return {
    row: nameRow(row),
    id: rowKey(row),
    ...(name ? { name } : {}),
    ...(cell ? { cell } : {}),
    ...(lenders ? { lenders } : {}),
    sources,
  };
}

export function explainInput(
  input: FormulaInput,
  dataset: Dataset,
  nameRow: NameRow,
): ExplainedInput {
  const { label, value, unit, row, formula } = input;
  const lender = dataset.organisations.find(({ shortEn }) => shortEn === label);
  return {
    label,
    ...(lender ? { labelName: { zh: lender.nameZh, en: lender.nameEn } } : {}),
    value,
    unit,
    ...explainRow(row, dataset, nameRow),
    ...(formula ? { formula: explainFormula(formula, dataset, nameRow) } : {}),
  };
}

function explainFormula(formula: Formula, dataset: Dataset, nameRow: NameRow): ExplainedFormula {
  return {
    operation: formula.operation,
    inputs: formula.inputs.map((input) => ({
      ...explainInput(input, dataset, nameRow),
      // Different things are counted by their ids.
      ...(formula.operation === "count-distinct" ? namedValue(input.value, dataset) : {}),
    })),
    excluded: formula.excluded.map(({ reason, rows }) => ({
      reason,
      rows: rows.map(nameRow),
      names: rows.map((row) => rowFacts(dataset, row)?.name ?? null),
    })),
  };
}

function namedValue(id: string, dataset: Dataset): { readonly valueName?: Words } {
  for (const table of ["regions", "sectors", "organisations", "projects"]) {
    const name = rowFacts(dataset, { table, id })?.name;
    if (name !== undefined) return { valueName: name };
  }
  return {};
}

function explainSource({ id, locator }: Citation, dataset: Dataset): ExplainedSource {
  const source = dataset.sources.find((one) => one.id === id);
  const at = locator === undefined ? {} : { locator };
  if (source === undefined) return { id, ...at, published: null };
  const { title, publisher, publisherZh, published = null, url } = source;
  return { id, ...at, title, publisher, publisherZh, published, url };
}

/** `file:line` as the dataset was read; the row's id where no file holds it. */
export function placeName(dataset: Dataset): NameRow {
  return (row) => {
    const { file, line } = dataset.places.get(rowKey(row)) ?? {};
    if (file === undefined) return rowKey(row);
    return line === undefined ? file : `${file}:${line}`;
  };
}
