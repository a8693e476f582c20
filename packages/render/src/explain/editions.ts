// One figure over editions: its value on each day on which a source became known, and what changed between.
import {
  BriefError,
  type Dataset,
  dateSpan,
  type Figure,
  type FormulaInput,
  rowKey,
  sourceDays,
} from "@brief/data";
import type { BriefSpec } from "../brief.ts";
import { type Facts, olderFacts } from "../view/facts.ts";
import type { Kind } from "../view/kinds.ts";
import { figuresOf } from "../view/name-figures.ts";
import { hasSubject } from "../view/subject-row.ts";
import { type ExplainedInput, explainInput, type NameRow } from "./explained.ts";

export interface FigureEdition {
  /** On which the sources of this edition were first all known. */
  readonly day: string;
  /** Null where the value was unknown. */
  readonly value: string | null;
  readonly unit: string;
  readonly qualifier: Figure["qualifier"];
  readonly reason?: string;
  /** Of the sources that it rests on, those that came out since the day before in the list. */
  readonly newSources: readonly string[];
  /** False: as in the edition before, in every part. */
  readonly changed: boolean;
  readonly added: readonly ExplainedInput[];
  readonly removed: readonly ExplainedInput[];
  readonly revised: readonly { readonly input: ExplainedInput; readonly from: string }[];
}

/** Brief → its figures on a day, by id; none where its subject was not known yet. */
export type FiguresOn = (day: string) => ReadonlyMap<string, Figure>;

/** Each day is composed once, however many figures are asked for. */
export function figuresOnDays(facts: Facts, spec: BriefSpec, kind: Kind): FiguresOn {
  const made = new Map<string, ReadonlyMap<string, Figure>>();
  return (day) => {
    const known = made.get(day) ?? composeOn(facts, { ...spec, asOf: day }, kind);
    made.set(day, known);
    return known;
  };
}

function composeOn(facts: Facts, spec: BriefSpec, { subject, view }: Kind) {
  const onDay = olderFacts(facts, spec.asOf);
  if (!hasSubject(onDay.known, spec, subject)) return new Map<string, Figure>();
  try {
    const figures = figuresOf(view(onDay, spec));
    return new Map(figures.map((figure) => [figure.id, figure]));
  } catch (cause) {
    // Facts that refuse to be a brief of that day are no edition; today's figure can still be told.
    if (cause instanceof BriefError) return new Map<string, Figure>();
    throw cause;
  }
}

/** Days on which a dated source of the dataset became known, up to the brief's own, which is the last. */
export function daysUpTo(asOf: string, dataset: Dataset): readonly string[] {
  return [asOf, ...sourceDays(dataset).filter((day) => day < asOf)].toReversed();
}

export interface Telling {
  readonly dataset: Dataset;
  readonly nameRow: NameRow;
  readonly days: readonly string[];
  readonly figuresOn: FiguresOn;
}

/** Oldest first; begins with the first edition that has the figure. */
export function editionsOf(id: string, telling: Telling): readonly FigureEdition[] {
  const editions: FigureEdition[] = [];
  let before: Figure | undefined;
  let newsSince = "";
  for (const day of telling.days) {
    const figure = telling.figuresOn(day).get(id);
    if (figure !== undefined) editions.push(editionOf(figure, before, { day, newsSince, telling }));
    newsSince = day;
    before = figure ?? before;
  }
  return editions;
}

interface At {
  readonly day: string;
  readonly newsSince: string;
  readonly telling: Telling;
}

function editionOf(figure: Figure, before: Figure | undefined, at: At): FigureEdition {
  const { value = null, unit, qualifier } = figure;
  const moved = before === undefined ? unmoved : inputsMoved(before, figure, at.telling);
  return {
    day: at.day,
    value,
    unit,
    qualifier,
    ...("reason" in figure ? { reason: figure.reason } : {}),
    newSources: newSourcesOf(figure, at),
    changed: before === undefined || saidOf(before) !== saidOf(figure) || hasMoved(moved),
    ...moved,
  };
}

type Moved = Pick<FigureEdition, "added" | "removed" | "revised">;
const unmoved: Moved = { added: [], removed: [], revised: [] };
const hasMoved = ({ added, removed, revised }: Moved): boolean =>
  added.length + removed.length + revised.length > 0;

/** What a figure says, with the rows of a stated one: another row is another word. */
function saidOf(figure: Figure): string {
  const { value, unit, qualifier, unverified, doubtful, formula } = figure;
  const reason = "reason" in figure ? figure.reason : "";
  const rows = formula === undefined ? figure.rows.map(rowKey).toSorted() : [];
  return JSON.stringify([value ?? null, unit, qualifier, reason, unverified, doubtful, rows]);
}

function newSourcesOf({ sources }: Figure, { day, newsSince, telling }: At): readonly string[] {
  const cited = new Set(sources.map(({ id }) => id));
  const isNew = ({ id, published }: Dataset["sources"][number]) => {
    if (published === undefined || !cited.has(id)) return false;
    const { last } = dateSpan(published);
    return last > newsSince && last <= day;
  };
  return telling.dataset.sources.filter(isNew).map(({ id }) => id);
}

/** One input is the same thing on both days by its label; a label that is used twice, by its row too. */
function inputsMoved(before: Figure, now: Figure, { dataset, nameRow }: Telling): Moved {
  const [old, fresh] = [inputsByKey(before), inputsByKey(now)];
  const tell = (input: FormulaInput) => explainInput(input, dataset, nameRow);
  const missing = (from: Inputs, other: Inputs) =>
    [...from].filter(([key]) => !other.has(key)).map(([, input]) => tell(input));
  return {
    added: missing(fresh, old),
    removed: missing(old, fresh),
    revised: [...fresh].flatMap(([key, input]) => {
      const last = old.get(key);
      if (last === undefined || last.value === input.value) return [];
      return [{ input: tell(input), from: last.value }];
    }),
  };
}

type Inputs = ReadonlyMap<string, FormulaInput>;

function inputsByKey({ formula }: Figure): Inputs {
  const inputs = formula?.inputs ?? [];
  const uses = new Map<string, number>();
  for (const { label } of inputs) uses.set(label, (uses.get(label) ?? 0) + 1);
  return new Map(
    inputs.map((input) => {
      const isAlone = uses.get(input.label) === 1;
      return [isAlone ? input.label : `${input.label} ${rowKey(input.row)}`, input];
    }),
  );
}
