// Stray, hypothetical and unverified facts never stand where a counted one is looked for.
import type { Diagnostic, Place } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import { placeOf } from "../model/place-of.ts";
import { adoptedAssertions } from "./adopted-assertions.ts";
import { isCounted } from "./counted-lines.ts";

export function standingKeptApart(dataset: Dataset): readonly Diagnostic[] {
  return [
    ...unexplainedStanding(dataset),
    ...matchedToUnpublishable(dataset),
    ...unverifiedFinance(dataset),
    ...milderAssertions(dataset),
  ];
}

function unexplainedStanding(dataset: Dataset): Diagnostic[] {
  return dataset.aggregates
    .filter((row) => row.standing !== "publishable" && row.standingNote === undefined)
    .map(({ id, standing }) =>
      apart(placeOf(dataset, { table: "aggregates", id }, "standingNote"), {
        message: `"${id}" is ${standing} without a reason`,
        found: "none",
        expected: "the reason in standingNote",
        remedy: "say why the fact is not publishable",
      }),
    );
}

function matchedToUnpublishable(dataset: Dataset): Diagnostic[] {
  const standings = new Map(dataset.aggregates.map((row) => [row.id, row.standing]));
  return dataset.matches.flatMap(({ id, aggregate }) => {
    const standing = standings.get(aggregate);
    if (standing === undefined || standing === "publishable") return [];
    return [
      apart(placeOf(dataset, { table: "matches", id }, "aggregate"), {
        message: `"${aggregate}" is ${standing} and cannot be matched`,
        found: standing,
        expected: "a publishable fact",
        remedy: "remove the match",
      }),
    ];
  });
}

/** An unverified project with counted finance would enter totals through its line. */
function unverifiedFinance(dataset: Dataset): Diagnostic[] {
  const unverified = unverifiedProjects(dataset);
  return dataset.financeLines
    .filter((line) => unverified.has(line.project))
    .filter(isCounted)
    .map(({ id, project }) =>
      apart(placeOf(dataset, { table: "finance-lines", id }, "project"), {
        message: `"${project}" is unverified but has approved finance "${id}"`,
        found: id,
        expected: "no approved finance, or a better confidence",
        remedy: "raise the project's confidence if a source shows the finance, or remove the line",
      }),
    );
}

function milderAssertions(dataset: Dataset): Diagnostic[] {
  const unverified = unverifiedProjects(dataset);
  const projectOf = new Map(dataset.financeLines.map((line) => [line.id, line.project]));
  return adoptedAssertions(dataset).flatMap(({ id, subject, field, confidence }) => {
    const project = projectOf.get(subject) ?? subject;
    const counted = field === "amount" && !unverified.has(project);
    if (unverified.has(project) === (confidence === "unverified")) return [];
    if (!unverified.has(project) && !counted) return [];
    return [
      apart(placeOf(dataset, { table: "assertions", id }, "confidence"), {
        message: unverified.has(project)
          ? `the project is unverified, its fact "${id}" is "${confidence}"`
          : `the counted amount "${id}" is unverified`,
        found: confidence,
        expected: unverified.has(project) ? "unverified" : "a verified amount",
        remedy: counted
          ? 'set standing to "recorded", so that it is not counted'
          : 'set confidence to "unverified"',
      }),
    ];
  });
}

function unverifiedProjects(dataset: Dataset): ReadonlySet<string> {
  const rows = dataset.projects.filter((project) => project.confidence === "unverified");
  return new Set(rows.map((project) => project.id));
}

function apart(
  place: Place,
  rest: Pick<Diagnostic, "message" | "remedy"> & {
    readonly found: string;
    readonly expected: string;
  },
): Diagnostic {
  return { rule: "standing-kept-apart", severity: "error", place, ...rest };
}
