// What differs between two sides → the report that every form of it is printed from.
import {
  type Change,
  type ChangeGroup,
  type ChangeSide,
  compareWbEditions,
  diffDatasets,
  type Figure,
  type RowRef,
  rowKey,
  type WbComparison,
  type WhatChanged,
  whatChanged,
} from "@brief/data";
import type { BriefChange, FigureChange, FigureSide } from "@brief/render";
import type { ComparedBriefs } from "./compare-figures.ts";
import { figureTitle } from "./figure-title.ts";
import type {
  DiffReport,
  ReportedChange,
  ReportedFigure,
  ReportedFigureSide,
  ReportedGroup,
  ReportedSide,
} from "./report-schema.ts";
import { placeOfSide, type Side } from "./side.ts";
import { summaryOf } from "./summary-line.ts";

export interface Sides {
  readonly base: Side;
  readonly now: Side;
}

/** Facts against facts; two lists are compared as lists, which knows more of them than their rows do. */
export function factsReport(
  sides: Sides,
): Pick<DiffReport, "rules" | "uncompared" | "groups" | "rows"> {
  const { base, now } = sides;
  if (base.edition !== undefined && now.edition !== undefined) {
    const compared: WbComparison = compareWbEditions(base.edition, now.edition);
    return {
      rules: [...compared.rules],
      uncompared: [...compared.uncompared],
      groups: compared.groups.map((group) => groupReport(group, sides)),
      rows: [],
    };
  }
  if (base.dataset === undefined || now.dataset === undefined)
    throw new Error("a side has no facts");
  const changed: WhatChanged = whatChanged(
    { dataset: base.dataset, ...(base.asOf === undefined ? {} : { asOf: base.asOf }) },
    { dataset: now.dataset, ...(now.asOf === undefined ? {} : { asOf: now.asOf }) },
  );
  return {
    rules: [],
    uncompared: [...changed.uncompared],
    groups: changed.groups.map((group) => groupReport(group, sides)),
    rows: changed.rows.map(({ isReordered, ...counts }) => ({ ...counts, reordered: isReordered })),
  };
}

function groupReport(group: ChangeGroup, sides: Sides): ReportedGroup {
  const { class: name, means, isNews, projects, changes } = group;
  return {
    class: name,
    means,
    news: isNews,
    projects,
    changes: changes.map((change) => changeReport(change, sides)),
  };
}

function changeReport(change: Change, { base, now }: Sides): ReportedChange {
  const { id, name, part, field, note } = change;
  return {
    id,
    name: name.replace(/\s+/g, " ").trim(),
    ...(part === undefined ? {} : { part }),
    field,
    ...(change.old === undefined ? {} : { old: sideReport(change.old, base) }),
    ...(change.new === undefined ? {} : { new: sideReport(change.new, now) }),
    ...(note === undefined ? {} : { note }),
  };
}

function sideReport({ value, unit, place, rows, sources }: ChangeSide, side: Side): ReportedSide {
  return {
    ...(value === undefined ? {} : { value }),
    ...(unit === undefined ? {} : { unit }),
    place: placeOfSide(side, place),
    ...(rows === undefined ? {} : { rows: rows.map(rowKey) }),
    ...(sources === undefined ? {} : { sources: sources.map((one) => ({ ...one })) }),
  };
}

export function buildReport(
  sides: Sides,
  compared: ComparedBriefs | undefined,
  pages?: DiffReport["pages"],
): DiffReport {
  const { base, now } = sides;
  const facts = factsReport(sides);
  const figures = compared && figuresReport(compared, sides);
  const briefs = compared ? briefsReport(compared) : [];
  const isSame = facts.groups.length + facts.rows.length + facts.uncompared.length === 0;
  const report = {
    schema: 1,
    base: comparedReport(base),
    new: comparedReport(now),
    same: isSame && briefs.every(({ status }) => status === "untouched"),
    figures: figures ?? null,
    briefs,
    ...(pages === undefined ? {} : { pages }),
    ...facts,
  } as const;
  return { ...report, summary: summaryOf(report) };
}

function comparedReport({ label, kind, asOf, dataset, edition }: Side): DiffReport["base"] {
  const projects = edition?.projects.length ?? dataset?.projects.length ?? 0;
  return { label, kind, ...(asOf === undefined ? {} : { asOf }), projects };
}

