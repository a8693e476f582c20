// What became of each row of an import, counted and, where a person may want to look, named with its place.
import type { Diagnostic, Place } from "../../diagnostic.ts";
import { type Assertion, type AssertionField, assertionFields } from "../../model/assertion.ts";

/** A value with the assertion that states it. */
export interface StatedValue {
  readonly id: string;
  readonly value?: string;
  readonly unit?: string;
  readonly source: string;
}

export interface Superseded {
  readonly subject: string;
  readonly field: AssertionField;
  readonly older: StatedValue;
  readonly newer: StatedValue;
  /** The import brings an edition older than what is there: its value is history from the start. */
  readonly isLate: boolean;
  readonly place: Place;
}

/** A value beside those of other publishers, or of the same source, that say something else. */
export interface SideBySide {
  readonly subject: string;
  readonly field: AssertionField;
  readonly imported: StatedValue;
  readonly others: readonly StatedValue[];
  readonly place: Place;
}

/** A value of an older edition that the record is silent on: it still stands. */
export interface Unmentioned {
  readonly subject: string;
  readonly field: AssertionField;
  readonly standing: StatedValue;
  readonly place: Place;
}

/** A row that may belong to several rows that are there: it is not taken. */
export interface Ambiguous {
  readonly table: string;
  readonly id: string;
  readonly candidates: readonly string[];
  readonly place: Place;
}

export interface TableAccount {
  readonly new: number;
  /** Nothing changed, or one more observation of what is there. */
  readonly seenAgain: number;
  /** Of the rows seen again: those that say it with a source of their own. */
  readonly observed: number;
  /** Rows that are there and got one more source. */
  readonly amended: number;
  /** Of the new rows: those that replace an older one. */
  readonly superseding: number;
  /** Not taken: of a project that is not there (`knownOnly`), or ambiguous. */
  readonly left: number;
}

/** In each list what matters most stands first: status, money, dates, words, other spellings of the same words. */
export interface MergeAccount {
  readonly tables: Readonly<Record<string, TableAccount>>;
  readonly superseded: readonly Superseded[];
  readonly sideBySide: readonly SideBySide[];
  readonly unmentioned: readonly Unmentioned[];
  readonly ambiguous: readonly Ambiguous[];
  readonly diagnostics: readonly Diagnostic[];
}

export type Fate = keyof TableAccount;

/** The account while it grows. */
export interface Ledger {
  readonly count: (table: string, fate: Fate) => void;
  readonly superseded: Superseded[];
  readonly sideBySide: SideBySide[];
  readonly unmentioned: Unmentioned[];
  readonly ambiguous: Ambiguous[];
  readonly close: () => MergeAccount;
}

export function openLedger(): Ledger {
  const tables: Record<string, Record<Fate, number>> = {};
  const lists = {
    superseded: [] as Superseded[],
    sideBySide: [] as SideBySide[],
    unmentioned: [] as Unmentioned[],
    ambiguous: [] as Ambiguous[],
  };
  const count = (table: string, fate: Fate) => {
    const none = { new: 0, seenAgain: 0, observed: 0, amended: 0, superseding: 0, left: 0 };
    const counts = tables[table] ?? none;
    counts[fate] += 1;
    tables[table] = counts;
  };
  const close = () => ({
    tables,
    superseded: lists.superseded.toSorted((a, b) => weight(a) - weight(b)),
    sideBySide: lists.sideBySide.toSorted((a, b) => kindOf(a) - kindOf(b)),
    unmentioned: lists.unmentioned.toSorted((a, b) => kindOf(a) - kindOf(b)),
    ambiguous: lists.ambiguous,
    diagnostics: lists.ambiguous.map(ambiguity),
  });
  return { ...lists, count, close };
}

const kinds = ["code", "money", "date", "text"];

function kindOf({ field }: { readonly field: AssertionField }): number {
  return kinds.indexOf(assertionFields[field]);
}

function weight(change: Superseded): number {
  const letters = ({ value = "" }: StatedValue) =>
    value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const isRespelt = letters(change.older) === letters(change.newer);
  return isRespelt ? kinds.length : kindOf(change);
}

export function stated({ id, value, unit, source }: Assertion): StatedValue {
  return {
    id,
    source,
    ...(value === undefined ? {} : { value }),
    ...(unit === undefined ? {} : { unit }),
  };
}

function ambiguity({ table, id, candidates, place }: Ambiguous): Diagnostic {
  const named = candidates.map((one) => `"${one}"`).join(", ");
  return {
    rule: "merge-ambiguous",
    severity: "warning",
    message: `"${id}" may be any of ${named}: it and what hangs on it are not taken`,
    place,
    found: id,
    expected: "one row that it is",
    remedy:
      table === "projects"
        ? "let one project bear the lender's number"
        : "write the instrument numbers of the lines that are there, or enter the amount by hand",
  };
}
