// What differs between two editions of a list or of a dataset, one value each: old → new, both with their places.
import type { Place } from "../diagnostic.ts";
import type { Citation, RowRef } from "./quantity.ts";

/** The most important first. `isNews` false: counted, and told after everything else. */
export const changeClasses = [
  { name: "dropped", isNews: true, means: "given up since the older edition" },
  { name: "closed", isNews: true, means: "closed since the older edition" },
  { name: "status-changed", isNews: true, means: "another status" },
  { name: "new", isNews: true, means: "proposed, or approved after all of the older edition" },
  { name: "gone", isNews: true, means: "no longer listed" },
  { name: "financing-added", isNews: true, means: "a further loan, credit or grant" },
  { name: "financing-gone", isNews: true, means: "a loan, credit or grant no longer listed" },
  { name: "financing-changed", isNews: true, means: "another kind, lender or money of a line" },
  { name: "amount-restated", isNews: true, means: "another commitment, by no rule that is known" },
  { name: "amount-lost", isNews: true, means: "an amount that the newer edition no longer gives" },
  {
    name: "published-changed",
    isNews: true,
    means: "a published fact added, changed or withdrawn",
  },
  { name: "confidence-changed", isNews: true, means: "held for more or for less certain" },
  { name: "qualifier-changed", isNews: true, means: "the same value, more or less exact" },
  { name: "cost-restated", isNews: true, means: "another cost, by no rule that is known" },
  { name: "disbursement-moved", isNews: true, means: "another state of disbursement" },
  { name: "transaction-corrected", isNews: true, means: "a movement of money stated otherwise" },
  { name: "transaction-gone", isNews: true, means: "a movement of money no longer listed" },
  { name: "transaction-added", isNews: true, means: "a further movement of money" },
  { name: "terms-changed", isNews: true, means: "budgets, terms or standing of a loan" },
  { name: "date-moved", isNews: true, means: "another date" },
  { name: "date-lost", isNews: true, means: "a date that the newer edition no longer gives" },
  { name: "not-compared", isNews: true, means: "a cell of one edition cannot be read" },
  { name: "stage-moved", isNews: true, means: "another stage of preparation" },
  { name: "uncommitted-amount", isNews: true, means: "an amount of a project proposed or dropped" },
  { name: "amount-redefined", isNews: true, means: "another total by its definition alone" },
  { name: "allocation-changed", isNews: true, means: "another split over places or sectors" },
  { name: "result-changed", isNews: true, means: "outputs, people reached, measured results" },
  { name: "rate-changed", isNews: true, means: "an exchange rate" },
  { name: "party-changed", isNews: true, means: "another borrower, agency or funder" },
  { name: "place-moved", isNews: true, means: "another place on the map" },
  { name: "record-added", isNews: true, means: "an older project, listed only now" },
  { name: "amount-found", isNews: true, means: "an amount that the older edition did not give" },
  { name: "date-found", isNews: true, means: "a date that the older edition did not give" },
  { name: "other-value", isNews: true, means: "a value beside the one that holds" },
  { name: "source-changed", isNews: true, means: "a source added, taken away or dated otherwise" },
  { name: "codes-changed", isNews: true, means: "an entry of a code table" },
  { name: "reading-changed", isNews: true, means: "our own word on what the sources say" },
  { name: "renamed", isNews: true, means: "another name" },
  { name: "unseen", isNews: true, means: "of a later source than the day, or superseded" },
  { name: "re-coded", isNews: false, means: "another word of a code list" },
  { name: "words-lost", isNews: false, means: "a text that the newer edition no longer gives" },
  { name: "words-found", isNews: false, means: "a text that the older edition did not give" },
  { name: "reworded", isNews: false, means: "another wording" },
  { name: "amount-rounded", isNews: false, means: "the same amount to the coarser edition's step" },
  { name: "zero-or-empty", isNews: false, means: "a zero in one edition, nothing in the other" },
  { name: "record-keeping", isNews: false, means: "identifiers, links and marks of a record" },
  { name: "seen-again", isNews: false, means: "the same value, stated by a further source" },
  { name: "re-sourced", isNews: false, means: "the same value, from another place or source" },
  { name: "formatting", isNews: false, means: "case, spacing, order or another form of the same" },
] as const;
export type ChangeClass = (typeof changeClasses)[number]["name"];

export interface ChangeSide {
  /** As compared: an exact decimal, a day, a code, a text; absent where the edition gives none. */
  readonly value?: string;
  /** ISO 4217 of money. */
  readonly unit?: string;
  /** Of the value, or of the record that has none. */
  readonly place: Place;
  /** Of a dataset: the rows that say so, and the sources that they name. */
  readonly rows?: readonly RowRef[];
  readonly sources?: readonly Citation[];
}

export interface Change {
  readonly class: ChangeClass;
  /** The project's own number, or the id of a row that belongs to none. */
  readonly id: string;
  /** Its name in the newer edition, or in the older where it is gone. */
  readonly name: string;
  /** The row it is about: a project, a finance line, a source. */
  readonly subject?: RowRef;
  /** Which part of the project, where it has several: `loan 8531-CN`. */
  readonly part?: string;
  /** `record`: the whole of it. */
  readonly field: string;
  /** Absent for a record that the edition does not have. */
  readonly old?: ChangeSide;
  readonly new?: ChangeSide;
  /** Why it stands in this class, where the two values do not say so. */
  readonly note?: string;
}

export interface ChangeGroup<C extends Change = Change> {
  readonly class: ChangeClass;
  readonly means: string;
  readonly isNews: boolean;
  readonly projects: number;
  readonly changes: readonly C[];
}

/** A field that one edition does not fill at all: said once, not as a loss of each project. */
export interface Uncompared<Field extends string = string> {
  readonly field: Field;
  readonly missingIn: "older" | "newer";
  /** Values that the other edition has. */
  readonly values: number;
}

/** By class, the most important first; a class without changes has no group. */
export function groupChanges<C extends Change>(changes: readonly C[]): readonly ChangeGroup<C>[] {
  const byClass = new Map<ChangeClass, C[]>();
  for (const change of changes) {
    const own = byClass.get(change.class);
    if (own === undefined) byClass.set(change.class, [change]);
    else own.push(change);
  }
  return changeClasses.flatMap(({ name, isNews, means }) => {
    const own = byClass.get(name) ?? [];
    if (own.length === 0) return [];
    const projects = new Set(own.map(({ id }) => id)).size;
    return [{ class: name, means, isNews, projects, changes: own }];
  });
}

/** Letters and digits alone: two texts that have the same ones say the same. */
export function lettersOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
