// Rows of outputs and beneficiaries → their values, traced to row and source.
import type { Beneficiary } from "../model/beneficiary.ts";
import type { Output } from "../model/output.ts";
import type { Citation, Quantity } from "../model/quantity.ts";

export function outputQuantity(row: Output): Quantity {
  return toQuantity("outputs", row, row.sources);
}

export function beneficiaryQuantity(row: Beneficiary): Quantity {
  return toQuantity("beneficiaries", row, [row.source]);
}

type Stated = Pick<Output | Beneficiary, "id" | "unit" | "value" | "qualifier" | "locator">;

function toQuantity(table: string, row: Stated, ids: readonly string[]): Quantity {
  const { id, unit, value, qualifier, locator } = row;
  const cite = (source: string): Citation =>
    locator === undefined ? { id: source } : { id: source, locator };
  return {
    type: "measure",
    unit,
    value,
    qualifier,
    rows: [{ table, id }],
    sources: ids.map(cite),
  };
}
