import type { Organisation } from "./organisation.ts";

/** The widest organisation over one, or itself: 44000 World Bank over 44001 IBRD and 44002 IDA. A circle ends where it would repeat. */
export function widestOrganisation(
  organisations: ReadonlyMap<string, Organisation>,
  id: string,
): string {
  const seen = new Set<string>();
  let widest = id;
  for (let next = organisations.get(id)?.parent; next !== undefined && !seen.has(next); ) {
    seen.add(widest);
    widest = next;
    next = organisations.get(widest)?.parent;
  }
  return widest;
}
