// One imported statement on a subject that is there: a value seen again, a newer edition's word, or one beside others.
import type { Place } from "../../diagnostic.ts";
import { type Assertion, assertionFields } from "../../model/assertion.ts";
import { compareDecimals } from "../../model/decimal.ts";
import { stated } from "./account.ts";
import { idOf } from "./known.ts";
import { giveNew, type Merging } from "./merging.ts";

/**
 * @param row of a subject that is there, its references as they are now
 * @returns the id of the row that says it now
 */
export function mergeAssertion(merging: Merging, row: Assertion, place: Place): string {
  const { known, ledger } = merging;
  const there = known.statements(row.subject, row.field);
  const sameSource = there.filter(({ source }) => source === row.source);
  const seen = sameSource.find((one) => agree(one, row));
  if (seen !== undefined) {
    ledger.count("assertions", "seenAgain");
    return seen.id;
  }
  if (severalOfOne.has(row.field) || row.value === undefined) {
    return give(merging, row, there, place).id;
  }
  const others = sameSource.filter((one) => one.unit === row.unit && sameDay(one, row));
  if (others.length > 0) return contradicting(merging, row, { there, others, place });
  const editions = editionsOf(merging, row, there);
  if (editions.earlier !== undefined || editions.later !== undefined) {
    return inSeries(merging, row, { there, place, ...editions });
  }
  return besideOthers(merging, row, there, place);
}

/** Two grants of technical assistance are two facts. */
const severalOfOne: ReadonlySet<string> = new Set(["preparatory-ta"]);

interface Editions {
  /** The newest word of an older edition of the same series. */
  readonly earlier?: Assertion;
  /** The oldest word of a newer one. */
  readonly later?: Assertion;
}

function editionsOf({ known }: Merging, row: Assertion, there: readonly Assertion[]): Editions {
  const series = known.source(row.source)?.series;
  const day = known.dayOf(row.source);
  if (series === undefined || day === undefined) return {};
  const dated = there
    .filter((one) => one.value !== undefined && known.source(one.source)?.series === series)
    .flatMap((one) => {
      const of = known.dayOf(one.source);
      return of === undefined ? [] : [{ one, of }];
    })
    .toSorted((a, b) => (a.of < b.of ? -1 : a.of > b.of ? 1 : 0));
  const earlier = dated.filter(({ of }) => of < day).at(-1)?.one;
  const later = dated.find(({ of }) => of > day)?.one;
  return {
    ...(earlier === undefined ? {} : { earlier }),
    ...(later === undefined ? {} : { later }),
  };
}

interface InSeries extends Editions {
  readonly there: Assertion[];
  readonly place: Place;
}

function inSeries(merging: Merging, row: Assertion, at: InSeries): string {
  const { ledger, known } = merging;
  const { earlier, later, there, place } = at;
  const equal = [earlier, later].find((one) => one !== undefined && agree(one, row));
  if (equal !== undefined) {
    ledger.count("assertions", "seenAgain");
    ledger.count("assertions", "observed");
    return give(merging, judgedLike(equal, row), there, place).id;
  }
  const isFree = earlier !== undefined && !known.superseded("assertions").has(earlier.id);
  const replacing = isFree ? { supersedes: earlier.id, ...row } : row;
  const given = give(merging, replacing, there, place);
  const { subject, field } = row;
  const own = { subject, field, place };
  if (earlier !== undefined) {
    ledger.superseded.push({ ...own, older: stated(earlier), newer: stated(given), isLate: false });
  }
  if (later !== undefined) {
    ledger.superseded.push({ ...own, older: stated(given), newer: stated(later), isLate: true });
  }
  return given.id;
}

/** An amount that somebody found implausible is no better in the next edition. */
function judgedLike({ standing, confidence, note }: Assertion, row: Assertion): Assertion {
  const isJudged = standing === "recorded" && assertionFields[row.field] === "money";
  if (!isJudged) return { ...row, confidence };
  return { ...row, confidence, standing, ...(note === undefined ? {} : { note }) };
}

interface Contradicting {
  readonly there: Assertion[];
  readonly others: readonly Assertion[];
  readonly place: Place;
}

/** One source cannot say two things: what is there stays the value, the other is shown beside it. */
function contradicting(merging: Merging, row: Assertion, at: Contradicting): string {
  const { there, others, place } = at;
  const note = row.note ?? "as the imported file has it";
  const given = give(merging, { ...row, standing: "recorded", note }, there, place);
  beside(merging, given, others, place);
  return given.id;
}

function besideOthers(merging: Merging, row: Assertion, there: Assertion[], place: Place): string {
  const others = there.filter((one) => one.value !== undefined && one.standing === "adopted");
  const isEqual = others.some((one) => agree(one, row));
  const given = give(merging, row, there, place);
  if (isEqual) {
    merging.ledger.count("assertions", "seenAgain");
    merging.ledger.count("assertions", "observed");
  }
  const differing = others.filter((one) => !agree(one, row));
  if (differing.length > 0) beside(merging, given, differing, place);
  return given.id;
}

function beside(
  { ledger }: Merging,
  row: Assertion,
  others: readonly Assertion[],
  place: Place,
): void {
  const { subject, field } = row;
  ledger.sideBySide.push({
    subject,
    field,
    imported: stated(row),
    others: others.map(stated),
    place,
  });
}

function give(merging: Merging, row: Assertion, there: Assertion[], place: Place): Assertion {
  const { supersedes, ...rest } = row;
  // A chain does not fork: what one statement has replaced no other replaces again.
  const isFree =
    supersedes !== undefined && !merging.known.superseded("assertions").has(supersedes);
  const single = isFree ? row : rest;
  const given = giveNew(merging, "assertions", single, place);
  const named = { ...single, id: idOf("assertions", given) };
  there.push(named);
  return named;
}

function agree(a: Assertion, b: Assertion): boolean {
  return a.unit === b.unit && a.qualifier === b.qualifier && sameDay(a, b) && sameValue(a, b);
}

function sameDay(a: Assertion, b: Assertion): boolean {
  return a.observed === b.observed || a.observed === undefined || b.observed === undefined;
}

function sameValue(a: Assertion, b: Assertion): boolean {
  if (a.value === b.value) return true;
  if (a.value === undefined || b.value === undefined) return false;
  return assertionFields[a.field] === "money" && compareDecimals(a.value, b.value) === 0;
}
