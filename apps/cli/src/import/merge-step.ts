// Rows of an import and the facts that are there → what is to be added or amended.
import { BriefError, type Dataset, type Imported, type NewRow, type NewRows } from "@brief/data";

export interface Merged extends Imported {
  readonly counts: readonly (readonly [what: string, count: number])[];
}

export interface RowChange extends Pick<NewRow, "table" | "row"> {
  readonly type: "add" | "amend";
}

export async function* mergeStep(
  existing: Dataset,
  rows: NewRows,
): AsyncGenerator<RowChange, Merged, void> {
  if (existing.sources.length > 0) {
    const remedy = "import into a folder of its own: --out DATASET";
    throw new BriefError("import-not-merged", "the dataset has facts already", remedy);
  }
  let next = await rows.next();
  for (; next.done !== true; next = await rows.next()) {
    const { table, row } = next.value;
    yield { type: "add", table, row };
  }
  return { ...next.value, counts: [] };
}
