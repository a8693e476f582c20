// One brief composed from two datasets → which of its printed figures differ, and whether anything else on its pages does.
import { type Figure, percentagePoints, percentChange } from "@brief/data";
import type { BriefSpec, Language } from "../brief.ts";
import type { Document } from "../document/model.ts";
import { displays } from "../document/printed-figures.ts";

export interface ComposedEdition {
  readonly language: Language;
  readonly document: Document;
  readonly figures: readonly Figure[];
  /** Of the facts it rests on; its beginning is printed in the imprint. */
  readonly factsHash: string;
  /** That its pages are laid out by, where it is known. */
  readonly theme?: BriefSpec["theme"];
}

export interface FigureSide {
  readonly figure: Figure;
  /** The words of its first print in each language that prints it. */
  readonly display: Readonly<Partial<Record<Language, string>>>;
}

export interface FigureChange {
  readonly id: string;
  readonly brief: string;
  /** reworded: the same value in other words. */
  readonly kind: "changed" | "appeared" | "vanished" | "reworded";
  readonly old?: FigureSide;
  readonly new?: FigureSide;
  /** Of two values in one unit, with one decimal. */
  readonly percent?: string;
  /** Of two shares: percentage points, with one decimal. */
  readonly points?: string;
}

/** restamped: the facts it rests on differ, but nothing that it prints of them: its imprint alone. */
export type BriefStatus = "added" | "removed" | "touched" | "restamped" | "untouched";

export interface BriefChange {
  readonly brief: string;
  readonly status: BriefStatus;
  /** Languages in which its pages differ. */
  readonly touched: readonly Language[];
  readonly languages: readonly Language[];
  /** In the order of print; of an added or removed brief, all of its figures. */
  readonly figures: readonly FigureChange[];
}

type Editions = readonly ComposedEdition[];

/** Figures are matched by their ids, which name the entity and never a position. */
export function compareBriefs(brief: string, older: Editions, newer: Editions): BriefChange {
  const languages = [...new Set([...newer, ...older].map(({ language }) => language))];
  const touched = languages.filter((language) => {
    const [old, now] = [editionIn(older, language), editionIn(newer, language)];
    return old === undefined || now === undefined || pagesOf(old) !== pagesOf(now);
  });
  const figures = compareFigures(brief, printed(older), printed(newer));
  const base = { brief, touched, languages, figures };
  if (older.length === 0) return { ...base, status: "added" };
  if (newer.length === 0) return { ...base, status: "removed" };
  if (touched.length > 0) return { ...base, status: "touched" };
  const isRestamped = languages.some(
    (language) => editionIn(older, language)?.factsHash !== editionIn(newer, language)?.factsHash,
  );
  return { ...base, status: isRestamped ? "restamped" : "untouched" };
}

function editionIn(editions: Editions, language: Language): ComposedEdition | undefined {
  return editions.find((edition) => edition.language === language);
}

/** As long as in an imprint. */
const stampLength = 12;

/** All that a document prints, and its form, but for the stamp of its facts; a line of a template that moved is no change. */
function pagesOf({ document, factsHash, theme }: ComposedEdition): string {
  return `${theme ?? ""} ${JSON.stringify(document, (key, value) => (key === "place" ? undefined : value)).replaceAll(factsHash.slice(0, stampLength), "")}`;
}

/** Figure id → what is printed of it, in the order of the view. */
function printed(editions: Editions): ReadonlyMap<string, FigureSide> {
  const words = editions.map(({ language, document }) => [language, displays(document)] as const);
  const sides = new Map<string, FigureSide>();
  for (const figure of editions.flatMap(({ figures }) => figures)) {
    if (sides.has(figure.id)) continue;
    const display = words.flatMap(([language, texts]) => {
      const text = texts.get(figure.id);
      return text === undefined ? [] : [[language, text] as const];
    });
    if (display.length > 0) sides.set(figure.id, { figure, display: Object.fromEntries(display) });
  }
  return sides;
}

type Sides = ReadonlyMap<string, FigureSide>;

function compareFigures(brief: string, older: Sides, newer: Sides): readonly FigureChange[] {
  const ids = [...newer.keys(), ...[...older.keys()].filter((id) => !newer.has(id))];
  return ids.flatMap((id): FigureChange[] => {
    const [old, now] = [older.get(id), newer.get(id)];
    if (old === undefined)
      return now === undefined ? [] : [{ id, brief, kind: "appeared", new: now }];
    if (now === undefined) return [{ id, brief, kind: "vanished", old }];
    const base = { id, brief, old, new: now };
    if (saidOf(old) !== saidOf(now)) return [{ ...base, kind: "changed", ...percentOf(old, now) }];
    return isSameDisplay(old, now) ? [] : [{ ...base, kind: "reworded" }];
  });
}

/** What a figure says, whatever the words: value, unit, how exact and how certain it is. */
function saidOf({ figure }: FigureSide): string {
  const reason = "reason" in figure ? figure.reason : "";
  const { value, unit, qualifier, unverified = false, doubtful = false } = figure;
  return JSON.stringify([value ?? null, unit, qualifier, reason, unverified, doubtful]);
}

function isSameDisplay(old: FigureSide, now: FigureSide): boolean {
  const texts = (side: FigureSide) => JSON.stringify(Object.entries(side.display).toSorted());
  return texts(old) === texts(now);
}

function percentOf({ figure: old }: FigureSide, { figure: now }: FigureSide) {
  const isNumber = old.type !== "date" && now.type !== "date" && old.unit === now.unit;
  if (!isNumber || old.value === undefined || now.value === undefined) return {};
  if (now.type === "ratio") return { points: percentagePoints(old.value, now.value) };
  const percent = percentChange(old.value, now.value);
  return percent === undefined ? {} : { percent };
}
