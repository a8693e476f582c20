// A row that a question names: a period, an exchange rate.
import { BriefError } from "../../diagnostic.ts";
import { nearestName } from "../../model/nearest-name.ts";

/** A name that is in no row is a mistake of the question, never an empty answer. */
export function namedRow<T extends { readonly id: string }>(
  what: string,
  id: string,
  rows: readonly T[],
): T {
  const found = rows.find((row) => row.id === id);
  if (found !== undefined) return found;
  const ids = rows.map((row) => row.id);
  const near = nearestName(id, ids);
  throw new BriefError(
    "unknown-name",
    `no ${what} "${id}"`,
    near === undefined ? `name one of: ${ids.join(", ")}` : `did you mean "${near}"?`,
  );
}
