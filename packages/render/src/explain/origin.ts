// All that is told of a figure → its origin in the words of one language, parted as the preview's panel shows it.
import type { Language } from "../brief.ts";
import { exact } from "../format/decimal.ts";
import type { Display } from "../format/display.ts";
import type { Explained, ExplainedRow } from "./explained.ts";
import { historyOf, type OriginEvent, saidWords } from "./origin-history.ts";
import { type Drawing, type Step, stepsOf } from "./origin-tree.ts";
import { columnFor, largeValue } from "./origin-values.ts";
import type { FieldRecord } from "./records.ts";
import type { Statement } from "./statements.ts";
import type { Document, Told } from "./told.ts";
import { exactWords, texts, type UiLanguage } from "./words.ts";

export interface Origin {
  readonly id: string;
  readonly name: string;
  readonly asOf: string;
  /** As the edition on screen prints it. */
  readonly value: Display;
  /** Every digit, with its unit. */
  readonly exact: string;
  /** Rounded by its source, unverified, doubtful … */
  readonly notes: readonly string[];
  readonly printed: readonly { readonly language: string; readonly words: string }[];
  /** Over the values of the calculation; empty where each has its own. */
  readonly unit: string;
  /** Absent of a figure that a source states. */
  readonly calculation?: Step;
  readonly rows: readonly OriginRow[];
  readonly sources: readonly OriginSource[];
  readonly conflicts: readonly OriginRecord[];
  readonly history: readonly OriginEvent[];
  readonly records: readonly OriginRecord[];
}

export interface OriginCite {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly locator?: string;
}

export interface OriginRow {
  /** `table/id` */
  readonly id: string;
  /** `file:line` */
  readonly place: string;
  readonly name: string;
  readonly field?: string;
  /** In the unit of the calculation. */
  readonly short?: string;
  readonly value?: string;
  readonly cites: readonly OriginCite[];
}

export interface OriginSource {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  /** Absent where it is undated. */
  readonly day?: string;
  readonly url?: string;
  readonly locators: readonly string[];
  /** Rows of the figure that cite it. */
  readonly rows: number;
}

export interface OriginStatement {
  readonly day?: string;
  readonly value: string;
  readonly notes: readonly string[];
  readonly isHeld: boolean;
  readonly cite: OriginCite;
  readonly place: string;
}

export interface OriginRecord {
  readonly name: string;
  readonly field: string;
  readonly isPart: boolean;
  readonly comment?: string;
  readonly why: string;
  /** Newest first. */
  readonly statements: readonly OriginStatement[];
}

export interface Wording {
  /** Of the page. */
  readonly language: UiLanguage;
  /** On screen. */
  readonly edition: Language;
}

export function originOf(told: Told, { language, edition }: Wording): Origin {
  const { figure, display } = told;
  const { formula, value, unit } = figure;
  const column = columnFor(figure, language);
  const exactly = (one: string, its: string) => exactWords(one, its, language);
  const drawing: Drawing = { language, column, exactly };
  const documents = new Map(told.documents.map((document) => [document.id, document]));
  const asking: Asking = { language, documents, drawing };
  const records = told.records.map((record) => recordOf(record, asking));
  return {
    id: figure.id,
    name: told.name[language],
    asOf: told.asOf,
    value: largeValue(figure, display[edition], edition),
    exact: exactWords(value, unit, language),
    notes: notesOf(figure, language),
    printed: Object.entries(display).map(([of, words]) => ({ language: of, words })),
    unit: column.unit,
    ...(formula === undefined ? {} : { calculation: stepsOf(formula, figure, drawing) }),
    rows: rowsInOrder(figure).map((row) => rowOf(row, asking)),
    sources: sourcesOf(figure, asking),
    conflicts: records.filter((_, index) => isConflict(told.records[index])),
    history: historyOf(told, language),
    records,
  };
}

const isConflict = (record: FieldRecord | undefined): boolean =>
  record?.differs === true && record.isPart;

interface Asking {
  readonly language: UiLanguage;
  readonly documents: ReadonlyMap<string, Document>;
  readonly drawing: Drawing;
}

export type Noted = Pick<Explained, "reason" | "qualifier" | "unverified" | "doubtful">;

