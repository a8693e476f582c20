// Documents, related activities and results of one activity.

import { groupRows } from "../../model/group-rows.ts";
import type { Link } from "../../model/link.ts";
import { unpackWord } from "../../model/packed-word.ts";
import type { Indicator, Measurement, Result } from "../../model/result.ts";
import { coded, type Element, element } from "./element.ts";
import { type Line, narratives, origin, worded, wordsOf } from "./line.ts";
import { dayElement, flag } from "./money.ts";

export function linksOf(line: Line): readonly Element[] {
  return line.facts.links.of(...line.subjects).map((row) => linkOf(line, row));
}

function linkOf(line: Line, row: Link): Element {
  const from = origin("links", row);
  if (row.kind === "related")
    return element(
      "related-activity",
      { ref: row.target, type: row.type },
      narratives(line, wordsOf(line, { ...from, column: "title" }, "name")),
      [from],
    );
  return element(
    "document-link",
    { url: row.target, format: row.format },
    [
      ...worded(line, "title", wordsOf(line, { ...from, column: "title" }, "name")),
      ...worded(line, "description", wordsOf(line, from, "description")),
      ...(row.categories ?? []).flatMap((word) => coded("category", unpackWord(word)[0])),
      ...(row.languages ?? []).flatMap((word) => coded("language", unpackWord(word)[0])),
      ...dayElement("document-date", row.date, [origin("links", row, "date")]),
    ],
    [from],
  );
}

export function resultsOf(line: Line): readonly Element[] {
  return line.facts.results.of(...line.subjects).map((row) => resultOf(line, row));
}

function resultOf(line: Line, row: Result): Element {
  const from = origin("results", row);
  return element(
    "result",
    { type: row.type, "aggregation-status": flag(row.canBeAggregated) },
    [
      ...worded(line, "title", wordsOf(line, { ...from, column: "title" }, "name")),
      ...worded(line, "description", wordsOf(line, from, "description")),
      ...line.facts.indicators.of(row.id).map((indicator) => indicatorOf(line, indicator)),
    ],
    [from],
  );
}

function indicatorOf(line: Line, row: Indicator): Element {
  const from = origin("indicators", row);
  const measurements = line.facts.measurements.of(row.id);
  const baselines = measurements.filter(({ kind }) => kind === "baseline");
  const periods = groupRows(
    measurements.filter(({ kind }) => kind !== "baseline"),
    ({ period, start, end }) => `${period ?? `${start ?? ""}/${end ?? ""}`}`,
  );
  return element(
    "indicator",
    { measure: row.measure, ascending: flag(row.isAscending) },
    [
      ...worded(line, "title", wordsOf(line, { ...from, column: "title" }, "name")),
      ...worded(line, "description", wordsOf(line, from, "description")),
      ...baselines.map((baseline) => measured(line, baseline)),
      ...[...periods.values()].map((rows) => periodOf(line, rows)),
    ],
    [from],
  );
}

function measured(line: Line, row: Measurement): Element {
  const from = origin("measurements", row);
  const { kind, value, year, date } = row;
  const attributes = kind === "baseline" ? { "iso-date": date, year, value } : { value };
  const comment = worded(line, "comment", wordsOf(line, { ...from, column: "comment" }, "comment"));
  return element(kind, attributes, comment, [from]);
}

function periodOf(line: Line, rows: readonly Measurement[]): Element {
  const [first] = rows;
  const start = rows.find((row) => row.start !== undefined) ?? first;
  const end = rows.find((row) => row.end !== undefined) ?? first;
  const spans = rows.filter(({ kind }) => kind === "period");
  return element(
    "period",
    {},
    [
      ...(start === undefined
        ? []
        : dayElement("period-start", start.start, [origin("measurements", start, "start")])),
      ...(end === undefined
        ? []
        : dayElement("period-end", end.end, [origin("measurements", end, "end")])),
      ...rows.filter(({ kind }) => kind !== "period").map((row) => measured(line, row)),
    ],
    spans.map((row) => origin("measurements", row)),
  );
}
