// A finance line enters totals with one amount: its adopted amounts are equal, in its currency.
import type { Diagnostic } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import { placeOf } from "../model/place-of.ts";
import { adoptedAssertions } from "./adopted-assertions.ts";

export function amountsAgree(dataset: Dataset): readonly Diagnostic[] {
  const lines = new Map(dataset.financeLines.map((line) => [line.id, line]));
  const amounts = adoptedAssertions(dataset).filter(
    (a) => a.field === "amount" && a.value !== undefined,
  );
  const first = new Map<string, (typeof amounts)[number]>();
  return amounts.flatMap((amount) => {
    const { id, subject, value = "", unit = "" } = amount;
    const currency = lines.get(subject)?.currency;
    const before = first.get(subject) ?? amount;
    first.set(subject, before);
    const place = placeOf(dataset, { table: "assertions", id }, "value");
    if (currency !== undefined && unit !== currency) {
      return [
        differ(`"${subject}" is in ${currency}, its amount in "${unit}"`, {
          place,
          found: unit,
        }),
      ];
    }
    if (before.value === value) return [];
    const other = placeOf(dataset, { table: "assertions", id: before.id }, "value");
    const message = `"${subject}" has two adopted amounts, "${before.value}" and "${value}"`;
    return [differ(message, { place, related: [other], found: value })];
  });
}

function differ(
  message: string,
  where: Pick<Diagnostic, "place" | "related"> & { readonly found: string },
): Diagnostic {
  return {
    rule: "amounts-agree",
    severity: "error",
    message,
    ...where,
    expected: "one amount to count, in the currency of the line",
    remedy: 'set standing to "recorded" on the one that is not counted',
  };
}
