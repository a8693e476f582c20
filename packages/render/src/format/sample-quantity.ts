// Quantities for tests.
import type { Qualifier, Quantity } from "@brief/data";

export function quantity(
  type: Quantity["type"],
  value: string | undefined,
  unit: string,
  qualifier: Qualifier = "exact",
): Quantity {
  const traced = { qualifier, rows: [], sources: [], unit, type };
  return value === undefined
    ? { ...traced, value, reason: "not-in-sources" }
    : { ...traced, value };
}
