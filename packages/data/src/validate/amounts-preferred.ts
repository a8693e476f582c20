// Sources give a line two amounts, and the preference of the field says which one is printed: worth a look all the same.
import type { Diagnostic } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import { amountCell, twoAmounts } from "./amounts-agree.ts";

export function amountsPreferred(dataset: Dataset): readonly Diagnostic[] {
  return twoAmounts(dataset)
    .filter(({ isDecided }) => isDecided)
    .map(({ printed, other }) => ({
      rule: "amounts-preferred",
      severity: "warning" as const,
      message: `"${other.subject}" has two amounts: "${printed.value}" is printed, "${other.value}" stands beside it`,
      place: amountCell(dataset, other),
      related: [amountCell(dataset, printed)],
      found: other.value ?? "",
      expected: printed.value ?? "",
      remedy: 'set standing to "recorded" on the one that is not to be printed',
    }));
}
