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
  const foreign = adoptedAmounts(dataset).filter(({ subject, unit }) => {
    const currency = lines.get(subject)?.currency;
    return currency !== undefined && unit !== currency;
  });
  return [
    ...foreign.map((amount) => inOther(dataset, amount, lines.get(amount.subject)?.currency ?? "")),
    ...twoAmounts(dataset).flatMap(({ other, printed, isDecided }) =>
      isDecided ? [] : [differ(dataset, other, printed)],
    ),
  ];
}

export interface TwoAmounts {
  readonly printed: Assertion;
  readonly other: Assertion;
  /** The preference of the field says which one is printed, not the order of the rows. */
  readonly isDecided: boolean;
}

/** Adopted amounts of a line beside the one that is printed, which say another thing. */
export function twoAmounts(dataset: Dataset): readonly TwoAmounts[] {
  return [
    ...groupRows(adoptedAmounts(dataset), ({ subject, unit }) => `${subject} ${unit}`),
  ].flatMap(([, amounts]) => {
    const [first] = amounts;
    if (first === undefined || amounts.every(({ value }) => value === first.value)) return [];
    const { value } = currentValue(dataset, first.subject, "amount");
    const agreeing = amounts.filter((amount) => amount.value === value);
    const [printed = first] = agreeing;
    return amounts
      .filter((amount) => amount.value !== printed.value)
      .map((other) => ({
        printed,
        other,
        isDecided: agreeing.some((amount) => isPreferred(dataset, amount, other)),
      }));
  });
}

function adoptedAmounts(dataset: Dataset): readonly Assertion[] {
  return adoptedAssertions(dataset).filter((a) => a.field === "amount" && a.value !== undefined);
}

function differ(dataset: Dataset, other: Assertion, printed: Assertion): Diagnostic {
  return {
    rule: "amounts-agree",
    severity: "error",
    message: `"${other.subject}" has two adopted amounts, "${printed.value}" and "${other.value}"`,
    place: amountCell(dataset, other),
    related: [amountCell(dataset, printed)],
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
    place: amountCell(dataset, amount),
    found: amount.unit ?? "",
    expected: "one amount to count, in the currency of the line",
    remedy: 'set standing to "recorded" on the one that is not counted',
  };
}

export function amountCell(dataset: Dataset, { id }: Assertion) {
  return placeOf(dataset, { table: "assertions", id }, "value");
}
