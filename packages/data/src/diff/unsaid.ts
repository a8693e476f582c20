// A newer edition that joins an older one in the same dataset: what it no longer gives, and whom it no longer lists.
// Nothing is unsaid by that, and the earlier values still hold; but a reader must know of it.

import { type Assertion, type AssertionField, assertionFields } from "../model/assertion.ts";
import type { Change, ChangeClass, Uncompared } from "../model/change.ts";
import { groupRows } from "../model/group-rows.ts";
import { placeOf } from "../model/place-of.ts";
import type { Source } from "../model/source.ts";
import { citationOf, dateOrder } from "../query/current-value.ts";
import { nameSubject } from "./describe.ts";
import { type Facts, projectOf } from "./facts.ts";
import { isUncommitted } from "./value-change.ts";

export interface Unsaid {
  readonly changes: readonly Change[];
  readonly uncompared: readonly Uncompared[];
}

/** @param newer the facts that both editions stand in */
export function unsaidChanges(older: Facts, newer: Facts): Unsaid {
  const pairs = [...newer.sources.values()].flatMap((edition) => {
    if (older.sources.has(edition.id)) return [];
    const before = editionBefore(older, edition);
    return before === undefined || !newer.sources.has(before.id) ? [] : [{ before, edition }];
  });
  const found = pairs.map((pair) => unsaidBy(pair, newer));
  return {
    changes: found.flatMap(({ changes }) => changes),
    uncompared: found.flatMap(({ uncompared }) => uncompared),
  };
}

/** The newest earlier one of the same series. */
function editionBefore(older: Facts, { series, published }: Source): Source | undefined {
  if (series === undefined) return undefined;
  const day = dateOrder(published);
  return [...older.sources.values()]
    .filter((one) => one.series === series && dateOrder(one.published) < day)
    .toSorted((a, b) => (dateOrder(a.published) < dateOrder(b.published) ? 1 : -1))[0];
}

interface Pair {
  readonly before: Source;
  readonly edition: Source;
}

function unsaidBy({ before, edition }: Pair, facts: Facts): Unsaid {
  const bySource = groupRows(facts.dataset.assertions, ({ source }) => source);
  const said = bySource.get(before.id) ?? [];
  const says = bySource.get(edition.id) ?? [];
  const saysOf = groupRows(says, (one) => projectIdOf(facts, one));
  const keys = new Set(says.map(({ subject, field }) => `${subject} ${field}`));
  const fields = new Set(says.map(({ field }) => field));
  const unsaid = said.filter(
    (one) => one.value !== undefined && !keys.has(`${one.subject} ${one.field}`),
  );
  const gone = new Map<string, Assertion>();
  const lost: Change[] = [];
  const missing = new Map<AssertionField, number>();
  for (const one of unsaid) {
    const [witness] = saysOf.get(projectIdOf(facts, one)) ?? [];
    if (witness === undefined) gone.set(projectIdOf(facts, one), one);
    else if (fields.has(one.field) || assertionFields[one.field] === "money") {
      lost.push(lostChange(one, witness, facts));
    } else missing.set(one.field, (missing.get(one.field) ?? 0) + 1);
  }
  return {
    changes: [...lost, ...[...gone].map(([id, one]) => goneChange(id, one, facts))],
    uncompared: [...missing].map(([field, values]) => ({ field, missingIn: "newer", values })),
  };
}

function projectIdOf(facts: Facts, { subject }: Assertion): string {
  return facts.lines.get(subject)?.project ?? subject;
}

const stillHolds = "the newer edition does not give it; the earlier value still holds";

function lostChange(one: Assertion, witness: Assertion, facts: Facts): Change {
  const { subject, field, value = "", unit } = one;
  const table = facts.lines.has(subject) ? "finance-lines" : "projects";
  const side = (statement: Assertion) => {
    const row = { table: "assertions", id: statement.id };
    const place = placeOf(facts.dataset, row);
    return { place, rows: [row], sources: [citationOf(statement)] };
  };
  return {
    class: lossOf(one, facts),
    ...nameSubject({ table, id: subject }, facts, facts),
    field,
    old: { value, ...(unit === undefined ? {} : { unit }), ...side(one) },
    new: side(witness),
    note: stillHolds,
  };
}

function lossOf({ field, subject }: Assertion, facts: Facts): ChangeClass {
  const type = assertionFields[field];
  if (type === "date") return "date-lost";
  if (type !== "money") return "words-lost";
  return isUncommitted(facts, subject) ? "uncommitted-amount" : "amount-lost";
}

function goneChange(id: string, one: Assertion, facts: Facts): Change {
  const row = { table: "projects", id };
  const project = projectOf(facts, row);
  return {
    class: "gone",
    ...nameSubject(row, facts, facts),
    field: "record",
    old: {
      value: project?.nameEn ?? id,
      place: placeOf(facts.dataset, { table: "assertions", id: one.id }),
      rows: [row],
      sources: [citationOf(one)],
    },
    note: "not in the newer edition; what was said of it still holds",
  };
}
