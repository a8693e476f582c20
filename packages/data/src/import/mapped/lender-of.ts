// The lender of a record: its own cell's, or the one that holds for the whole table.
import type { TableMapping } from "./mapping.ts";
import { firstOf, type Values } from "./read-record.ts";
import type { Registers } from "./registers.ts";

interface Always {
  readonly mapping: TableMapping;
  readonly registers: Registers;
}

export function lenderOf(values: Values, { mapping, registers }: Always): string | undefined {
  const always = mapping.always?.["lender"];
  return firstOf(values, "lender")?.value ?? (always && registers.idOf(always));
}
