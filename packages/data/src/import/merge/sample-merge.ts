// Small editions of a list, and datasets as rows of an import, for the tests of the merge.
import type { Dataset } from "../../model/dataset.ts";
import { datasetWith } from "../../model/empty-dataset.ts";
import { rowsOf, tables } from "../../model/tables.ts";
import type { Imported, NewRow } from "../new-row.ts";
import { giving, imported } from "../sample-rows.ts";
import { sampleRows } from "../wb/sample-rows.ts";
import { importWbList } from "../wb-rows/import-wb.ts";
import { mergeInto } from "./merge-into.ts";
import type { MergeOptions } from "./merge-rows.ts";

export const head = [
  "id | project_name | status | countryname | boardapprovaldate | closingdate | totalamt",
  "curr_ibrd_commitment | idacommamt | grantamt | impagency | sector1 | sector2",
].join(" | ");

/** An edition of a day: lines of cells under `head`. */
export function edition(day: string, ...lines: readonly string[]) {
  return importWbList(sampleRows([head, ...lines]), { file: `list-${day}.csv` });
}

/** The editions merged one after another into an empty dataset, or into the one given. */
export async function mergedEditions(
  editions: readonly (readonly [day: string, ...lines: string[]])[],
  into: Dataset = datasetWith({}),
  options: MergeOptions = {},
) {
  let merged = await mergeInto(into, giving(), options);
  for (const [day, ...lines] of editions) {
    merged = await mergeInto(merged.dataset, edition(day, ...lines), options);
  }
  return merged;
}

/** The rows of a dataset as an import would give them, all of one record. */
export function* rowsAsImport(dataset: Dataset): Generator<NewRow, Imported, void> {
  const named = ["sources", "organisations", "regions", "sectors"];
  for (const definition of tables) {
    const record = named.includes(definition.name) ? 0 : 1;
    for (const row of rowsOf(dataset, definition)) {
      yield { table: definition.name, row, place: { file: "sample" }, record };
    }
  }
  return imported;
}
