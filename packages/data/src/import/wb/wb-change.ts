// What differs between two editions of a list, one value each: old → new, both with their places.
import type { Place } from "../../diagnostic.ts";
import type { WbField } from "./fields.ts";
import type { DefinedTotal } from "./total-definition.ts";

/** The most important first. `isNews` false: counted, and told after everything else. */
export const changeClasses = [
  { name: "dropped", isNews: true, means: "given up since the older edition" },
  { name: "status-changed", isNews: true, means: "another status" },
  { name: "new", isNews: true, means: "proposed, or approved after all of the older edition" },
  { name: "gone", isNews: true, means: "no longer listed" },
  { name: "amount-restated", isNews: true, means: "another commitment, by no rule that is known" },
  { name: "amount-lost", isNews: true, means: "an amount that the newer edition no longer gives" },
  { name: "cost-restated", isNews: true, means: "another cost, by no rule that is known" },
  { name: "date-moved", isNews: true, means: "another date" },
  { name: "date-lost", isNews: true, means: "a date that the newer edition no longer gives" },
  { name: "not-compared", isNews: true, means: "a cell of one edition cannot be read" },
  { name: "stage-moved", isNews: true, means: "another stage of preparation" },
  { name: "uncommitted-amount", isNews: true, means: "an amount of a project proposed or dropped" },
  { name: "amount-redefined", isNews: true, means: "another total by its definition alone" },
  { name: "record-added", isNews: true, means: "an older project, listed only now" },
  { name: "amount-found", isNews: true, means: "an amount that the older edition did not give" },
  { name: "date-found", isNews: true, means: "a date that the older edition did not give" },
  { name: "renamed", isNews: true, means: "another name" },
  { name: "re-coded", isNews: false, means: "another word of a code list" },
  { name: "words-lost", isNews: false, means: "a text that the newer edition no longer gives" },
  { name: "words-found", isNews: false, means: "a text that the older edition did not give" },
  { name: "reworded", isNews: false, means: "another wording" },
  { name: "amount-rounded", isNews: false, means: "the same amount to the coarser edition's step" },
  { name: "zero-or-empty", isNews: false, means: "a zero in one edition, nothing in the other" },
  { name: "formatting", isNews: false, means: "case, spacing, punctuation or another form of it" },
] as const;
export type WbChangeClass = (typeof changeClasses)[number]["name"];

export interface WbSide {
  /** As compared: an exact decimal, a day, a text; absent where the edition gives none. */
  readonly value?: string;
  /** Of the value, or of the record that has none. */
  readonly place: Place;
}

export interface WbChange {
  readonly class: WbChangeClass;
  readonly id: string;
  /** The project's name in the newer edition, or in the older where it is gone. */
  readonly name: string;
  readonly field: WbField | "record";
  /** Absent for a record that the edition does not have. */
  readonly old?: WbSide;
  readonly new?: WbSide;
  /** Why it stands in this class, where the two values do not say so. */
  readonly note?: string;
}

export interface WbChangeGroup {
  readonly class: WbChangeClass;
  readonly means: string;
  readonly isNews: boolean;
  readonly projects: number;
  readonly changes: readonly WbChange[];
}

/** A field that one edition does not fill at all: said once, not as a loss of each project. */
export interface WbUncompared {
  readonly field: WbField;
  readonly missingIn: "older" | "newer";
  /** Values that the other edition has. */
  readonly values: number;
}

export interface WbComparison {
  readonly older: {
    readonly file: string;
    readonly projects: number;
    readonly total: DefinedTotal;
  };
  readonly newer: {
    readonly file: string;
    readonly projects: number;
    readonly total: DefinedTotal;
  };
  readonly shared: number;
  /** The rules by which noise was told from news, in words. */
  readonly rules: readonly string[];
  readonly uncompared: readonly WbUncompared[];
  readonly groups: readonly WbChangeGroup[];
}
