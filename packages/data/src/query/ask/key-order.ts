// Groups in the order that a reader expects: tables by their own order, years in time, codes of a list by the list.
import { statusCodes } from "../../model/codes.ts";
import type { Dataset } from "../../model/dataset.ts";
import { indexOf } from "../dataset-index.ts";
import type { Question } from "./question.ts";

const statuses: readonly string[] = statusCodes;

/** Never by amount: the order of two editions is the same. */
export function inKeyOrder<T extends { readonly key: string }>(
  dataset: Dataset,
  { by }: Question,
  groups: readonly T[],
): readonly T[] {
  const rank = rankOf(dataset, by);
  return groups.toSorted(
    (a, b) => rank(a.key) - rank(b.key) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}

function rankOf(dataset: Dataset, by: Question["by"]): (key: string) => number {
  const { organisations, sectors } = indexOf(dataset);
  switch (by) {
    case "lender":
    case "agency":
      return (key) => organisations.get(key)?.order ?? 0;
    case "sector":
      return (key) => sectors.get(key)?.order ?? 0;
    case "status":
      return (key) => statuses.indexOf(key);
    case "plan":
      return (key) => Number(key.replace(/\D+/g, ""));
    default:
      return () => 0;
  }
}
