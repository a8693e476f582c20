// Records that no total takes in: how many, and what their sources still list.
import type { Dataset } from "../model/dataset.ts";
import type { Project } from "../model/project.ts";
import type { Quantity } from "../model/quantity.ts";
import { restingOn } from "./computed.ts";
import { recordsTotal } from "./headline-totals.ts";

export interface Records {
  readonly projects: readonly Project[];
  readonly count: Quantity;
  /** What their sources still list; in no commitment. */
  readonly amount: Quantity;
}

/** @param looked what was looked through: a count of nothing rests on it */
export function uncountedRecords(
  dataset: Dataset,
  projects: readonly Project[],
  looked: Quantity,
): Records {
  const { projects: count, amount } = recordsTotal(dataset, projects);
  return { projects, count: restingOn(count, looked), amount: restingOn(amount, looked) };
}