function briefsReport({ briefs, broken }: ComparedBriefs): DiffReport["briefs"] {
  const compared = briefs.map(({ brief, status, languages, touched, figures }) => ({
    brief,
    status,
    languages: [...languages],
    touched: [...touched],
    figures: figures.length,
  }));
  const rest = broken.map(({ brief, languages }) => ({
    brief,
    status: "not-compared" as const,
    languages: [...languages],
    touched: [],
    figures: 0,
  }));
  return [...rest, ...compared];
}

const kindOrder = { changed: 0, appeared: 1, vanished: 2, reworded: 3 } as const;

/**
 * The most important first: what changed before what came, went or is said in other words; of briefs about everything
 * before those about one project or place; by the size of the change; then in the order of print.
 * A brief that came or went is told as a brief.
 */
function figuresReport({ briefs, wholes }: ComparedBriefs, sides: Sides): ReportedFigure[] {
  const differing = differingRows(sides);
  const kept = briefs.filter(({ status }) => status !== "added" && status !== "removed");
  return kept
    .flatMap(({ figures }: BriefChange) => figures)
    .map((figure) => figureReport(figure, sides, differing))
    .toSorted(
      (a, b) =>
        kindOrder[a.kind] - kindOrder[b.kind] ||
        Number(wholes.has(b.brief)) - Number(wholes.has(a.brief)) ||
        sizeOf(b) - sizeOf(a),
    );
}

/** Per cent, or percentage points; a change that has neither stands first: a status, a date, a value that was unknown. */
function sizeOf({ percent, points }: ReportedFigure): number {
  const size = Math.abs(Number(points ?? percent ?? Number.MAX_VALUE));
  return Number.isFinite(size) ? size : Number.MAX_VALUE;
}

function figureReport(
  change: FigureChange,
  { base, now }: Sides,
  differing: ReadonlySet<string>,
): ReportedFigure {
  const { id, brief, kind, percent, points } = change;
  const behind = [...rowsBehind(change.new?.figure), ...rowsBehind(change.old?.figure)];
  const moved = new Map(behind.map((row) => [rowKey(row), row]));
  return {
    id,
    title: figureTitle(id, now.dataset),
    brief,
    kind,
    ...(change.old === undefined ? {} : { old: figureSide(change.old, base) }),
    ...(change.new === undefined ? {} : { new: figureSide(change.new, now) }),
    ...(percent === undefined ? {} : { percent }),
    ...(points === undefined ? {} : { points }),
    because: [...moved.values()]
      .filter((row) => differing.has(rowKey(row)))
      .map((row) => rowOnBothSides(row, { base, now })),
  };
}

function figureSide({ figure, display }: FigureSide, side: Side): ReportedFigureSide {
  const { value, unit, qualifier, rows, sources } = figure;
  return {
    value: value ?? null,
    unit,
    qualifier,
    ...("reason" in figure ? { reason: figure.reason } : {}),
    display: { ...display },
    rows: rows.flatMap((row) => placeOfRow(side, row) ?? []),
    sources: [...new Set(sources.map(({ id }) => id))],
  };
}

function rowOnBothSides(row: RowRef, { base, now }: Sides): ReportedFigure["because"][number] {
  const [old, fresh] = [placeOfRow(base, row), placeOfRow(now, row)];
  return {
    row: rowKey(row),
    ...(old === undefined ? {} : { old }),
    ...(fresh === undefined ? {} : { new: fresh }),
  };
}

function rowsBehind(figure: Figure | undefined): readonly RowRef[] {
  if (figure === undefined) return [];
  const { rows, formula } = figure;
  const inputs = formula?.inputs.map(({ row }) => row) ?? [];
  const excluded = formula?.excluded.flatMap((exclusion) => exclusion.rows) ?? [];
  return [...rows, ...inputs, ...excluded];
}

function placeOfRow(side: Side, row: RowRef): string | undefined {
  const place = side.dataset?.places.get(rowKey(row));
  return place && placeOfSide(side, place);
}

/** Rows that one side lacks, or has other cells of. */
function differingRows({ base, now }: Sides): ReadonlySet<string> {
  if (base.dataset === undefined || now.dataset === undefined) return new Set();
  return new Set(
    diffDatasets(base.dataset, now.dataset).flatMap(({ table, added, removed, changed }) =>
      [...added, ...removed, ...changed].map(({ key }) => rowKey({ table, id: key })),
    ),
  );
}
