// A finance line enters totals with one amount: its adopted amounts are equal, in its currency, or the field's
// preference says which one is printed.
import type { Diagnostic } from "../diagnostic.ts";
import type { Assertion } from "../model/assertion.ts";
import type { Dataset } from "../model/dataset.ts";
import { groupRows } from "../model/group-rows.ts";
import { placeOf } from "../model/place-of.ts";
import { assertionDate, currentValue, dateOrder } from "../query/current-value.ts";
import { isLendersWord } from "../query/lenders-word.ts";
import { adoptedAssertions } from "./adopted-assertions.ts";

export function amountsAgree(dataset: Dataset): readonly Diagnostic[] {
  const lines = new Map(dataset.financeLines.map((line) => [line.id, line]));
  const amounts = adoptedAssertions(dataset).filter(
    (a) => a.field === "amount" && a.value !== undefined,
  );
  return [...groupRows(amounts, ({ subject }) => subject)].flatMap(([subject, ofLine]) => {
    const currency = lines.get(subject)?.currency;
    const foreign = ofLine.filter(({ unit }) => currency !== undefined && unit !== currency);
    const own = ofLine.filter((amount) => !foreign.includes(amount));
    return [
      ...foreign.map((amount) => inOther(dataset, amount, currency ?? "")),
      ...differing(dataset, subject, own),
    ];
  });
}

function differing(
  dataset: Dataset,
  subject: string,
  amounts: readonly Assertion[],
): readonly Diagnostic[] {
  const [first] = amounts;
  if (first === undefined || amounts.every(({ value }) => value === first.value)) return [];
  const { value } = currentValue(dataset, subject, "amount");
  const printed = amounts.filter((amount) => amount.value === value);
  return amounts
    .filter((amount) => amount.value !== value)
    .map((other) => twoAmounts(dataset, other, printed));
}

function twoAmounts(dataset: Dataset, other: Assertion, printed: readonly Assertion[]): Diagnostic {
  const [one = other] = printed;
  const isDecided = printed.some((amount) => isPreferred(dataset, amount, other));
  const both = `"${other.subject}" has two adopted amounts, "${one.value}" and "${other.value}"`;
  return {
    rule: "amounts-agree",
    severity: isDecided ? "warning" : "error",
    message: isDecided ? `${both}: the first is printed` : both,
    place: cell(dataset, other),
    related: [cell(dataset, one)],
    found: other.value ?? "",
    expected: "one amount to count, in the currency of the line",
    remedy: 'set standing to "recorded" on the one that is not counted',
  };
}

/** The lender's word before others', a newer one before an older: not merely the one that stands first. */
function isPreferred(dataset: Dataset, one: Assertion, other: Assertion): boolean {
  const [own, others] = [isLendersWord(dataset, one), isLendersWord(dataset, other)];
  if (own !== others) return own;
  const day = (amount: Assertion) => dateOrder(assertionDate(dataset, amount));
  return day(one) > day(other);
}

function inOther(dataset: Dataset, amount: Assertion, currency: string): Diagnostic {
  return {
    rule: "amounts-agree",
    severity: "error",
    message: `"${amount.subject}" is in ${currency}, its amount in "${amount.unit}"`,
    place: cell(dataset, amount),
    found: amount.unit ?? "",
    expected: "one amount to count, in the currency of the line",
    remedy: 'set standing to "recorded" on the one that is not counted',
  };
}

function cell(dataset: Dataset, { id }: Assertion) {
  return placeOf(dataset, { table: "assertions", id }, "value");
}
