// An issue: a brief that was published on a day under a number; the file of a workspace that keeps them, line by line.
import type { Place } from "@brief/data";

export interface Issue {
  /** Brief id. */
  readonly brief: string;
  readonly kind: string;
  /** Within the year of its day. */
  readonly number: number;
  /** In all. */
  readonly total: number;
  readonly asOf: string;
  /** Hash of the facts that it rests on. */
  readonly facts: string;
  readonly languages: readonly string[];
}

export interface KeptIssue extends Issue {
  readonly place: Place;
}

export const issueColumns = [
  "brief",
  "kind",
  "number",
  "total",
  "as-of",
  "facts",
  "languages",
] as const;

export function issueLine(issue: Issue): string {
  const { brief, kind, number, total, asOf, facts, languages } = issue;
  return [brief, kind, number, total, asOf, facts, languages.join(" ")].join(",");
}

const yearOf = (day: string) => day.slice(0, 4);

/** The one of this day, where it was issued. */
export function issueOf<T extends Issue>(
  issues: readonly T[],
  brief: string,
  asOf: string,
): T | undefined {
  return issues.find((issue) => issue.brief === brief && issue.asOf === asOf);
}

/** The newest one of an earlier day. */
export function previousIssue<T extends Issue>(
  issues: readonly T[],
  brief: string,
  asOf: string,
): T | undefined {
  return issues
    .filter((issue) => issue.brief === brief && issue.asOf < asOf)
    .toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1))[0];
}

/** The numbers that the next issue of a brief gets: the one in its year, the one in all. */
export function nextNumbers(issues: readonly Issue[], brief: string, asOf: string) {
  const own = issues.filter((issue) => issue.brief === brief);
  const inYear = own.filter((issue) => yearOf(issue.asOf) === yearOf(asOf));
  return {
    number: Math.max(0, ...inYear.map(({ number }) => number)) + 1,
    total: Math.max(0, ...own.map(({ total }) => total)) + 1,
  };
}
