// The rows that a view rests on beside its figures; every view of view/kinds.ts names them.
import type { RowRef } from "@brief/data";

export function usesIn(view: object): readonly RowRef[] {
  return "uses" in view ? (view.uses as readonly RowRef[]) : [];
}
