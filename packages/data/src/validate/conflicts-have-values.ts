// A declared conflict is about two values at least, on a field that sources speak of.
import type { Diagnostic } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import { placeOf } from "../model/place-of.ts";
import { statementsOn } from "../model/statements.ts";

/** One source alone may be in doubt, as when a data sheet names a wrong province: then a single value stands. */
const aloneInDoubt: ReadonlySet<string> = new Set(["places"]);

export function conflictsHaveValues(dataset: Dataset): readonly Diagnostic[] {
  return dataset.conflicts.flatMap((conflict) => {
    const { id, field } = conflict;
    const found = statementsOn(dataset, conflict).length;
    const least = aloneInDoubt.has(field) ? 1 : 2;
    if (found >= least) return [];
    return [
      {
        rule: "conflicts-have-values",
        severity: "error",
        message: `the conflict on "${field}" has "${found}" values`,
        place: placeOf(dataset, { table: "conflicts", id }, "field"),
        found: String(found),
        expected: `${least} assertions on the field, one for each source`,
        remedy: "add the values as assertions, or remove the conflict",
      },
    ];
  });
}
