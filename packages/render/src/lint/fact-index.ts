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

export function isUnverified(facts: Dataset, row: RowRef): boolean {
  const { assertions } = indexOf(facts);
  const own = row.table === "assertions" ? assertions.get(row.id)?.confidence : undefined;
  return own === "unverified" || projectOf(facts, row)?.confidence === "unverified";
}

/** Stages of the loans and credits of the one project that a figure is of; none where it is of several. */
export function stagesOf(facts: Dataset, figure: Figure): ReadonlySet<string> {
  const projects = new Set(
    figure.rows.flatMap((row) => {
      const project = projectOf(facts, row);
      return project === undefined ? [] : [project.id];
    }),
  );
  const [only, ...others] = projects;
  if (only === undefined || others.length > 0) return new Set();
  const lines = indexOf(facts).linesOf(only);
  return new Set(lines.filter(({ kind }) => kind !== "counterpart").map(({ stage }) => stage));
}
