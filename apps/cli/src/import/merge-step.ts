// Rows of an import and the facts that are there → what is to be added or amended, and what became of each.
import {
  type Dataset,
  type Imported,
  type MergeAccount,
  type MergeOptions,
  mergeRows,
  type NewRow,
  type NewRows,
} from "@brief/data";

export interface Merged extends Imported {
  readonly account: MergeAccount;
}

export interface RowChange extends Pick<NewRow, "table" | "row"> {
  readonly type: "add" | "amend";
}

export async function* mergeStep(
  existing: Dataset,
  rows: NewRows,
  options: MergeOptions,
): AsyncGenerator<RowChange, Merged, void> {
  const merged = mergeRows(existing, rows, options);
  let next = await merged.next();
  for (; next.done !== true; next = await merged.next()) {
    const { table, row, change } = next.value;
    yield { type: change === "new" ? "add" : "amend", table, row };
  }
  return next.value;
}