/** Why there is no value, and what is to be known of the one there is. */
export function notesOf(
  { reason, qualifier, unverified, doubtful }: Noted,
  language: UiLanguage,
): readonly string[] {
  const text = texts[language];
  const missing = Object.entries(text.missing).find(([key]) => key === reason)?.[1];
  return [
    missing ?? "",
    text.qualifiers[qualifier],
    unverified ? text.unverified : "",
    doubtful ? text.doubtful : "",
  ].filter((note) => note !== "");
}

/** Of a sum the largest first, so that the first few are the most of it. */
function rowsInOrder({ named, formula, unit }: Explained): readonly ExplainedRow[] {
  if (formula?.operation !== "sum") return named;
  const isPart = ({ cell }: ExplainedRow) => cell?.unit === unit && cell.value !== undefined;
  const sized = named.filter(isPart);
  const size = ({ cell }: ExplainedRow) => exact(cell?.value ?? "0").abs();
  const rest = named.filter((row) => !isPart(row));
  return [...sized.toSorted((a, b) => size(b).cmp(size(a))), ...rest];
}

function citeOf({ id, locator }: { id: string; locator?: string | undefined }, asking: Asking) {
  const { title = id, url } = asking.documents.get(id) ?? {};
  return {
    id,
    title,
    ...(url === undefined ? {} : { url }),
    ...(locator === undefined ? {} : { locator }),
  };
}

function rowOf({ id, row, name, cell, sources }: ExplainedRow, asking: Asking): OriginRow {
  const { language, drawing } = asking;
  const { value, unit = "", field } = cell ?? {};
  return {
    id,
    place: row,
    name: name?.[language] ?? "",
    ...(field === undefined ? {} : { field: field[language] }),
    ...(value === undefined
      ? {}
      : {
          short: drawing.column.write(value, unit).trim(),
          value: exactWords(value, unit, language).trim(),
        }),
    cites: sources.map((cited) => citeOf(cited, asking)),
  };
}

/** Each once, that of the most rows first. */
function sourcesOf(figure: Explained, { language }: Asking): readonly OriginSource[] {
  const ids = [...new Set(figure.sources.map(({ id }) => id))];
  const sources = ids.map((id): OriginSource => {
    const cited = figure.sources.filter((source) => source.id === id);
    const inRows = figure.named.filter(({ sources: its }) => its.some((one) => one.id === id));
    const locators = [
      ...cited.map(({ locator }) => locator),
      ...inRows.flatMap(({ sources: its }) =>
        its.flatMap((one) => (one.id === id ? [one.locator] : [])),
      ),
    ].filter((locator) => locator !== undefined);
    const { title, publisher, publisherZh, published, url } = cited[0] ?? { published: null };
    const by = language === "zh" ? (publisherZh ?? publisher) : publisher;
    return {
      id,
      title: title ?? id,
      ...(by === undefined ? {} : { publisher: by }),
      ...(published === null ? {} : { day: published }),
      ...(url === undefined ? {} : { url }),
      locators: [...new Set(locators)],
      rows: inRows.length,
    };
  });
  return sources.toSorted((a, b) => b.rows - a.rows);
}

function recordOf(record: FieldRecord, asking: Asking): OriginRecord {
  const { language } = asking;
  const { name, field, comment, why, isPart, statements } = record;
  return {
    name: name?.[language] ?? "",
    field: field[language],
    isPart,
    ...(comment === undefined ? {} : { comment: comment[language] }),
    why: why[language],
    statements: statements.map((one) => statementOf(one, asking)).toReversed(),
  };
}

/** The folder is the same for all: file and line say which. */
const shortPlace = (place: string): string => place.split("/").at(-1) ?? place;

function statementOf(statement: Statement, asking: Asking): OriginStatement {
  const { day, standing, source, locator, row, held, supersedes, supersededBy } = statement;
  const text = texts[asking.language];
  const notes = [
    standing === "recorded" ? text.recorded : "",
    supersedes === undefined ? "" : text.replaces(shortPlace(supersedes)),
    supersededBy === undefined ? "" : text.replacedBy(shortPlace(supersededBy)),
  ].filter((note) => note !== "");
  return {
    ...(day === undefined ? {} : { day }),
    value: saidWords(statement, asking.language),
    notes,
    isHeld: held === true,
    cite: citeOf({ id: source, locator }, asking),
    place: row,
  };
}
