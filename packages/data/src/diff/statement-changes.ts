// What the sources say of one field of one subject, then and now → its changes: what holds, and what stands beside.

import { type Assertion, type AssertionField, assertionFields } from "../model/assertion.ts";
import type { Change, ChangeClass, ChangeSide } from "../model/change.ts";
import { groupRows } from "../model/group-rows.ts";
import { placeOf } from "../model/place-of.ts";
import { citationOf } from "../query/current-value.ts";
import { nameSubject } from "./describe.ts";
import type { Facts } from "./facts.ts";
import { type Held, heldSide, heldValue } from "./held-value.ts";
import { type Sides, valueChange } from "./value-change.ts";

export interface Field {
  readonly subject: string;
  readonly field: AssertionField;
}

export function statementChanges(about: Field, sides: Sides): readonly Change[] {
  const { older, newer } = sides;
  const { subject, field } = about;
  const old = heldValue(older, subject, field);
  const now = heldValue(newer, subject, field);
  const table = newer.lines.has(subject) || older.lines.has(subject) ? "finance-lines" : "projects";
  const named = { ...nameSubject({ table, id: subject }, newer, older), field };
  const found = valueChange({ ...about, old, new: now }, sides);
  const held: readonly Change[] = found
    ? [
        {
          ...found,
          ...named,
          old: heldSide(older, subject, old),
          new: heldSide(newer, subject, now),
        },
      ]
    : [];
  const kept =
    old.value === now.value ? heldSide(older, subject, old) : heldSide(newer, subject, now);
  const beside = besideChanges(about, sides, { old, now, kept, isChanged: found !== undefined });
  return [...held, ...beside.map((change) => ({ ...change, ...named }))];
}

type Beside = Pick<Change, "class" | "old" | "new" | "note">;

interface Holding {
  readonly old: Held;
  readonly now: Held;
  /** What holds though a newer edition no longer gives it. */
  readonly kept: ChangeSide;
  readonly isChanged: boolean;
}

function besideChanges(about: Field, { older, newer }: Sides, holding: Holding): readonly Beside[] {
  const before = statements(older, about);
  const after = statements(newer, about);
  const [from, to] = [sidesOf(older), sidesOf(newer)];
  const { added, removed, renamed } = unmatched(before, after);
  const found = [
    ...renamed.map((one): Beside => ({ class: "formatting", new: to(one), note: "id of the row" })),
    ...added.flatMap((one) => addedChange(one, about, holding, to)),
    ...removed.flatMap((one) => removedChange(one, holding, from)),
    ...[...after.values()].flatMap((one) => {
      const known = before.get(one.id);
      return known === undefined ? [] : changedChange(known, one, holding, { from, to });
    }),
  ];
  // An edition that says the same once more is one observation, not a row gone and another come.
  const isSeen = found.some((one) => one.class === "seen-again");
  return isSeen ? found.filter((one) => one.class !== "re-sourced") : found;
}

type Statements = ReadonlyMap<string, Assertion>;

/** Two rows that say the same word for word under two ids are one. */
function unmatched(before: Statements, after: Statements) {
  const old = [...before.values()].filter(({ id }) => !after.has(id));
  const left = groupRows(old, contentOf);
  const taken = new Set<Assertion>();
  const isTaken = (one: Assertion) => {
    const same = (left.get(contentOf(one)) ?? []).find((other) => !taken.has(other));
    if (same !== undefined) taken.add(same);
    return same !== undefined;
  };
  const fresh = [...after.values()].filter(({ id }) => !before.has(id));
  const renamed = fresh.filter(isTaken);
  const known = new Set(renamed);
  return {
    renamed,
    added: fresh.filter((one) => !known.has(one)),
    removed: old.filter((one) => !taken.has(one)),
  };
}

function contentOf({ id, subject, supersedes, ...content }: Assertion): string {
  return sameText(content);
}

function statements(facts: Facts, { subject, field }: Field): ReadonlyMap<string, Assertion> {
  const stated = facts.assertionsOf(subject).filter((one) => one.field === field);
  return new Map(stated.map((one) => [one.id, one]));
}

type ToSide = (one: Assertion) => ChangeSide;

function sidesOf(facts: Facts): ToSide {
  return (one) => {
    const row = { table: "assertions", id: one.id };
    return {
      ...(one.value === undefined ? {} : { value: one.value }),
      ...(one.value === undefined || one.unit === undefined ? {} : { unit: one.unit }),
      place: placeOf(facts.dataset, row, "value"),
      rows: [row],
      sources: [citationOf(one)],
    };
  };
}

function says(one: Assertion, held: Held): boolean {
  return one.value === held.value && (held.unit === undefined || one.unit === held.unit);
}

function addedChange(
  one: Assertion,
  { field }: Field,
  { old, now, kept, isChanged }: Holding,
  to: ToSide,
): readonly Beside[] {
  if (one.value === undefined) {
    // Said once: where nothing holds any more, the loss is the change of what holds.
    if (now.value === undefined) return isChanged ? [] : [{ class: "re-sourced", new: to(one) }];
    return [{ class: lossOf(field), old: kept, new: to(one), note: lossNote(one) }];
  }
  if (!says(one, now)) return [{ class: "other-value", new: to(one), note: one.standing }];
  return isChanged || old.value === undefined ? [] : [{ class: "seen-again", new: to(one) }];
}

function lossNote({ asWritten }: Assertion): string {
  const written = asWritten === undefined ? "" : `written as ${asWritten}; `;
  return `${written}the earlier value still holds`;
}

function lossOf(field: AssertionField): ChangeClass {
  const type = assertionFields[field];
  if (type === "money") return "amount-lost";
  return type === "date" ? "date-lost" : "words-lost";
}

function removedChange(
  one: Assertion,
  { old, isChanged }: Holding,
  from: ToSide,
): readonly Beside[] {
  if (one.value === undefined) return [{ class: "re-sourced", old: from(one) }];
  if (!says(one, old)) return [{ class: "other-value", old: from(one), note: "no longer stated" }];
  return isChanged ? [] : [{ class: "re-sourced", old: from(one) }];
}

const ofTheValue = ["value", "unit", "qualifier", "standing", "confidence"] as const;

function changedChange(
  known: Assertion,
  one: Assertion,
  { old, now, isChanged }: Holding,
  { from, to }: { readonly from: ToSide; readonly to: ToSide },
): readonly Beside[] {
  if (known === one || sameText(known) === sameText(one)) return [];
  const columns = ofTheValue.filter((column) => known[column] !== one[column]);
  const sides = { old: from(known), new: to(one) };
  const moved = columns.filter((column) => column !== "value" && column !== "unit");
  const note = moved.map((column) => `${column} ${known[column]} → ${one[column]}`).join("; ");
  const noted = note === "" ? {} : { note };
  if (columns.length === 0) return [{ class: "re-sourced", ...sides, note: columnsOf(known, one) }];
  if (columns.every((column) => column === "confidence")) {
    return [{ class: "confidence-changed", ...sides, ...noted }];
  }
  // What holds has changed by this very row: it is told already.
  return isChanged && says(known, old) && says(one, now)
    ? []
    : [{ class: "other-value", ...sides, ...noted }];
}

function sameText(one: object): string {
  return JSON.stringify(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function columnsOf(known: Assertion, one: Assertion): string {
  const [before, after] = [new Map(Object.entries(known)), new Map(Object.entries(one))];
  const columns = new Set([...before.keys(), ...after.keys()]);
  return [...columns].filter((column) => before.get(column) !== after.get(column)).join(", ");
}
