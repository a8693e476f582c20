// A figure's editions and the corrections of what it rests on → its history in words, newest first.
import { dateSpan } from "@brief/data";
import type { ExplainedInput } from "./explained.ts";
import { shortWords } from "./origin-values.ts";
import type { FieldRecord } from "./records.ts";
import type { Statement } from "./statements.ts";
import type { Told, ToldEdition } from "./told.ts";
import { exactWords, inputName, texts, type UiLanguage } from "./words.ts";

export interface OriginEvent {
  /** Absent of what no source dates. */
  readonly day?: string;
  readonly text: string;
  /** What came in, went out or has another value. */
  readonly lines: readonly string[];
}

/** A line is a sentence; these many are read, the rest are counted. */
const mostLines = 4;

export function historyOf(told: Told, language: UiLanguage): readonly OriginEvent[] {
  const text = texts[language];
  const changed = told.editions.flatMap((edition, index) => {
    if (index > 0 && !edition.changed) return [];
    return [editionEvent(edition, told.editions[index - 1], language)];
  });
  const events = [...changed, ...correctionsOf(told, language)];
  const others = told.editions.length - changed.length;
  const sorted = events.toSorted((a, b) => compare(last(b), last(a)));
  return others < 1 ? sorted : [...sorted, { text: text.unchanged(others), lines: [] }];
}

const last = ({ day }: OriginEvent): string => (day === undefined ? "" : dateSpan(day).last);
const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function editionEvent(
  edition: ToldEdition,
  before: ToldEdition | undefined,
  language: UiLanguage,
): OriginEvent {
  const text = texts[language];
  const now = shortWords(edition, language);
  const { day } = edition;
  if (before === undefined) return { day, text: text.firstSeen(now), lines: [] };
  const old = shortWords(before, language);
  const isSame = edition.value === before.value && edition.unit === before.unit;
  // Two values may read alike when they are rounded: then every digit is told.
  const words = isSame
    ? text.sameValue(now)
    : old === now
      ? text.moved(exactly(before, language), exactly(edition, language))
      : text.moved(old, now);
  return { day, text: words, lines: movedLines(edition, language) };
}

const exactly = ({ value, unit }: ToldEdition, language: UiLanguage): string =>
  exactWords(value, unit, language);

function movedLines(
  { added, removed, revised }: ToldEdition,
  language: UiLanguage,
): readonly string[] {
  const text = texts[language];
  const value = (one: string, { unit }: ExplainedInput) =>
    shortWords({ value: one, unit }, language);
  const line = (verb: string, input: ExplainedInput) =>
    `${verb}${text.colon}${nameOf(input, language)}${isAmount(input) ? ` ${value(input.value, input)}` : ""}`;
  const lines = [
    ...revised.map(
      ({ input, from }) =>
        `${nameOf(input, language)}${text.colon}${text.moved(value(from, input), value(input.value, input))}`,
    ),
    ...added.map((input) => line(text.added, input)),
    ...removed.map((input) => line(text.removed, input)),
  ];
  if (lines.length <= mostLines + 1) return lines;
  return [...lines.slice(0, mostLines), text.others(lines.length - mostLines)];
}

/** What is counted is a name, and says no value of its own. */
const isAmount = ({ value, unit }: ExplainedInput): boolean =>
  /^-?\d+(\.\d+)?$/.test(value) && /^[A-Z]{3}$/.test(unit);

function nameOf(input: ExplainedInput, language: UiLanguage): string {
  const { label, labelName, name, formula } = input;
  const own = formula === undefined ? name?.[language] : labelName?.[language];
  return own ?? inputName(label, undefined, language);
}

/** A source's word that another replaced, where the figure stayed as it was. */
function correctionsOf(told: Told, language: UiLanguage): readonly OriginEvent[] {
  return told.records.flatMap((record) =>
    record.statements.flatMap((statement) => {
      const old = record.statements.find(({ row }) => row === statement.supersedes);
      if (old === undefined || isLater(statement, told) || movedBy(statement, told)) return [];
      return [correctionEvent({ record, old, statement }, language)];
    }),
  );
}

const isLater = ({ day }: Statement, { asOf }: Told): boolean =>
  day !== undefined && dateSpan(day).last > asOf;

/** The edition that first knew of it has another value than the one before. */
function movedBy({ day, held }: Statement, { editions }: Told): boolean {
  if (held !== true || day === undefined) return false;
  const index = editions.findIndex((edition) => edition.day >= dateSpan(day).last);
  const [before, edition] = [editions[index - 1], editions[index]];
  return edition !== undefined && before?.value !== edition.value;
}

interface Correction {
  readonly record: FieldRecord;
  readonly old: Statement;
  readonly statement: Statement;
}

function correctionEvent(
  { record, old, statement }: Correction,
  language: UiLanguage,
): OriginEvent {
  const text = texts[language];
  const name = [record.name?.[language], record.field[language]].filter(Boolean).join(" ");
  const words = text.correction(
    name,
    text.moved(saidWords(old, language), saidWords(statement, language)),
  );
  return { ...(statement.day === undefined ? {} : { day: statement.day }), text: words, lines: [] };
}

export function saidWords({ value, unit }: Statement, language: UiLanguage): string {
  if (value === null) return texts[language].noLonger;
  return shortWords({ value, unit: unit ?? "" }, language).trim();
}
