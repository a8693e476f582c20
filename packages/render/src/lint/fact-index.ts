// The rows behind a figure: of which projects, how sure, at which stage.
import { type Dataset, type Figure, indexOf, type Project, type RowRef } from "@brief/data";

const aggregateStandings = new WeakMap<Dataset, ReadonlyMap<string, string>>();

/** Whether a published fact may be printed at all. */
export function standingOf(facts: Dataset, { table, id }: RowRef): string | undefined {
  if (table !== "aggregates") return undefined;
  const known = aggregateStandings.get(facts);
  const standings = known ?? new Map(facts.aggregates.map((row) => [row.id, row.standing]));
  aggregateStandings.set(facts, standings);
  return standings.get(id);
}

/** The row's own project, over its finance line or its assertion. */
export function projectOf(facts: Dataset, { table, id }: RowRef): Project | undefined {
  const { projects, lines, assertions } = indexOf(facts);
  if (table === "projects") return projects.get(id);
  if (table === "finance-lines") return projects.get(lines.get(id)?.project ?? "");
  if (table !== "assertions") return undefined;
  const subject = assertions.get(id)?.subject ?? "";
  return projects.get(subject) ?? projects.get(lines.get(subject)?.project ?? "");
}

const anyUnverified = new WeakMap<Dataset, boolean>();

/** Most datasets have none, and figures of thousands of rows ask for each. */
function hasUnverified(facts: Dataset): boolean {
  const known = anyUnverified.get(facts);
  if (known !== undefined) return known;
  const has = [facts.assertions, facts.projects].some((rows) =>
    rows.some(({ confidence }) => confidence === "unverified"),
  );
  anyUnverified.set(facts, has);
  return has;
}

export function isUnverified(facts: Dataset, row: RowRef): boolean {
  if (!hasUnverified(facts)) return false;
  const { assertions } = indexOf(facts);
  const own = row.table === "assertions" ? assertions.get(row.id)?.confidence : undefined;
  return own === "unverified" || projectOf(facts, row)?.confidence === "unverified";
}

/** Stages of the loans and credits of the one project that a figure is of; none where it is of several. */
export function stagesOf(facts: Dataset, figure: Figure): ReadonlySet<string> {
  let only: string | undefined;
  for (const row of figure.rows) {
    const project = projectOf(facts, row)?.id;
    if (project === undefined || project === only) continue;
    if (only !== undefined) return new Set();
    only = project;
  }
  if (only === undefined) return new Set();
  const lines = indexOf(facts).linesOf(only);
  return new Set(lines.filter(({ kind }) => kind !== "counterpart").map(({ stage }) => stage));
}
