// The days of a span, and what a project's dates say of it.
import type { Dataset } from "../../model/dataset.ts";
import { dateSpan } from "../../model/date-span.ts";
import { currentText, currentValue } from "../current-value.ts";
import { namedRow } from "./named-row.ts";
import type { Span } from "./question.ts";

export interface Days {
  readonly first: string;
  readonly last: string;
}

/** `undefined`: the dates that are known do not decide. */
export type Verdict = boolean | undefined;

/** Open ends reach as far as dates do. */
export function daysOf(dataset: Dataset, span: Span): Days {
  if (typeof span !== "string") return days(span.from, span.to);
  const { start, end } = namedRow("period", span, dataset.periods);
  return days(start, end);
}

function days(from: string | undefined, to: string | undefined): Days {
  return {
    first: from === undefined ? "0000-01-01" : dateSpan(from).first,
    last: to === undefined ? "9999-12-31" : dateSpan(to).last,
  };
}

/** An approval date alone counts: votes, papers and press reports do not stand in for it. */
export function approvedIn(dataset: Dataset, project: string, span: Days): Verdict {
  const { value } = currentValue(dataset, project, "approval");
  if (value === undefined) return undefined;
  const { first, last } = dateSpan(value);
  if (first >= span.first && last <= span.last) return true;
  return last < span.first || first > span.last ? false : undefined;
}

/**
 * From effectiveness, else signing, actual start or approval, to the actual end, else closing. A project whose
 * end nobody states goes on where its status is active, and is undecided where it is not.
 */
export function implementedIn(dataset: Dataset, project: string, span: Days): Verdict {
  const start = firstOf(dataset, project, ["effectiveness", "signing", "actual-start", "approval"]);
  const end = firstOf(dataset, project, ["actual-end", "closing"]);
  if (start === undefined) return undefined;
  if (start.first > span.last) return false;
  if (end === undefined) {
    const isActive = currentText(dataset, project, "status").value === "active";
    return isActive && start.last <= span.last ? true : undefined;
  }
  if (end.last < span.first) return false;
  return start.last <= span.last && end.first >= span.first ? true : undefined;
}

type DateField = Parameters<typeof currentValue>[2];

function firstOf(dataset: Dataset, project: string, fields: readonly DateField[]) {
  for (const field of fields) {
    const { value } = currentValue(dataset, project, field);
    if (value !== undefined) return dateSpan(value);
  }
  return undefined;
}
