// A revised closing date leaves the original one in place: it is superseded, never overwritten or emptied.
import type { Diagnostic } from "../diagnostic.ts";
import type { Assertion } from "../model/assertion.ts";
import type { Dataset } from "../model/dataset.ts";
import { placeOf } from "../model/place-of.ts";

export function closingKeepsOriginal(dataset: Dataset): readonly Diagnostic[] {
  const closings = dataset.assertions.filter(({ field }) => field === "closing");
  const byId = new Map(closings.map((row) => [row.id, row]));
  return closings.flatMap((revised) => {
    const original = byId.get(revised.supersedes ?? "");
    if (original === undefined || revised.value === undefined) return [];
    const what =
      original.value === undefined
        ? "has no date left"
        : original.value === revised.value
          ? `says "${original.value}" too`
          : undefined;
    return what === undefined ? [] : [lost(dataset, revised, original, what)];
  });
}

function lost(dataset: Dataset, revised: Assertion, original: Assertion, what: string): Diagnostic {
  return {
    rule: "closing-keeps-original",
    severity: "warning",
    message: `the closing "${revised.value}" of "${revised.subject}" supersedes "${original.id}", which ${what}`,
    place: placeOf(dataset, { table: "assertions", id: original.id }, "value"),
    related: [placeOf(dataset, { table: "assertions", id: revised.id }, "supersedes")],
    found: original.value ?? "nothing",
    expected: "the original closing date",
    remedy: "restore the original date from its source, or empty supersedes if nothing was revised",
  };
}
