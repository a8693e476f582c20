import type { Dataset } from "../model/dataset.ts";

/** The widest organisation over a lender: 44000 World Bank over 44001 IBRD and 44002 IDA. */
export function lenderFamilies({ organisations }: Dataset): (lender: string) => string {
  const parents = new Map(organisations.map(({ id, parent }) => [id, parent]));
  return (lender) => {
    const seen = new Set<string>();
    let widest = lender;
    for (let next = parents.get(widest); next !== undefined && !seen.has(next); ) {
      seen.add(widest);
      widest = next;
      next = parents.get(widest);
    }
    return widest;
  };
}
