// A formula as plain values for a file: every row by its name, nested formulas too.
import type { Formula, RowRef } from "../model/quantity.ts";

export interface NamedFormula {
  readonly operation: Formula["operation"];
  readonly inputs: readonly {
    readonly label: string;
    readonly value: string;
    readonly unit: string;
    readonly row: string;
    readonly formula?: NamedFormula;
  }[];
  readonly excluded: readonly { readonly reason: string; readonly rows: readonly string[] }[];
}

export function nameFormulaRows(formula: Formula, nameRow: (row: RowRef) => string): NamedFormula {
  return {
    operation: formula.operation,
    inputs: formula.inputs.map(({ label, value, unit, row, formula: inner }) => {
      const input = { label, value, unit, row: nameRow(row) };
      return inner === undefined ? input : { ...input, formula: nameFormulaRows(inner, nameRow) };
    }),
    excluded: formula.excluded.map(({ reason, rows }) => ({ reason, rows: rows.map(nameRow) })),
  };
}
